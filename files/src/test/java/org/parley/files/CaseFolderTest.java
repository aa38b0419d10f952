package org.parley.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.dispute.Compartment;
import org.parley.dispute.Evidence;
import org.parley.dispute.Options;
import org.parley.dispute.Party;
import org.parley.dispute.Rule;
import org.parley.dispute.Settlement;
import org.parley.dispute.StatementId;
import org.parley.dispute.Sureness;
import org.parley.dispute.View;
import org.parley.number.Interval;
import org.parley.number.Ratio;
import org.parley.preference.Dossier;
import org.parley.preference.Importance;
import org.parley.preference.NoDeal;
import org.parley.preference.Order;
import org.parley.preference.RedLine;
import org.parley.preference.Testimony;
import org.parley.preference.Word;
import org.parley.preference.Worth;

class CaseFolderTest {

    private static final Path WATER = Path.of("src/test/resources/cases/water");

    @TempDir
    Path folder;

    private static Dossier water() {
        CaseReading reading = CaseFolder.read(WATER, new View.Team());
        assertThat(reading).as(reading.toString()).isInstanceOf(CaseReading.Sound.class);
        return ((CaseReading.Sound) reading).dossier();
    }

    private static Testimony testimony(Dossier dossier, String folder, int party) {
        return dossier.testimonies().stream()
                .filter(each -> each.compartment().folder().equals(folder) && each.party() == party)
                .findFirst()
                .orElseThrow();
    }

