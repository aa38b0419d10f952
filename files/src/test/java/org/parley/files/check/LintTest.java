package org.parley.files.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.dispute.Condition;
import org.parley.dispute.Dispute;
import org.parley.dispute.View;
import org.parley.enumeration.Settlements;
import org.parley.files.CaseFolder;
import org.parley.files.CaseReading;
import org.parley.files.Defect;
import org.parley.files.generated.CaseGenerator;
import org.parley.files.generated.GeneratedCase;

class LintTest {

    private static final String DISPUTE = """
            format: 1
            title: x
            parties:
              - {id: a, name: Alpha, role: principal, consent: signs}
              - {id: b, name: Beta, role: principal, consent: signs}
            issues:
              - {id: one, name: One, options: [{id: p, name: P}, {id: q, name: Q}]}
              - {id: two, name: Two, range: {from: 0, to: 10, step: 1}}
            """;
    private static final String POSITIONS = """
            positions:
              - {id: x, party: a, issue: one, says: x, options: [p], date: 2025-01-01}
              - {id: y, party: b, issue: two, says: y, options: [3], date: 2025-01-01}
            """;
    private static final String KNOWN = "no-deal: [{from: 2025-01-01, worth: hard}]\n";

    private final Path folder = Jimfs.newFileSystem(Configuration.unix()).getPath("/work");

    /** Warnings of the small case with these documents added or put in place of its own. */
    private List<String> warnings(Map<String, String> documents) throws Exception {
        Map<String, byte[]> all = new TreeMap<>();
        Map<String, String> texts = new TreeMap<>(Map.of(
                "public/dispute.yaml", DISPUTE,
                "public/positions.yaml", POSITIONS,
                "party-a/preferences.yaml", KNOWN,
                "party-b/preferences.yaml", KNOWN));
        texts.putAll(documents);
        texts.forEach((name, text) -> all.put(name, text.getBytes(StandardCharsets.UTF_8)));
        Path home = folder.resolve("case-" + System.nanoTime());
        new GeneratedCase(List.of("a", "b"), all).writeTo(home);
        CaseReading reading = CaseFolder.read(home, new View.Team());
        assertThat(reading).as(reading.toString()).isInstanceOf(CaseReading.Sound.class);
        List<Defect> warnings = Lint.of((CaseReading.Sound) reading);
        assertThat(warnings).allMatch(warning -> warning.severity() == Defect.Severity.WARNING);
        return warnings.stream().map(Defect::toString).toList();
    }

    private List<String> withRules(String... rules) throws Exception {
        return warnings(Map.of("public/dispute.yaml", DISPUTE + "rules:\n  - " + String.join("\n  - ", rules) + "\n"));
    }

    private List<String> withRedLines(String ofA, String ofB) throws Exception {
        String form = "red-lines: [{id: line, from: 2025-01-01, refuses: \"%s\"}]\n";
        return warnings(Map.of(
                "party-a/preferences.yaml", KNOWN + form.formatted(ofA),
                "party-b/preferences.yaml", KNOWN + form.formatted(ofB)));
    }

    @Test
    void aQuietCaseHasNoWarnings() throws Exception {
        assertThat(warnings(Map.of())).isEmpty();
    }

    @Test
    void rulesThatExcludeEverythingOrNothingAreNamed() throws Exception {
        assertThat(withRules("{id: r, says: x, must: one = p and one = q}"))
                .containsExactly("public/dispute.yaml:10: rule 'r' excludes every settlement");
        assertThat(withRules("{id: r, says: x, must: two >= 0}"))
                .containsExactly("public/dispute.yaml:10: rule 'r' is always met: it excludes nothing");
        assertThat(withRules(
                        "{id: r, says: x, must: one = p}",
                        "{id: s, says: x, must: two > 3}",
                        "{id: t, says: x, must: one = q}"))
                .containsExactly("public/dispute.yaml:10: rules 'r' and 't' together exclude every settlement");
    }

