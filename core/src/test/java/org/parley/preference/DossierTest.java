package org.parley.preference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parley.dispute.Compartment;
import org.parley.dispute.Condition;
import org.parley.dispute.Dispute;
import org.parley.dispute.Evidence;
import org.parley.dispute.Position;
import org.parley.dispute.Statement;
import org.parley.dispute.StatementId;
import org.parley.dispute.Sureness;
import org.parley.dispute.View;
import org.parley.number.Interval;
import org.parley.number.Ratio;

class DossierTest {

    private static final LocalDate MAY = LocalDate.of(2025, 5, 1);
    private static final LocalDate JUNE = LocalDate.of(2025, 6, 1);
    private static final LocalDate JULY = LocalDate.of(2025, 7, 1);
    private static final Compartment OWN = new Compartment.OfParty("p0");
    private static final Compartment TEAM = new Compartment.Team();
    private static final Order.Ranking NO_ORDER = new Order.Ranking(List.of());

    @Test
    void theLatestEntryHoldsAndLaterOnesDoNotCountYet() {
        Dossier dossier =
                dossier(testimony(OWN, List.of(worth(JUNE, OWN, 0, Word.HARD), worth(MAY, OWN, 0, Word.WELCOME))));
        assertThat(dossier.asOf(MAY.minusDays(1))
                        .preferences()
                        .getFirst()
                        .worth()
                        .getFirst())
                .isEmpty();
        assertThat(word(dossier, MAY)).contains(Word.WELCOME);
        assertThat(word(dossier, JUNE.minusDays(1))).contains(Word.WELCOME);
        assertThat(word(dossier, JUNE)).contains(Word.HARD);
        assertThat(dossier.asOf(JULY).preferences().getFirst().setAside()).isEmpty();
    }

    @Test
    void ofTwoEntriesOfOneDateTheLastWrittenHolds() {
        Dossier dossier =
                dossier(testimony(OWN, List.of(worth(MAY, OWN, 0, Word.HARD), worth(MAY, OWN, 0, Word.WELCOME))));
        assertThat(word(dossier, MAY)).contains(Word.WELCOME);
    }

    /** Even where the team's entry is older, and in whatever order the layers are given. */
    @Test
    void aLayerNearerToTheMediatorOverridesEntryByEntry() {
        Testimony team = testimony(TEAM, List.of(worth(MAY, TEAM, 0, Word.HARD)));
        Testimony own = testimony(OWN, List.of(worth(JUNE, OWN, 0, Word.WELCOME), worth(JUNE, OWN, 1, Word.WELCOME)));
        Testimony everybody = testimony(
                new Compartment.Public(), List.of(worth(MAY, new Compartment.Public(), 0, Word.CAN_LIVE_WITH)));
        List<Testimony> layers = new ArrayList<>(List.of(team, own, everybody));
        for (int turn = 0; turn < 3; turn++) {
            Collections.rotate(layers, 1);
            Preference preference = dossier(layers.toArray(Testimony[]::new))
                    .asOf(JULY)
                    .preferences()
                    .getFirst();
            assertThat(preference.worth().get(0).orElseThrow().evidence().compartment())
                    .isEqualTo(TEAM);
            assertThat(preference.worth().get(1).orElseThrow().evidence().compartment())
                    .isEqualTo(OWN);
            assertThat(preference.setAside())
                    .extracting(aside -> aside.entry().evidence().compartment())
                    .containsExactly(new Compartment.Public(), OWN);
            assertThat(preference.setAside())
                    .allMatch(aside -> aside.used().evidence().compartment().equals(TEAM));
        }
        assertThat(dossier(team, own).asOf(MAY).preferences().getFirst().setAside())
                .isEmpty();
    }

    @Test
    void whatIsSaidOfOnePartyTellsNothingOfAnother() {
        Testimony other = new Testimony(
                1, TEAM, List.of(), List.of(worth(MAY, TEAM, 0, Word.HARD)), List.of(), List.of(), List.of());
        Knowledge knowledge = dossier(other).asOf(MAY);
        assertThat(knowledge.preferences().get(0).worth().getFirst()).isEmpty();
        assertThat(knowledge.preferences().get(1).worth().getFirst()).isPresent();
    }

