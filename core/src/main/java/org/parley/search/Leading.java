package org.parley.search;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.Optional;

/** The best of all that was offered to a goal, by what the goal seeks, with those that tie. */
final class Leading<T> {

    private final Comparator<T> order;
    private Optional<T> best = Optional.empty();
    private int risen;

    final Ties ties;

    /** @param ties how many are listed at most */
    Leading(Comparator<T> order, int ties) {
        this.order = order;
        this.ties = new Ties(ties);
    }

    /** None before the first offer. */
    Optional<T> best() {
        return best;
    }

    /** Whether one that was offered is better than the first. */
    boolean bettered() {
        return risen > 1;
    }

    /** @return whether it is better than all before */
    boolean offer(T offered, BigInteger[] values, int[] chosen) {
        int sign = best.isPresent() ? order.compare(offered, best.get()) : 1;
        if (sign < 0) {
            return false;
        }
        if (sign > 0) {
            risen++;
            best = Optional.of(offered);
            ties.clear();
        }
        ties.add(values, chosen);
        return sign > 0;
    }
}