    @Test
    void redLinesThatExcludeEverythingAreNamedWithTheirParties() throws Exception {
        assertThat(withRedLines("two < 5", "two > 4"))
                .contains(
                        "party-a/preferences.yaml:2: the red lines of Alpha ('line') and Beta ('line') together exclude "
                                + "every settlement");
        assertThat(withRedLines("one in (p, q)", "two = 1"))
                .contains("party-a/preferences.yaml:2: red line 'line' of Alpha excludes every settlement");
        assertThat(withRedLines("one = p and one = q", "two = 1"))
                .contains("party-a/preferences.yaml:2: red line 'line' of Alpha refuses nothing that the rules allow");
    }

    @Test
    void optionsThatOneRedLineOrTheRulesExcludeAreListedByIssue() throws Exception {
        assertThat(withRedLines("one = p", "two < 5 or two = 10"))
                .containsExactly(
                        "public/dispute.yaml:7: no deal can settle 'one' on 'p', refused by Alpha ('line'); left: 'q'",
                        "public/dispute.yaml:8: no deal can settle 'two' on at most 4 or 10, refused by Beta ('line'); "
                                + "left: from 5 to 9");
        assertThat(withRules("{id: r, says: x, must: one != p}"))
                .containsExactly(
                        "public/dispute.yaml:7: no deal can settle 'one' on 'p', excluded by the rules; left: 'q'");
    }

    @Test
    void gapsInWhatIsKnownAreNamed() throws Exception {
        assertThat(warnings(Map.of("public/positions.yaml", "positions:\n", "party-b/preferences.yaml", "")))
                .containsExactly(
                        "public/dispute.yaml:5: the consent of Beta is needed, but nothing is known of what it values; "
                                + "as an estimate, even a single red line would help",
                        "public/dispute.yaml:7: no party has a position on issue 'one'",
                        "public/dispute.yaml:8: no party has a position on issue 'two'");
        assertThat(warnings(Map.of("public/positions.yaml", POSITIONS.replace("options: [p], ", ""))))
                .containsExactly("public/positions.yaml:2: position 'x' names none of the options of 'one'; "
                        + "is one missing on the table?");
        assertThat(warnings(Map.of("public/positions.yaml", POSITIONS.replace("options: [p], ", "options: [], "))))
                .isEmpty();
    }

    @Test
    void aMissingNoDealValueIsNamedOnlyWhereItIsNotStatedAsUnknown() throws Exception {
        String values = "importance: [{from: 2025-01-01, ranking: [one, two]}]\n";
        assertThat(warnings(Map.of("party-b/preferences.yaml", values)))
                .containsExactly("public/dispute.yaml:5: nothing is known of what no deal is worth to Beta; whether it "
                        + "accepts cannot be computed; add for example `no-deal: [{from: 2026-01-31, worth: hard}]` to "
                        + "team/estimates.yaml");
        assertThat(warnings(
                        Map.of("party-b/preferences.yaml", values + "no-deal: [{from: 2025-01-01, worth: unknown}]\n")))
                .isEmpty();
    }

    @Test
    void anIssueOfWhichNothingIsLeftSaysSoOnceAndEachReasonOnItsLine() throws Exception {
        assertThat(withRedLines("one = p", "one = q"))
                .contains(
                        "public/dispute.yaml:7: nothing is left of 'one': every option is refused by somebody",
                        "public/dispute.yaml:7: no deal can settle 'one' on 'p', refused by Alpha ('line')",
                        "public/dispute.yaml:7: no deal can settle 'one' on 'q', refused by Beta ('line')");
    }

