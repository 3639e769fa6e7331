package dev.unrolled.export;

import dev.unrolled.figure.Ink;
import dev.unrolled.figure.Theme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What every deck has beside its slides: colours, fonts, layouts and the sheet for notes, from {@code assets/deck}. */
final class PptxFrame {
    static final String COVER = "../slideLayouts/slideLayout1.xml";
    static final String FIGURE = "../slideLayouts/slideLayout2.xml";
    static final String NOTES = "../notesMasters/notesMaster1.xml";

    private static final String FOLDER = "/assets/deck/";
    private static final int WORDS = 6;

    private PptxFrame() {}

    static void addTo(PptxPackage parts, Theme theme) {
        boolean dark = theme == Theme.DARK;
        parts.add("ppt/slideMasters/slideMaster1.xml", "slideMaster+xml", master(dark));
        parts.link("ppt/slideMasters/slideMaster1.xml", "slideLayout", COVER);
        parts.link("ppt/slideMasters/slideMaster1.xml", "slideLayout", FIGURE);
        parts.link("ppt/slideMasters/slideMaster1.xml", "theme", "../theme/theme1.xml");
        layout(parts, 1, "layout-cover.xml");
        layout(parts, 2, "layout-figure.xml");
        theme(parts, 1, theme);
        parts.add("ppt/notesMasters/notesMaster1.xml", "notesMaster+xml", read("notes-master.xml"));
        parts.link("ppt/notesMasters/notesMaster1.xml", "theme", "../theme/theme2.xml");
        theme(parts, 2, Theme.LIGHT);
    }

    private static void layout(PptxPackage parts, int number, String file) {
        String name = "ppt/slideLayouts/slideLayout" + number + ".xml";
        parts.add(name, "slideLayout+xml", read(file));
        parts.link(name, "slideMaster", "../slideMasters/slideMaster1.xml");
    }

    /** Office's own names for its colours: on a dark ground the light ones are for text. */
    private static String master(boolean dark) {
        return read("master.xml")
                .replace("@bg1@", dark ? "dk1" : "lt1")
                .replace("@tx1@", dark ? "lt1" : "dk1")
                .replace("@bg2@", dark ? "dk2" : "lt2")
                .replace("@tx2@", dark ? "lt2" : "dk2");
    }

    private static void theme(PptxPackage parts, int number, Theme theme) {
        boolean dark = theme == Theme.DARK;
        String xml = read("theme.xml");
        xml = colour(xml, "dark1", dark ? theme.page() : theme.text());
        xml = colour(xml, "light1", dark ? theme.text() : theme.page());
        xml = colour(xml, "dark2", dark ? theme.panel() : theme.muted());
        xml = colour(xml, "light2", dark ? theme.muted() : theme.panel());
        xml = colour(xml, "accent", theme.accent());
        xml = colour(xml, "muted", theme.muted());
        for (int word = 0; word < WORDS; word++) {
            xml = colour(xml, "word" + word, theme.palette().word(word));
        }
        String kind = "application/vnd.openxmlformats-officedocument.theme+xml";
        parts.addAs("ppt/theme/theme" + number + ".xml", kind, xml);
    }

    private static String colour(String xml, String role, Ink ink) {
        return xml.replace("@" + role + "@", PptxShape.hex(ink));
    }

    private static String read(String name) {
        try (InputStream stream = PptxFrame.class.getResourceAsStream(FOLDER + name)) {
            if (stream == null) {
                throw new IllegalStateException("a part of every deck is missing: " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("a part of every deck can't be read: " + name, e);
        }
    }
}
