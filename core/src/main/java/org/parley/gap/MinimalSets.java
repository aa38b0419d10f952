package org.parley.gap;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * All minimal sets of a family that contains every superset of its members, by size.
 *
 * <p>Each member meets ("hits") every set of the dual family, the sets whose complements are not members. So a candidate that is not
 * a member misses a dual set, and can only grow into one by an element of it: breadth first over such growth finds every minimal
 * member (hitting-set tree: Reiter, <i>Artificial Intelligence</i> 32, 1987; the two families that make one another: Liffiton and
 * Sakallah, <i>Journal of Automated Reasoning</i> 40, 2008). Time for sets up to size k and dual sets of at most d elements: at
 * most d^k candidates, most of which are answered by a dual set that is known already.
 *
 * @param sets in order of size
 * @param upTo every minimal set of at most so many elements is among them
 */
record MinimalSets(List<BitSet> sets, int upTo) {

    /**
     * @param elements sets are of 0 … {@code elements} − 1
     * @param largest sets of more elements are not looked for
     * @param candidates the most that are held of one size; where there would be more, the search ends with the size before
     * @param missed none for a member of the family, else a set of the dual family that it misses
     */
    static MinimalSets of(int elements, int largest, int candidates, Function<BitSet, Optional<BitSet>> missed) {
        List<BitSet> found = new ArrayList<>();
        List<BitSet> dual = new ArrayList<>();
        Set<BitSet> level = Set.of(new BitSet());
        for (int size = 0; size <= largest; size++) {
            int before = found.size();
            Set<BitSet> next = new LinkedHashSet<>();
            for (BitSet candidate : level) {
                if (found.stream().anyMatch(member -> isWithin(member, candidate))) {
                    continue;
                }
                Optional<BitSet> beside =
                        dual.stream().filter(set -> !set.intersects(candidate)).findFirst();
                if (beside.isEmpty()) {
                    try {
                        beside = missed.apply(candidate);
                    } catch (SearchLimitException tooLong) {
                        if (size == 0) {
                            throw tooLong;
                        }
                        return new MinimalSets(List.copyOf(found.subList(0, before)), size - 1);
                    }
                    beside.ifPresent(dual::add);
                }
                if (beside.isEmpty()) {
                    found.add(candidate);
                } else if (size < largest) {
                    grow(candidate, beside.get(), next);
                }
                if (next.size() > candidates) {
                    return new MinimalSets(List.copyOf(found.subList(0, before)), size - 1);
                }
            }
            if (next.isEmpty() && size < largest) {
                return new MinimalSets(found, elements);
            }
            level = next;
        }
        return new MinimalSets(found, Math.min(largest, elements));
    }

    private static void grow(BitSet candidate, BitSet by, Set<BitSet> next) {
        for (int e = by.nextSetBit(0); e >= 0; e = by.nextSetBit(e + 1)) {
            BitSet grown = (BitSet) candidate.clone();
            grown.set(e);
            next.add(grown);
        }
    }

    static boolean isWithin(BitSet part, BitSet whole) {
        BitSet outside = (BitSet) part.clone();
        outside.andNot(whole);
        return outside.isEmpty();
    }
}