    @Test
    void entriesThatDoNotFitOneAnotherAreNamed() throws Exception {
        assertThat(warnings(Map.of(
                        "party-a/preferences.yaml",
                        "importance: [{from: 2025-01-01, weights: {one: 0.8, two: 0.7}}]\n" + KNOWN)))
                .singleElement()
                .asString()
                .startsWith("party-a/preferences.yaml:1: what is stated of Alpha contradicts itself");
        assertThat(warnings(Map.of(
                        "party-a/preferences.yaml",
                        KNOWN + "red-lines: [{id: typo, from: 2025-01-01, refuses: one = p, status: dropped}]")))
                .containsExactly(
                        "party-a/preferences.yaml:2: red line 'typo' is dropped, but was not drawn before under this id");
        assertThat(warnings(Map.of(
                        "party-a/statements.yaml",
                        "statements: [{id: s, speaker: x, date: 2025-02-01, source: x, says: x}]",
                        "party-a/preferences.yaml",
                        "no-deal: [{from: 2025-01-01, worth: hard, statements: [s]}]")))
                .containsExactly(
                        "party-a/preferences.yaml:1: holds from 2025-01-01, but rests only on statements made later, "
                                + "the first on 2025-02-01");
    }

    @Test
    void namesThatReadersWouldConfuseAreNamed() throws Exception {
        assertThat(warnings(Map.of(
                        "public/dispute.yaml",
                        DISPUTE.replace("name: Beta", "name: Alpha").replace("name: Q", "name: P")
                                + "bands: {hard: [0.1, 0.6]}")))
                .containsExactly(
                        "public/dispute.yaml:5: parties 'a' and 'b' share the name Alpha",
                        "public/dispute.yaml:7: options 'p' and 'q' of 'one' share the name P",
                        "public/dispute.yaml:9: the bands overlap: 'hard' goes up to 0.6, and 'can live with' starts at 0.45");
    }

    @Test
    void theSearchAgreesWithListingAllSettlements() throws Exception {
        for (long seed = 0; seed < 300; seed++) {
            Path home = folder.resolve("seed-" + seed);
            CaseGenerator.of(seed).writeTo(home);
            Dispute dispute = ((CaseReading.Sound) CaseFolder.read(home, new View.Team()))
                    .dossier()
                    .dispute();
            List<Condition> rules =
                    dispute.rules().stream().map(rule -> rule.condition()).toList();
            SplittableRandom random = new SplittableRandom(seed);
            List<Condition> some = rules.stream()
                    .map(rule -> random.nextBoolean() ? rule : new Condition.Not(rule))
                    .toList();
            Feasibility.Answer answer = new Feasibility(dispute.issues(), rules, Lint.BUDGET).all(some);
            boolean any = Settlements.meeting(dispute.issues(), some).size() > 0;
            assertThat(answer)
                    .as("seed " + seed)
                    .isEqualTo(any ? Feasibility.Answer.POSSIBLE : Feasibility.Answer.IMPOSSIBLE);
        }
    }

    /** Twelve pigeons in eleven holes: impossible, but only after trying nearly everything. */
    @Test
    void aSearchThatWouldTakeTooLongSaysSo() throws Exception {
        int holes = 11;
        StringBuilder text = new StringBuilder(DISPUTE.substring(0, DISPUTE.indexOf("issues:")) + "issues:\n");
        StringBuilder rules = new StringBuilder("rules:\n");
        for (int i = 0; i <= holes; i++) {
            text.append("  - {id: i")
                    .append(i)
                    .append(", name: N")
                    .append(i)
                    .append(", range: {from: 1, to: ")
                    .append(holes)
                    .append(", step: 1}}\n");
            for (int k = 0; k < i; k++) {
                String pair = "(i" + i + " = %1$d and i" + k + " = %1$d)";
                String shared = IntStream.rangeClosed(1, holes)
                        .mapToObj(pair::formatted)
                        .collect(Collectors.joining(" or "));
                rules.append("  - {id: r")
                        .append(i)
                        .append('-')
                        .append(k)
                        .append(", says: x, must: not (")
                        .append(shared)
                        .append(")}\n");
            }
        }
        List<String> warnings =
                warnings(Map.of("public/dispute.yaml", text.append(rules).toString(), "public/positions.yaml", ""));
        assertThat(warnings)
                .anySatisfy(warning -> assertThat(warning).contains("not checked to the end"))
                .noneSatisfy(warning -> assertThat(warning).contains("together exclude"));
    }
}
