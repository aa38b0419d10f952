package org.parley.files.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.dispute.Option;
import org.parley.dispute.Party;
import org.parley.dispute.View;
import org.parley.files.CaseFolder;
import org.parley.files.CaseReading;
import org.parley.files.check.Lint;
import org.parley.preference.Dossier;
import org.parley.preference.Worth;

class NewCaseTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 8, 6);

    private final Path memory = Jimfs.newFileSystem(Configuration.unix()).getPath("/work");

    @TempDir
    Path folder;

    private Dossier write(Draft draft) throws Exception {
        Path home = folder.resolve("case" + System.nanoTime());
        draft.writeTo(home);
        CaseReading reading = CaseFolder.read(home, new View.Team());
        assertThat(reading).as(reading + "\n" + draft.documents()).isInstanceOf(CaseReading.Sound.class);
        return ((CaseReading.Sound) reading).dossier();
    }

    private Dossier matrix(String csv) throws Exception {
        return write(NewCase.fromMatrix(csv.getBytes(StandardCharsets.UTF_8), "A case", TODAY));
    }

    @Test
    void theTemplateHasNoErrorsAndOnlyTheWarningsThatItsStoryCallsFor() throws Exception {
        Draft draft = NewCase.template("Harbour: \"ours\" # 1", TODAY);
        assertThat(write(draft).dispute().title()).isEqualTo("Harbour: \"ours\" # 1");
        Path home = folder.resolve("template");
        draft.writeTo(home);
        CaseReading.Sound sound = (CaseReading.Sound) CaseFolder.read(home, new View.Team());
        assertThat(Lint.of(sound))
                .hasSize(2)
                .allSatisfy(warning -> assertThat(warning.toString()).contains("no deal can settle 'control'"));
    }

    @Test
    void anExistingFolderIsNeverWrittenInto() throws Exception {
        Path home = Files.createDirectory(folder.resolve("mine"));
        assertThatThrownBy(() -> NewCase.template("x", TODAY).writeTo(home))
                .isInstanceOf(FileAlreadyExistsException.class);
        try (var entries = Files.list(home)) {
            assertThat(entries).isEmpty();
        }
    }

    @Test
    void aMatrixOfWordsBecomesPartiesIssuesOptionsAndEstimates() throws Exception {
        Dossier dossier = matrix("""
                Issue,Ukraine,Russia
                Territory,welcome: Line of contact; red line: Four regions,Four regions > Line of contact
                Order of steps,?,"Peace first, then a ceasefire"
                """);
        assertThat(dossier.dispute().parties()).extracting(Party::id).containsExactly("ukraine", "russia");
        assertThat(dossier.dispute().issues().getFirst().options().all())
                .extracting(Option::id)
                .containsExactly("line-of-contact", "four-regions");
        assertThat(dossier.dispute().positions()).singleElement().satisfies(position -> {
            assertThat(position.evidence().says()).isEqualTo("Peace first, then a ceasefire");
            assertThat(position.party()).isEqualTo(1);
        });
        Worth ukraine = dossier.testimonies().getFirst().worth().getFirst();
        assertThat(ukraine.anchors().get(1).isRedLine()).isTrue();
        Worth russia = dossier.testimonies().get(1).worth().getFirst();
        assertThat(russia.order().classes()).containsExactly(List.of(1), List.of(0));
    }

    @Test
    void aRowOnNoDealBecomesEstimatesAndItsAbsenceAStub() throws Exception {
        String issue = "x,A,B,C\nOne,welcome: P; hard: Q,Q > P,?\n";
        Dossier dossier = matrix(issue + "No deal,hard,0.2-0.4,?\n");
        assertThat(dossier.dispute().issues()).hasSize(1);
        assertThat(dossier.testimonies())
                .hasSize(3)
                .allSatisfy(each -> assertThat(each.noDeal()).isNotEmpty());
        Draft without = NewCase.fromMatrix(issue.getBytes(StandardCharsets.UTF_8), "x", TODAY);
        assertThat(without.notes()).anyMatch(note -> note.contains("does not say what no deal is worth to anybody"));
        assertThat(without.documents().get("team/estimates.yaml"))
                .contains(
                        "# no-deal: [{from: 2025-08-06, worth: hard}]",
                        "# importance: [{from: 2025-08-06, ranking: [one]}]");
        assertThat(write(without).testimonies()).hasSize(2);
    }

    @Test
    void commasSemicolonsAndTabsAreToldApart() throws Exception {
        for (String separator : List.of(",", ";", "\t")) {
            String csv = "x,A,B\nOne,\"welcome: P; hard: R\",P > R\nTwo,P,Q\n".replace(",", separator);
            Dossier dossier = matrix(csv);
            assertThat(dossier.dispute().parties()).as(separator).hasSize(2);
            assertThat(dossier.dispute().issues()).as(separator).hasSize(2);
            assertThat(dossier.dispute().issues().getFirst().size())
                    .as(separator)
                    .isEqualTo(2);
        }
        assertThat(matrix("sep=;\nx;A, B;C\nOne;welcome: P;?\n").dispute().parties())
                .extracting(Party::name)
                .containsExactly("A, B", "C");
    }

    @Test
    void theUsualEncodingsOfSpreadsheetsAreRecognised() throws Exception {
        String csv = "Thema;Österreich;Türkei\nWasser;welcome: Größe;?\n";
        for (String encoding : List.of("UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE", "UTF-16")) {
            Dossier dossier = write(NewCase.fromMatrix(csv.getBytes(Charset.forName(encoding)), "x", TODAY));
            assertThat(dossier.dispute().parties())
                    .as(encoding)
                    .extracting(Party::name)
                    .containsExactly("Österreich", "Türkei");
            assertThat(dossier.dispute().parties()).extracting(Party::id).containsExactly("osterreich", "turkei");
        }
        assertThat(matrix("\uFEFF" + csv).dispute().parties()).hasSize(2);
    }

    @Test
    void everyCellThatCannotBeReadIsNamedAndKept() throws Exception {
        Draft draft = NewCase.fromMatrix("""
                ,A,B
                One,welcom: P,welcome: P; Q
                Two,P > > Q,hard: P; welcome: P
                """.getBytes(StandardCharsets.UTF_8), "x", TODAY);
        assertThat(draft.notes())
                .anySatisfy(note -> assertThat(note)
                        .startsWith("row 2, column B (A): 'welcom: P' could not be read")
                        .contains("maybe 'welcome'?")
                        .contains(Cell.ALLOWED))
                .anySatisfy(
                        note -> assertThat(note).contains("row 2, column C (B)").contains("'Q' is not a word"))
                .anySatisfy(
                        note -> assertThat(note).contains("row 3, column B (A)").contains("missing beside '>'"))
                .anySatisfy(
                        note -> assertThat(note).contains("row 3, column C (B)").contains("'P' stands twice"));
        assertThat(write(draft).dispute().positions())
                .extracting(position -> position.evidence().says())
                .containsExactlyInAnyOrder("welcom: P", "welcome: P; Q", "P > > Q", "hard: P; welcome: P");
    }

    @Test
    void namesWithoutLatinLettersGetReadableOrNumberedIds() throws Exception {
        Dossier dossier =
                matrix("x,Україна,中国,Ελλάδα,中国\nТерритория,welcome: Да,?,?,?\n水,welcome: and,hard: 50 %,?,?\n");
        assertThat(dossier.dispute().parties())
                .extracting(Party::id)
                .containsExactly("ukrayina", "party-2", "ellada", "party-4");
        assertThat(dossier.dispute().issues())
                .extracting(issue -> issue.id())
                .containsExactly("territoriya", "issue-2");
        assertThat(dossier.dispute().issues().get(1).options().all())
                .extracting(Option::id)
                .containsExactly("option-and", "option-50");
    }

    @Test
    void aMatrixWithoutPartiesOrIssuesIsRefusedWithTheReason() {
        for (String csv : List.of("", "\n\n", "only one column\nx\n", "x,A,B\n", "x,,\n,,\n")) {
            assertThatThrownBy(() -> NewCase.fromMatrix(csv.getBytes(StandardCharsets.UTF_8), "x", TODAY))
                    .as(csv)
                    .isInstanceOf(UnreadableMatrixException.class);
        }
    }

    /** Cells put together from what people and spreadsheets write; whatever comes, the case is sound and loses nothing. */
    @Test
    void anyMatrixGivesASoundCaseThatHoldsEveryCell() throws Exception {
        List<String> pieces = List.of(
                "welcome: A",
                "hard: B; red line: C",
                "welcome: A, a",
                "A > B > C",
                "A > B = C",
                "> A",
                "?",
                "",
                "\u2013",
                "welcom: A",
                "Red Line : Ost\u00adsee",
                "peace, now",
                "\u044f: \u0434\u0430",
                "100 %",
                "yes",
                "no",
                "null",
                "a: b # c",
                "{x}",
                "*",
                "&a",
                "!t",
                "'",
                "\\",
                "line\nline",
                "\u0007bell",
                "\ud83d\udd4a",
                "x".repeat(300),
                "welcome:",
                ";;",
                "welcome: A | hard: B",
                "- x",
                "and");
        SplittableRandom random = new SplittableRandom(5);
        for (int round = 0; round < 300; round++) {
            char separator = ",;\t".charAt(random.nextInt(3));
            StringBuilder csv = new StringBuilder("Issue");
            int parties = 1 + random.nextInt(4);
            for (int party = 0; party < parties; party++) {
                csv.append(separator).append(quoted("Party " + pieces.get(random.nextInt(pieces.size()))));
            }
            List<String> cells = new ArrayList<>();
            for (int row = 1 + random.nextInt(4); row > 0; row--) {
                csv.append('\n').append(quoted("Row " + pieces.get(random.nextInt(pieces.size()))));
                for (int party = 0; party < parties; party++) {
                    String cell = pieces.get(random.nextInt(pieces.size()));
                    cells.add(cell);
                    csv.append(separator).append(quoted(cell));
                }
            }
            Draft draft = NewCase.fromMatrix(csv.toString().getBytes(StandardCharsets.UTF_8), "x", TODAY);
            Path home = memory.resolve("case-" + round);
            draft.writeTo(home);
            CaseReading reading = CaseFolder.read(home, new View.Team());
            assertThat(reading).as(csv + "\n" + reading).isInstanceOf(CaseReading.Sound.class);
            Dossier dossier = ((CaseReading.Sound) reading).dossier();
            long kept = dossier.dispute().positions().size()
                    + dossier.testimonies().stream()
                            .mapToLong(party -> party.worth().size())
                            .sum();
            long said = cells.stream()
                    .filter(cell -> !(Cell.of(cell.strip()) instanceof Cell.Unknown))
                    .count();
            long partly = cells.stream()
                    .filter(cell -> Cell.of(cell) instanceof Cell.Partly)
                    .count();
            assertThat(kept).as(csv.toString()).isEqualTo(said + partly);
            assertThat(draft.notes().stream().filter(note -> note.contains("could not be read")))
                    .hasSize((int) cells.stream()
                            .filter(cell ->
                                    Cell.of(cell) instanceof Cell.Unread || Cell.of(cell) instanceof Cell.Partly)
                            .count());
        }
    }

    private static String quoted(String cell) {
        return '"' + cell.replace("\"", "\"\"") + '"';
    }
}
