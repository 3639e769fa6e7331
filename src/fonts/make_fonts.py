#!/usr/bin/env python3
"""Makes assets/fonts/*.ttf: the two families every figure is set in.

    apt install python3-fonttools fonts-inter fonts-jetbrains-mono fonts-noto-core fonts-noto-cjk
    /usr/bin/python3 src/fonts/make_fonts.py

Run it again whenever a translation has a character that none had before; a test says so.

Why not the files as they come:
- JavaFX wants TrueType outlines and knows only regular and bold within a family, so the semibold is a family of its own.
- Signs that a formula needs (a raised T, lowered letters, the tensor signs) are missing; they are made from the font's own
  letters, or taken from Noto Sans Math.
- Chinese characters are taken from Noto Sans CJK SC: those that the translations in assets/translations use, and the punctuation
  that goes with them. So a text looks the same on the screen, in every kind of file and on every machine.
- Kerning and ligatures are left out: neither toolkit applies them to plain text, SVG viewers would, and the widths must agree.
- The names are our own, so that no font installed on the machine can take the place of a bundled one.
All four sources are under the SIL Open Font License 1.1; so are the results, which use no reserved name (OFL.txt).
"""

import pathlib

from fontTools.fontBuilder import FontBuilder
from fontTools.misc.transform import Transform
from fontTools.pens.boundsPen import BoundsPen
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.transformPen import TransformPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTCollection, TTFont

ASSETS = pathlib.Path(__file__).resolve().parents[2] / "assets"
OUT = ASSETS / "fonts"
INTER = "/usr/share/fonts/opentype/inter/Inter-{}.otf"
MONO = "/usr/share/fonts/truetype/jetbrains-mono/JetBrainsMono-{}.ttf"
MATH = "/usr/share/fonts/truetype/noto/NotoSansMath-Regular.ttf"
CJK = "/usr/share/fonts/opentype/noto/NotoSansCJK-{}.ttc"
SIMPLIFIED = "Noto Sans CJK SC"

RANGES = [
    (0x0020, 0x007E), (0x00A0, 0x017F), (0x018F, 0x0192), (0x01CD, 0x01DC), (0x0218, 0x021B), (0x02C6, 0x02DD),
    (0x0370, 0x03FF), (0x0400, 0x045F), (0x0490, 0x0493), (0x1D62, 0x1D65), (0x1E80, 0x1E85), (0x1E9E, 0x1E9E), (0x1EA0, 0x1EF9),
    (0x2002, 0x200A), (0x2010, 0x2027), (0x202F, 0x2030), (0x2032, 0x203A), (0x2044, 0x2044), (0x2070, 0x209C), (0x20AC, 0x20AC), (0x2113, 0x2122),
    (0x2150, 0x215E), (0x2190, 0x21FF), (0x2200, 0x22FF), (0x2318, 0x2318), (0x2325, 0x2326), (0x232B, 0x232B),
    (0x23CE, 0x23CE), (0x25A0, 0x25FF), (0x2713, 0x2717), (0x27E8, 0x27E9), (0x27F5, 0x27F7), (0x2C7C, 0x2C7C),
]
FROM_MATH = "∙∥⊤↦∈∉⊙⊕⊗∘⌊⌋⟨⟩∇∗∝∀∃∧∨⟶⟵∂∑∏√∞≈≠≤≥⇒↔ℝ"
LOWERED = {"ⱼ": "j", "ᵢ": "i", "ₖ": "k", "ₜ": "t", "ₙ": "n", "ₓ": "x", "ₕ": "h", "ₘ": "m", "ₗ": "l", "ₛ": "s",
           "ₚ": "p", "ₐ": "a", "ₑ": "e", "ₒ": "o", "₊": "+", "₋": "−", "₌": "=", "₍": "(", "₎": ")"}
RAISED = {"ᵀ": "T", "⁺": "+", "⁻": "−", "ⁿ": "n", "ⁱ": "i", "⁽": "(", "⁾": ")"}
SAME = {"⋅": "·", "∥": "‖", "⟶": "→", "⟵": "←", "⊤": "T", "▸": "▶", "◂": "◀", "▴": "▲", "▾": "▼"}
# The first character that is as wide as an ideograph; what stands below is the western fonts' own.
WIDE = 0x2E80
WIDE_PUNCTUATION = "　、。〈〉《》「」『』【】〔〕！＂＃％＆＇（）＊＋，－．／：；＜＝＞？［］｛｝～￥"
CJK_WEIGHT = {"Regular": "Regular", "SemiBold": "Bold", "Bold": "Bold"}

