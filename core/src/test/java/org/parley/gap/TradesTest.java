package org.parley.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.cases.RandomTable;
import org.parley.dispute.Settlement;
import org.parley.number.Ratio;

class TradesTest {

    private static Stakes drawn(long seed) {
        return RandomStakes.of(seed, 2 + (int) (seed % 3), 1 + (int) (seed % 3));
    }

    private static Settlement anywhere(Stakes stakes, Random random) {
        List<Settlement> all = RandomTable.product(stakes.issues());
        return all.get(random.nextInt(all.size()));
    }

    /** From the definition, over all settlements. */
    private static List<Settlement> slow(Stakes stakes, Settlement from, int issues) {
        List<Settlement> all = improving(stakes, from, issues);
        return all.stream()
                .filter(to -> all.stream()
                        .noneMatch(shorter -> differences(from, shorter).size()
                                        == differences(from, to).size() - 1
                                && differences(shorter, to).size() == 1
                                && stakes.sides().stream()
                                        .allMatch(
                                                side -> gain(side, shorter, to).signum() == 0)))
                .toList();
    }

    private static List<Settlement> improving(Stakes stakes, Settlement from, int issues) {
        return RandomTable.product(stakes.issues()).stream()
                .filter(to -> differences(from, to).size() <= issues)
                .filter(to -> {
                    List<Integer> signs = stakes.sides().stream()
                            .map(side -> gain(side, from, to).signum())
                            .toList();
                    return !signs.contains(-1)
                            && signs.stream().filter(sign -> sign > 0).count() >= 2;
                })
                .filter(to -> stakes.redLines().stream()
                        .map(line -> line.redLine().refuses())
                        .noneMatch(refused -> refused.met(to.toArray()) && !refused.met(from.toArray())))
                .filter(to -> stakes.rules().stream()
                        .map(rule -> rule.condition())
                        .noneMatch(rule -> !rule.met(to.toArray()) && rule.met(from.toArray())))
                .toList();
    }

    private static Ratio gain(Stakes.Side side, Settlement from, Settlement to) {
        return RandomStakes.gain(side, to.toArray()).minus(RandomStakes.gain(side, from.toArray()));
    }

    private static List<Integer> differences(Settlement from, Settlement to) {
        return IntStream.range(0, from.issues())
                .filter(i -> from.option(i) != to.option(i))
                .boxed()
                .toList();
    }

    @Test
    void theyAreAllChangesByWhichNobodyLosesAndTwoGain() {
        int trades = 0;
        int joint = 0;
        for (long seed = 0; seed < 6_000; seed++) {
            Stakes stakes = drawn(seed);
            Settlement from = anywhere(stakes, new Random(seed));
            int issues = 1 + (int) (seed / 3 % 3);
            Trades found = Trades.from(stakes, from, issues, Integer.MAX_VALUE, Trades.MOST);
            assertThat(found.best().stream().map(Trades.Trade::to))
                    .as("seed %d", seed)
                    .containsExactlyInAnyOrderElementsOf(slow(stakes, from, issues));
            assertThat(found.found()).isEqualTo(found.best().size());
            for (Trades.Trade trade : found.best()) {
                checkNumbers(seed, stakes, from, trade);
                trades += trade.mutual() ? 1 : 0;
                joint += trade.mutual() ? 0 : 1;
            }
            assertThat(found.best())
                    .as("the largest smaller gain first, seed %d", seed)
                    .isSortedAccordingTo(Comparator.comparing((Trades.Trade trade) -> trade.gains().stream()
                                    .filter(gain -> gain.signum() > 0)
                                    .min(Ratio::compareTo)
                                    .orElseThrow())
                            .reversed());
            assertThat(Trades.from(stakes, from, issues, 2, Trades.MOST))
                    .as("the best two, seed %d", seed)
                    .isEqualTo(new Trades(found.best().stream().limit(2).toList(), found.found()));
        }
        assertThat(trades).isGreaterThan(200);
        assertThat(joint).isGreaterThan(500);
    }

