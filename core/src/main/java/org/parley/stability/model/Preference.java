package org.parley.stability.model;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/** One party's preference over the states of a graph. */
public sealed interface Preference {

    /** Whether {@code to} is known to be better than {@code than}. */
    boolean better(int to, int than);

    /** Whether it is not known how the two compare; the same for both orders, never for a state and itself. */
    boolean unknown(int a, int b);

    /** The same with what is not known as indifferent, so that only known improvements are improvements. */
    Preference sure();

    /** A total order with ties. */
    final class Ranked implements Preference {
        private final int[] ranks;

        /** @param ranks for each state; higher is better, equal is indifferent */
        public Ranked(int... ranks) {
            this.ranks = ranks.clone();
        }

        public int rank(int state) {
            return ranks[state];
        }

        public int[] ranks() {
            return ranks.clone();
        }

        @Override
        public boolean better(int to, int than) {
            return ranks[to] > ranks[than];
        }

        @Override
        public boolean unknown(int a, int b) {
            return false;
        }

        @Override
        public Preference sure() {
            return this;
        }
    }

    /** Anything else: pairs, of which some may be unknown, and which need not be transitive. */
    final class Pairs implements Preference {
        private final List<BitSet> better;
        private final List<BitSet> unknown;

        /**
         * @param better for each state those that are better
         * @param unknown for each state those it does not compare with
         */
        public Pairs(List<BitSet> better, List<BitSet> unknown) {
            this.better = copy(better);
            this.unknown = copy(unknown);
        }

        private static List<BitSet> copy(List<BitSet> rows) {
            return rows.stream().map(row -> (BitSet) row.clone()).toList();
        }

        @Override
        public boolean better(int to, int than) {
            return better.get(than).get(to);
        }

        @Override
        public boolean unknown(int a, int b) {
            return unknown.get(a).get(b);
        }

        @Override
        public Preference sure() {
            return new Pairs(better, unknown.stream().map(row -> new BitSet()).toList());
        }
    }

    /** Nothing but some pairs known, each as (better, worse) or, in the second list, as equals. */
    static Pairs known(int states, List<int[]> strict, List<int[]> equal) {
        List<BitSet> better = Stream.generate(BitSet::new).limit(states).toList();
        List<BitSet> unknown = Stream.generate(BitSet::new).limit(states).toList();
        for (int s = 0; s < states; s++) {
            unknown.get(s).set(0, states);
            unknown.get(s).clear(s);
        }
        for (int[] pair : strict) {
            better.get(pair[1]).set(pair[0]);
        }
        Stream.concat(strict.stream(), equal.stream()).forEach(pair -> {
            unknown.get(pair[0]).clear(pair[1]);
            unknown.get(pair[1]).clear(pair[0]);
        });
        return new Pairs(better, unknown);
    }
}
