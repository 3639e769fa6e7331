package dev.unrolled.ui.takeout;

import dev.unrolled.export.Order;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What a file or a folder is called until someone calls it something else. */
final class TargetName {
    private static final int LONGEST = 40;

    private TargetName() {}

    /** The sentence and, for a single moment, what happens, in letters that every file system takes; with its ending. */
    static String of(Order order) {
        String words =
                plain(String.join(" ", order.edition().lesson().sentence().words()));
        String brief = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
        String start = brief.isEmpty() ? "unrolled" : brief;
        boolean one = order.moments().size() == 1;
        String name = one ? start + "-" + plain(order.moments().get(0).beat().name()) : start;
        return order.isSeries() ? name : name + order.format().extension();
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{IsAlphabetic}\\p{IsDigit}]+", "-")
                .replaceAll("^-|-$", "");
    }

    /** A place of that name in a folder where nothing is yet: the next number is taken where something is. */
    static Path free(Path folder, String name) {
        Path file = folder.resolve(name);
        int dot = name.lastIndexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        String ending = dot < 0 ? "" : name.substring(dot);
        for (int number = 2; Files.exists(file); number++) {
            file = folder.resolve(stem + "-" + number + ending);
        }
        return file;
    }

    /**
     * A chosen file with its ending. Where that had to be added, nobody was asked about a file of that name, so one that is there is
     * left alone.
     */
    static Path complete(Path chosen, Order order) {
        String name = String.valueOf(chosen.getFileName());
        String ending = order.format().extension();
        if (order.isSeries() || name.toLowerCase(Locale.ROOT).endsWith(ending)) {
            return chosen;
        }
        Path folder = chosen.toAbsolutePath().getParent();
        return folder == null ? chosen : free(folder, name + ending);
    }
}