    @Test
    void optionsCalledRedLinesAreRedLinesUntilTheWordChanges() {
        Dossier dossier =
                dossier(testimony(OWN, List.of(worth(MAY, OWN, 1, Word.RED_LINE), worth(JULY, OWN, 1, Word.HARD))));
        RedLine line = dossier.asOf(JUNE).preferences().getFirst().redLines().getFirst();
        assertThat(line.id()).isEqualTo("i1.o0");
        assertThat(line.status()).isEqualTo(RedLine.Status.CLAIMED);
        assertThat(line.refuses().met(new int[] {1, 0})).isTrue();
        assertThat(line.refuses().met(new int[] {0, 1})).isFalse();
        assertThat(dossier.asOf(JUNE).redLines()).containsExactly(new Knowledge.PartyRedLine(0, line));
        assertThat(dossier.asOf(JULY).redLines()).isEmpty();
    }

    @Test
    void redLinesAreInOrderOfIssuesThenOfIds() {
        List<Worth> worths = new ArrayList<>();
        for (int issue : List.of(10, 2, 0)) {
            worths.add(worth(MAY, OWN, issue, Word.RED_LINE));
        }
        Testimony testimony = new Testimony(
                0,
                OWN,
                List.of(),
                worths,
                List.of(line(MAY, OWN, "z", RedLine.Status.CLAIMED), line(MAY, OWN, "b", RedLine.Status.CLAIMED)),
                List.of(),
                List.of());
        Dossier dossier = new Dossier(
                new View.Team(),
                Cases.dispute(Cases.issues(2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2), 1),
                Bands.DEFAULT,
                List.of(testimony));
        assertThat(dossier.asOf(MAY).preferences().getFirst().redLines())
                .extracting(RedLine::id)
                .containsExactly("i0.o0", "i2.o0", "i10.o0", "b", "z");
    }

    @Test
    void aDroppedRedLineNoLongerBinds() {
        Testimony own = new Testimony(
                0,
                OWN,
                List.of(),
                List.of(),
                List.of(
                        line(MAY, OWN, "recognition", RedLine.Status.CLAIMED),
                        line(JULY, OWN, "recognition", RedLine.Status.DROPPED)),
                List.of(),
                List.of());
        assertThat(dossier(own).asOf(JUNE).redLines()).hasSize(1);
        assertThat(dossier(own).asOf(JULY).redLines()).isEmpty();
    }

    @Test
    void positionsAndStatementsAreThoseOfTheDay() {
        StatementId id = new StatementId(new Compartment.Public(), "memo");
        Dispute dispute = new Dispute(
                "Test",
                "",
                "",
                Cases.dispute(List.of(), 1).parties(),
                Cases.issues(2),
                List.of(),
                List.of(new Position("w", 0, 0, Set.of(1), Optional.of(JULY), evidence(MAY, OWN))),
                List.of(new Statement(
                        id, "Delegation", Optional.empty(), JUNE, "", "", "We agree.", "", Sureness.HEARD)));
        Dossier dossier = new Dossier(new View.Team(), dispute, Bands.DEFAULT, List.of());
        assertThat(dossier.asOf(MAY).dispute().positions()).hasSize(1);
        assertThat(dossier.asOf(MAY).dispute().statements()).isEmpty();
        assertThat(dossier.asOf(JULY.minusDays(1)).dispute().positions()).hasSize(1);
        assertThat(dossier.asOf(JULY).dispute().positions()).isEmpty();
        assertThat(dossier.asOf(JULY).dispute().statements()).hasSize(1);
        assertThat(dossier.latest()).contains(JULY);
        assertThat(dossier.dates()).containsExactlyInAnyOrder(MAY, JUNE, JULY);
    }

