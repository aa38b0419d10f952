package org.parley.statements;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The arrows between the packages of this module. */
class ArchitectureTest {
    /** Each may use those before it; the module's own package, the last, uses all. */
    private static final List<String> PACKAGES = List.of("text", "lexicon", "time", "attribution", "actor", "act");

    private static final JavaClasses STATEMENTS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.parley.statements");

    @Test
    void aPackageUsesOnlyThoseBeforeIt() {
        for (int i = 0; i < PACKAGES.size(); i++) {
            String[] allowed = Stream.concat(
                            Stream.of("java..", "org.jspecify..", "opennlp..", "org.parley.dispute.."),
                            PACKAGES.subList(0, i + 1).stream().map(name -> "org.parley.statements." + name + ".."))
                    .toArray(String[]::new);
            classes()
                    .that()
                    .resideInAPackage("org.parley.statements." + PACKAGES.get(i) + "..")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(allowed)
                    .check(STATEMENTS);
        }
    }

    @Test
    void onlyInputUsesTheReadersOfOtherFormats() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.parley.statements.input..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.jsoup..", "org.apache.pdfbox..", "org.apache.fontbox..", "java.util.zip..", "javax.xml..")
                .check(STATEMENTS);
    }

    @Test
    void onlyTextUsesTheLanguageModels() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.parley.statements.text..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("opennlp..")
                .check(STATEMENTS);
    }
}
