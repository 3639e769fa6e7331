package dev.unrolled.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.ObjectInputStream;
import java.net.URI;
import java.net.URL;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;

/** Which parts of the platform are for whom, and which are for nobody. */
@AnalyzeClasses(packages = Rooms.ROOT, importOptions = DoNotIncludeTests.class)
final class PlatformTest {

    /** The rooms whose numbers must be the same bits on every machine. */
    private static final String[] NUMBERS =
            Rooms.in(List.of("language", "network", "training", "attribution", "trace"));

    /** What the two mathematics of Java may compute differently; {@code Math.sqrt} and {@code Math.fma} are exact. */
    private static final Set<String> INEXACT = Set.of(
            "sin", "cos", "tan", "asin", "acos", "atan", "atan2", "sinh", "cosh", "tanh", "exp", "expm1", "log",
            "log10", "log1p", "pow", "cbrt", "hypot");

    @ArchTest
    static final ArchRule onlyTheWindowKnowsJavaFx = noClasses()
            .that()
            .resideOutsideOfPackages(Rooms.ROOT, Rooms.in("ui"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "com.sun.javafx..")
            .because("commands, exports and most tests run where no window can open");

    @ArchTest
    static final ArchRule onlyExportDrawsWithJava2d = noClasses()
            .that()
            .resideOutsideOfPackages(Rooms.in("export"), Rooms.in("figure"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.awt..", "javax.imageio..", "javax.swing..")
            .because("two toolkits in one room get mixed up");

    @ArchTest
    static final ArchRule figureUsesFontsAndGeometryOnly = noClasses()
            .that()
            .resideInAPackage(Rooms.in("figure"))
            .should()
            .dependOnClassesThat(describe(
                    "are of java.awt, javax.imageio or javax.swing, but neither fonts nor geometry",
                    type -> resideInAnyPackage("java.awt..", "javax.imageio..", "javax.swing..")
                                    .test(type)
                            && !resideInAnyPackage("java.awt.font", "java.awt.geom")
                                    .test(type)
                            && !Set.of("java.awt.Font", "java.awt.FontFormatException", "java.awt.Shape")
                                    .contains(type.getName())))
            .because("a figure measures text and computes outlines, but paints nothing");

    @ArchTest
    static final ArchRule networkReadsNoFiles = noClasses()
            .that()
            .resideInAPackage(Rooms.in("network"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.io..", "java.nio..")
            .because("the heart computes; where its numbers come from is for other rooms");

    @ArchTest
    static final ArchRule sameBitsOnEveryMachine = noClasses()
            .that()
            .resideInAnyPackage(NUMBERS)
            .should()
            .accessTargetWhere(access(
                    "an inexact function of java.lang.Math",
                    access -> access.getTargetOwner().isEquivalentTo(Math.class) && INEXACT.contains(access.getName())))
            .because("java.lang.Math may differ in the last bit between machines, and training multiplies the"
                    + " difference: use StrictMath, or functions of our own that are as exact");

    @ArchTest
    static final ArchRule chanceComesFromASeed = noClasses()
            .that()
            .resideInAnyPackage(NUMBERS)
            .should()
            .accessTargetWhere(access(
                    "Math.random",
                    access -> access.getTargetOwner().isEquivalentTo(Math.class)
                            && access.getName().equals("random")))
            .orShould()
            .accessTargetWhere(access(
                    "a random source without a seed",
                    access -> access.getTargetOwner().isEquivalentTo(Random.class)
                            && access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget target
                            && target.getName().equals("<init>")
                            && target.getRawParameterTypes().isEmpty()))
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(ThreadLocalRandom.class)
            .because("the same seed gives the same network, so that a lesson can be taught twice");

    @ArchTest
    static final ArchRule sumsHaveOneOrder = noClasses()
            .that()
            .resideInAnyPackage(NUMBERS)
            .should()
            .accessTargetWhere(access(
                    "a parallel stream",
                    access -> Set.of("parallel", "parallelStream").contains(access.getName())
                            && resideInAPackage("java.util..").test(access.getTargetOwner())))
            .because("a sum of floating point numbers depends on its order");

    @ArchTest
    static final ArchRule noNetworkConnections = noClasses()
            .should()
            .dependOnClassesThat(describe(
                    "are of java.net or javax.net, but neither URL nor URI",
                    type -> resideInAnyPackage("java.net..", "javax.net..", "java.rmi..")
                                    .test(type)
                            && !type.isEquivalentTo(URL.class)
                            && !type.isEquivalentTo(URI.class)))
            .orShould()
            .accessTargetWhere(access(
                    "a URL to be opened",
                    access -> access.getTargetOwner().isEquivalentTo(URL.class)
                            && Set.of("openStream", "openConnection", "getContent")
                                    .contains(access.getName())))
            .because(
                    "the program works without the internet and tells nobody anything; an address of the class path may"
                            + " be passed on (getResource), its content is read with getResourceAsStream");

    @ArchTest
    static final ArchRule noObjectsFromFiles = noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(ObjectInputStream.class)
            .because("a file that builds objects as it pleases can run code as it pleases");

    private static DescribedPredicate<JavaAccess<?>> access(String description, Predicate<JavaAccess<?>> test) {
        return describe(description, test);
    }
}
