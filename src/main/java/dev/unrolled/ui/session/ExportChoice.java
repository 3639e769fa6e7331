package dev.unrolled.ui.session;

import dev.unrolled.export.Colours;
import dev.unrolled.export.FileOptions;
import dev.unrolled.export.Format;
import dev.unrolled.export.Motion;
import dev.unrolled.export.PdfPaper;
import dev.unrolled.export.Raster;
import dev.unrolled.export.SvgText;
import dev.unrolled.scene.Panel;
import dev.unrolled.scene.Plate;
import dev.unrolled.storage.Settings;

/**
 * What was chosen the last time something was exported.
 *
 * @param format the kind of file
 * @param moments {@link #NOW}, or as on the command line
 * @param plate which panel, and what stands on it
 * @param dress theme, colours, size
 * @param files what only some formats ask for
 */
public record ExportChoice(Format format, String moments, Plate plate, Dress dress, FileOptions files) {
    /** The moment that is on the screen. */
    public static final String NOW = "now";

    /** The moment on the screen as a picture. */
    public static final ExportChoice FIRST =
            new ExportChoice(Format.PNG, NOW, Plate.WHOLE, Dress.FIRST, FileOptions.USUAL);

    private static final String KEY = "export.";

    /** Copied pictures once had a size and a theme of their own. */
    private static final String OLD_KEY = "picture.";

    static ExportChoice of(Values values) {
        Plate plate = new Plate(
                values.choice(KEY + "panel", Panel.WHOLE),
                on(values, "title", true),
                on(values, "legend", false),
                on(values, "caption", true));
        Dress dress = new Dress(
                values.choice(KEY + "appearance", values.choice(OLD_KEY + "appearance", Appearance.LIGHT)),
                values.choice(KEY + "colours", Colours.USUAL),
                values.choice(KEY + "size", PageSize.WIDE));
        return new ExportChoice(
                values.choice(KEY + "format", Format.PNG),
                values.text(KEY + "moments").orElse(NOW),
                plate,
                dress,
                files(values));
    }

    private static FileOptions files(Values values) {
        Raster raster = new Raster(
                number(values, KEY + "scale", number(values, OLD_KEY + "scale", Raster.USUAL.scale(), 1, 8), 1, 8),
                number(values, KEY + "width", 0, 0, 3840),
                on(values, "transparent", false));
        Motion motion = new Motion(
                number(values, KEY + "rate", Motion.USUAL.rate(), Motion.SLOWEST, Motion.FASTEST),
                on(values, "loop", true));
        return new FileOptions(
                raster,
                values.choice(KEY + "letters", SvgText.TEXT),
                values.choice(KEY + "paper", PdfPaper.FIGURE),
                motion);
    }

    private static boolean on(Values values, String name, boolean first) {
        return values.text(KEY + name).isEmpty() ? first : values.truth(KEY + name);
    }

    private static int number(Values values, String name, int first, int least, int most) {
        return values.number(name)
                .map(Double::intValue)
                .filter(value -> value >= least && value <= most)
                .orElse(first);
    }

    Settings addTo(Settings settings) {
        return files(settings.with(KEY + "format", format.name())
                .with(KEY + "moments", moments)
                .with(KEY + "panel", plate.panel().name())
                .with(KEY + "title", Values.text(plate.title()))
                .with(KEY + "legend", Values.text(plate.legend()))
                .with(KEY + "caption", Values.text(plate.caption()))
                .with(KEY + "appearance", dress.appearance().name())
                .with(KEY + "colours", dress.colours().name())
                .with(KEY + "size", dress.size().name()));
    }

    private Settings files(Settings settings) {
        return settings.with(KEY + "scale", files.raster().scale())
                .with(KEY + "width", files.raster().width())
                .with(KEY + "transparent", Values.text(files.raster().transparent()))
                .with(KEY + "letters", files.letters().name())
                .with(KEY + "paper", files.paper().name())
                .with(KEY + "rate", files.motion().rate())
                .with(KEY + "loop", Values.text(files.motion().loop()));
    }

    /** The same of other moments. */
    public ExportChoice ofMoments(String others) {
        return new ExportChoice(format, others, plate, dress, files);
    }
}
