package dev.unrolled;

import dev.unrolled.cli.ScreenlessLesson;
import dev.unrolled.cli.UnrolledCommand;
import dev.unrolled.wording.Wording;

/** The program: a command where there are arguments, else the window, else the pictures of a machine without a screen. */
public final class Main {
    private Main() {}

    /**
     * Starts the program.
     *
     * @param args a command; none for the window, {@code --chapter N} for the window at a chapter of the story
     */
    public static void main(String[] args) {
        ChapterLink link = ChapterLink.of(args);
        if (link.isMeant()) {
            link.problem(Wording.here()).ifPresent(Main::refuse);
        } else if (args.length > 0) {
            System.exit(UnrolledCommand.run(args));
        }
        ScreenStart.window(link.chapter()).ifPresent(obstacle -> System.exit(withoutScreen(obstacle)));
    }

    private static void refuse(String problem) {
        System.err.println(problem);
        System.exit(2);
    }

    private static int withoutScreen(ScreenStart.Obstacle obstacle) {
        System.err.println(Wording.here().say(obstacle.textKey(), ScreenStart.DEBIAN_PACKAGES));
        return ScreenlessLesson.play();
    }
}
