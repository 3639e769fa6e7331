package dev.unrolled.cli;

import dev.unrolled.wording.SpokenException;

/** A command can't do what it was told. It is said in one sentence: what is wrong, where, and what to do. */
final class CommandException extends SpokenException {
    private static final long serialVersionUID = 1;

    CommandException(String key, Object... arguments) {
        super(key, null, arguments);
    }
}
