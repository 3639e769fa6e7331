package dev.unrolled.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** What {@code --help} says comes from the bundle; nothing is left unsaid, and nothing said of what there is not. */
final class HelpTextsTest {
    private final CommandLine program = UnrolledCommand.program(() -> {
        throw new AssertionError("nothing is run");
    });

    @Test
    void everyCommandAndEveryOptionIsDescribed() {
        program.getSubcommands().forEach((name, command) -> {
            var usage = command.getCommandSpec().usageMessage();
            assertThat(usage.header()).as(name).isNotEmpty();
            assertThat(usage.description()).as(name).isNotEmpty();
            assertThat(usage.footerHeading()).as(name).contains("Examples");
            assertThat(usage.footer()).as(name).isNotEmpty();
            command.getCommandSpec()
                    .options()
                    .forEach(option ->
                            assertThat(option.description()).as(name + option).isNotEmpty());
        });
    }

    @Test
    void theProgramsOwnHelpIsInTheLanguageOfTheMachine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
            CommandLine chinese = UnrolledCommand.program(() -> {
                throw new AssertionError("nothing is run");
            });
            assertThat(chinese.getUsageMessage(CommandLine.Help.Ansi.OFF))
                    .contains("[命令]")
                    .doesNotContain("COMMAND", "Print", "version information");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void anOptionTellsWhatItIsWhereNobodyGivesIt() {
        CommandLine train = Objects.requireNonNull(program.getSubcommands().get("train"));
        String help = train.getUsageMessage(CommandLine.Help.Ansi.OFF);
        assertThat(help).contains("The learning rate (0.01).").contains("  unrolled train --corpus");
    }
}
