package org.parley.stability.engine;

/** Sorts indices by whole-number keys, digit by digit from the least; keeps the order of equal keys. */
final class Radix {

    private static final int DIGIT = 11;

    private Radix() {}

    /**
     * @param order the indices, in the order to keep among equals
     * @param keys for each index, from 0 to 2^{@code bits} − 1
     */
    static int[] sort(int[] order, long[] keys, int bits) {
        int[] from = order.clone();
        int[] to = new int[order.length];
        for (int shift = 0; shift < bits; shift += DIGIT) {
            int[] starts = new int[(1 << DIGIT) + 1];
            for (int index : from) {
                starts[digit(keys[index], shift) + 1]++;
            }
            for (int d = 0; d < 1 << DIGIT; d++) {
                starts[d + 1] += starts[d];
            }
            for (int index : from) {
                to[starts[digit(keys[index], shift)]++] = index;
            }
            int[] spare = from;
            from = to;
            to = spare;
        }
        return from;
    }

    private static int digit(long key, int shift) {
        return (int) (key >>> shift) & (1 << DIGIT) - 1;
    }
}
