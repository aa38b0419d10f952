package org.parley;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The arrows between the packages of core, and what none of them may touch. */
class CoreArchitectureTest {
    /** Each may use those before it, and the JDK. */
    private static final List<String> PACKAGES = List.of(
            "number",
            "dispute",
            "preference",
            "assumption",
            "elicitation",
            "space",
            "frontier",
            "search",
            "bargain",
            "gap",
            "verdict",
            "inquiry",
            "stability",
            "briefing");

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.parley");

    @Test
    void everyClassIsInOneOfTheKnownPackages() {
        classes()
                .should()
                .resideInAnyPackage(
                        PACKAGES.stream().map(CoreArchitectureTest::inside).toArray(String[]::new))
                .check(CORE);
    }

    @Test
    void aPackageUsesOnlyThoseBeforeIt() {
        for (int i = 0; i < PACKAGES.size(); i++) {
            String[] allowed = Stream.concat(
                            Stream.of("java..", "org.jspecify.."),
                            PACKAGES.subList(0, i + 1).stream().map(CoreArchitectureTest::inside))
                    .toArray(String[]::new);
            classes()
                    .that()
                    .resideInAPackage(inside(PACKAGES.get(i)))
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(allowed)
                    .allowEmptyShould(true)
                    .check(CORE);
        }
    }

    @Test
    void insideStabilityModelsKnowNoConceptsNorConceptsEnginesNorEnginesAnswers() {
        List<String> order = List.of("model", "concept", "engine", "answer", "inquiry");
        for (int i = 0; i + 1 < order.size(); i++) {
            String[] later = order.subList(i + 1, order.size()).stream()
                    .map(name -> inside("stability." + name))
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(inside("stability." + order.get(i)))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(later)
                    .check(CORE);
        }
    }

    @Test
    void coreDoesNoInputOrOutput() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.net..", "java.sql..")
                .orShould()
                .dependOnClassesThat(describe(
                        "are in java.io, other than its interfaces and exceptions",
                        type -> type.getPackageName().equals("java.io")
                                && !type.isInterface()
                                && !type.isAssignableTo(Throwable.class)))
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .accessField(System.class, "in")
                .check(CORE);
    }

    @Test
    void coreReadsNoClockNoChanceNoLocaleAndNoEnvironment() {
        noClasses()
                .should()
                .accessTargetWhere(describe("reads the clock", CoreArchitectureTest::readsTheClock))
                .orShould()
                .accessTargetWhere(describe("draws without a seed", CoreArchitectureTest::drawsWithoutSeed))
                .orShould()
                .accessTargetWhere(describe(
                        "reads the environment",
                        access -> is(access, System.class, "getenv", "getProperty", "getProperties", "lineSeparator")))
                .orShould()
                .accessTargetWhere(describe("uses the locale of the machine", CoreArchitectureTest::usesLocale))
                .check(CORE);
    }

    private static String inside(String name) {
        return "org.parley." + name + "..";
    }

    private static boolean readsTheClock(JavaAccess<?> access) {
        return is(access, System.class, "currentTimeMillis", "nanoTime")
                || is(access, Clock.class, "systemUTC", "systemDefaultZone", "system")
                || (access.getTargetOwner().getPackageName().equals("java.time")
                        && access.getName().equals("now"));
    }

    private static boolean drawsWithoutSeed(JavaAccess<?> access) {
        return is(access, Math.class, "random")
                || is(access, UUID.class, "randomUUID")
                || access.getTargetOwner().isEquivalentTo(SecureRandom.class)
                || access.getTargetOwner().isEquivalentTo(ThreadLocalRandom.class)
                || (is(access, Random.class, "<init>") && parameters(access).isEmpty())
                || (is(access, SplittableRandom.class, "<init>")
                        && parameters(access).isEmpty())
                || (is(access, Collections.class, "shuffle")
                        && parameters(access).size() == 1);
    }

    private static boolean usesLocale(JavaAccess<?> access) {
        return is(access, Locale.class, "getDefault")
                || (is(access, String.class, "format", "formatted", "toLowerCase", "toUpperCase")
                        && parameters(access).stream().noneMatch(type -> type.isEquivalentTo(Locale.class)));
    }

    private static boolean is(JavaAccess<?> access, Class<?> owner, String... names) {
        return access.getTargetOwner().isEquivalentTo(owner) && List.of(names).contains(access.getName());
    }

    private static List<JavaClass> parameters(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget target ? target.getRawParameterTypes() : List.of();
    }
}
