package dev.unrolled;

import dev.unrolled.wording.Wording;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The deep link into the story: {@code --chapter 4}, or {@code --chapter=4}, and nothing else.
 *
 * @param text what stands where the number should be; empty where no chapter is asked for
 */
record ChapterLink(Optional<String> text) {
    /** How many chapters the story has. */
    static final int CHAPTERS = 14;

    private static final String OPTION = "--chapter";

    /** What the arguments ask for. */
    static ChapterLink of(String... args) {
        if (args.length == 1 && args[0].startsWith(OPTION + "=")) {
            return new ChapterLink(Optional.of(args[0].substring(OPTION.length() + 1)));
        } else if (args.length == 1 && args[0].equals(OPTION)) {
            return new ChapterLink(Optional.of(""));
        }
        boolean two = args.length == 2 && args[0].equals(OPTION);
        return new ChapterLink(two ? Optional.of(args[1]) : Optional.empty());
    }

    /** Whether a chapter is asked for, be it one that is there or not. */
    boolean isMeant() {
        return text.isPresent();
    }

    /** The chapter's number, if it is one. */
    OptionalInt chapter() {
        return text.filter(number -> number.matches("[1-9]|1[0-4]")).map(Integer::valueOf).stream()
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    /** What is wrong with it, in one sentence. */
    Optional<String> problem(Wording wording) {
        return text.filter(number -> chapter().isEmpty())
                .map(number -> wording.say("story.link.problem", number.isEmpty() ? "–" : number, CHAPTERS));
    }
}