WEIGHTS = [("Regular", 400), ("SemiBold", 600), ("Bold", 700)]
HEAVIER = {"Regular": "SemiBold", "SemiBold": "ExtraBold", "Bold": "ExtraBold"}


class Glyphs:
    """Outlines gathered from several fonts, in units of the first."""

    def __init__(self, font):
        self.font = font
        self.upem = font["head"].unitsPerEm
        self.outlines, self.advances, self.cmap = {}, {}, {}

    def add(self, name, font, glyph, transform=Transform(), advance=None):
        record = DecomposingRecordingPen(font.getGlyphSet())
        font.getGlyphSet()[glyph].draw(record)
        self.outlines[name] = (record, transform, "glyf" not in font)
        self.advances[name] = round(font["hmtx"][glyph][0] * transform[0] if advance is None else advance)

    def character(self, char, font, glyph, transform=Transform(), advance=None):
        name = f"u{ord(char):04X}"
        self.add(name, font, glyph, transform, advance)
        self.cmap[ord(char)] = name

    def glyf(self, name):
        record, transform, cubic = self.outlines[name]
        pen = TTGlyphPen(None)
        # PostScript outlines turn the other way round.
        target = Cu2QuPen(pen, max_err=self.upem / 1000, reverse_direction=True) if cubic else pen
        record.replay(TransformPen(target, transform))
        return pen.glyph()


def own(glyphs):
    cmap = glyphs.font.getBestCmap()
    for first, last in RANGES:
        for code in range(first, last + 1):
            if code in cmap:
                glyphs.character(chr(code), glyphs.font, cmap[code])


def small(glyphs, table, rise, fixed, heavier):
    """Letters at 0.6 of their size, lifted by `rise` of the em; from a heavier weight, or else they would look thin."""
    share = 0.60
    font = TTFont(heavier)
    cmap = font.getBestCmap()
    for char, letter in table.items():
        if ord(char) in glyphs.cmap:
            continue
        glyph = cmap[ord(letter)]
        width = font["hmtx"][glyph][0] * share
        advance = fixed if fixed else width
        # In a cell of fixed width they stand nearer to the letter that they belong to.
        transform = Transform(share, 0, 0, share, (advance - width) / 4, rise * glyphs.upem)
        glyphs.character(char, font, glyph, transform, advance)


def borrowed(glyphs, path, chars, fixed):
    """Glyphs of another font at our em; squeezed around the maths axis where all widths are equal."""
    font = TTFont(path)
    cmap = font.getBestCmap()
    for char in chars:
        if ord(char) in glyphs.cmap or ord(char) not in cmap:
            continue
        glyph = cmap[ord(char)]
        scale = glyphs.upem / font["head"].unitsPerEm
        width = font["hmtx"][glyph][0]
        if not fixed:
            glyphs.character(char, font, glyph, Transform(scale, 0, 0, scale, 0, 0), width * scale)
            continue
        fit = min(scale, fixed / width)
        axis = 0.33 * glyphs.upem
        glyphs.character(char, font, glyph, Transform(fit, 0, 0, fit, (fixed - width * fit) / 2, axis * (1 - fit / scale)), fixed)


def translated():
    """Every wide character of the translations, in the order of their numbers."""
    texts = (path.read_text(encoding="utf-8") for path in sorted((ASSETS / "translations").glob("*.properties")))
    return sorted({char for text in texts for char in text if ord(char) >= WIDE} | set(WIDE_PUNCTUATION))


def simplified(weight):
    fonts = TTCollection(CJK.format(CJK_WEIGHT[weight])).fonts
    return next(font for font in fonts if font["name"].getDebugName(1) == SIMPLIFIED)


def wide(glyphs, weight):
    """Ideographs fill a square of one em, in the family of fixed width too: its cells are for digits, which they don't share a column with."""
    font = simplified(weight)
    cmap = font.getBestCmap()
    scale = glyphs.upem / font["head"].unitsPerEm
    for char in translated():
        if ord(char) not in cmap:
            raise SystemExit(f"{SIMPLIFIED} lacks {char} (U+{ord(char):04X})")
        glyphs.character(char, font, cmap[ord(char)], Transform(scale, 0, 0, scale, 0, 0))


