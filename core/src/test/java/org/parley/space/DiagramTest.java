package org.parley.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.cases.RandomDispute;
import org.parley.cases.RandomTable;
import org.parley.dispute.Condition;
import org.parley.dispute.Issue;
import org.parley.dispute.Settlement;
import org.parley.enumeration.Settlements;

class DiagramTest {

    @Test
    void itsSettlementsAreThoseThatTheEnumeratorListsWithTheTermsTheyMeet() {
        int empty = 0;
        int wide = 0;
        for (long seed = 0; seed < 4_000; seed++) {
            RandomDispute dispute = RandomDispute.of(seed);
            Settlements expected = Settlements.meeting(dispute.issues(), dispute.conditions());
            Diagram diagram = Diagram.meeting(dispute.issues(), dispute.conditions(), dispute.terms());
            List<Settlement> listed = new ArrayList<>();
            diagram.forEach(listed::add);

            assertThat(diagram.count()).as("seed %d", seed).isEqualTo(BigInteger.valueOf(expected.size()));
            Set<Settlement> distinct = new HashSet<>(listed);
            assertThat(distinct)
                    .as("seed %d", seed)
                    .hasSize(listed.size())
                    .isEqualTo(IntStream.range(0, expected.size())
                            .mapToObj(expected::get)
                            .collect(Collectors.toSet()));
            boolean agrees = true;
            for (int k = 0; k < listed.size(); k++) {
                BigInteger rank = BigInteger.valueOf(k);
                agrees &= diagram.unrank(rank).equals(listed.get(k));
                agrees &= diagram.rank(listed.get(k)).equals(rank);
                boolean[] met = diagram.met(listed.get(k));
                for (int t = 0; t < met.length; t++) {
                    agrees &= met[t] == diagram.terms().get(t).met(listed.get(k).toArray());
                }
            }
            for (Settlement settlement : RandomTable.product(dispute.issues())) {
                agrees &= diagram.contains(settlement) == distinct.contains(settlement);
            }
            assertThat(agrees).as("seed %d: ranks, terms, membership", seed).isTrue();
            empty += diagram.isEmpty() ? 1 : 0;
            wide += diagram.width() > 2 ? 1 : 0;
        }
        assertThat(empty).as("empty diagrams").isGreaterThan(50);
        assertThat(wide).as("diagrams with states").isGreaterThan(300);
    }

    @Test
    void withoutConditionsEveryLayerHasOneNodeAndTheCountPassesAnyLong() {
        List<Issue> issues = IntStream.range(0, 40)
                .mapToObj(i -> RandomTable.issue("i" + i, 10))
                .toList();
        Diagram diagram = Diagram.meeting(issues, List.of());
        assertThat(diagram.width()).isEqualTo(1);
        assertThat(diagram.count()).isEqualTo(BigInteger.TEN.pow(40));
        BigInteger rank = new BigInteger("1234567890123456789012345678901234567890");
        assertThat(diagram.rank(diagram.unrank(rank))).isEqualTo(rank);
    }

    @Test
    void conditionsOnNeighboursKeepItNarrowInWhateverOrderTheIssuesAreStated() {
        // A chain 0 – 7 – 14 – 1 – … of "not both first", stated in steps of 7 around 20 issues.
        int n = 20;
        List<Issue> issues = IntStream.range(0, n)
                .mapToObj(i -> RandomTable.issue("i" + i, 3))
                .toList();
        List<Condition> chain = IntStream.range(0, n - 1)
                .mapToObj(k -> (Condition)
                        new Condition.Not(new Condition.All(List.of(first(k * 7 % n), first((k + 1) * 7 % n)))))
                .toList();
        Diagram diagram = Diagram.meeting(issues, chain);
        assertThat(diagram.width()).isLessThanOrEqualTo(4);
        // a(n) = 2 a(n − 1) + 2 a(n − 2): words over three letters without two neighbouring firsts.
        BigInteger before = BigInteger.ONE;
        BigInteger count = BigInteger.valueOf(3);
        for (int k = 1; k < n; k++) {
            BigInteger next = count.add(before).shiftLeft(1);
            before = count;
            count = next;
        }
        assertThat(diagram.count()).isEqualTo(count);
    }

    private static Condition first(int issue) {
        BitSet options = new BitSet();
        options.set(0);
        return new Condition.Chosen(issue, options);
    }

    @Test
    void samplesAreUniformAndTheSameForASeed() {
        RandomDispute dispute = IntStream.range(0, 1000)
                .mapToObj(RandomDispute::of)
                .filter(one -> {
                    int count = Diagram.meeting(one.issues(), one.conditions())
                            .count()
                            .intValueExact();
                    return count >= 8 && count <= 12 && !one.conditions().isEmpty();
                })
                .findFirst()
                .orElseThrow();
        Diagram diagram = Diagram.meeting(dispute.issues(), dispute.conditions());
        int draws = 20_000;
        Map<Settlement, Integer> drawn = new HashMap<>();
        diagram.sample(7).limit(draws).forEach(settlement -> drawn.merge(settlement, 1, Integer::sum));
        double each = draws / diagram.count().doubleValue();
        double chiSquared = 0;
        for (Settlement settlement : diagram) {
            double off = drawn.getOrDefault(settlement, 0) - each;
            chiSquared += off * off / each;
        }
        // 11 degrees of freedom at most: 31.3 is passed once in a thousand.
        assertThat(chiSquared).isLessThan(31.3);
        assertThat(diagram.sample(7).limit(50).toList())
                .isEqualTo(diagram.sample(7).limit(50).toList())
                .isNotEqualTo(diagram.sample(8).limit(50).toList());
    }

    @Test
    void whatItDoesNotContainIsNamed() {
        List<Issue> issues = List.of(RandomTable.issue("a", 2));
        Diagram diagram = Diagram.meeting(issues, List.of(first(0)));
        assertThatThrownBy(() -> diagram.rank(Settlement.of(1)))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("the diagram has no settlement [1]");
        assertThatThrownBy(() -> diagram.unrank(BigInteger.ONE))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessage("rank 1 of 1 settlements");
        Diagram none = Diagram.meeting(issues, List.of(new Condition.Any(List.of())));
        assertThat(none.isEmpty()).isTrue();
        assertThat(none.sample(1).toList()).isEmpty();
        assertThat(none.iterator().hasNext()).isFalse();
    }
}
