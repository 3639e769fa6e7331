package dev.unrolled.cli;

import dev.unrolled.network.CellKind;
import dev.unrolled.network.Nonlinearity;
import dev.unrolled.storage.Dtype;
import dev.unrolled.training.RateSchedule;
import dev.unrolled.training.Start.Recurrent;
import java.util.function.Supplier;
import picocli.CommandLine;

/** The commands of the program. */
final class Commands {
    private Commands() {}

    /** Gives them to a program that has none yet; {@code listening} says how they hear that they shall stop. */
    static void addTo(CommandLine program, Supplier<Interruption> listening) {
        program.addSubcommand(new TraceCommand());
        program.addSubcommand(new TrainCommand(listening));
        program.getSubcommands().values().forEach(command -> command.addMixin("anyCommand", new AnyCommand()));
        Failures.answerFor(program);
        accept(program, CellKind.class);
        accept(program, Nonlinearity.class);
        accept(program, Dtype.class);
        accept(program, RateSchedule.class);
        accept(program, Recurrent.class);
        accept(program, TrainOptions.Rule.class);
    }

    private static <E extends Enum<E>> void accept(CommandLine program, Class<E> type) {
        program.registerConverter(type, new Choice<>(type));
    }
}
