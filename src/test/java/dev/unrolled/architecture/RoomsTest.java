package dev.unrolled.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** One direction through the house, no way back: what each room may use, and nothing else. */
@AnalyzeClasses(packages = Rooms.ROOT, importOptions = DoNotIncludeTests.class)
final class RoomsTest {

    @ArchTest
    static final ArchRule wording = room("wording")
            .uses()
            .libraries()
            .because("what the program says is texts and numbers; a translator needs nothing else");

    @ArchTest
    static final ArchRule language = room("language")
            .uses("wording")
            .libraries("org.apache.commons.csv..")
            .because(
                    "words come before networks; a corpus is CSV, whose quoting rules a library knows better than we do; and"
                            + " why one can't be read is for a person, in that person's language");

    @ArchTest
    static final ArchRule network = room("network")
            .uses()
            .libraries()
            .because("the heart is written by hand, so that a reader finds every step of it and nothing else there");

    @ArchTest
    static final ArchRule training = room("training")
            .uses("network", "language")
            .libraries()
            .because("a trainer needs a network and sentences; it must run where there is neither window nor file");

    @ArchTest
    static final ArchRule attribution = room("attribution")
            .uses("network")
            .libraries("org.ejml..")
            .because("attribution asks the network and nobody else; singular values come from a proven library");

    @ArchTest
    static final ArchRule trace = room("trace")
            .uses("language", "network", "training", "attribution", "storage")
            .libraries()
            .because("a trace is a value made of what was computed, and a lesson opens the training it looks back on;"
                    + " neither knows how it is shown");

    @ArchTest
    static final ArchRule timeline = room("timeline")
            .uses("trace")
            .libraries()
            .because("moments follow from a trace alone; the tween of two figures lives with the figures");

    @ArchTest
    static final ArchRule figure = room("figure")
            .uses()
            .libraries()
            .because(
                    "a figure knows nothing of networks and needs nothing but the JDK, so every sink draws the same one");

    @ArchTest
    static final ArchRule scene = room("scene")
            .uses("trace", "timeline", "figure", "wording", "language", "network", "training", "attribution")
            .libraries()
            .because("a picture is a pure function of trace, moment and look");

    @ArchTest
    static final ArchRule tour = room("tour")
            .uses("scene", "timeline", "trace", "figure", "wording", "language", "network", "training", "attribution")
            .libraries()
            .because("a chapter points at pictures and moments, and takes the numbers it states from the trace or works"
                    + " them out with the same networks");

    @ArchTest
    static final ArchRule storage = room("storage")
            .uses("network", "language", "training", "wording")
            .libraries("com.fasterxml.jackson..")
            .because(
                    "files keep networks, words and training histories; what follows from them is computed again; and what is"
                            + " wrong with a file is for a person, in that person's language");

    @ArchTest
    static final ArchRule export = room("export")
            .uses("figure", "timeline", "scene", "trace", "attribution", "wording", "language", "network", "storage")
            .libraries(
                    "org.apache.pdfbox..",
                    "org.apache.fontbox..",
                    "com.fasterxml.jackson.core..",
                    "org.apache.commons.csv..")
            .because(
                    "a sink gets finished figures, so what is exported is what was shown; a deck's table asks the trace,"
                            + " and the numbers leave as they were computed");

    @ArchTest
    static final ArchRule ui = room("ui")
            .uses(Rooms.allBut("cli"))
            .libraries("javafx..", "atlantafx..", "org.kordamp.ikonli..")
            .because("the window may show everything, and starts no command");

    @ArchTest
    static final ArchRule cli = room("cli")
            .uses(Rooms.allBut("ui"))
            .libraries("picocli..", "com.fasterxml.jackson..")
            .because("commands need no window");

    @ArchTest
    static final ArchRule insidesOfExportStayInside = noClasses()
            .that()
            .resideOutsideOfPackage(Rooms.in("export"))
            .should()
            .dependOnClassesThat()
            .resideInAPackage(Rooms.ROOT + ".export.*..")
            .because("window and commands ask the front of the export room; how a file is made is its own business");

    @ArchTest
    static final ArchRule nobodyUsesTheEntrance = noClasses()
            .that()
            .resideOutsideOfPackage(Rooms.ROOT)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(Rooms.ROOT)
            .because("the entrance opens the rooms, so a room that used the entrance would go round in a circle");

    @ArchTest
    static final ArchRule noOtherRooms = classes()
            .should()
            .resideInAnyPackage(
                    Stream.concat(Stream.of(Rooms.ROOT), Rooms.ALL.stream().map(Rooms::in))
                            .toArray(String[]::new))
            .because("a room without a rule has no walls: give a new one its line here");

    @ArchTest
    static final ArchRule noRoomGoesRoundInACircle = slices().matching(Rooms.ROOT + ".(*)..")
            .should()
            .beFreeOfCycles()
            .because("of two rooms that need each other neither can be read, tested or replaced alone");

    @ArchTest
    static final ArchRule noPackageGoesRoundInACircle = slices().matching(Rooms.ROOT + ".(**)")
            .should()
            .beFreeOfCycles()
            .because("a package inside a room has one direction too");

    private static Room room(String name) {
        return new Room(name, List.of());
    }

    /** A room and the rooms it may use. */
    private record Room(String name, List<String> others) {

        Room uses(String... rooms) {
            return new Room(name, List.copyOf(Arrays.asList(rooms)));
        }

        ArchRule libraries(String... packages) {
            var allowed = Stream.of(
                            Stream.of("", "java..", "javax..", "org.jspecify.annotations", Rooms.in(name)),
                            others.stream().map(Rooms::in),
                            Stream.of(packages))
                    .flatMap(parts -> parts)
                    .toArray(String[]::new);
            DescribedPredicate<JavaClass> reachable = describe(
                    "are its own, the JDK's"
                            + (others.isEmpty() ? "" : ", of " + others)
                            + (packages.length == 0 ? "" : ", or of " + List.of(packages)),
                    type -> resideInAnyPackage(allowed).test(type.getBaseComponentType()));
            return classes().that().resideInAPackage(Rooms.in(name)).should().onlyDependOnClassesThat(reachable);
        }
    }
}
