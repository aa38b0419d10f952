package org.parley.report.terminal;

import java.util.Arrays;

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

    /** Equal parts; the first ones get what is left over. */
    static int[] equal(int parts, int available) {
        int[] given = new int[parts];
        for (int k = 0; k < parts; k++) {
            given[k] = available / parts + (k < available % parts ? 1 : 0);
        }
        return given;
    }
}
