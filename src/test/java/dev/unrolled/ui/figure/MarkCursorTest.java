package dev.unrolled.ui.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unrolled.figure.Bounds;
import dev.unrolled.figure.Figure;
import dev.unrolled.figure.FigureIndex;
import dev.unrolled.figure.Ink;
import dev.unrolled.figure.Mark;
import dev.unrolled.figure.Paint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class MarkCursorTest {
    private final MarkCursor cursor = new MarkCursor(FigureIndex.of(grid()), id -> !id.equals("1/1"));

    /** Three by three boxes, "row/column". */
    private static Figure grid() {
        List<Mark> marks = new ArrayList<>();
        Map<String, String> titles = new HashMap<>();
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                String id = row + "/" + column;
                Bounds box = new Bounds(10 + 30 * column, 10 + 30 * row, 20, 20);
                marks.add(new Mark.Rectangle(id, box, 0, Paint.fill(Ink.rgb(0))));
                titles.put(id, "box " + id);
            }
        }
        return new Figure(100, 100, Ink.CLEAR, marks, new Figure.Words("boxes", titles));
    }

    private Optional<String> from(String id, int across, int down) {
        return cursor.next(Optional.of(id), across, down);
    }

    @Test
    void startsAtTheUpperLeft() {
        assertThat(cursor.next(Optional.empty(), 1, 0)).contains("0/0");
        assertThat(cursor.next(Optional.of("gone"), 0, -1)).contains("0/0");
    }

    @Test
    void goesToTheNeighbour() {
        assertThat(from("0/0", 1, 0)).contains("0/1");
        assertThat(from("0/0", 0, 1)).contains("1/0");
        assertThat(from("2/2", -1, 0)).contains("2/1");
        assertThat(from("2/2", 0, -1)).contains("1/2");
    }

    @Test
    void passesOverWhatHasNothingToSay() {
        assertThat(from("1/0", 1, 0)).contains("1/2");
    }

    @Test
    void staysInsideTheFigure() {
        assertThat(from("0/2", 1, 0)).isEmpty();
        assertThat(from("0/1", 0, -1)).isEmpty();
    }
}
