package org.parley.bargain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.parley.bargain.AdjustedWinner.Division;
import org.parley.bargain.AdjustedWinner.IssueShare;
import org.parley.bargain.AdjustedWinner.Stake;
import org.parley.cases.Reference;
import org.parley.number.Ratio;

class AdjustedWinnerTest {

    private static final Ratio HUNDRED = Ratio.of(100);

    @Test
    void itGivesTheFourPublishedDivisions() throws IOException {
        try (InputStream yaml = Objects.requireNonNull(getClass().getResourceAsStream("adjusted-winner.yaml"))) {
            assertThat(PublishedDivisions.check(yaml)).isEqualTo(4);
        }
    }

    @Test
    @Tag("reference")
    void itGivesTheDivisionsOfTheReferenceData() throws IOException {
        try (InputStream yaml = Files.newInputStream(Reference.path("division.yaml"))) {
            assertThat(PublishedDivisions.check(yaml)).isPositive();
        }
    }

    @Test
    void bothSidesGetTheSameAndNobodyEnviesTheOther() {
        for (long seed = 0; seed < 5_000; seed++) {
            List<Stake> stakes = stakes(seed);
            Division division = AdjustedWinner.divide(stakes);
            Ratio first = Ratio.ZERO;
            Ratio second = Ratio.ZERO;
            int split = 0;
            for (IssueShare share : division.shares()) {
                Stake stake = stakes.get(share.issue());
                assertThat(share.first())
                        .isEqualTo(rescaled(
                                stake.first(), stakes.stream().map(Stake::first).toList()));
                assertThat(share.second())
                        .isEqualTo(rescaled(
                                stake.second(),
                                stakes.stream().map(Stake::second).toList()));
                assertThat(share.toFirst().signum()).isNotNegative();
                assertThat(share.toFirst()).isLessThanOrEqualTo(Ratio.ONE);
                first = first.plus(share.first().times(share.toFirst()));
                second = second.plus(share.second().times(Ratio.ONE.minus(share.toFirst())));
                if (share.toFirst().signum() > 0 && share.toFirst().compareTo(Ratio.ONE) < 0) {
                    split++;
                    assertThat(division.split()).hasValue(share.issue());
                }
            }
            assertThat(division.shares())
                    .extracting(IssueShare::issue)
                    .isSorted()
                    .hasSize(stakes.size());
            assertThat(first).as("equitable, seed %d", seed).isEqualTo(second).isEqualTo(division.each());
            assertThat(first).as("free of envy, seed %d", seed).isGreaterThanOrEqualTo(Ratio.of(50));
            assertThat(split).as("at most one issue is split, seed %d", seed).isLessThanOrEqualTo(1);
            assertThat(division.split().isPresent()).isEqualTo(split == 1);
        }
    }

    /**
     * Efficient and equitable together: no division of any kind gives both sides more. An efficient division gives the first
     * party a prefix of the issues in order of first/second points, the last in part; each such prefix is a line from
     * (firstHas, secondHas) on, on which the lesser of the two is greatest where they meet or at an end.
     */
    @Test
    void noDivisionGivesThePoorerSideMore() {
        for (long seed = 0; seed < 5_000; seed++) {
            List<IssueShare> shares =
                    new ArrayList<>(AdjustedWinner.divide(stakes(seed)).shares());
            shares.sort(Comparator.comparing(
                            (IssueShare s) -> s.first().over(s.first().plus(s.second())))
                    .reversed());
            Ratio best = Ratio.ZERO;
            Ratio first = Ratio.ZERO;
            Ratio second = HUNDRED;
            for (IssueShare share : shares) {
                best = best.max(first.min(second));
                Ratio meet = second.minus(first).over(share.first().plus(share.second()));
                if (meet.signum() >= 0 && meet.compareTo(Ratio.ONE) <= 0) {
                    best = best.max(first.plus(share.first().times(meet)));
                }
                first = first.plus(share.first());
                second = second.minus(share.second());
            }
            best = best.max(first.min(second));
            assertThat(AdjustedWinner.divide(stakes(seed)).each())
                    .as("seed %d", seed)
                    .isEqualTo(best);
        }
    }

    /** The same without any theory: over all divisions into sixths of up to four issues, none does better. */
    @Test
    void noDivisionIntoSixthsGivesThePoorerSideMore() {
        for (long seed = 0; seed < 300; seed++) {
            List<IssueShare> shares = AdjustedWinner.divide(stakes(seed)).shares();
            if (shares.size() <= 4) {
                Ratio each = AdjustedWinner.divide(stakes(seed)).each();
                assertThat(bestOfSixths(shares, 0, Ratio.ZERO, Ratio.ZERO))
                        .as("seed %d", seed)
                        .isLessThanOrEqualTo(each);
            }
        }
    }

    private static Ratio bestOfSixths(List<IssueShare> shares, int issue, Ratio first, Ratio second) {
        if (issue == shares.size()) {
            return first.min(second);
        }
        Ratio best = Ratio.ZERO;
        IssueShare share = shares.get(issue);
        for (int k = 0; k <= 6; k++) {
            Ratio part = Ratio.of(k, 6);
            best = best.max(bestOfSixths(
                    shares,
                    issue + 1,
                    first.plus(share.first().times(part)),
                    second.plus(share.second().times(Ratio.ONE.minus(part)))));
        }
        return best;
    }

    @Test
    void itDoesNotMatterWhoIsNamedFirst() {
        for (long seed = 0; seed < 2_000; seed++) {
            List<Stake> stakes = stakes(seed);
            List<Stake> swapped = stakes.stream()
                    .map(stake -> new Stake(stake.issue(), /* first= */ stake.second(), /* second= */ stake.first()))
                    .toList();
            assertThat(AdjustedWinner.divide(swapped).each())
                    .as("seed %d", seed)
                    .isEqualTo(AdjustedWinner.divide(stakes).each());
        }
    }

    @Test
    void pointsMustBeSomewhereAndNotNegative() {
        assertThatThrownBy(() -> new Stake(2, Ratio.ZERO, Ratio.ZERO)).hasMessageContaining("issue 2");
        assertThatThrownBy(() -> new Stake(2, Ratio.of(-1), Ratio.ONE)).hasMessageContaining("issue 2");
        assertThatThrownBy(() -> AdjustedWinner.divide(List.of(new Stake(0, Ratio.ZERO, Ratio.ONE))))
                .hasMessage("a party puts no points on any issue");
    }

    private static Ratio rescaled(Ratio points, List<Ratio> all) {
        return points.times(HUNDRED).over(all.stream().reduce(Ratio.ZERO, Ratio::plus));
    }

    private static List<Stake> stakes(long seed) {
        Random random = new Random(seed);
        int most = random.nextBoolean() ? 4 : 1_000;
        List<Stake> stakes = new ArrayList<>();
        int issues = 1 + random.nextInt(8);
        for (int i = 0; i < issues; i++) {
            Ratio first = Ratio.of(random.nextInt(most), 1 + random.nextInt(3));
            Ratio second = Ratio.of(random.nextInt(most), 1 + random.nextInt(3));
            boolean nothing = first.signum() == 0 && second.signum() == 0;
            stakes.add(new Stake(
                    i, nothing || i == 0 ? first.plus(Ratio.ONE) : first, i == 0 ? second.plus(Ratio.ONE) : second));
        }
        return stakes;
    }
}
