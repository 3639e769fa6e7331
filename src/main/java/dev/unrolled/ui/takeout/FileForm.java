package dev.unrolled.ui.takeout;

import dev.unrolled.export.FileOptions;
import dev.unrolled.export.Format;
import dev.unrolled.export.Motion;
import dev.unrolled.export.PdfPaper;
import dev.unrolled.export.Raster;
import dev.unrolled.export.SvgText;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;

/** The part of the form that only some formats have. */
final class FileForm {
    private static final List<Integer> SCALES = List.of(1, 2, 3, 4, 6, 8);
    private static final List<Integer> WIDTHS = List.of(480, 640, 960, 1280, 1920);
    private static final List<Integer> RATES = List.of(10, 15, 20, 25, 30);
    private static final int USUAL_WIDTH = 960;

    private final ComboBox<Integer> scale;
    private final CheckBox transparent;
    private final ComboBox<SvgText> letters;
    private final ComboBox<PdfPaper> paper;
    private final ComboBox<Integer> width;
    private final ComboBox<Integer> rate;
    private final CheckBox loop;
    private final Choosers choosers;

    FileForm(Choosers choosers) {
        this.choosers = choosers;
        scale = choosers.one("takeout.scale", SCALES, value -> say("takeout.scale.value", value));
        transparent = choosers.whether("takeout.transparent");
        letters = choosers.one("takeout.letters", List.of(SvgText.values()), value -> named("takeout.letters.", value));
        paper = choosers.one("takeout.paper", List.of(PdfPaper.values()), value -> named("takeout.paper.", value));
        width = choosers.one("takeout.width", WIDTHS, value -> say("takeout.width.value", value));
        rate = choosers.one("takeout.rate", RATES, value -> say("takeout.rate.value", value));
        loop = choosers.whether("takeout.loop");
    }

    private String say(String key, Object... arguments) {
        return choosers.wording().say(key, arguments);
    }

    private String named(String stem, Enum<?> value) {
        return say(stem + value.name().toLowerCase(Locale.ROOT));
    }

    List<FormRow> rows() {
        return List.of(
                row("takeout.scale", scale, Format.PNG),
                row("", transparent, Format.PNG),
                row("takeout.letters", letters, Format.SVG),
                row("takeout.paper", paper, Format.PDF),
                row("takeout.width", width, Format.GIF),
                row("takeout.rate", rate, Format.GIF),
                row("", loop, Format.GIF));
    }

    private FormRow row(String key, javafx.scene.control.Control control, Format format) {
        Label label = new Label(key.isEmpty() ? "" : say(key));
        label.setLabelFor(control);
        return new FormRow(label, control, Set.of(format));
    }

    void show(FileOptions options) {
        scale.setValue(options.raster().scale());
        transparent.setSelected(options.raster().transparent());
        letters.setValue(options.letters());
        paper.setValue(options.paper());
        width.setValue(
                options.raster().width() == 0 ? USUAL_WIDTH : options.raster().width());
        rate.setValue(options.motion().rate());
        loop.setSelected(options.motion().loop());
    }

    FileOptions options(Format format) {
        int wide = format == Format.GIF ? width.getValue() : 0;
        Raster raster = new Raster(scale.getValue(), wide, transparent.isSelected());
        Motion motion = new Motion(rate.getValue(), loop.isSelected());
        return new FileOptions(raster, letters.getValue(), paper.getValue(), motion);
    }
}
