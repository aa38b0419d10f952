package org.parley.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The arrows between the modules: core ← files ← report ← cli, and core ← statements. The test is here because this module sees all others. */
class ModuleArchitectureTest {
    private static final String FILES = "org.parley.files..";
    private static final String STATEMENTS = "org.parley.statements..";
    private static final String REPORT = "org.parley.report..";
    private static final String CLI = "org.parley.cli..";

    private static final JavaClasses PARLEY = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.parley");

    @Test
    void coreUsesNoOtherModule() {
        noClasses()
                .that()
                .resideOutsideOfPackages(FILES, STATEMENTS, REPORT, CLI)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(FILES, STATEMENTS, REPORT, CLI)
                .allowEmptyShould(true)
                .check(PARLEY);
    }

    @Test
    void filesUsesOnlyCore() {
        noClasses()
                .that()
                .resideInAPackage(FILES)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(STATEMENTS, REPORT, CLI)
                .allowEmptyShould(true)
                .check(PARLEY);
    }

    @Test
    void statementsUsesOnlyCore() {
        noClasses()
                .that()
                .resideInAPackage(STATEMENTS)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(FILES, REPORT, CLI)
                .allowEmptyShould(true)
                .check(PARLEY);
    }

    @Test
    void reportDoesNotUseCli() {
        noClasses()
                .that()
                .resideInAPackage(REPORT)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(CLI)
                .allowEmptyShould(true)
                .check(PARLEY);
    }

    @Test
    void eachLibraryStaysInItsModule() {
        noClasses()
                .that()
                .resideOutsideOfPackage(CLI)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("picocli..")
                .allowEmptyShould(true)
                .check(PARLEY);
        noClasses()
                .that()
                .resideOutsideOfPackage(REPORT)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("gg.jte..")
                .allowEmptyShould(true)
                .check(PARLEY);
        noClasses()
                .that()
                .resideOutsideOfPackage(STATEMENTS)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("opennlp..")
                .allowEmptyShould(true)
                .check(PARLEY);
    }
}
