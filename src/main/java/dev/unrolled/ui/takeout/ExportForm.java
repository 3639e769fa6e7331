package dev.unrolled.ui.takeout;

import dev.unrolled.export.Colours;
import dev.unrolled.export.Format;
import dev.unrolled.export.MomentChoice;
import dev.unrolled.scene.Panel;
import dev.unrolled.scene.Plate;
import dev.unrolled.ui.session.Appearance;
import dev.unrolled.ui.session.Dress;
import dev.unrolled.ui.session.ExportChoice;
import dev.unrolled.ui.session.PageSize;
import dev.unrolled.wording.Wording;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;

/** What leaves, as what, and how it looks: every choice on a line of its own. */
final class ExportForm extends GridPane {
    private static final String SOME = "some";
    private static final Set<Format> ALL = EnumSet.allOf(Format.class);
    private static final Set<Format> PICTURES = EnumSet.complementOf(EnumSet.of(Format.JSON, Format.CSV));

    private final Runnable changed;
    private final Choosers choosers;
    private final ComboBox<Format> format;
    private final ComboBox<String> moments;
    private final TextField numbers = new TextField();
    private final ComboBox<Panel> panel;
    private final ComboBox<PageSize> size;
    private final ComboBox<Appearance> appearance;
    private final ComboBox<Colours> colours;
    private final CheckBox title;
    private final CheckBox legend;
    private final CheckBox caption;
    private final FileForm files;
    private final List<FormRow> rows = new ArrayList<>();
    private boolean filling;

    /** {@code changed} runs whenever something else is chosen. */
    ExportForm(Wording wording, Runnable changed) {
        this.changed = changed;
        choosers = new Choosers(wording, this::tell);
        format = choosers.one("takeout.format", List.of(Format.values()), value -> wording.say(value.key()));
        moments = choosers.one(
                "takeout.moments",
                List.of(ExportChoice.NOW, MomentChoice.STOPS, "all", SOME),
                value -> wording.say("takeout.moments." + value));
        panel = choosers.one("takeout.panel", List.of(Panel.values()), value -> wording.say(value.key()));
        size = choosers.one("takeout.size", List.of(PageSize.values()), this::named);
        appearance = choosers.one("takeout.appearance", List.of(Appearance.values()), value -> lower("export.", value));
        colours = choosers.one("takeout.colours", List.of(Colours.values()), value -> wording.say(value.key()));
        title = choosers.whether("takeout.title");
        legend = choosers.whether("takeout.legend");
        caption = choosers.whether("takeout.caption");
        files = new FileForm(choosers);
        getStyleClass().add("takeout-form");
        lay();
    }

    private String lower(String stem, Enum<?> value) {
        return choosers.wording().say(stem + value.name().toLowerCase(Locale.ROOT));
    }

    private String named(PageSize value) {
        return choosers.wording().say("takeout.size." + value.name().toLowerCase(Locale.ROOT));
    }

    private void lay() {
        numbers.setPromptText(choosers.wording().say("takeout.numbers.prompt"));
        numbers.textProperty().addListener((property, before, now) -> tell());
        choosers.named(numbers, "takeout.numbers");
        add("takeout.format", format);
        add("takeout.moments", moments);
        add("takeout.numbers", numbers);
        add("takeout.panel", panel);
        add("takeout.size", size);
        add("takeout.appearance", appearance);
        add("takeout.colours", colours);
        for (CheckBox box : List.of(title, legend, caption)) {
            add(new FormRow(new Label(), box, PICTURES));
        }
        files.rows().forEach(this::add);
    }

    private void add(String key, Control control) {
        Label label = new Label(choosers.wording().say(key));
        label.setLabelFor(control);
        add(new FormRow(label, control, control == format ? ALL : PICTURES));
    }

    private void add(FormRow row) {
        row.label().getStyleClass().add("muted");
        row.label().setMinWidth(USE_PREF_SIZE);
        addRow(rows.size(), row.label(), row.control());
        GridPane.setHgrow(row.control(), javafx.scene.layout.Priority.ALWAYS);
        rows.add(row);
    }

    /** Where the keys begin. */
    Node first() {
        return format;
    }

    private void tell() {
        if (!filling) {
            arrange();
            changed.run();
        }
    }

    private void arrange() {
        rows.forEach(row -> row.show(row.formats().contains(format.getValue())));
        boolean some = SOME.equals(moments.getValue()) && format.getValue().isPicture();
        rows.stream().filter(row -> row.control() == numbers).forEach(row -> row.show(some));
    }

    /** Shows a choice. */
    void show(ExportChoice choice) {
        filling = true;
        format.setValue(choice.format());
        boolean known = moments.getItems().contains(choice.moments());
        moments.setValue(known ? choice.moments() : SOME);
        numbers.setText(known ? "" : choice.moments());
        panel.setValue(choice.plate().panel());
        title.setSelected(choice.plate().title());
        legend.setSelected(choice.plate().legend());
        caption.setSelected(choice.plate().caption());
        appearance.setValue(choice.dress().appearance());
        colours.setValue(choice.dress().colours());
        size.setValue(choice.dress().size());
        files.show(choice.files());
        filling = false;
        tell();
    }

    /** What is chosen. */
    ExportChoice choice() {
        String which = SOME.equals(moments.getValue()) ? numbers.getText().strip() : moments.getValue();
        Plate plate = new Plate(panel.getValue(), title.isSelected(), legend.isSelected(), caption.isSelected());
        Dress dress = new Dress(appearance.getValue(), colours.getValue(), size.getValue());
        return new ExportChoice(format.getValue(), which, plate, dress, files.options(format.getValue()));
    }
}
