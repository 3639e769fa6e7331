package dev.unrolled.ui.takeout;

import dev.unrolled.export.Format;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;

/**
 * A line of the form.
 *
 * @param label what it is about
 * @param control what is chosen with
 * @param formats which formats ask for it
 */
record FormRow(Label label, Node control, Set<Format> formats) {
    /** Is there, or takes no room. */
    void show(boolean shown) {
        for (Node node : new Node[] {label, control}) {
            node.setVisible(shown);
            node.setManaged(shown);
        }
    }
}
