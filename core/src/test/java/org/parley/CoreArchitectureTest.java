package org.parley;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
            "space",
            "frontier",
            "bargain",
            "gap",
            "verdict",
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
                .callMethodWhere(describe("reads the clock", CoreArchitectureTest::readsTheClock))
                .orShould()
                .callMethodWhere(describe(
                        "reads the environment",
                        call -> isCall(call, System.class, "getenv", "getProperty", "getProperties", "lineSeparator")))
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .callConstructor(java.util.Random.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(ThreadLocalRandom.class)
                .orShould()
                .callMethodWhere(describe("asks for the locale", call -> isCall(call, Locale.class, "getDefault")))
                .orShould()
                .callMethodWhere(describe("formats in the locale of the machine", CoreArchitectureTest::formatsLocally))
                .check(CORE);
    }

    private static String inside(String name) {
        return "org.parley." + name + "..";
    }

    private static boolean readsTheClock(JavaAccess<?> call) {
        return isCall(call, System.class, "currentTimeMillis", "nanoTime")
                || isCall(call, Clock.class, "systemUTC", "systemDefaultZone", "system")
                || (call.getTargetOwner().getPackageName().equals("java.time")
                        && call.getName().equals("now"));
    }

    private static boolean formatsLocally(JavaAccess<?> call) {
        boolean named = isCall(call, String.class, "format", "formatted", "toLowerCase", "toUpperCase");
        return named
                && call.getTarget() instanceof com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget target
                && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Locale.class));
    }

    private static boolean isCall(JavaAccess<?> call, Class<?> owner, String... names) {
        return call.getTargetOwner().isEquivalentTo(owner)
                && Set.copyOf(Arrays.asList(names)).contains(call.getName());
    }
}
