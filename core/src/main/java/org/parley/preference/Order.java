package org.parley.preference;

import java.util.List;

/**
 * Classes of things, highest first. How classes compare is the kind of order; what is in no class is not compared with
 * anything.
 */
public sealed interface Order {

    List<List<Integer>> classes();

    /** {@code 1st}, {@code 2nd}, {@code 3rd}, {@code 4th}, … */
    static String ordinal(int place) {
        int last = place % 100 >= 11 && place % 100 <= 13 ? 0 : place % 10;
        return place + (last == 1 ? "st" : last == 2 ? "nd" : last == 3 ? "rd" : "th");
    }

    /** Nothing is known of the order. */
    record None() implements Order {
        @Override
        public List<List<Integer>> classes() {
            return List.of();
        }
    }

    /** Members of one class are equal; every class is at least as high as the next. */
    record Ranking(List<List<Integer>> classes) implements Order {
        public Ranking {
            classes = classes.stream().map(List::copyOf).toList();
        }

        public boolean hasTies() {
            return classes.stream().anyMatch(tied -> tied.size() > 1);
        }
    }

    /** Every member of a class is at least as high as every member of the next; nothing is known inside a class. */
    record Tiers(List<List<Integer>> classes) implements Order {
        public Tiers {
            classes = classes.stream().map(List::copyOf).toList();
        }
    }
}
