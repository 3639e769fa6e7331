package dev.unrolled.cli;

import dev.unrolled.export.Edition;
import dev.unrolled.export.FileOptions;
import dev.unrolled.export.Format;
import dev.unrolled.export.MomentChoice;
import dev.unrolled.export.Order;
import dev.unrolled.export.PageOrder;
import dev.unrolled.export.Progress;
import dev.unrolled.scene.Look;
import dev.unrolled.timeline.Timeline;
import dev.unrolled.trace.Lesson;
import dev.unrolled.wording.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes moments of a lesson as pictures, drawings, pages, slides or a film. Needs no display and no toolkit. */
@Command(name = "export", sortOptions = false)
final class ExportCommand implements Callable<Integer> {
    private final Supplier<Interruption> listening;

    @Spec
    private CommandSpec spec;

    @Mixin
    private LessonSource source;

    @Option(names = "--format", paramLabel = "NAME")
    private @Nullable Format format;

    @Option(names = "--moments", paramLabel = "WHICH")
    private @Nullable String moments;

    @Option(names = "--chapter", paramLabel = "WHICH")
    private @Nullable String chapter;

    @Mixin
    private ExportOptions options;

    @Option(names = "--lang", defaultValue = "en", paramLabel = "NAME")
    private String language;

    @Option(names = "--out", required = true, paramLabel = "FILE-OR-DIR")
    private Path out;

    @Option(names = "--force")
    private boolean force;

    /** {@code listening} says how it hears that it shall stop. */
    ExportCommand(Supplier<Interruption> listening) {
        this.listening = listening;
    }

    @Override
    public Integer call() throws IOException {
        // Whoever has a display does not need it here, and AWT would look for it.
        System.setProperty("java.awt.headless", "true");
        Wording wording = CommandLanguage.of(language);
        Work work = chapter == null ? moments(wording) : chapters(chapter, wording);
        try (Interruption interruption = listening.get()) {
            return write(work, interruption, spoken());
        }
    }

    /** The language in which it speaks with whoever runs it: that of the pictures where one is named, else the machine's. */
    Wording spoken() {
        boolean named = spec.commandLine().getParseResult().hasMatchedOption("--lang");
        return named ? Wording.in(language.toLowerCase(Locale.ROOT)).orElseGet(Wording::here) : Wording.here();
    }

    /** Writes the files and says how many. */
    private interface Work {
        int write(Progress progress) throws IOException;
    }

    private Work moments(Wording wording) throws IOException {
        Order order = order(wording);
        order.check(out, force);
        return progress -> order.write(out, progress);
    }

    private Work chapters(String which, Wording wording) throws IOException {
        Look look = options.look(wording);
        PageOrder pages = ChapterPages.of(which, look, format(), options.files());
        pages.check(out, force);
        return progress -> pages.write(out, wording.say("story.name"), look.theme(), progress);
    }

    private Order order(Wording wording) throws IOException {
        Format kind = format();
        Look look = options.look(wording);
        FileOptions files = options.files();
        Lesson lesson = source.lesson();
        Edition edition = new Edition(lesson, look, options.plate(), options.colours());
        Timeline timeline = edition.timeline();
        return new Order(edition, MomentChoice.of(moments(kind), timeline), kind, files);
    }

    /** Where nobody says, the name of the file does. */
    private Format format() throws CommandException {
        if (format != null) {
            return format;
        }
        return Format.of(out).orElseThrow(() -> new CommandException("export.no-format", out));
    }

    /** A single picture is of the last moment, everything else of the whole walk. */
    private String moments(Format kind) {
        if (moments != null) {
            return moments;
        }
        boolean single = !kind.holdsMany() && Format.of(out).isPresent() && !Files.isDirectory(out);
        return single ? MomentChoice.LAST : MomentChoice.STOPS;
    }

    private int write(Work work, Interruption interruption, Wording wording) throws IOException {
        ProgressLine line = new ProgressLine(spec.commandLine().getErr(), ProgressLine.isTerminal(), System::nanoTime);
        try {
            int files = work.write(new ExportProgress(line, interruption, wording));
            line.clear();
            say(wording.say("export.written", files, out));
            return 0;
        } catch (CancellationException e) {
            line.clear();
            spec.commandLine().getErr().println(wording.say("export.cancelled"));
            spec.commandLine().getErr().flush();
            return Failures.CANCELLED;
        }
    }

    private void say(String sentence) {
        spec.commandLine().getOut().println(sentence);
        spec.commandLine().getOut().flush();
    }
}