    @Test
    void aMeasureMovesTheNoDealValueFromItsDayOnAndIsKnownFromTheDayItWasEntered() {
        NoDeal noDeal = new NoDeal(
                evidence(MAY, OWN), new NoDeal.Valued(Amount.of(Ratio.HALF)), Amount.of(Ratio.ZERO), Optional.empty());
        Testimony own = new Testimony(0, OWN, List.of(), List.of(), List.of(), List.of(noDeal), List.of());
        Interval change = new Interval(Ratio.of(-1, 5), Ratio.of(-1, 10));
        Measure tariffs = new Measure(
                evidence(JUNE, OWN),
                "tariffs",
                "Tariffs",
                Measure.Kind.SANCTION,
                JULY,
                Optional.empty(),
                List.of(new Measure.Effect(0, change)),
                List.of(),
                List.of());
        Dossier dossier = new Dossier(
                new View.Team(),
                Cases.dispute(Cases.issues(2), 1),
                Bands.DEFAULT,
                List.of(own),
                List.of(tariffs),
                List.of());
        assertThat(dossier.asOf(MAY).measures()).isEmpty();
        assertThat(dossier.asOf(JUNE).measures()).containsExactly(tariffs);
        assertThat(pushes(dossier.asOf(JULY.minusDays(1)))).isEmpty();
        assertThat(pushes(dossier.asOf(JULY))).containsExactly(new NoDeal.Push(tariffs, change));
        assertThat(pushes(dossier.asOf(JULY).under(List.of()))).isEmpty();
        assertThat(pushes(dossier.asOf(JUNE).under(List.of(tariffs.times(Ratio.of(2))))))
                .extracting(NoDeal.Push::change)
                .containsExactly(new Interval(Ratio.of(-2, 5), Ratio.of(-1, 5)));
        assertThat(dossier.latest()).contains(JUNE);
    }

    private static List<NoDeal.Push> pushes(Knowledge knowledge) {
        return knowledge.preferences().getFirst().noDeal().orElseThrow().pushes();
    }

    /** 61 days at −.02 a month of 365/12 days. */
    @Test
    void theNoDealValueDriftsFromItsOwnDate() {
        NoDeal noDeal = new NoDeal(
                evidence(MAY, OWN),
                new NoDeal.Valued(Amount.of(Ratio.HALF)),
                Amount.of(Ratio.parse("-0.02")),
                Optional.empty());
        Importance importance = new Importance(evidence(MAY, OWN), new Order.None(), Map.of());
        Testimony own = new Testimony(0, OWN, List.of(importance), List.of(), List.of(), List.of(noDeal), List.of());
        assertThat(noDeal.monthsUntil(JULY)).isEqualTo(Ratio.of(12 * 61, 365));
        Knowledge knowledge = dossier(own).asOf(JULY);
        Ratio expected = Ratio.HALF.minus(Ratio.of(12 * 61, 365 * 50));
        assertThat(Cases.central(knowledge).noDeal()).contains(expected);
        assertThat(Sampler.of(knowledge, 1).draw(0, 0).orElseThrow().noDeal()).contains(expected);
    }

    private static Optional<Word> word(Dossier dossier, LocalDate date) {
        return dossier.asOf(date)
                .preferences()
                .getFirst()
                .worth()
                .getFirst()
                .flatMap(worth -> worth.anchors().getFirst().word());
    }

    private static Dossier dossier(Testimony... testimonies) {
        return new Dossier(new View.Team(), Cases.dispute(Cases.issues(2, 2), 2), Bands.DEFAULT, List.of(testimonies));
    }

    private static Testimony testimony(Compartment compartment, List<Worth> worths) {
        return new Testimony(0, compartment, List.of(), worths, List.of(), List.of(), List.of());
    }

    private static Worth worth(LocalDate from, Compartment compartment, int issue, Word first) {
        return new Worth(
                evidence(from, compartment),
                issue,
                List.of(Cases.word(first), Amount.UNKNOWN),
                List.of(),
                NO_ORDER,
                RedLine.Status.CLAIMED);
    }

    private static RedLine line(LocalDate from, Compartment compartment, String id, RedLine.Status status) {
        BitSet options = new BitSet();
        options.set(1);
        return new RedLine(evidence(from, compartment), id, new Condition.Chosen(0, options), status);
    }

    private static Evidence evidence(LocalDate from, Compartment compartment) {
        return new Evidence(from, Sureness.HEARD, "", List.of(), compartment, compartment.folder() + "/x.yaml:1");
    }
}
