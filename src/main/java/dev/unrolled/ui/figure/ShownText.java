package dev.unrolled.ui.figure;

import dev.unrolled.figure.Mark;
import dev.unrolled.figure.TextMetrics;
import javafx.geometry.VPos;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** A line of text on the screen. It is moved as a whole, so that its letters are laid out again only when they change. */
final class ShownText extends Shown<Mark.Text> {
    private final Text node;

    ShownText() {
        this(new Text());
    }

    private ShownText(Text node) {
        super(Mark.Text.class, node);
        this.node = node;
        node.setTextOrigin(VPos.BASELINE);
    }

    @Override
    void update(Mark.@Nullable Text before, Mark.Text after) {
        if (before == null || !before.style().equals(after.style())) {
            node.setFont(ScreenFonts.of(after.style()));
        }
        if (before == null || !before.content().equals(after.content())) {
            node.setText(after.content());
        }
        node.setLayoutX(
                TextMetrics.left(after.content(), after.style(), after.at().x()));
        node.setLayoutY(after.at().y());
        if (before == null || !before.paint().fill().equals(after.paint().fill())) {
            node.setFill(Inks.color(after.paint().fill()));
        }
        node.setOpacity(after.paint().opacity());
    }
}
