package dev.unrolled.cli;

import dev.unrolled.wording.Wording;
import java.util.Locale;

/** The languages that {@code --lang} knows. */
final class CommandLanguage {
    private CommandLanguage() {}

    static Wording of(String code) throws CommandException {
        return Wording.in(code.toLowerCase(Locale.ROOT))
                .orElseThrow(
                        () -> new CommandException("export.no-language", code, String.join(", ", Wording.languages())));
    }
}
