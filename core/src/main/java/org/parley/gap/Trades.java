package org.parley.gap;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import org.parley.dispute.Condition;
import org.parley.dispute.Settlement;
import org.parley.number.Ratio;

/**
 * Changes of a few issues of a settlement by which nobody counted loses and at least two gain; hence nobody who was not below its
 * no-deal value falls below it. A rule that the settlement keeps stays kept, and a red line it does not cross stays uncrossed.
 * Every option of all combinations of issues is tried. A change that would be worth the same to everybody, and allowed as well,
 * without one of its issues is not counted: the shorter one is.
 *
 * @param best the largest smaller gain first; then fewer issues; then in the order of the settlements
 * @param found how many there are in all
 */
public record Trades(List<Trade> best, long found) {

    public Trades {
        best = List.copyOf(best);
    }

    /**
     * One change.
     *
     * @param mutual whether everybody who gains gives on one issue and gets on another; else it is a joint gain
     * @param to the settlement after it
     * @param issues those that change, ascending
     * @param parts by party counted: v's part on each of these issues, after less before; negative where it gives
     * @param interactions by party counted: what interactions add, after less before
     * @param gains by party counted: v after less v before, the sum of the two
     */
    public record Trade(
            boolean mutual,
            Settlement to,
            List<Integer> issues,
            List<List<Ratio>> parts,
            List<Ratio> interactions,
            List<Ratio> gains) {

        public Trade {
            issues = List.copyOf(issues);
            parts = parts.stream().map(List::copyOf).toList();
            interactions = List.copyOf(interactions);
            gains = List.copyOf(gains);
        }

        /** The least gain of those who gain. */
        public Ratio smallerGain() {
            return gains.stream()
                    .filter(gain -> gain.signum() > 0)
                    .min(Ratio::compareTo)
                    .orElseThrow();
        }
    }

    /** The most changes that are tried where nothing else is stated: some seconds. */
    public static final long MOST = 5_000_000;

    /**
     * @param from any settlement or draft
     * @param issues at most so many change at once
     * @param listed the most that are listed
     * @param most changes tried
     * @throws SearchLimitException if more changes would have to be tried
     */
    public static Trades from(Stakes stakes, Settlement from, int issues, int listed, long most) {
        return new Trying(stakes, from, listed, most).run(issues);
    }

    private static final class Trying {
        private static final Comparator<Trade> BEST_FIRST = Comparator.comparing(Trade::smallerGain)
                .reversed()
                .thenComparingInt(trade -> trade.issues().size())
                .thenComparing(trade -> trade.to().toArray(), Arrays::compare);

        private final Stakes stakes;
        private final Settlement from;
        private final int listed;
        private final long most;
        private final List<Condition> kept;
        private final List<BigInteger> before;
        private final PriorityQueue<Trade> best = new PriorityQueue<>(BEST_FIRST.reversed());
        private final int[] chosen;
        private long tried;
        private long found;

        Trying(Stakes stakes, Settlement from, int listed, long most) {
            this.stakes = stakes;
            this.from = from;
            this.listed = listed;
            this.most = most;
            this.chosen = from.toArray();
            this.kept = stakes.binding().stream()
                    .filter(condition -> condition.met(chosen))
                    .toList();
            this.before = values();
        }

        Trades run(int issues) {
            change(new int[0], 0, issues);
            return new Trades(best.stream().sorted(BEST_FIRST).toList(), found);
        }

        /** All changes of more issues than those changed so far. */
        private void change(int[] changed, int next, int more) {
            if (more == 0) {
                return;
            }
            for (int issue = next; issue < chosen.length; issue++) {
                int[] longer = Arrays.copyOf(changed, changed.length + 1);
                longer[changed.length] = issue;
                for (int option = 0; option < stakes.issues().get(issue).size(); option++) {
                    if (option != from.option(issue)) {
                        chosen[issue] = option;
                        consider(longer);
                        change(longer, issue + 1, more - 1);
                    }
                }
                chosen[issue] = from.option(issue);
            }
        }

        private void consider(int[] changed) {
            if (++tried > most) {
                throw new SearchLimitException("trying every trade", most);
            }
            int gaining = 0;
            for (int p = 0; p < before.size(); p++) {
                int sign = stakes.sides().get(p).values().value(chosen).compareTo(before.get(p));
                if (sign < 0) {
                    return;
                }
                gaining += sign;
            }
            if (gaining >= 2 && isAllowed() && !isPadded(changed)) {
                found++;
                best.add(trade(changed));
                if (best.size() > listed) {
                    best.remove();
                }
            }
        }

        private boolean isAllowed() {
            return kept.stream().allMatch(condition -> condition.met(chosen));
        }

        /** Whether one of the issues could stay as it is, and nobody would notice. */
        private boolean isPadded(int[] changed) {
            List<BigInteger> after = values();
            for (int issue : changed) {
                int option = chosen[issue];
                chosen[issue] = from.option(issue);
                boolean unnoticed = values().equals(after) && isAllowed();
                chosen[issue] = option;
                if (unnoticed) {
                    return true;
                }
            }
            return false;
        }

        private List<BigInteger> values() {
            return stakes.sides().stream()
                    .map(side -> side.values().value(chosen))
                    .toList();
        }

        private Trade trade(int[] changed) {
            List<Effect> effects = stakes.sides().stream()
                    .map(side -> Effect.of(side, from.toArray(), chosen, changed))
                    .toList();
            return new Trade(
                    effects.stream()
                            .filter(effect -> effect.total().signum() > 0)
                            .allMatch(Effect::givesAndGets),
                    Settlement.of(chosen),
                    IntStream.of(changed).boxed().toList(),
                    effects.stream().map(Effect::parts).toList(),
                    effects.stream().map(Effect::interactions).toList(),
                    effects.stream().map(Effect::total).toList());
        }
    }
}
