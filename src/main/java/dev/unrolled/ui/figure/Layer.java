package dev.unrolled.ui.figure;

import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Parent;

/** Nodes that belong together and take no part in layout. */
final class Layer extends Parent {
    Layer() {
        setManaged(false);
    }

    @Override
    protected ObservableList<Node> getChildren() {
        return super.getChildren();
    }

    /** Nothing in here is laid out; whoever fills it says where things are. */
    @Override
    protected void layoutChildren() {}
}
