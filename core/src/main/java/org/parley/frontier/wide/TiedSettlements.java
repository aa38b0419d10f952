package org.parley.frontier.wide;

import java.math.BigInteger;
import java.util.AbstractList;
import java.util.Objects;
import java.util.RandomAccess;
import org.parley.dispute.Settlement;
import org.parley.frontier.Count;
import org.parley.frontier.Tied;

/** The settlements of one point. */
final class TiedSettlements extends AbstractList<Settlement> implements Tied, RandomAccess {

    private final Ties ties;
    private final int point;

    TiedSettlements(Ties ties, int point) {
        this.ties = ties;
        this.point = point;
    }

    @Override
    public Settlement example() {
        return ties.example(point);
    }

    @Override
    public Count counted() {
        return ties.counted(point);
    }

    @Override
    public Settlement get(int position) {
        Objects.checkIndex(position, size());
        return ties.get(point, position);
    }

    /** Where there are more than a list can count, the first of them. */
    @Override
    public int size() {
        return counted().number().min(BigInteger.valueOf(Integer.MAX_VALUE)).intValueExact();
    }
}
