package org.parley.frontier;

import java.util.Arrays;
import java.util.concurrent.CancellationException;

/**
 * The undominated vectors of any number of parties, exactly: in lexicographic order a vector can only be dominated by one that was
 * kept before it. For each party but the first the values are cut into blocks, and for each block a bitmap tells which of
 * the kept vectors lie in it or above; only vectors in the bitmaps of all parties can dominate, and these are compared in
 * full, all words. The blocks decide the time alone, never the answer. A few vectors are compared one by one.
 *
 * <p>Time n (d − 1) f / 64 and the comparisons, for n vectors of d parties of which f are kept; {@link DivideAndConquer} is
 * better where f is large. Memory: d · 128 · f bits.
 *
 * <p>Bitmaps: Tan, Eng and Ooi, <i>Efficient progressive skyline computation</i>, VLDB 2001, section 3.1, here with blocks of
 * values and in an order in which nothing kept is dropped again.
 */
final class Bitmaps {

    private static final int FEW = 100;
    private static final int BLOCKS = 128;
    private static final int CELLS = 4096;

    private final long[][] columns;
    private final int words;

    /** By party and vector: the block of its value, rising with the value. */
    private final byte[][] blocks;

    /** By party, block and 64 kept vectors: which are in that block or above. */
    private final long[][][] atLeast;

    /** The same of the last, not yet 64, by party and block. */
    private final long[][] last;

    private final int[] kept;
    private int size;

    private Bitmaps(long[][] columns, int words, int count) {
        int others = columns.length / words - 1;
        this.columns = columns;
        this.words = words;
        this.blocks = new byte[others][];
        for (int p = 0; p < others; p++) {
            blocks[p] = blocks(columns[(p + 1) * words], count);
        }
        this.atLeast = new long[others][BLOCKS][16];
        this.last = new long[others][BLOCKS];
        this.kept = new int[count];
    }

    /** Marks the dominated ones among distinct vectors of two parties and more, in lexicographic order, best first. */
    static void mark(long[][] columns, int words, int size, boolean[] dominated) {
        if (size <= FEW) {
            compareAll(columns, words, size, dominated);
            return;
        }
        Bitmaps bitmaps = new Bitmaps(columns, words, size);
        for (int k = 0; k < size; k++) {
            if (k % CELLS == 0 && Thread.currentThread().isInterrupted()) {
                throw new CancellationException("interrupted");
            }
            dominated[k] = bitmaps.dominated(k);
            if (!dominated[k]) {
                bitmaps.keep(k);
            }
        }
    }

    private static void compareAll(long[][] columns, int words, int size, boolean[] dominated) {
        for (int k = 1; k < size; k++) {
            for (int e = 0; e < k && !dominated[k]; e++) {
                dominated[k] = !dominated[e] && dominates(columns, words, e, k);
            }
        }
    }

    /** By equal parts of the range of values, of which neighbours are joined to blocks of about as many vectors each. */
    private static byte[] blocks(long[] values, int count) {
        long least = Long.MAX_VALUE;
        long most = Long.MIN_VALUE;
        for (int k = 0; k < count; k++) {
            least = Math.min(least, values[k]);
            most = Math.max(most, values[k]);
        }
        int shift = Math.max(0, Long.SIZE - Long.numberOfLeadingZeros(Math.max(0, most - least)) - 12);
        int[] before = new int[CELLS + 1];
        for (int k = 0; k < count; k++) {
            before[(int) ((values[k] - least) >>> shift) + 1]++;
        }
        for (int cell = 1; cell <= CELLS; cell++) {
            before[cell] += before[cell - 1];
        }
        byte[] blocks = new byte[count];
        for (int k = 0; k < count; k++) {
            blocks[k] = (byte) (before[(int) ((values[k] - least) >>> shift)] * (long) BLOCKS / count);
        }
        return blocks;
    }

    private boolean dominated(int k) {
        long[] a = at(0, k);
        long[] b = at(1, k);
        long[] c = at(2, k);
        int full = size >>> 6;
        for (int w = 0; w < full; w++) {
            long both = a[w] & b[w] & c[w];
            if (both != 0) {
                for (int p = 3; p < atLeast.length; p++) {
                    both &= atLeast[p][blocks[p][k]][w];
                }
                if (both != 0 && anyDominates(both, w, k)) {
                    return true;
                }
            }
        }
        long both = -1;
        for (int p = 0; p < last.length; p++) {
            both &= last[p][blocks[p][k]];
        }
        return both != 0 && anyDominates(both, full, k);
    }

    private long[] at(int p, int k) {
        int party = Math.min(p, atLeast.length - 1);
        return atLeast[party][blocks[party][k]];
    }

    private boolean anyDominates(long candidates, int w, int k) {
        for (long left = candidates; left != 0; left &= left - 1) {
            if (dominates(columns, words, kept[(w << 6) + Long.numberOfTrailingZeros(left)], k)) {
                return true;
            }
        }
        return false;
    }

    private static boolean dominates(long[][] columns, int words, int a, int b) {
        for (int from = words; from < columns.length; from += words) {
            for (int c = from; c < from + words; c++) {
                if (columns[c][a] != columns[c][b]) {
                    if (columns[c][a] < columns[c][b]) {
                        return false;
                    }
                    break;
                }
            }
        }
        return true;
    }

    private void keep(int k) {
        long bit = 1L << size;
        for (int p = 0; p < last.length; p++) {
            for (int block = 0; block <= blocks[p][k]; block++) {
                last[p][block] |= bit;
            }
        }
        kept[size++] = k;
        if ((size & 63) == 0) {
            store((size >>> 6) - 1);
        }
    }

    private void store(int w) {
        for (int p = 0; p < last.length; p++) {
            for (int block = 0; block < BLOCKS; block++) {
                if (w == atLeast[p][block].length) {
                    atLeast[p][block] = Arrays.copyOf(atLeast[p][block], 2 * w);
                }
                atLeast[p][block][w] = last[p][block];
                last[p][block] = 0;
            }
        }
    }
}
