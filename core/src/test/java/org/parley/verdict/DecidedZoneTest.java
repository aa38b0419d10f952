package org.parley.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.cases.CaseFile;
import org.parley.cases.RandomCase;
import org.parley.dispute.Condition;
import org.parley.dispute.Party;
import org.parley.dispute.Rule;
import org.parley.dispute.Settlement;
import org.parley.preference.Knowledge;
import org.parley.preference.Sampler;
import org.parley.space.Diagram;

class DecidedZoneTest {

    private static final int CASES = 6_000;

    @Test
    void possibleAndRobustZonesAreThoseThatLookingAtEverySettlementFinds() {
        int[] possible = new int[2];
        int[] robust = new int[2];
        for (long seed = 0; seed < CASES; seed++) {
            Knowledge knowledge = RandomCase.of(seed).dossier().asOf(CaseFile.DAY);
            Diagram allowed = allowed(knowledge);
            List<ConsentBoardRow> boards = new ArrayList<>();
            for (Settlement settlement : allowed) {
                boards.add(ConsentBoardRow.of(knowledge, settlement));
            }
            DecidedZone zone = new DecidedZone(knowledge, allowed);
            boolean anyPossible = boards.stream().anyMatch(ConsentBoardRow::nobodyRefuses);
            boolean anyCertain = boards.stream().anyMatch(ConsentBoardRow::everybodyCertain);
            Decision possibly = zone.possible(List.of());
            Decision certainly = zone.robust(List.of());
            assertThat(possibly instanceof Decision.Yes).as("seed %d", seed).isEqualTo(anyPossible);
            assertThat(certainly instanceof Decision.Yes).as("seed %d", seed).isEqualTo(anyCertain);
            witnessed(knowledge, possibly, certainly);
            possible[anyPossible ? 1 : 0]++;
            robust[anyCertain ? 1 : 0]++;
        }
        assertThat(possible[0]).isGreaterThan(CASES / 10);
        assertThat(robust[1]).isGreaterThan(CASES / 20);
    }

    private record ConsentBoardRow(List<Acceptance.Standing> standings) {
        static ConsentBoardRow of(Knowledge knowledge, Settlement settlement) {
            return new ConsentBoardRow(knowledge.dispute().consentNeeded().stream()
                    .map(party -> Acceptance.of(knowledge, party, settlement).standing())
                    .toList());
        }

        boolean nobodyRefuses() {
            return !standings.contains(Acceptance.Standing.REFUSED);
        }

        boolean everybodyCertain() {
            return standings.stream().allMatch(standing -> standing == Acceptance.Standing.CERTAIN);
        }
    }

    private static void witnessed(Knowledge knowledge, Decision... decisions) {
        if (decisions[0] instanceof Decision.Yes yes) {
            assertThat(ConsentBoardRow.of(knowledge, yes.settlement()).nobodyRefuses())
                    .isTrue();
        }
        if (decisions[1] instanceof Decision.Yes yes) {
            assertThat(ConsentBoardRow.of(knowledge, yes.settlement()).everybodyCertain())
                    .isTrue();
        }
    }

    @Test
    void aSearchThatIsCutShortSaysSo() {
        CaseFile file =
                new CaseFile().party("Ardenia").issue("Border", "Old", "New").issue("Aid", "None", "Some");
        file.of("Ardenia")
                .ranks("Border", "Aid")
                .worth("Border", "0.2", "0.4")
                .worth("Aid", "0.1", "0.2")
                .noDeal("0.3");
        Knowledge knowledge = file.dossier().asOf(CaseFile.DAY);
        assertThat(new DecidedZone(knowledge, allowed(knowledge), 1).robust(List.of()))
                .isEqualTo(new Decision.Undecided(1));
        assertThat(new DecidedZone(knowledge, allowed(knowledge)).robust(List.of()))
                .isEqualTo(new Decision.Yes(Settlement.of(1, 1)));
    }

    @Test
    void unknownIsNotConsentButNoObstacleToWhatIsPossible() {
        CaseFile file = new CaseFile()
                .party("Ardenia")
                .party("Senate", Party.Consent.RATIFIES)
                .issue("Aid", "None", "Some");
        file.of("Ardenia").worth("Aid", "0.2", "0.8").noDeal("0.5");
        Knowledge knowledge = file.dossier().asOf(CaseFile.DAY);
        DecidedZone zone = new DecidedZone(knowledge, allowed(knowledge));
        assertThat(zone.possible(List.of())).isInstanceOf(Decision.Yes.class);
        assertThat(zone.robust(List.of())).isEqualTo(new Decision.No());
        ForkJoinPool pool = new ForkJoinPool(1);
        ConsentBoard board =
                ConsentBoard.of(knowledge, new Survey(Sampler.of(knowledge, 1), 20, pool), Settlement.of(1));
        pool.shutdown();
        assertThat(board.certain()).isFalse();
        assertThat(board.parties(Acceptance.Standing.CERTAIN)).containsExactly(0);
        assertThat(board.parties(Acceptance.Standing.UNKNOWN)).containsExactly(1);
        assertThat(board.entries().getFirst().share()).contains(new Share(20, 20));
        assertThat(board.entries().getLast().share()).isEmpty();
    }

    private static Diagram allowed(Knowledge knowledge) {
        List<Condition> conditions = Stream.concat(
                        knowledge.dispute().rules().stream().map(Rule::condition),
                        knowledge.redLines().stream().map(line ->
                                (Condition) new Condition.Not(line.line().refuses())))
                .toList();
        return Diagram.meeting(knowledge.dispute().issues(), conditions);
    }
}
