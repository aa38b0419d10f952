package org.parley.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.cases.RandomDispute;
import org.parley.enumeration.Settlements;
import org.parley.number.Ratio;
import org.parley.preference.Valuation;
import org.parley.reference.HardCases;
import org.parley.space.Diagram;

class HalvesTest {

    @Test
    void halvesOfOppositePartiesMeetInTheBestOfAllSettlements() {
        int met = 0;
        int open = 0;
        for (long seed = 0; seed < 1_000; seed++) {
            RandomDispute dispute = RandomDispute.of(seed);
            Settlements settlements = Settlements.meeting(dispute.issues(), dispute.conditions());
            List<Valuation> mirrored = HardCases.mirrored(seed, 2 + 2 * (int) (seed % 2), dispute.issues());
            List<Valuation> valuations = seed % 3 == 0 ? HardCases.wide(seed, mirrored) : mirrored;
            Diagram diagram = Diagram.meeting(dispute.issues(), dispute.conditions(), List.of());
            if (settlements.size() == 0) {
                continue;
            }
            Numbers numbers = new Numbers(diagram, valuations);
            Arcs arcs = new Arcs(diagram, blocks(diagram), numbers);
            Optional<Halves> halves = arcs.halves();
            if (halves.isEmpty()) {
                continue;
            }
            MaxMin goal = goal(numbers, valuations.size());
            Descent.Combined combined = Weightings.of(arcs, goal, way -> {});
            Levels levels = new Levels(goal, combined, valuations.size());
            boolean complete = halves.get()
                    .bands(levels, Double.MAX_VALUE)
                    .orElseThrow()
                    .meet(levels, 1_000_000, way -> {
                        if (goal.offer(arcs.chosen(way))) {
                            levels.update();
                        }
                    });
            MaxMin listed = goal(numbers, valuations.size());
            for (int k = 0; k < settlements.size(); k++) {
                listed.offer(settlements.get(k).toArray());
            }
            assertThat(complete).isTrue();
            assertThat(goal.least()).as("seed " + seed).isEqualTo(listed.least());
            assertThat(values(numbers, goal)).as("seed " + seed).isEqualTo(values(numbers, listed));
            met++;
            open += IntStream.range(0, diagram.layers()).anyMatch(l -> diagram.nodes(l) > 1) ? 1 : 0;
        }
        assertThat(met).isGreaterThan(150);
        assertThat(open).as("with rules that leave several nodes").isGreaterThan(30);
    }

    private static MaxMin goal(Numbers numbers, int parties) {
        return new MaxMin(
                numbers,
                IntStream.range(0, parties).boxed().toList(),
                Collections.nCopies(parties, Ratio.ZERO),
                Collections.nCopies(parties, Ratio.ONE),
                Floors.of(numbers, Collections.nCopies(parties, Optional.empty())),
                true,
                10_000);
    }

    private static List<List<Ratio>> values(Numbers numbers, MaxMin goal) {
        return goal.ties.list(false).stream()
                .map(chosen -> numbers.point(chosen).values())
                .toList();
    }

    private static int[] blocks(Diagram diagram) {
        return IntStream.rangeClosed(0, diagram.layers())
                .filter(l -> l == diagram.layers() || l == 0 || diagram.nodes(l) == 1)
                .toArray();
    }
}
