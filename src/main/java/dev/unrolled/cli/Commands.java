package dev.unrolled.cli;

import dev.unrolled.export.Colours;
import dev.unrolled.export.Format;
import dev.unrolled.export.PdfPaper;
import dev.unrolled.export.SvgText;
import dev.unrolled.figure.Theme;
import dev.unrolled.network.CellKind;
import dev.unrolled.network.Nonlinearity;
import dev.unrolled.scene.GradientScale;
import dev.unrolled.scene.Panel;
import dev.unrolled.storage.Dtype;
import dev.unrolled.training.RateSchedule;
import dev.unrolled.training.Start.Recurrent;
import dev.unrolled.wording.Wording;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** The commands of the program. */
final class Commands {
    private Commands() {}

    /** Gives them to a program that has none yet; {@code listening} says how they hear that they shall stop. */
    static void addTo(CommandLine program, Supplier<Interruption> listening) {
        program.addSubcommand(new TraceCommand());
        program.addSubcommand(new TrainCommand(listening));
        program.addSubcommand(new ExportCommand(listening));
        program.getSubcommands().values().forEach(command -> command.addMixin("anyCommand", new AnyCommand()));
        program.setResourceBundle(new HelpTexts(Wording.here()));
        Failures.answerFor(program);
        acceptNumber(program, int.class, Integer::valueOf);
        acceptNumber(program, Integer.class, Integer::valueOf);
        acceptNumber(program, long.class, Long::valueOf);
        acceptNumber(program, double.class, Double::valueOf);
        acceptNumber(program, Double.class, Double::valueOf);
        program.registerConverter(Path.class, Commands::path);
        accept(program, CellKind.class);
        accept(program, Nonlinearity.class);
        accept(program, Dtype.class);
        accept(program, RateSchedule.class);
        accept(program, Recurrent.class);
        accept(program, TrainOptions.Rule.class);
        accept(program, Format.class);
        accept(program, Panel.class);
        accept(program, Theme.class);
        accept(program, Colours.class);
        accept(program, GradientScale.class);
        accept(program, SvgText.class);
        accept(program, PdfPaper.class);
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new TypeConversionException(Wording.here().say("command.path", text));
        }
    }

    private static <N> void acceptNumber(CommandLine program, Class<N> type, Function<String, N> reader) {
        boolean fractions = type == double.class || type == Double.class;
        program.registerConverter(type, text -> {
            try {
                return reader.apply(text);
            } catch (NumberFormatException e) {
                String key = fractions ? "command.number.any" : "command.number.whole";
                throw new TypeConversionException(Wording.here().say(key, text));
            }
        });
    }

    private static <E extends Enum<E>> void accept(CommandLine program, Class<E> type) {
        program.registerConverter(type, new Choice<>(type));
    }
}
