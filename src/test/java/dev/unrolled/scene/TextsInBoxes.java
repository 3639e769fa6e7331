package dev.unrolled.scene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unrolled.figure.Bounds;
import dev.unrolled.figure.Figure;
import dev.unrolled.figure.FigureIndex;
import dev.unrolled.figure.Mark;
import dev.unrolled.figure.TextMetrics;
import java.util.Optional;

/** Checks that texts stay inside the boxes that they belong to. */
final class TextsInBoxes {
    private final Figure figure;
    private final FigureIndex index;

    TextsInBoxes(Figure figure) {
        this.figure = figure;
        index = FigureIndex.of(figure);
    }

    void check() {
        check(figure.marks());
    }

    private void check(Iterable<Mark> marks) {
        for (Mark mark : marks) {
            if (mark instanceof Mark.Group group) {
                check(group.children());
            } else if (mark instanceof Mark.Text text) {
                box(text).ifPresent(box -> inside(text, box));
            }
        }
    }

    private Optional<Bounds> box(Mark.Text text) {
        MarkId id = MarkId.parse(text.id()).orElseThrow();
        return switch (id.kind()) {
            case COLUMN -> unclipped(MarkId.column(id.at(0)));
            case MIX -> unclipped(MarkId.mix(id.at(0), id.at(1)));
            case WORD -> id.piece().equals("text") ? unclipped(MarkId.word(id.at(0))) : Optional.empty();
            case INTENT, LOSS -> unclipped("readout/card");
            case LEFT, UPDATE, CHANGE, GRADIENT, FACTOR -> unclipped("backward");
            default -> Optional.empty();
        };
    }

    private Optional<Bounds> unclipped(String id) {
        return index.find(id).map(mark -> ((Mark.Rectangle) mark).bounds());
    }

    private void inside(Mark.Text text, Bounds box) {
        Bounds own = TextMetrics.bounds(text);
        boolean columns = text.id().startsWith("gradient") || text.id().startsWith("factor");
        assertThat(columns || (own.x() >= box.x() - 0.5 && own.right() <= box.right() + 0.5))
                .as("%s “%s” across %s", text.id(), text.content(), box)
                .isTrue();
        assertThat(own.y() >= box.y() - 2 && own.bottom() <= box.bottom() + 2)
                .as("%s “%s” up and down %s, is at %s", text.id(), text.content(), box, own)
                .isTrue();
    }
}
