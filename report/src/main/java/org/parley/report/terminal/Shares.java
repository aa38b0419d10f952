package org.parley.report.terminal;

import java.util.Arrays;

/** Shares columns of a terminal out among the columns of a table. */
final class Shares {

    private Shares() {}

    /**
     * What everybody wants where there is enough; otherwise the widest give way first, to no less than their least.
     *
     * @return empty where even the least is too much
     */
    static int[] of(int[] wanted, int[] least, int available) {
        if (Arrays.stream(least).sum() > available) {
            return new int[0];
        }
        int[] given = wanted.clone();
        int over = Arrays.stream(given).sum() - available;
        while (over > 0) {
            int widest = -1;
            for (int k = 0; k < given.length; k++) {
                if (given[k] > least[k] && (widest < 0 || given[k] > given[widest])) {
                    widest = k;
                }
            }
            given[widest]--;
            over--;
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
