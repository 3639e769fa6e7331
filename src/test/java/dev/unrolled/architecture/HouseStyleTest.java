package dev.unrolled.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.all;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.AbstractClassesTransformer;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/** What no code of this house does, whichever room it lives in. */
@AnalyzeClasses(packages = Rooms.ROOT, importOptions = DoNotIncludeTests.class)
final class HouseStyleTest {

    @ArchTest
    static final ArchRule onlyCommandsPrint = noClasses()
            .that()
            .resideOutsideOfPackages(Rooms.ROOT, Rooms.in("cli"))
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("a window has no console to print to; a command's output is its contract");

    @ArchTest
    static final ArchRule onlyCommandsShowStackTraces = noClasses()
            .that()
            .resideOutsideOfPackage(Rooms.in("cli"))
            .should()
            .accessTargetWhere(describe(
                    "Throwable.printStackTrace",
                    (JavaAccess<?> access) -> access.getName().equals("printStackTrace")
                            && access.getTargetOwner().isAssignableTo(Throwable.class)))
            .because("a user can act on a sentence, not on a stack trace; only a command's --verbose shows one");

    @ArchTest
    static final ArchRule nothingSleeps = noClasses()
            .should()
            .accessTargetWhere(describe(
                    "Thread.sleep",
                    (JavaAccess<?> access) -> access.getName().equals("sleep")
                            && access.getTargetOwner().isAssignableTo(Thread.class)))
            .because("what waits for a time instead of an event is slow on one machine and wrong on another");

    @ArchTest
    static final ArchRule namesSayWhatAClassDoes = noClasses()
            .should()
            .haveNameMatching(".*[.$][^.]*(Util|Helper|Manager|Common)[^.]*")
            .orShould()
            .resideInAnyPackage("..util..", "..utils..", "..helper..", "..helpers..", "..manager..", "..common..")
            .because("a drawer for everything is where nothing is found");

    @ArchTest
    static final ArchRule noPublicFieldChanges = fields().that()
            .arePublic()
            .should()
            .beFinal()
            .because("what everyone can change nobody can rely on")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule staticFieldsDoNotChange = fields().that()
            .areStatic()
            .and()
            .doNotHaveModifier(JavaModifier.SYNTHETIC)
            .should()
            .beFinal()
            .because("what changes belongs to one window, one run or one test, never to the whole virtual machine")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule everyPackageSaysWhatLivesThere = all(packages())
            .should(new ArchCondition<>("have a package-info with @NullMarked") {
                @Override
                public void check(JavaPackage one, ConditionEvents events) {
                    boolean marked = one.isAnnotatedWith(NullMarked.class);
                    events.add(new SimpleConditionEvent(
                            one, marked, one.getName() + (marked ? " has" : " lacks") + " a @NullMarked package-info"));
                }
            })
            .because("its first page tells a newcomer what lives in a package and what it may use");

    @ArchTest
    static final ArchRule windowsAreNotTheMainClass = classes()
            .that()
            .haveFullyQualifiedName(Rooms.ROOT + ".Main")
            .should()
            .notBeAssignableTo("javafx.application.Application")
            .because("java -jar refuses a main class that extends Application when JavaFX is on the class path");

    private static AbstractClassesTransformer<JavaPackage> packages() {
        return new AbstractClassesTransformer<>("packages") {
            @Override
            public Iterable<JavaPackage> doTransform(JavaClasses classes) {
                return List.copyOf(
                        Set.copyOf(classes.stream().map(JavaClass::getPackage).toList()));
            }
        };
    }
}
