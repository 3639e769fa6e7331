package dev.unrolled.ui.session;

import dev.unrolled.storage.Settings;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Settings by name, read with patience: a value of the wrong kind is no value.
 *
 * @param all as they were kept
 */
record Values(Settings all) {
    private static final String TRUE = "yes";
    private static final String FALSE = "no";

    /** How a truth value is kept. */
    static String text(boolean truth) {
        return truth ? TRUE : FALSE;
    }

    Optional<String> text(String name) {
        return all.text(name);
    }

    Optional<Double> number(String name) {
        return all.number(name).stream().boxed().findFirst();
    }

    boolean truth(String name) {
        return all.text(name).filter(TRUE::equals).isPresent();
    }

    <E extends Enum<E>> Optional<E> choice(String name, Class<E> choices) {
        return text(name)
                .flatMap(text -> Stream.of(choices.getEnumConstants())
                        .filter(choice -> choice.name().equals(text))
                        .findFirst());
    }

    <E extends Enum<E>> E choice(String name, E otherwise) {
        return choice(name, otherwise.getDeclaringClass()).orElse(otherwise);
    }
}
