package org.parley.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.parley.dispute.View;
import org.parley.files.generated.Damage;
import org.parley.files.generated.Vandal;
import org.parley.files.schema.Schemas;
import org.parley.files.text.Decoded;
import org.parley.files.text.Node;
import org.parley.files.text.Tree;

/** Two thousand cases with one thing wrong each. Those that are not reported as they should be stay in target/malformed. */
class MalformedCaseTest {

    private static final int CASES = 2000;
    private static final Path KEPT = Path.of("target/malformed");
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}]|Exception|org\\.|\\bnull\\b");

    private final Path folder = Jimfs.newFileSystem(Configuration.unix()).getPath("/work");

    @Test
    void everyDefectIsReportedOnceAndClearly() throws Exception {
        List<String> wrong = new ArrayList<>();
        Map<String, Integer> counts = new TreeMap<>();
        int done = 0;
        for (long seed = 0; done < CASES; seed++) {
            Optional<Damage> damage = Vandal.of(seed);
            if (damage.isEmpty()) {
                continue;
            }
            done++;
            counts.merge(damage.get().what().replaceAll(" \\(.*| at .*", ""), 1, Integer::sum);
            Path home = folder.resolve("case-" + seed);
            damage.get().writeTo(home);
            List<String> faults = faults(damage.get(), home);
            if (!faults.isEmpty()) {
                keep(damage.get(), seed, faults);
                wrong.add("seed " + seed + ": " + damage.get().what() + " in "
                        + damage.get().document() + "\n  " + String.join("\n  ", faults));
            }
        }
        assertThat(wrong).as("cases kept in " + KEPT + ", done: " + counts).isEmpty();
        assertThat(counts).as("kinds of damage").hasSizeGreaterThan(50);
    }

    @Test
    void defectsInSeveralDocumentsAreAllReported() throws Exception {
        List<String> wrong = new ArrayList<>();
        int done = 0;
        for (long seed = 0; done < 400; seed++) {
            Optional<Damage> first = Vandal.of(seed).filter(MalformedCaseTest::standsAlone);
            long other = seed * 7 + 3;
            Optional<Damage> second =
                    first.flatMap(damage -> Vandal.on(damage.damaged(), other)).filter(MalformedCaseTest::standsAlone);
            if (second.isEmpty()
                    || first.get().document().equals(second.get().document())
                    || alike(first.get(), second.get())) {
                continue;
            }
            done++;
            Path home = folder.resolve("pair-" + seed);
            second.get().writeTo(home);
            CaseReading reading = CaseFolder.read(home, new View.Team());
            List<Defect> defects = reading instanceof CaseReading.Broken broken ? broken.defects() : List.of();
            if (defects.size() != 2) {
                keep(second.get(), seed, defects.stream().map(Defect::toString).toList());
                wrong.add("seed " + seed + ": " + first.get().what() + " in "
                        + first.get().document() + ", " + second.get().what() + " in "
                        + second.get().document() + ": " + defects);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void whatTheSchemasRefuseTheReaderRefusesToo() throws Exception {
        Schemas schemas = new Schemas();
        int refused = 0;
        for (long seed = 0; seed < 1500; seed++) {
            Optional<Damage> damage = Vandal.of(seed)
                    .filter(Damage::inText)
                    .filter(each -> !each.what().equals("5 MB"));
            Optional<Node> root = damage.map(
                            each -> Decoded.of(each.damaged().documents().get(each.document())))
                    .flatMap(decoded -> Tree.of(decoded.text()).root());
            if (root.isPresent()
                    && !schemas.validate(Schemas.schemaOf(damage.get().document()), root.get())
                            .isEmpty()) {
                refused++;
                Path home = folder.resolve("schema-" + seed);
                damage.get().writeTo(home);
                assertThat(CaseFolder.read(home, new View.Team()))
                        .as("seed " + seed + ": " + damage.get().what() + " in "
                                + damage.get().document())
                        .isInstanceOf(CaseReading.Broken.class);
            }
        }
        assertThat(refused).as("documents that a schema refuses").isGreaterThan(400);
    }

    /** Whether the damage is to text that nothing else refers to. */
    private static boolean standsAlone(Damage damage) {
        return damage.defects() == 1
                && damage.inText()
                && !damage.document().endsWith("dispute.yaml")
                && !damage.document().endsWith("statements.yaml");
    }

    /** Whether both misname one thing in the same way, which is one defect. */
    private static boolean alike(Damage first, Damage second) {
        return first.what().startsWith("an unknown") && second.what().startsWith("an unknown");
    }

    private static List<String> faults(Damage damage, Path home) {
        CaseReading reading = CaseFolder.read(home, new View.Team());
        List<Defect> defects = reading instanceof CaseReading.Broken broken ? broken.defects() : List.of();
        List<String> faults = new ArrayList<>();
        for (Defect defect : defects) {
            if (defect.message().isBlank()
                    || UNPRINTABLE.matcher(defect.toString()).find()) {
                faults.add("unclear: " + defect);
            }
        }
        boolean asExpected = damage.defects() < 0
                || (defects.size() == damage.defects()
                        && defects.getFirst().document().startsWith(damage.document()));
        if (!asExpected) {
            faults.add("expected " + damage.defects() + " in " + damage.document());
            defects.forEach(defect -> faults.add(defect.toString()));
        }
        return faults;
    }

    private static void keep(Damage damage, long seed, List<String> faults) throws IOException {
        Path kept = KEPT.resolve("seed-" + seed);
        if (!Files.exists(kept)) {
            damage.writeTo(kept);
        }
        Files.write(KEPT.resolve("seed-" + seed + ".txt"), faults);
    }
}
