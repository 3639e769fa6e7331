package dev.unrolled.architecture;

import java.util.List;

/** The names of the rooms, in the order of the one direction through the house. */
final class Rooms {
    static final String ROOT = "dev.unrolled";

    static final List<String> ALL = List.of(
            "wording",
            "language",
            "network",
            "training",
            "attribution",
            "trace",
            "timeline",
            "figure",
            "scene",
            "tour",
            "storage",
            "export",
            "ui",
            "cli");

    private Rooms() {}

    /** The ArchUnit pattern of a room and everything below it. */
    static String in(String room) {
        return ROOT + "." + room + "..";
    }

    static String[] in(List<String> rooms) {
        return rooms.stream().map(Rooms::in).toArray(String[]::new);
    }

    static String[] allBut(String room) {
        return ALL.stream().filter(name -> !name.equals(room)).toArray(String[]::new);
    }
}
