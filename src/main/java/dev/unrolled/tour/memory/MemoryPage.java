package dev.unrolled.tour.memory;

import dev.unrolled.figure.Figure;
import dev.unrolled.scene.Check;
import dev.unrolled.scene.Explanation;
import dev.unrolled.scene.Look;
import dev.unrolled.tour.page.Gesture;
import dev.unrolled.tour.page.Knob;
import dev.unrolled.tour.page.Page;
import dev.unrolled.wording.Wording;
import java.util.List;
import java.util.Optional;

/**
 * A sentence with words to hide, and what two networks make of it.
 *
 * @param memory what they make of it
 */
record MemoryPage(Memory memory) implements Page {
    /** Begins the ids of the words' marks. */
    static final String WORD = "word/";

    @Override
    public Figure draw(Look look) {
        return new MemoryScene(memory, look).draw();
    }

    @Override
    public List<Knob> knobs(Wording wording) {
        List<String> sayings = Saying.ALL.stream()
                .map(one -> wording.say("story.memory.saying." + one.code()))
                .toList();
        return List.of(
                new Knob.Switch("hide", wording.say("story.memory.hide"), memory.isForgetful()),
                new Knob.Choice("saying", wording.say("story.sentence"), sayings, Saying.ALL.indexOf(memory.saying())));
    }

    @Override
    public Page turn(String knob, double value) {
        int whole = (int) Math.round(value);
        return switch (knob) {
            case "hide" -> new MemoryPage(memory.forgetful(whole == 1));
            case "saying" -> new MemoryPage(memory.saying(Saying.ALL.get(whole)));
            default -> this;
        };
    }

    @Override
    public boolean grabs(String mark) {
        return mark.startsWith(WORD);
    }

    @Override
    public Optional<Explanation> explain(String mark, Wording wording) {
        return MemoryAnswers.explain(memory, mark, wording);
    }

    @Override
    public Optional<Check> check(String mark) {
        return MemoryAnswers.check(memory, mark);
    }

    @Override
    public Page point(Gesture gesture) {
        boolean pressed = gesture.kind() == Gesture.Kind.PRESS;
        return gesture.mark()
                .filter(mark -> pressed && grabs(mark))
                .map(mark -> Integer.parseInt(mark.split("/", -1)[1]))
                .map(word -> new MemoryPage(memory.toggled(word)))
                .orElse(this);
    }

    /** "what" and "time" are hidden. */
    @Override
    public Page revealed() {
        return memory.off().isEmpty() ? turn("hide", 1) : this;
    }
}
