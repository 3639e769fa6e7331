package dev.unrolled.storage;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;

/** A program of its own that begins to write a file and never ends, for tests that end it. */
final class NeverDone {
    private NeverDone() {}

    /** Starts it; comes back when it has begun to write. */
    static Process start(Path file) throws IOException {
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        place(NeverDone.class) + File.pathSeparator + place(AtomicWrite.class),
                        NeverDone.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        if (writer.getInputStream().read() < 0) {
            throw new IOException("the other program has ended by itself");
        }
        return writer;
    }

    /** The folder or the jar that a class is from. */
    private static Path place(Class<?> known) {
        return Path.of(URI.create(
                known.getProtectionDomain().getCodeSource().getLocation().toString()));
    }

    /**
     * Writes.
     *
     * @param args the file
     */
    public static void main(String[] args) throws IOException {
        AtomicWrite.to(Path.of(args[0]), out -> {
            out.write(new byte[100_000]);
            System.out.println("writing");
            while (true) {
                LockSupport.park();
            }
        });
    }
}
