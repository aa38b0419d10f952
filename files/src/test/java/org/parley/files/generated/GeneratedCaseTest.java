package org.parley.files.generated;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.parley.dispute.View;
import org.parley.files.CaseFolder;
import org.parley.files.CaseReading;
import org.parley.files.check.Lint;
import org.parley.files.schema.Schemas;
import org.parley.files.text.Document;
import org.parley.files.text.Tree;
import org.parley.preference.Consistency;
import org.parley.preference.Knowledge;

@Isolated("changes the default locale and time zone")
class GeneratedCaseTest {

    private final Path folder = Jimfs.newFileSystem(Configuration.unix()).getPath("/work");

    private static List<View> views(GeneratedCase generated) {
        List<View> views = new ArrayList<>(List.of(new View.Public(), new View.Joint(), new View.Team()));
        generated.parties().forEach(party -> views.add(new View.OfParty(party)));
        return views;
    }

    @Test
    void everyGeneratedCaseIsSoundInEveryViewAndContradictsNothing() throws Exception {
        for (long seed = 0; seed < 300; seed++) {
            Path home = folder.resolve("case-" + seed);
            GeneratedCase generated = CaseGenerator.of(seed);
            generated.writeTo(home);
            for (View view : views(generated)) {
                CaseReading reading = CaseFolder.read(home, view);
                assertThat(reading).as("seed " + seed + ": " + reading).isInstanceOf(CaseReading.Sound.class);
                CaseReading.Sound sound = (CaseReading.Sound) reading;
                Lint.of(sound);
                Knowledge latest = sound.dossier().asOf(java.time.LocalDate.of(2025, 12, 31));
                for (int party = 0; party < generated.parties().size(); party++) {
                    assertThat(Consistency.of(latest, party)).as("seed " + seed).isEmpty();
                }
            }
        }
    }

    @Test
    void everyGeneratedDocumentFitsItsSchemaAndIsWrittenBackByteForByte() throws Exception {
        Schemas schemas = new Schemas();
        for (long seed = 0; seed < 300; seed++) {
            GeneratedCase generated = CaseGenerator.of(seed);
            for (String document : generated.documents().keySet()) {
                if (document.endsWith(".yaml")) {
                    byte[] bytes = generated.documents().get(document);
                    assertThat(Document.of(bytes).bytes()).isEqualTo(bytes);
                    Tree.of(generated.text(document))
                            .root()
                            .ifPresent(root -> assertThat(schemas.validate(Schemas.schemaOf(document), root))
                                    .as("seed " + generated.text(document))
                                    .isEmpty());
                }
            }
        }
    }

    @Test
    void nothingDependsOnLocaleOrTimeZone() throws Exception {
        GeneratedCase generated = CaseGenerator.of(7);
        Path home = folder.resolve("case");
        generated.writeTo(home);
        String usual = told(home);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String language : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist")) {
                Locale.setDefault(Locale.forLanguageTag(language));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertThat(told(home)).as(language).isEqualTo(usual);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static String told(Path home) {
        CaseReading.Sound sound = (CaseReading.Sound) CaseFolder.read(home, new View.Team());
        return sound.dossier() + "\n" + Lint.of(sound);
    }
}
