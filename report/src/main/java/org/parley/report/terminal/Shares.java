package org.parley.report.terminal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Shares columns of a terminal out among the columns of a table. */
final class Shares {

    private Shares() {}

    /**
     * What everybody wants where there is enough; otherwise the least, and what is left in proportion to what is missing.
     *
     * @return empty where even the least is too much
     */
    static int[] of(int[] wanted, int[] least, int available) {
        if (Arrays.stream(wanted).sum() <= available) {
            return wanted.clone();
        }
        int left = available - Arrays.stream(least).sum();
        if (left < 0) {
            return new int[0];
        }
        int missing = Arrays.stream(wanted).sum() - Arrays.stream(least).sum();
        int[] given = least.clone();
        for (int k = 0; k < given.length; k++) {
            given[k] += (int) ((long) left * (wanted[k] - least[k]) / missing);
        }
        return given;
    }

    /**
     * As {@link #of(int[], int[], int)}, but nobody gets less than its words need where there is enough for the words of
     * all. If there is not, the needs are met from the smallest up as far as they can be.
     */
    static int[] of(int[] wanted, int[] least, int[] words, int available) {
        int[] floor = least.clone();
        int[] wish = wanted.clone();
        int left = available - Arrays.stream(least).sum();
        int[] order = IntStream.range(0, words.length)
                .boxed()
                .sorted(Comparator.comparingInt(k -> words[k]))
                .mapToInt(k -> k)
                .toArray();
        for (int k : order) {
            int more = words[k] - floor[k];
            if (more > 0 && more <= left) {
                floor[k] = words[k];
                left -= more;
            }
            wish[k] = Math.max(wish[k], floor[k]);
        }
        return of(wish, floor, available);
    }

    /** Equal parts; the first ones get what is left over. */
    static int[] equal(int parts, int available) {
        int[] given = new int[parts];
        for (int k = 0; k < parts; k++) {
            given[k] = available / parts + (k < available % parts ? 1 : 0);
        }
        return given;
    }
}
