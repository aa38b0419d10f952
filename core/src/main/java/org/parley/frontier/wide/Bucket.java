package org.parley.frontier.wide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * What is added up and then maximised over the options of one position: factors and the messages of later buckets. A position
 * whose factors and messages together read too many combinations has several buckets (mini-buckets), each maximised by itself:
 * what they bound is still bounded, only less tightly.
 *
 * <p>Dechter, <i>Bucket elimination</i>, Artificial Intelligence 113, 1999; Dechter and Rish, <i>Mini-buckets</i>, Journal of the
 * ACM 50, 2003.
 *
 * @param number of all buckets
 * @param own the sum of its factors, over all positions it reads; the last is the one that is maximised over
 * @param in the buckets whose messages it adds
 * @param strides for each of them, by position that this one reads
 */
@SuppressWarnings("ArrayRecordComponent")
record Bucket(int number, Factor own, List<Bucket> in, int[][] strides) {

    /** Of all buckets. */
    static final int MOST_CELLS = 1 << 21;

    /** The positions that its message is about. */
    int[] outer() {
        return Arrays.copyOf(own.scope(), own.scope().length - 1);
    }

    /** How many combinations its message is about. */
    int messageCells(int[] sizes) {
        return own.barred().length / sizes[own.last()];
    }

    /** The buckets of all positions; messages go to earlier positions, or, about nothing, to none. */
    static List<List<Bucket>> of(Reduced reduced) {
        int most = MOST_CELLS;
        List<List<Bucket>> buckets = of(reduced, most);
        while (buckets.isEmpty() && reduced.sizes().length > 0) {
            most /= 2;
            buckets = of(reduced, most);
        }
        return buckets;
    }

    /**
     * @param most cells of one bucket
     * @return none if all together come to more than {@link #MOST_CELLS} and smaller ones could be had
     */
    private static List<List<Bucket>> of(Reduced reduced, int most) {
        int positions = reduced.sizes().length;
        List<List<Factor>> factors = new ArrayList<>();
        List<List<Bucket>> messages = new ArrayList<>();
        List<List<Bucket>> buckets = new ArrayList<>();
        for (int at = 0; at < positions; at++) {
            factors.add(new ArrayList<>());
            messages.add(new ArrayList<>());
            buckets.add(List.of());
        }
        reduced.factors().forEach(factor -> factors.get(factor.last()).add(factor));
        int number = 0;
        double cells = 0;
        for (int at = positions - 1; at >= 0; at--) {
            List<Bucket> own = new ArrayList<>();
            for (Group group : groups(factors.get(at), messages.get(at), reduced.sizes(), most)) {
                cells += group.cells(reduced.sizes());
                if (cells > MOST_CELLS && most > Reduced.MOST_CELLS) {
                    return List.of();
                }
                Bucket bucket = group.bucket(number++, reduced);
                own.add(bucket);
                int[] outer = bucket.outer();
                if (outer.length > 0) {
                    messages.get(outer[outer.length - 1]).add(bucket);
                }
            }
            buckets.set(at, List.copyOf(own));
        }
        return List.copyOf(buckets);
    }

    /** Largest scopes first, each to the first group that it fits. */
    private static List<Group> groups(List<Factor> factors, List<Bucket> messages, int[] sizes, int most) {
        List<Object> parts = new ArrayList<>(factors);
        parts.addAll(messages);
        parts.sort(Comparator.comparingInt((Object part) -> scope(part).length).reversed());
        List<Group> groups = new ArrayList<>();
        for (Object part : parts) {
            Group fit = groups.stream()
                    .filter(group -> group.fits(scope(part), sizes, most))
                    .findFirst()
                    .orElseGet(() -> {
                        Group fresh = new Group(new TreeSet<>(), new ArrayList<>(), new ArrayList<>());
                        groups.add(fresh);
                        return fresh;
                    });
            Arrays.stream(scope(part)).forEach(fit.scope::add);
            if (part instanceof Factor factor) {
                fit.factors.add(factor);
            } else {
                fit.messages.add((Bucket) part);
            }
        }
        return groups;
    }

    private static int[] scope(Object part) {
        return part instanceof Factor factor ? factor.scope() : ((Bucket) part).outer();
    }

    private record Group(TreeSet<Integer> scope, List<Factor> factors, List<Bucket> messages) {

        boolean fits(int[] more, int[] sizes, int most) {
            TreeSet<Integer> together = new TreeSet<>(scope);
            Arrays.stream(more).forEach(together::add);
            return Factor.cells(together.stream().mapToInt(Integer::intValue).toArray(), sizes) <= most;
        }

        double cells(int[] sizes) {
            return Factor.cells(scope.stream().mapToInt(Integer::intValue).toArray(), sizes);
        }

        Bucket bucket(int number, Reduced reduced) {
            int[] all = scope.stream().mapToInt(Integer::intValue).toArray();
            Factor sum = Factor.of(all, reduced.sizes(), reduced.scales().size());
            factors.forEach(factor -> sum.add(factor, reduced.sizes()));
            int[][] strides = messages.stream()
                    .map(message -> Factor.strides(message.outer(), all, reduced.sizes()))
                    .toArray(int[][]::new);
            return new Bucket(number, sum, List.copyOf(messages), strides);
        }
    }
}
