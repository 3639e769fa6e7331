package dev.unrolled.cli;

/** A command can't do what it was told. The message is one sentence for its user: what is wrong, where, and what to do. */
final class CommandException extends Exception {
    private static final long serialVersionUID = 1;

    CommandException(String message) {
        super(message);
    }
}
