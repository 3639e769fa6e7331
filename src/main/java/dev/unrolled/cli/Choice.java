package dev.unrolled.cli;

import dev.unrolled.wording.Wording;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** One of a few words, in small or capital letters. */
final class Choice<E extends Enum<E>> implements ITypeConverter<E> {
    private final Class<E> type;

    Choice(Class<E> type) {
        this.type = type;
    }

    @Override
    public E convert(String word) {
        for (E one : type.getEnumConstants()) {
            if (word(one).equals(word.toLowerCase(Locale.ROOT))) {
                return one;
            }
        }
        String words = Arrays.stream(type.getEnumConstants()).map(Choice::word).collect(Collectors.joining(", "));
        throw new TypeConversionException(Wording.here().say("command.choice", word, words));
    }

    static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }
}
