package dev.unrolled.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The window's three budgets in one run: keystrokes, frames, and the first frame against that of a window with one label. */
public final class WindowBudgets {
    private static final int STARTS = 9;

    private WindowBudgets() {}

    /**
     * Measures and prints, each in a virtual machine of its own with this one's options.
     *
     * @param args ignored
     * @throws IOException where a virtual machine can't be started
     * @throws InterruptedException where it is stopped
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        System.out.print(run(Keystrokes.class));
        System.out.print(run(FramePacing.class));
        long[][] starts = starts();
        long label = median(starts[0]);
        long program = median(starts[1]);
        long lesson = median(starts[2]);
        System.out.printf(
                Locale.ROOT,
                "first frame, medians of %d: one label %d ms, the program %d ms, ratio %.2f   budget 1.50%n",
                STARTS,
                label,
                program,
                (double) program / label);
        System.out.printf(
                Locale.ROOT, "first frame with the lesson in it: %d ms, ratio %.2f%n", lesson, (double) lesson / label);
    }

    /** One after the other in turn, so that a busy minute of the machine is everyone's. */
    private static long[][] starts() throws IOException, InterruptedException {
        List<String> all = List.of("label", "program", "lesson");
        long[][] starts = new long[all.size()][STARTS];
        for (int i = 0; i < STARTS; i++) {
            for (int what = 0; what < all.size(); what++) {
                starts[what][i] =
                        Long.parseLong(run(FirstFrame.class, all.get(what)).strip());
            }
        }
        return starts;
    }

    private static long median(long[] times) {
        long[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static String run(Class<?> main, String... args) throws IOException, InterruptedException {
        Path settings = Files.createTempDirectory("unrolled-bench");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-Dunrolled.settings=" + settings, "-cp", System.getProperty("java.class.path")));
        command.add(main.getName());
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        // Headless windows need no display, but the program would not try without one.
        builder.environment().putIfAbsent("DISPLAY", ":0");
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
