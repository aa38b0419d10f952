package org.parley.enumeration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.cases.RandomTable;
import org.parley.dispute.Condition;
import org.parley.dispute.Issue;
import org.parley.dispute.Settlement;

class SettlementsTest {

    @Test
    void theyAreThoseOfTheProductThatMeetEveryCondition() {
        for (long seed = 0; seed < 3_000; seed++) {
            Random random = new Random(seed);
            List<Issue> issues = RandomTable.issues(random);
            List<Condition> conditions = new ArrayList<>();
            for (int c = random.nextInt(4); c > 0; c--) {
                conditions.add(RandomTable.condition(random, issues));
            }
            Settlements found = Settlements.meeting(issues, conditions);
            List<Settlement> expected = RandomTable.product(issues).stream()
                    .filter(x -> conditions.stream().allMatch(c -> c.met(x.toArray())))
                    .toList();
            assertThat(listed(found)).as("seed %d", seed).isEqualTo(expected);
            assertThat(found.isEmpty()).isEqualTo(expected.isEmpty());

            Condition one = RandomTable.condition(random, issues);
            BitSet where = found.where(one);
            assertThat(listed(found.only(where)))
                    .as("seed %d", seed)
                    .isEqualTo(
                            expected.stream().filter(x -> one.met(x.toArray())).toList());
            assertThat(found.all(where.stream().toArray())).isEqualTo(listed(found.only(where)));
        }
    }

    private static List<Settlement> listed(Settlements settlements) {
        return IntStream.range(0, settlements.size()).mapToObj(settlements::get).toList();
    }

    @Test
    void aConditionThatReadsNoIssueIsAskedToo() {
        List<Issue> issues = List.of(RandomTable.issue("a", 2));
        assertThat(Settlements.meeting(issues, List.of(new Condition.Any(List.of())))
                        .size())
                .isZero();
        assertThat(Settlements.meeting(issues, List.of(new Condition.All(List.of())))
                        .size())
                .isEqualTo(2);
    }

    @Test
    void twoMillionCombinationsAreListedAndNoMore() {
        List<Issue> most = List.of(RandomTable.issue("a", 2000), RandomTable.issue("b", 1000));
        Settlements listed = Settlements.meeting(most, List.of());
        assertThat(listed.size()).isEqualTo(2_000_000);
        assertThat(listed.get(1_999_999)).isEqualTo(Settlement.of(1999, 999));
        assertThat(listed.get(1_234_567)).isEqualTo(Settlement.of(1234, 567));

        List<Issue> more = List.of(RandomTable.issue("a", 2000), RandomTable.issue("b", 1001));
        assertThatThrownBy(() -> Settlements.meeting(more, List.of()))
                .isInstanceOf(SpaceTooLargeException.class)
                .hasMessageContaining("2,002,000 ways")
                .hasMessageContaining("at most 2,000,000");
    }

    @Test
    void combinationsAreCountedBeyondAnyLong() {
        List<Issue> issues = IntStream.range(0, 40)
                .mapToObj(i -> RandomTable.issue("i" + i, 10))
                .toList();
        assertThat(Settlements.combinations(issues)).isEqualTo(BigInteger.TEN.pow(40));
        assertThatThrownBy(() -> Settlements.meeting(issues, List.of())).isInstanceOf(SpaceTooLargeException.class);
    }
}
