package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands frontier and convert, on the project's own small scenarios. */
@Isolated("changes the default locale")
class FrontierCommandTest {

    private static final Path SCENARIOS = Path.of("..", "files", "src", "test", "resources", "platform")
            .toAbsolutePath()
            .normalize();

    @TempDir
    private Path folder;

    @BeforeEach
    void scenarios() throws IOException {
        for (String name : List.of("genius", "nonlinear", "geniusweb", "negolog", "negmas")) {
            copy(SCENARIOS.resolve(name), folder.resolve(name));
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName().toString()));
            }
        }
    }

    private Outcome run(String line) {
        return Outcome.of(Parley::run, folder, List.of(line.split(" ")));
    }

    @Test
    void aFolderOrItsFilesGiveTheSameFrontier() {
        Outcome whole = run("frontier negolog --json a.json");
        Outcome files = run("frontier negolog/profileA.json negolog/profileB.json --json a.json");
        assertThat(whole.code()).as(whole.err()).isZero();
        assertThat(whole.out())
                .startsWith("negolog")
                .contains("Over all settlements,")
                .contains("Nash:");
        assertThat(frontier(files)).isEqualTo(frontier(whole)).contains("\"efficientVectors\"");
    }

    /** The part of the JSON that does not name files. */
    private static String frontier(Outcome outcome) {
        String json = outcome.files().get("a.json");
        return json.substring(json.indexOf("\"efficientVectors\""), json.indexOf("\"lossReport\""));
    }

    @Test
    void everyFormatAndEveryOutputComesOut() {
        for (String name : List.of("genius", "nonlinear", "geniusweb", "negolog", "negmas")) {
            Outcome outcome = run("frontier " + name + " --json a.json --csv a.csv --html a.html --settlements 2");
            assertThat(outcome.code()).as(outcome.err()).isZero();
            assertThat(outcome.files()).containsOnlyKeys("a.json", "a.csv", "a.html");
            assertThat(outcome.err()).isEmpty();
        }
    }

    @Test
    void aCaseIsOverTheZoneAndAScenarioOverAllUnlessAskedOtherwise() {
        String example = Examples.FOLDER.resolve("pay-dispute").toString();
        assertThat(run("frontier " + example).out()).contains("Over the zone of agreement,");
        assertThat(run("frontier " + example + " --over all").out())
                .contains("Over all settlements that cross no red line,");
        assertThat(run("frontier negolog").out()).contains("Over all settlements,");
        assertThat(run("frontier negolog --over zone").out()).contains("Over the zone of agreement,");
    }

    @Test
    void pointsAloneLeaveTheFrontierOut() {
        Outcome outcome = run("frontier negolog --points --json a.json");
        assertThat(outcome.files().get("a.json")).contains("\"points\"").doesNotContain("\"frontier\" :");
        assertThat(outcome.out()).contains("Named points").doesNotContain("The frontier over");
    }

    @Test
    void aCaseWithNothingLeftSaysWhatOnlyConfirmedRedLinesWouldLeave() {
        String example = Examples.FOLDER.resolve("ending-a-war-2025").toString();
        assertThat(run("frontier " + example).out())
                .contains("The rules and red lines exclude every settlement.", "--red-lines confirmed");
        assertThat(run("frontier " + example + " --red-lines confirmed").out())
                .contains("with confirmed red lines only", "Over the zone of agreement,", "do not bind here");
    }

    @Test
    void thePointsAreTheSameWithAndWithoutTheFrontier() {
        for (String name : List.of("genius", "geniusweb", "negolog", "negmas")) {
            Outcome whole = run("frontier " + name + " --variant anl --json a.json");
            Outcome alone = run("frontier " + name + " --points --json a.json");
            assertThat(values(alone)).as(name).isEqualTo(values(whole)).isNotEmpty();
            assertThat(alone.files().get("a.json")).doesNotContain("\"efficientVectors\"");
        }
    }

    /** Of our named points. */
    private static List<String> values(Outcome outcome) {
        String json = outcome.files().get("a.json");
        String points = json.substring(json.indexOf("\"points\""), json.indexOf("\"definitions\""));
        return Pattern.compile("\"values\" : \\[[^]]*]")
                .matcher(points)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    @Test
    void onlyTheVariantsAskedForAreTold() {
        Outcome outcome = run("frontier negolog --variant anl,genius");
        assertThat(outcome.out()).contains("ANL 2022").contains("Genius").doesNotContain("NegMAS");
    }

    @Test
    void aCoverHasItsErrorAndNoPoints() {
        Outcome outcome = run("frontier geniusweb --epsilon 0.1 --json a.json");
        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(outcome.files().get("a.json")).contains("\"cover\"").doesNotContain("\"points\" : {");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "frontier no-such-folder | there is no file or folder no-such-folder",
                "frontier negolog negmas/lease.yml | negmas/lease.yml is a file; files and folders do not go together",
                "frontier negolog --over zome | maybe 'zone'?",
                "frontier negolog --variant genuis | maybe 'genius'?",
                "frontier negolog --disagreement 0 | --disagreement needs a number for each party, in this order:",
                "frontier negolog --ideal 1,x | 'x' is no number",
                "frontier negolog --epsilon 0 | --epsilon is a number above 0, not 0",
                "frontier negolog --epsilon 0.1 --points | a cover has no named points",
                "frontier negolog --red-lines confirmed | --view, --as-of and --red-lines are for cases",
                "frontier negolog --red-lines confimed | maybe 'confirmed'?",
                "frontier negolog --points --csv a.csv | --csv is the table of the frontier, which --points leaves out",
                "frontier negolog --view public | --view, --as-of and --red-lines are for cases",
                "frontier negolog --settlements -1 | --settlements is from 0 to 1000000, not -1",
                "frontier negolog --json x --csv x | two outputs go to the same file",
                "frontier | Missing required parameter",
                "convert negolog --to caes -o out | maybe 'case'?",
                "convert negolog --to negmas | Missing required option",
                "convert negolog negmas --to negmas -o out | one scenario is converted at a time",
            })
    void aMisuseIsToldInOneLineAndNothingIsWritten(String line, String message) {
        Outcome outcome = run(line);
        assertThat(outcome.code()).isEqualTo(Exit.USAGE);
        assertThat(outcome.err()).contains(message).doesNotContain("Exception").doesNotContain("\tat ");
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.files()).isEmpty();
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void aMalformedFileGivesOneErrorWithFileAndValue() throws IOException {
        Path profile = folder.resolve("genius/owner.xml");
        Files.writeString(
                profile,
                Files.readString(profile, StandardCharsets.ISO_8859_1)
                        .replaceFirst("evaluation=\"[^\"]*\"", "evaluation=\"lots\""),
                StandardCharsets.ISO_8859_1);
        Outcome outcome = run("frontier genius --json a.json");
        assertThat(outcome.code()).isEqualTo(Exit.DATA);
        assertThat(outcome.err()).contains("owner.xml, line ").contains("'lots'");
        assertThat(outcome.err().lines()).hasSize(1);
        assertThat(outcome.files()).isEmpty();
    }

    @Test
    void aBatchTellsEachFolderInOneLineAndLosesNothingWhereOneFails() throws IOException {
        Files.createDirectory(folder.resolve("empty"));
        Outcome outcome = run("frontier negolog empty geniusweb --json out --csv out");
        assertThat(outcome.code()).isEqualTo(Exit.DATA);
        assertThat(outcome.out().lines()).hasSize(3);
        assertThat(outcome.out())
                .contains("negolog: Over all")
                .contains("geniusweb: Over all")
                .contains("3 folders, 1 failed.");
        assertThat(outcome.err()).contains("parley: empty: ").contains("holds no profile");
        assertThat(Outcome.takeFiles(folder.resolve("out")))
                .containsOnlyKeys("negolog.json", "negolog.csv", "geniusweb.json", "geniusweb.csv");
    }

    @Test
    void theSameBytesWhateverTheLocaleAndTheThreads() {
        Locale usual = Locale.getDefault();
        try {
            Outcome first = run("frontier genius --json a.json --csv a.csv --html a.html");
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            Outcome second = Outcome.of(
                    Parley::run,
                    folder,
                    List.of("frontier", "genius", "--json", "a.json", "--csv", "a.csv", "--html", "a.html"),
                    4);
            assertThat(second.difference(first)).isEmpty();
        } finally {
            Locale.setDefault(usual);
        }
    }

    @Test
    void aConversionTellsWhatIsLostAndOverwritesOnlyWhenTold() throws IOException {
        Outcome first = run("convert genius --to negmas -o out --json report.json");
        assertThat(first.code()).as(first.err()).isZero();
        assertThat(first.out()).startsWith("Wrote ").contains("things to know:");
        assertThat(first.files().get("report.json")).contains("\"lossReport\"").contains("\"to\" : \"negmas\"");
        Path written = folder.resolve("out").resolve(written(folder.resolve("out")));
        Files.writeString(written, "mine");
        Outcome again = run("convert genius --to negmas -o out");
        assertThat(again.code()).isEqualTo(Exit.USAGE);
        assertThat(again.err()).contains("exists already and is left as it is; say --overwrite");
        assertThat(written).hasContent("mine");
        assertThat(run("convert genius --to negmas -o out --overwrite").code()).isZero();
        assertThat(Files.readString(written)).isNotEqualTo("mine");
    }

    /** The first file of a folder. */
    private static String written(Path out) throws IOException {
        try (Stream<Path> files = Files.list(out)) {
            return files.map(file -> file.getFileName().toString())
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void aConvertedScenarioHasTheSameFrontier() {
        String usual = frontier(run("frontier geniusweb --variant anl --json a.json"));
        for (String to : List.of("genius", "negmas")) {
            assertThat(run("convert geniusweb --to " + to + " -o " + to + "-out")
                            .code())
                    .isZero();
            String vectors = frontier(run("frontier " + to + "-out --variant anl --json a.json"));
            assertThat(vectors.lines()
                            .filter(line -> line.contains("\"efficient"))
                            .toList())
                    .isEqualTo(usual.lines()
                            .filter(line -> line.contains("\"efficient"))
                            .toList());
        }
    }

    @Test
    void aCaseMadeOfAScenarioIsSoundAndHasAsManyEfficientSettlements() {
        for (String name : List.of("genius", "geniusweb", "negolog", "negmas")) {
            String made = name + "-case";
            assertThat(run("convert " + name + " --to case -o " + made).code()).isZero();
            Outcome check = run("check " + made);
            assertThat(check.code()).as(name + "\n" + check.out()).isIn(Exit.OK, Exit.WARNINGS);
            Outcome brief = run("brief " + made + " --readings 5 --no-html");
            assertThat(brief.code()).as(name + "\n" + brief.err()).isZero();
        }
        List<String> scenario = efficient(run("frontier geniusweb --json a.json"));
        assertThat(efficient(run("frontier negolog-case --over all --json a.json")))
                .isEqualTo(efficient(run("frontier negolog --json a.json")));
        assertThat(scenario).hasSize(2);
    }

    private static List<String> efficient(Outcome outcome) {
        return outcome.files()
                .get("a.json")
                .lines()
                .filter(line -> line.contains("\"efficient"))
                .toList();
    }

    @Test
    void aCaseCannotHoldHyperRectanglesAndSaysSo() {
        Outcome outcome = run("convert nonlinear --to case -o out");
        assertThat(outcome.code()).isEqualTo(Exit.DATA);
        assertThat(outcome.err()).contains("hyper-rectangles").contains("cannot be written as one");
        assertThat(folder.resolve("out")).doesNotExist();
    }
}
