package org.parley.frontier;

import java.math.BigInteger;
import java.util.AbstractList;
import java.util.Objects;
import java.util.RandomAccess;
import org.parley.dispute.Settlement;

/** Points that are made from their vectors when they are asked for. Cannot be changed. */
final class LazyPoints extends AbstractList<Frontier.Point> implements RandomAccess {

    private final Attaining attaining;

    LazyPoints(Attaining attaining) {
        this.attaining = attaining;
    }

    @Override
    public Frontier.Point get(int k) {
        Objects.checkIndex(k, size());
        return new Frontier.Point(attaining.values(k), new Listed(attaining, k));
    }

    @Override
    public int size() {
        return attaining.size();
    }

    /** The settlements of one point; where there are more than a list can count, the first of them. */
    static final class Listed extends AbstractList<Settlement> implements RandomAccess {
        private final Attaining attaining;
        private final int vector;
        private final BigInteger count;

        Listed(Attaining attaining, int vector) {
            this.attaining = attaining;
            this.vector = vector;
            this.count = attaining.count(vector);
        }

        BigInteger count() {
            return count;
        }

        @Override
        public Settlement get(int position) {
            Objects.checkIndex(position, size());
            return attaining.get(vector, position);
        }

        @Override
        public int size() {
            return count.min(BigInteger.valueOf(Integer.MAX_VALUE)).intValueExact();
        }
    }
}