    private static void checkNumbers(long seed, Stakes stakes, Settlement from, Trades.Trade trade) {
        assertThat(trade.issues()).as("seed %d", seed).isEqualTo(differences(from, trade.to()));
        boolean mutual = true;
        for (int p = 0; p < stakes.sides().size(); p++) {
            Stakes.Side side = stakes.sides().get(p);
            List<Ratio> parts = trade.issues().stream()
                    .map(i -> new Ratio(
                            side.values()
                                    .parts()[i][trade.to().option(i)]
                                    .subtract(side.values().parts()[i][from.option(i)]),
                            side.values().scale()))
                    .toList();
            Ratio gain = gain(side, from, trade.to());
            assertThat(trade.gains().get(p)).as("gain, seed %d", seed).isEqualTo(gain);
            assertThat(trade.parts().get(p)).as("issue by issue, seed %d", seed).isEqualTo(parts);
            assertThat(parts.stream().reduce(trade.interactions().get(p), Ratio::plus))
                    .as("parts and interactions are the gain, seed %d", seed)
                    .isEqualTo(gain);
            mutual &= gain.signum() == 0
                    || (parts.stream().anyMatch(part -> part.signum() < 0)
                            && parts.stream().anyMatch(part -> part.signum() > 0));
        }
        assertThat(trade.mutual()).as("seed %d", seed).isEqualTo(mutual);
    }

    @Test
    void whereTooManyWouldHaveToBeTriedItSaysSo() {
        Stakes stakes = drawn(2);
        assertThatThrownBy(() -> Trades.from(stakes, anywhere(stakes, new Random(2)), 2, 10, 1))
                .isInstanceOf(SearchLimitException.class)
                .hasMessageContaining("trying every trade needs more than 1 steps");
    }

    @Test
    void theLedgerHasEveryStepsCostAndWorthAndShowsWithdrawals() {
        int withdrawals = 0;
        for (long seed = 0; seed < 3_000; seed++) {
            Stakes stakes = drawn(seed);
            Random random = new Random(seed);
            List<Ledger.Step> steps = Stream.generate(() ->
                            new Ledger.Step(random.nextInt(2), anywhere(stakes, random), anywhere(stakes, random)))
                    .limit(1 + random.nextInt(5))
                    .toList();
            Ledger ledger = Ledger.of(stakes, steps);
            List<Ratio> conceded = new ArrayList<>(List.of(Ratio.ZERO, Ratio.ZERO));
            List<Ratio> received = new ArrayList<>(List.of(Ratio.ZERO, Ratio.ZERO));
            for (int k = 0; k < steps.size(); k++) {
                Ledger.Step step = steps.get(k);
                Ledger.Entry entry = ledger.entries().get(k);
                assertThat(entry.step()).isEqualTo(step);
                assertThat(entry.issues()).isEqualTo(differences(step.from(), step.to()));
                assertThat(entry.gains())
                        .as("seed %d", seed)
                        .isEqualTo(stakes.sides().stream()
                                .map(side -> gain(side, step.from(), step.to()))
                                .toList());
                Ratio loss = gain(stakes.sides().get(step.party()), step.to(), step.from());
                assertThat(entry.loss()).as("seed %d", seed).isEqualTo(loss);
                assertThat(entry.withdraws()).isEqualTo(loss.signum() < 0);
                withdrawals += entry.withdraws() ? 1 : 0;
                int other = 1 - step.party();
                conceded.set(step.party(), conceded.get(step.party()).plus(loss));
                received.set(other, received.get(other).plus(gain(stakes.sides().get(other), step.from(), step.to())));
            }
            for (Ledger.Account account : ledger.accounts()) {
                assertThat(account.net()).as("seed %d", seed).isEqualTo(conceded.get(account.party()));
                assertThat(account.received()).as("seed %d", seed).isEqualTo(received.get(account.party()));
                assertThat(account.withdrawn().signum()).isNotNegative();
            }
            assertThat(ledger.accounts().stream().map(Ledger.Account::party))
                    .isEqualTo(steps.stream()
                            .map(Ledger.Step::party)
                            .distinct()
                            .sorted()
                            .toList());
        }
        assertThat(withdrawals).isGreaterThan(1_000);
    }

    @Test
    void aStepOfSomebodyWhoIsNotCountedIsRefused() {
        Stakes stakes = drawn(2);
        Settlement x = anywhere(stakes, new Random(1));
        assertThatThrownBy(() -> Ledger.of(stakes, List.of(new Ledger.Step(17, x, x))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("party 17");
    }
}
