package dev.unrolled.ui.story;

import dev.unrolled.scene.Check;
import dev.unrolled.scene.Explanation;
import dev.unrolled.ui.cards.Deck;
import dev.unrolled.ui.session.Inspection;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** The marks of the story's pages. Terms lead to what is drawn on the page, and nowhere else. */
final class PageDeck implements Deck {
    private final StoryModel model;
    private final PageView figure;
    private final BiConsumer<Check, Consumer<Check.Result>> measuring;

    PageDeck(StoryModel model, PageView figure, BiConsumer<Check, Consumer<Check.Result>> measuring) {
        this.model = model;
        this.figure = figure;
        this.measuring = measuring;
    }

    @Override
    public Optional<Explanation> explain(String mark) {
        return model.explain(mark)
                .map(card -> card.linking(term -> figure.drawnFor(term).filter(drawn -> !drawn.equals(mark))));
    }

    @Override
    public Optional<Check> check(String mark) {
        return model.journey().get().page().check(mark);
    }

    @Override
    public void inspect(UnaryOperator<Inspection> change) {
        model.inspect(change);
    }

    @Override
    public void measure(Check check, Consumer<Check.Result> receiver) {
        measuring.accept(check, receiver);
    }

    @Override
    public void point(Optional<String> mark) {
        figure.hush(true);
        model.inspect(now -> now.pointingAt(mark));
    }

    @Override
    public void follow(String mark) {
        if (model.explain(mark).isPresent()) {
            model.inspect(now -> now.askingAlone(mark));
        }
    }
}
