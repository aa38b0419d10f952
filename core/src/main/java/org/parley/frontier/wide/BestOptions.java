package org.parley.frontier.wide;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.dispute.Condition;
import org.parley.preference.Valuation;

/**
 * The options of each issue that an efficient settlement needs. An option is left out if another of its issue is worth as much to
 * everyone by itself and meets every part of a condition that helps someone, and breaks every part that harms someone, wherever
 * the first does: put in its place, it makes nobody worse off. Of options that are the same in all of this the first is kept.
 * What the kept options decide is decided, and that may make further options superfluous: repeated until nothing changes.
 *
 * <p>Every efficient value vector is attained with kept options; the other settlements that attain it may need others.
 *
 * @param kept by issue, the options
 * @param best by issue and option, the kept option that is as good; of a kept one, itself
 * @param effects what is still open with these, and what is decided, as conditions without issues
 */
@SuppressWarnings("ArrayRecordComponent")
record BestOptions(BitSet[] kept, int[][] best, List<Effect> effects) {

    static BestOptions of(int[] sizes, List<Effect> all, List<Valuation> valuations) {
        BitSet[] kept = new BitSet[sizes.length];
        int[][] best = new int[sizes.length][];
        for (int i = 0; i < sizes.length; i++) {
            kept[i] = new BitSet();
            kept[i].set(0, sizes[i]);
            best[i] = IntStream.range(0, sizes[i]).toArray();
        }
        List<Effect> effects = all;
        boolean changed = true;
        while (changed) {
            effects = effects.stream().map(effect -> effect.simplified(kept)).toList();
            List<Set<BitSet>> good = new ArrayList<>();
            for (int i = 0; i < sizes.length; i++) {
                good.add(new LinkedHashSet<>());
            }
            for (Effect effect : effects) {
                if (effect.helps()) {
                    collect(effect.when(), true, kept, good);
                }
                if (effect.harms()) {
                    collect(effect.when(), false, kept, good);
                }
            }
            changed = false;
            for (int i = 0; i < sizes.length; i++) {
                changed |= reduce(i, kept[i], best[i], good.get(i), valuations);
            }
        }
        return new BestOptions(kept, best, effects);
    }

    /** The sets of options that a condition wants to be chosen from, to be met or to be broken. */
    private static void collect(Condition condition, boolean met, BitSet[] kept, List<Set<BitSet>> good) {
        switch (condition) {
            case Condition.Not not -> collect(not.part(), !met, kept, good);
            case Condition.All all -> all.parts().forEach(part -> collect(part, met, kept, good));
            case Condition.Any any -> any.parts().forEach(part -> collect(part, met, kept, good));
            case Condition.Chosen chosen -> {
                BitSet wanted = chosen.options();
                if (!met) {
                    BitSet others = (BitSet) kept[chosen.issue()].clone();
                    others.andNot(wanted);
                    wanted = others;
                }
                good.get(chosen.issue()).add(wanted);
            }
        }
    }

    private static boolean reduce(int issue, BitSet kept, int[] best, Set<BitSet> good, List<Valuation> valuations) {
        int before = kept.cardinality();
        for (int b = kept.nextSetBit(0); b >= 0; b = kept.nextSetBit(b + 1)) {
            int a = kept.nextSetBit(0);
            while (a >= 0 && !replaces(a, b, issue, good, valuations)) {
                a = kept.nextSetBit(a + 1);
            }
            if (a >= 0) {
                kept.clear(b);
                for (int o = 0; o < best.length; o++) {
                    best[o] = best[o] == b ? a : best[o];
                }
            }
        }
        return kept.cardinality() < before;
    }

    private static boolean replaces(int a, int b, int issue, Set<BitSet> good, List<Valuation> valuations) {
        return a != b && asGood(a, b, issue, good, valuations) && (a < b || !asGood(b, a, issue, good, valuations));
    }

    private static boolean asGood(int a, int b, int issue, Set<BitSet> good, List<Valuation> valuations) {
        for (BitSet wanted : good) {
            if (wanted.get(b) && !wanted.get(a)) {
                return false;
            }
        }
        for (Valuation valuation : valuations) {
            if (valuation.parts()[issue][a].compareTo(valuation.parts()[issue][b]) < 0) {
                return false;
            }
        }
        return true;
    }
}