def same(glyphs):
    for char, twin in SAME.items():
        if ord(char) not in glyphs.cmap and ord(twin) in glyphs.cmap:
            glyphs.cmap[ord(char)] = glyphs.cmap[ord(twin)]


def double_bar(glyphs, fixed):
    if ord("‖") in glyphs.cmap or not fixed:
        return
    font, glyph = glyphs.font, glyphs.font.getBestCmap()[ord("|")]
    pen = DecomposingRecordingPen(font.getGlyphSet())
    for shift in (-0.09, 0.09):
        font.getGlyphSet()[glyph].draw(TransformPen(pen, Transform().translate(shift * glyphs.upem, 0)))
    glyphs.outlines["u2016"] = (pen, Transform(), "glyf" not in font)
    glyphs.advances["u2016"] = fixed
    glyphs.cmap[0x2016] = "u2016"


def build(source, family, weight, number, fixed):
    font = TTFont(source.format(weight))
    glyphs = Glyphs(font)
    glyphs.add(".notdef", font, ".notdef")
    own(glyphs)
    fixed = font["hmtx"][font.getBestCmap()[ord("0")]][0] if fixed else None
    small(glyphs, LOWERED, -0.12, fixed, source.format(HEAVIER[weight]))
    small(glyphs, RAISED, 0.33, fixed, source.format(HEAVIER[weight]))
    double_bar(glyphs, fixed)
    borrowed(glyphs, MATH, FROM_MATH, fixed)
    borrowed(glyphs, INTER.format(weight), "○", fixed)
    same(glyphs)
    wide(glyphs, weight)

    order = list(glyphs.outlines)
    builder = FontBuilder(glyphs.upem, isTTF=True)
    builder.setupGlyphOrder(order)
    builder.setupCharacterMap(glyphs.cmap)
    outlines = {name: glyphs.glyf(name) for name in order}
    builder.setupGlyf(outlines)
    metrics = {name: (glyphs.advances[name], getattr(outlines[name], "xMin", 0) or 0) for name in order}
    builder.setupHorizontalMetrics(metrics)
    hhea, os2 = font["hhea"], font["OS/2"]
    builder.setupHorizontalHeader(ascent=hhea.ascent, descent=hhea.descent, lineGap=0)
    # JavaFX tells only regular from bold inside a family.
    linked = weight in ("Regular", "Bold")
    menu = family if linked else f"{family} {weight}"
    style = weight if linked else "Regular"
    builder.setupNameTable({
        "copyright": font["name"].getDebugName(0) + "; Noto Sans Math: Copyright 2018 Google LLC"
        + "; Noto Sans CJK: Copyright 2014-2021 Adobe",
        "familyName": menu,
        "styleName": style,
        "uniqueFontIdentifier": f"{family} {weight}",
        "fullName": menu if style == "Regular" else f"{menu} {style}",
        "psName": (family + "-" + weight).replace(" ", ""),
        "version": "Version 1.000, made from " + font["name"].getDebugName(5),
        "licenseDescription": "SIL Open Font License, Version 1.1",
        "licenseInfoURL": "https://openfontlicense.org",
    })
    builder.setupOS2(
        usWeightClass=number,
        sTypoAscender=hhea.ascent, sTypoDescender=hhea.descent, sTypoLineGap=0,
        usWinAscent=hhea.ascent, usWinDescent=-hhea.descent,
        sxHeight=os2.sxHeight, sCapHeight=os2.sCapHeight,
        fsSelection=0x20 if style == "Bold" else 0x40,
        achVendID="UNRL", fsType=0,
    )
    builder.font["OS/2"].recalcUnicodeRanges(builder.font)
    builder.setupPost(keepGlyphNames=False, isFixedPitch=1 if fixed else 0)
    builder.font["head"].macStyle = 1 if style == "Bold" else 0
    builder.font["head"].created = builder.font["head"].modified = 3849984000
    builder.font.recalcTimestamp = False
    path = OUT / f"{family.replace(' ', '')}-{weight}.ttf"
    builder.save(path)
    print(path.name, len(order), "glyphs", len(glyphs.cmap), "characters", path.stat().st_size, "bytes")


if __name__ == "__main__":
    for weight, number in WEIGHTS:
        build(INTER, "Unrolled Sans", weight, number, fixed=False)
        build(MONO, "Unrolled Mono", weight, number, fixed=True)
