package dev.unrolled.ui;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Where this system keeps what programs remember. */
final class SettingsFolder {
    /** Overrides the folder, for tests and for programs carried on a stick. */
    static final String PROPERTY = "unrolled.settings";

    private SettingsFolder() {}

    /** Of this machine. */
    static Path here() {
        return of(System::getProperty, System::getenv);
    }

    /**
     * Of a machine.
     *
     * @param property system properties by name
     * @param environment variables by name
     */
    static Path of(UnaryOperator<@Nullable String> property, UnaryOperator<@Nullable String> environment) {
        Optional<Path> chosen = path(property.apply(PROPERTY));
        Path home = path(property.apply("user.home")).orElse(Path.of("."));
        String system =
                Optional.ofNullable(property.apply("os.name")).orElse("").toLowerCase(Locale.ROOT);
        return chosen.orElseGet(() -> usual(home, system, environment));
    }

    private static Path usual(Path home, String system, UnaryOperator<@Nullable String> environment) {
        if (system.startsWith("windows")) {
            return path(environment.apply("APPDATA")).orElse(home).resolve("Unrolled");
        } else if (system.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Unrolled");
        }
        return path(environment.apply("XDG_CONFIG_HOME"))
                .filter(Path::isAbsolute)
                .orElse(home.resolve(".config"))
                .resolve("unrolled");
    }

    private static Optional<Path> path(@Nullable String text) {
        return Optional.ofNullable(text).filter(name -> !name.isBlank()).map(Path::of);
    }
}
