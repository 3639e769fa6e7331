package dev.unrolled.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;

/**
 * What a command said when it ran.
 *
 * @param status its exit status
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record Console(int status, String out, String err) {
    /** Runs the program with these arguments, without a virtual machine of its own. */
    static Console run(Object... arguments) {
        return run(UnrolledCommand.program(Interruption::listening), arguments);
    }

    /** Runs one program. */
    static Console run(CommandLine program, Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        program.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        String[] words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = String.valueOf(arguments[i]);
        }
        return new Console(program.execute(words), out.toString(), err.toString());
    }

    /** Whether it refused with one line on standard error and nothing else. */
    boolean refused() {
        return status == 2 && out.isEmpty() && err.lines().count() == 1 && !err.contains("\tat ");
    }
}
