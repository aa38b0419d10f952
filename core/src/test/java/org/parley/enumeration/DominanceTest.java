package org.parley.enumeration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.cases.RandomTable;
import org.parley.dispute.Settlement;
import org.parley.frontier.Frontier;
import org.parley.number.Ratio;

class DominanceTest {

    @Test
    void thePointsAreTheVectorsThatNoOtherDominatesWithAllTheirSettlements() {
        int repeated = 0;
        for (long seed = 0; seed < 4_000; seed++) {
            RandomTable table = RandomTable.of(seed, 1 + (int) (seed % 5));
            BitSet among = among(seed, table);
            List<Integer> names = IntStream.range(0, table.parties()).boxed().toList();
            Frontier frontier = Dominance.frontier(names, table.settlements(), table.values(), among);

            List<Frontier.Point> expected = byDefinition(table, among);
            assertThat(frontier.points()).as("seed %d", seed).isEqualTo(expected);
            assertThat(frontier.parties()).isEqualTo(names);
            repeated += expected.stream().anyMatch(point -> point.settlements().size() > 1) ? 1 : 0;
        }
        assertThat(repeated).as("cases with equal settlements").isGreaterThan(200);
    }

    private static BitSet among(long seed, RandomTable table) {
        BitSet among = table.everything();
        if (seed % 3 == 0) {
            Random random = new Random(seed);
            IntStream.range(0, table.listed().size())
                    .filter(k -> random.nextBoolean())
                    .forEach(among::clear);
        }
        return among;
    }

    private static List<Frontier.Point> byDefinition(RandomTable table, BitSet among) {
        List<List<Ratio>> vectors =
                among.stream().mapToObj(k -> table.direct().get(k)).distinct().toList();
        List<List<Ratio>> efficient = new ArrayList<>(vectors.stream()
                .filter(v -> vectors.stream().noneMatch(w -> dominates(w, v)))
                .toList());
        efficient.sort(DominanceTest::lexicographic);
        Collections.reverse(efficient);
        return efficient.stream()
                .map(v -> new Frontier.Point(v, attaining(table, among, v)))
                .toList();
    }

    private static List<Settlement> attaining(RandomTable table, BitSet among, List<Ratio> vector) {
        return among.stream()
                .filter(k -> table.direct().get(k).equals(vector))
                .mapToObj(table.listed()::get)
                .toList();
    }

    /** Weakly better for all and strictly for one. */
    private static boolean dominates(List<Ratio> a, List<Ratio> b) {
        boolean strictly = false;
        for (int p = 0; p < a.size(); p++) {
            int sign = a.get(p).compareTo(b.get(p));
            if (sign < 0) {
                return false;
            }
            strictly |= sign > 0;
        }
        return strictly;
    }

    private static int lexicographic(List<Ratio> a, List<Ratio> b) {
        for (int p = 0; p < a.size(); p++) {
            int sign = a.get(p).compareTo(b.get(p));
            if (sign != 0) {
                return sign;
            }
        }
        return 0;
    }
}
