package dev.unrolled.ui.figure;

import dev.unrolled.figure.Mark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.collections.ObservableList;
import javafx.scene.Node;

/**
 * The nodes of one level of marks. While the ids and their order stay the same, which is nearly always, only the nodes'
 * properties are touched.
 */
final class Sheet {
    private final ObservableList<Node> nodes;
    private List<String> ids = new ArrayList<>();
    private List<Shown<?>> shown = new ArrayList<>();

    Sheet(ObservableList<Node> nodes) {
        this.nodes = nodes;
    }

    void show(List<Mark> marks) {
        if (!showInPlace(marks)) {
            rearrange(marks);
        }
    }

    private boolean showInPlace(List<Mark> marks) {
        if (marks.size() != ids.size()) {
            return false;
        }
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            if (!mark.id().equals(ids.get(i)) || !shown.get(i).show(mark)) {
                return false;
            }
        }
        return true;
    }

    private void rearrange(List<Mark> marks) {
        Map<String, Shown<?>> known = new HashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            known.put(ids.get(i), shown.get(i));
        }
        ids = new ArrayList<>(marks.size());
        shown = new ArrayList<>(marks.size());
        List<Node> wanted = new ArrayList<>(marks.size());
        for (Mark mark : marks) {
            Shown<?> old = known.get(mark.id());
            Shown<?> now = old != null && old.show(mark) ? old : Shown.of(mark);
            ids.add(mark.id());
            shown.add(now);
            wanted.add(now.node());
        }
        arrange(wanted);
    }

    /** Nodes that stay are not taken out and put in again, unless their order has changed: that would cost their styles. */
    private void arrange(List<Node> wanted) {
        Set<Node> staying = new HashSet<>(wanted);
        nodes.removeIf(node -> !staying.contains(node));
        Set<Node> present = new HashSet<>(nodes);
        for (int i = 0; i < wanted.size(); i++) {
            if (i < nodes.size() && nodes.get(i) == wanted.get(i)) {
                continue;
            } else if (present.contains(wanted.get(i))) {
                nodes.setAll(wanted);
                return;
            }
            int end = i;
            while (end < wanted.size() && !present.contains(wanted.get(end))) {
                end++;
            }
            nodes.addAll(i, wanted.subList(i, end));
            i = end - 1;
        }
    }
}
