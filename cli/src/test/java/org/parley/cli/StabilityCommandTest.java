package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command stability, on the example models and on those of the reference. */
@Isolated("changes the default locale")
class StabilityCommandTest {

    private static final Path MODELS = Examples.FOLDER.resolve("stability");

    @TempDir
    private Path folder;

    private Outcome run(String... args) {
        return Outcome.of(Parley::run, folder, List.of(args));
    }

    static List<Path> models(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    static List<Path> examples() throws IOException {
        return models(MODELS);
    }

    static List<Path> reference() throws IOException {
        String named = System.getenv("PARLEY_REFERENCE");
        Path reference = Path.of(named != null ? named : "../../shared/reference")
                .resolve("stability")
                .toAbsolutePath();
        if (!Files.isDirectory(reference)) {
            assertThat(named != null || "true".equals(System.getenv("CI"))).isFalse();
            abort("no reference data in " + reference);
        }
        return models(reference);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleIsAnsweredInAllFormsWithTheSameBytesInAnyLocale(Path model) {
        Outcome first = run("stability", model.toString(), "--json", "a.json", "--html", "a.html");
        assertThat(first.code()).as(first.err()).isZero();
        assertThat(first.err()).isEmpty();
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            Outcome second = run("stability", model.toString(), "--json", "a.json", "--html", "a.html");
            assertThat(second.out()).isEqualTo(first.out());
            assertThat(second.files()).isEqualTo(first.files());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Tag("reference")
    @ParameterizedTest
    @MethodSource("reference")
    void theJsonOfEveryReferenceModelHasTheStatedVerdicts(Path model) throws IOException {
        Map<?, ?> stated = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(Files.readString(model));
        String limited = stated.get("expect-limited-move") instanceof Map<?, ?> horizons
                ? horizons.keySet().stream().map(h -> ",L" + h).reduce("", String::concat)
                : "";
        Outcome outcome = run(
                "stability",
                model.toString(),
                "--json",
                "a.json",
                "--concepts",
                "R,GMR,SMR,SEQ,SSEQ,CR,CGMR,CSMR,CSEQ,R-strong,GMR-strong,SMR-strong,SEQ-strong,SSEQ-strong,SIM"
                        + limited + attitudes());
        assertThat(outcome.code()).as(outcome.err()).isZero();
        JsonNode stable =
                new JsonMapper().readTree(outcome.files().get("a.json")).get("stable");
        int compared = 0;
        for (String section : List.of("expect", "expect-strong")) {
            if (stated.get(section) instanceof Map<?, ?> concepts) {
                for (Map.Entry<?, ?> concept : concepts.entrySet()) {
                    compared += compare(stable.get(String.valueOf(concept.getKey())), (Map<?, ?>) concept.getValue());
                }
            }
        }
        if (stated.get("expect-simultaneous") instanceof Map<?, ?> rows) {
            compared += compare(stable.get("SIM"), rows);
        }
        if (stated.get("expect-limited-move") instanceof Map<?, ?> horizons) {
            for (Map.Entry<?, ?> horizon : horizons.entrySet()) {
                compared += compare(stable.get("L" + horizon.getKey()), (Map<?, ?>) horizon.getValue());
            }
        }
        if (stated.get("expect-equilibria-by-attitude") instanceof Map<?, ?> concepts) {
            for (Map.Entry<?, ?> concept : concepts.entrySet()) {
                for (Map.Entry<?, ?> attitude : ((Map<?, ?>) concept.getValue()).entrySet()) {
                    compared += compare(
                            stable.get(concept.getKey() + ":" + attitude.getKey()),
                            Map.of("equilibria", attitude.getValue()));
                }
            }
        }
        assertThat(compared).as(model + " states no verdict").isPositive();
    }

    private static String attitudes() {
        StringBuilder all = new StringBuilder();
        for (String concept : List.of("R", "GMR", "SMR", "SEQ", "SSEQ")) {
            for (String attitude : List.of("a", "b", "c", "d")) {
                all.append(',').append(concept).append(':').append(attitude);
            }
        }
        return all.toString();
    }

    private static int compare(JsonNode found, Map<?, ?> rows) {
        for (Map.Entry<?, ?> row : rows.entrySet()) {
            assertThat(found.get(String.valueOf(row.getKey()))
                            .valueStream()
                            .map(JsonNode::asInt)
                            .toList())
                    .as(String.valueOf(row.getKey()))
                    .isEqualTo(row.getValue());
        }
        return rows.size();
    }

    /** Letters of a model changed, lines dropped and doubled: answered, or refused with one clear line. */
    @ParameterizedTest
    @MethodSource("examples")
    void aDamagedModelIsAnsweredOrRefusedWithOneClearLine(Path model) throws IOException {
        String text = Files.readString(model);
        Random random = new Random(5);
        int refused = 0;
        for (int k = 0; k < 60; k++) {
            StringBuilder damaged = new StringBuilder(text);
            int at = random.nextInt(text.length());
            switch (random.nextInt(4)) {
                case 0 -> damaged.setCharAt(at, ":{}[]-&|'0Z".charAt(random.nextInt(11)));
                case 1 -> damaged.deleteCharAt(at);
                case 2 -> damaged.setLength(at);
                default -> damaged.insert(at, text.substring(at, Math.min(text.length(), at + 20)));
            }
            Files.writeString(folder.resolve("m.yaml"), damaged, StandardCharsets.UTF_8);
            Outcome outcome = run("stability", "m.yaml");
            assertThat(outcome.code()).as(damaged + outcome.err()).isIn(Exit.OK, Exit.DATA);
            if (outcome.code() == Exit.DATA) {
                refused++;
                assertThat(outcome.err()).startsWith("parley: m.yaml").doesNotContain("Exception");
                assertThat(outcome.err().lines()).hasSize(1);
            }
        }
        assertThat(refused).isPositive();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "chicken.yaml --concepts SEC | no concept is called 'SEC'",
                "chicken.yaml --concepts seq-stong | maybe 'SEQ-strong'?",
                "chicken.yaml --concepts R,,SEQ | --concepts has an empty name",
                "chicken.yaml --json a --html ./a | two outputs go to the same file",
                "chicken.yaml --state crush | there is no state 'crush'; maybe 'crash'?",
                "chicken.yaml --merge East+Wast | --merge names 'Wast', which is no party; parties are East, West",
                "chicken.yaml --merge East | --merge needs two parties or more, such as East+West",
                "chicken.yaml --gmcr a.gmcr | --gmcr needs a model with options",
                "cuban-missiles-1962.yaml --state NNYY | there is no state 'NNYY'",
                "chicken.yaml --behaviour East | --behaviour takes PARTY=CONCEPT, such as East=R, not 'East'",
                "chicken.yaml --behaviour Eats=R | --behaviour names 'Eats', which is no party",
                "chicken.yaml --behaviour East=R,East=SEQ | --behaviour names 'East' twice",
                "chicken.yaml --behaviour East=CR | no party behaves by 'CR'",
                "nothing.yaml | there is no file or folder"
            })
    void whatCannotBeDoneIsRefused(String line, String message) {
        String[] words = line.strip().split(" ");
        words[0] = MODELS.resolve(words[0]).toString();
        Outcome outcome =
                run(Stream.concat(Stream.of("stability"), Stream.of(words)).toArray(String[]::new));
        assertThat(outcome.code()).isEqualTo(Exit.USAGE);
        assertThat(outcome.err()).contains(message.strip());
        assertThat(outcome.files()).isEmpty();
    }

    @Test
    void partiesThatBehaveDifferentlyStayTogetherWhereEachStays() throws IOException {
        String model = MODELS.resolve("elmira-1991.yaml").toString();
        Outcome outcome = run(
                "stability",
                model,
                "--behaviour",
                "local government=GMR,Uniroyal=R",
                "--state",
                "s1",
                "--json",
                "a.json");
        assertThat(outcome.code()).as(outcome.err()).isZero();
        JsonNode data = JsonMapper.shared().readTree(outcome.files().get("a.json"));
        String mixed = "Ministry=SEQ, Uniroyal=R, local government=GMR";
        JsonNode row = data.at("/stable").get(mixed);
        assertThat(row.get("Ministry")).isEqualTo(data.at("/stable/SEQ/Ministry"));
        assertThat(row.get("Uniroyal")).isEqualTo(data.at("/stable/R/Uniroyal"));
        assertThat(row.get("local government")).isEqualTo(data.at("/stable/GMR/local government"));
        assertThat(row.get("equilibria")).isEqualTo(data.at("/stable/GMR/equilibria"));
        assertThat(data.at("/explanation/under").asString()).isEqualTo(mixed);
        assertThat(data.at("/explanation/holds").asString()).isEqualTo("stable");
        assertThat(outcome.out().replaceAll("\\s+", " "))
                .contains(
                        "it holds if Ministry reckons with the answers that pay the others (SEQ), Uniroyal reckons with no"
                                + " answer (R), and local government reckons with any answer that the others could give (GMR)");
    }

    @Test
    void noOutputReplacesTheModel() throws IOException {
        for (String option : List.of("--json", "--html", "--gmcr")) {
            String text = Files.readString(MODELS.resolve("cuban-missiles-1962.yaml"));
            Files.writeString(folder.resolve("m.yaml"), text);
            Outcome outcome = run("stability", "m.yaml", option, "./m.yaml");
            assertThat(outcome.code()).isEqualTo(Exit.USAGE);
            assertThat(outcome.err()).contains("an output goes to ./m.yaml, which is the model itself");
            assertThat(outcome.files()).isEqualTo(Map.of("m.yaml", text));
        }
    }

    @Test
    void simultaneousSanctionsHaveNoAnswerWhereStatesAreCoalesced() throws IOException {
        String text = Files.readString(MODELS.resolve("cuban-missiles-1962.yaml")) + "coalesced: [\"1\"]\n";
        Files.writeString(folder.resolve("m.yaml"), text);
        Outcome outcome = run("stability", "m.yaml", "--concepts", "SIM,R");
        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(outcome.out().replaceAll("\\s+", " "))
                .contains("SIM is not told")
                .contains("coalesced ones have not");
    }

    @Test
    void aModelWithTooManyStatesIsRefusedWithAStateThatCanBeAskedAbout() throws IOException {
        StringBuilder model = new StringBuilder("parties: [A, B]\noptions:\n");
        for (int k = 1; k <= 26; k++) {
            model.append("  %d: {owner: %s, name: option %d}\n".formatted(k, k % 2 == 0 ? "A" : "B", k));
        }
        String wanted =
                IntStream.rangeClosed(1, 26).mapToObj(k -> "\"" + k + "\"").collect(Collectors.joining(", "));
        model.append("statements: {A: [%s], B: [\"1\"]}\n".formatted(wanted));
        Files.writeString(folder.resolve("m.yaml"), model);
        Outcome outcome = run("stability", "m.yaml");
        assertThat(outcome.code()).isEqualTo(Exit.USAGE);
        assertThat(outcome.err()).contains("such as --state " + "N".repeat(26) + "; or give it more memory");
        Files.writeString(
                folder.resolve("m.yaml"), model + "infeasible: [\"-1\"]\nirreversible: [{from: \"2\", to: \"3\"}]\n");
        assertThat(run("stability", "m.yaml").err())
                .endsWith("Ask about one with --state and a Y or N for each of the 26 options\n");
    }

    @Test
    void aModelWrittenForOtherProgramsReadsBackWithTheSameVerdictsAndShowsItsNumbering() throws IOException {
        String model = MODELS.resolve("cuban-missiles-1962.yaml").toString();
        Outcome out = run("stability", model, "--gmcr", "a.gmcr", "--json", "a.json");
        assertThat(out.code()).as(out.err()).isZero();
        Files.writeString(folder.resolve("a.gmcr"), out.files().get("a.gmcr"));
        Outcome back = run("stability", "a.gmcr", "--json", "b.json");
        assertThat(back.code()).as(back.err()).isZero();
        assertThat(back.out().replaceAll("\\s+", " ")).contains("states are numbered 1 to 12 by ascending decimal");
        JsonMapper mapper = new JsonMapper();
        assertThat(mapper.readTree(back.files().get("b.json")).get("counts"))
                .isEqualTo(mapper.readTree(out.files().get("a.json")).get("counts"));
    }

    @Test
    void mergedPartiesAndCoalitionsAreToldApart() {
        Outcome outcome =
                run("stability", MODELS.resolve("elmira-1991.yaml").toString(), "--merge", "Ministry+Uniroyal");
        assertThat(outcome.code()).as(outcome.err()).isZero();
        assertThat(outcome.out().replaceAll("\\s+", " "))
                .contains("Ministry+Uniroyal are merged")
                .contains("coalition concepts do not forget it");
    }
}