    /** The water case with one text replaced by another, and what is wrong with it then. */
    private List<String> after(String document, String old, String now, View view) throws IOException {
        Path home = folder.resolve("case-" + System.nanoTime());
        try (Stream<Path> files = Files.walk(WATER)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = home.resolve(WATER.relativize(file).toString());
                Files.createDirectories(copy.resolveSibling("."));
                Files.copy(file, copy);
            }
        }
        Path path = home.resolve(document);
        String text = Files.exists(path) ? Files.readString(path) : "";
        assertThat(text).contains(old);
        Files.createDirectories(path.resolveSibling("."));
        Files.writeString(path, text.replace(old, now));
        return CaseFolder.read(home, view) instanceof CaseReading.Broken broken
                ? broken.defects().stream().map(Defect::toString).toList()
                : List.of();
    }

    private List<String> after(String document, String old, String now) throws IOException {
        return after(document, old, now, new View.Team());
    }

    @Test
    void partiesIssuesAndRulesAreRead() {
        Dossier dossier = water();
        assertThat(dossier.dispute().parties())
                .extracting(Party::id)
                .containsExactly("up", "down", "farmers", "bank", "envoy");
        assertThat(dossier.dispute().parties().get(2))
                .returns(Optional.of("down"), Party::partOf)
                .returns(Party.Consent.CAN_BLOCK, Party::consent);
        assertThat(dossier.dispute().issues().get(1).options().all())
                .extracting(option -> option.id())
                .containsExactly("no", "yes");
        assertThat(dossier.dispute().issues().get(2).options())
                .isEqualTo(new Options.Range(Ratio.of(20), Ratio.of(60), Ratio.of(5), "%"));
        assertThat(dossier.dispute().rules())
                .extracting(rule -> rule.form().getClass().getSimpleName())
                .containsExactly("Requires", "Excludes", "AtMostOneOf", "Must");
        assertThat(dossier.dispute().rules()).extracting(Rule::negotiable).containsExactly(true, false, false, false);
        assertThat(dossier.bands().of(Word.WELCOME)).isEqualTo(new Interval(Ratio.of(4, 5), Ratio.ONE));
        assertThat(dossier.bands().of(Word.HARD)).isEqualTo(new Interval(Ratio.of(1, 10), Ratio.of(45, 100)));
    }

    @Test
    void evidenceSaysWhoMayKnowItAndWhereItStands() {
        Evidence told =
                testimony(water(), "party-up", 0).importance().getFirst().evidence();
        Compartment up = new Compartment.OfParty("up");
        assertThat(told)
                .isEqualTo(new Evidence(
                        LocalDate.of(2025, 3, 2),
                        Sureness.HEARD,
                        "The dam first",
                        List.of(new StatementId(up, "told")),
                        up,
                        "party-up/preferences.yaml:2"));
        Evidence talk = water().dispute().positions().stream()
                .filter(position -> position.id().equals("talk"))
                .findFirst()
                .orElseThrow()
                .evidence();
        assertThat(talk.statements())
                .containsExactly(
                        new StatementId(new Compartment.Public(), "up-speech"),
                        new StatementId(new Compartment.Joint(), "heard"));
    }

    @Test
    void preferencesAreRead() {
        Testimony up = testimony(water(), "party-up", 0);
        assertThat(up.importance())
                .extracting(Importance::order)
                .containsExactly(
                        new Order.Ranking(List.of(List.of(0), List.of(2, 1))),
                        new Order.Tiers(List.of(List.of(0, 2), List.of(1))));
        assertThat(up.importance().get(1).weights())
                .containsOnlyKeys(0)
                .containsValue(new Interval(Ratio.of(2, 5), Ratio.of(3, 5)));
        Worth water = up.worth().get(1);
        assertThat(water.points()).containsExactly(Ratio.of(20), Ratio.of(40), Ratio.of(60));
        assertThat(up.redLines())
                .extracting(RedLine::status)
                .containsExactly(RedLine.Status.CLAIMED, RedLine.Status.DROPPED);
        assertThat(up.noDeal().getFirst().drift().range()).isEqualTo(Interval.exactly(Ratio.of(-1, 100)));
        Testimony down = testimony(water(), "party-down", 1);
        assertThat(down.importance().getFirst().weights().get(2)).isEqualTo(Interval.exactly(Ratio.of(7, 10)));
        assertThat(down.noDeal().getFirst().alternative()).isEqualTo(new NoDeal.AsGoodAs(Settlement.of(0, 0, 2)));
        Testimony estimate = testimony(water(), "team", 1);
        assertThat(estimate.interactions().getFirst().change().range())
                .isEqualTo(new Interval(Ratio.of(-1, 5), Ratio.of(-1, 10)));
        assertThat(estimate.worth().getFirst().redLineStatus()).isEqualTo(RedLine.Status.BELIEVED);
        assertThat(estimate.worth().getFirst().evidence().sureness()).isEqualTo(Sureness.INFERRED);
    }

    @Test
    void aMisspeltNameIsReportedWithItsPlaceAndTheNearestKnownOne() throws Exception {
        assertThat(after("party-up/preferences.yaml", "ranking: [dam", "ranking: [damm"))
                .containsExactly("party-up/preferences.yaml:3: importance names issue 'damm'; maybe 'dam'?");
        assertThat(after("party-up/preferences.yaml", "upland: welcome", "uplnd: welcome"))
                .containsExactly(
                        "party-up/preferences.yaml:12: worth of 'dam': issue 'dam' has no option 'uplnd'; maybe 'upland'?");
        assertThat(after("joint/positions.yaml", "party: up", "party: upp"))
                .containsExactly("joint/positions.yaml:2: position 'talk' names party 'upp'; maybe 'up'?");
        assertThat(after("public/positions.yaml", "[up-speech]", "[up-spech]"))
                .containsExactly(
                        "public/positions.yaml:9: position 'build' cites statement 'up-spech'; maybe 'up-speech'?");
    }

    @Test
    void aNameThatIsWrongWhereItIsGivenIsOneDefectWithItsPlaces() throws Exception {
        assertThat(after("public/dispute.yaml", "id: water", "id: watr"))
                .singleElement()
                .asString()
                .startsWith("public/dispute.yaml:37: rule 'not-both': names issue 'water'; maybe 'watr'? (also public/")
                .endsWith(" more)");
        assertThat(after("public/dispute.yaml", "id: upland", "id: uplnd"))
                .singleElement()
                .asString()
                .contains("has no option 'upland'; maybe 'uplnd'?");
        assertThat(after("public/dispute.yaml", "{id: up,", "{id: upp,"))
                .singleElement()
                .asString()
                .contains("party 'up'; maybe 'upp'?")
                .contains("team/pressure.yaml:10");
        assertThat(after("public/dispute.yaml", "  - id: dam\n", "  - \n"))
                .singleElement()
                .asString()
                .contains("issue has no 'id'");
    }

    @Test
    void theTrapsOfYamlAreText() throws Exception {
        assertThat(after("public/dispute.yaml", "title: Water from the upper river", "title: 2025"))
                .isEmpty();
        assertThat(after("public/dispute.yaml", "title: Water from the upper river", "title: no"))
                .isEmpty();
        assertThat(after("public/dispute.yaml", "title: Water from the upper river", "title: null"))
                .containsExactly("public/dispute.yaml:3: dispute: 'title' must be text, not nothing");
        assertThat(after("public/dispute.yaml", "# A test", "\uFEFF# A test")).isEmpty();
        assertThat(after("public/dispute.yaml", "\n", "\r\n")).isEmpty();
        assertThat(after("public/dispute.yaml", "# A test", "# yaml-language-server: $schema=x\n---\n# A test"))
                .isEmpty();
    }

    @Test
    void controlCharactersAreRefusedHoweverTheyAreWritten() throws Exception {
        assertThat(after("public/dispute.yaml", "title: Water", "title: Wa\u001B[31mter"))
                .containsExactly("public/dispute.yaml:3: holds a control character (U+001B); remove it");
        assertThat(after("public/dispute.yaml", "title: Water from the upper river", "title: \"a\\e[31mb\""))
                .containsExactly("public/dispute.yaml:3: a text holds a control character (U+001B); remove it");
    }

    @Test
    void aViewOfAPartyThatTheDisputeDoesNotHaveIsAnError() {
        assertThat(CaseFolder.read(WATER, new View.OfParty("dwn")))
                .isEqualTo(new CaseReading.Broken(List.of(new Defect(
                        "public/dispute.yaml",
                        8,
                        "view 'party:dwn' names party 'dwn'; maybe 'down'?",
                        Defect.Severity.ERROR))));
        assertThat(CaseFolder.read(WATER, new View.OfParty("../team"))).isInstanceOf(CaseReading.Broken.class);
    }

    @Test
    void aMissingOrEmptyCaseIsOneDefect() throws Exception {
        assertThat(CaseFolder.read(folder.resolve("nowhere"), new View.Team()).toString())
                .contains("there is no such folder");
        assertThat(CaseFolder.read(folder, new View.Team()))
                .isEqualTo(new CaseReading.Broken(List.of(new Defect(
                        "public/dispute.yaml", 0, "is missing; every case has one", Defect.Severity.ERROR))));
        assertThat(after("public/dispute.yaml", Files.readString(WATER.resolve("public/dispute.yaml")), "# nothing\n"))
                .containsExactly("public/dispute.yaml: is empty; it needs format, title, parties, issues");
    }

    @Test
    void entriesThatCannotBothHoldAreDefects() throws Exception {
        assertThat(after("party-up/preferences.yaml", "from: 2025-06-01", "from: 2025-03-02"))
                .containsExactly("party-up/preferences.yaml:25: red line 'cap' has two entries from 2025-03-02; "
                        + "give the later one its own date");
        assertThat(after("public/positions.yaml", "withdrawn: 2025-04-01", "withdrawn: 2025-01-01"))
                .containsExactly("public/positions.yaml:11: position 'share' is withdrawn on 2025-01-01, "
                        + "not after its date 2025-02-01");
        assertThat(after(
                        "public/dispute.yaml",
                        "consent: signs\n    note",
                        "consent: signs\n    part-of: farmers\n    note"))
                .containsExactly("public/dispute.yaml:13: party 'down' is part of itself");
    }

    @Test
    void contradictoryWeightsAreNoDefect() throws Exception {
        assertThat(after("party-up/preferences.yaml", "weights: {dam: [0.4, 0.6]}", "weights: {dam: 0.9, data: 0.9}"))
                .isEmpty();
    }

    @Test
    void aDocumentCitesOnlyWhatAllItsReadersMayOpen() throws Exception {
        assertThat(after("joint/positions.yaml", "heard]", "party-up/told]"))
                .containsExactly("joint/positions.yaml:2: position 'talk' cites 'party-up/told', "
                        + "but not everybody who reads joint/ may open party-up/");
        assertThat(after(
                        "party-down/preferences.yaml",
                        "from: 2025-03-03\n    worth",
                        "from: 2025-03-03\n    statements: [party-up/told]\n    worth"))
                .singleElement()
                .asString()
                .contains("not everybody who reads party-down/ may open party-up/");
        assertThat(after("team/estimates.yaml", "public/treaty", "party-up/told"))
                .isEmpty();
    }

    @Test
    void partiesPutOnlyTheirOwnPositionsInTheirFolder() throws Exception {
        assertThat(after("party-down/positions.yaml", "issue: dam", "party: down, issue: dam"))
                .isEmpty();
        assertThat(after("party-down/positions.yaml", "issue: dam", "party: up, issue: dam"))
                .containsExactly("party-down/positions.yaml:2: position 'quiet' is put down to party 'up', "
                        + "but party-down/ holds only what down says");
    }

    @Test
    void aCommaThatEndsATextInBracketsIsExplained() throws Exception {
        assertThat(after("public/positions.yaml", "says: At least half", "says: At least half, or more, if it rains"))
                .containsExactly(
                        "public/positions.yaml:11: position 'share': 'says' ends at the comma before 'or more'; "
                                + "inside { } put a text with commas in quotes");
        assertThat(after("public/dispute.yaml", "excludes: [dam = upland,", "excludes: [dam in (upland, none),"))
                .containsExactly(
                        "public/dispute.yaml:37: rule 'not-both': 'excludes': inside [ ] put a condition with commas "
                                + "in quotes");
    }
}
