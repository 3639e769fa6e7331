package dev.unrolled.ui.figure;

import dev.unrolled.figure.Bounds;
import dev.unrolled.figure.Mark;
import dev.unrolled.figure.Point;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/** A group on the screen. */
final class ShownGroup extends Shown<Mark.Group> {
    private final Layer node;
    private final Sheet sheet;

    ShownGroup() {
        this(new Layer());
    }

    private ShownGroup(Layer node) {
        super(Mark.Group.class, node);
        this.node = node;
        sheet = new Sheet(node.getChildren());
    }

    @Override
    void update(Mark.@Nullable Group before, Mark.Group after) {
        node.setLayoutX(after.shift().x());
        node.setLayoutY(after.shift().y());
        node.setOpacity(after.opacity());
        clip(after.clip(), after.shift());
        sheet.show(after.children());
    }

    /** The mark's clip stays where it is when the group is shifted; a node's clip moves with it. */
    private void clip(@Nullable Bounds clip, Point shift) {
        if (clip == null) {
            node.setClip(null);
            return;
        }
        Rectangle window = node.getClip() instanceof Rectangle old ? old : new Rectangle();
        window.setX(clip.x() - shift.x());
        window.setY(clip.y() - shift.y());
        window.setWidth(clip.width());
        window.setHeight(clip.height());
        node.setClip(window);
    }
}
