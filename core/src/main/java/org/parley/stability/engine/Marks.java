package org.parley.stability.engine;

/** Bits by state, none at first: a hash table without objects, since searches mark millions of states. */
final class Marks {

    private long[] states = new long[16];
    private long[] bits = new long[16];
    private int size;

    /** Those of a state. */
    long of(long state) {
        return bits[place(state)];
    }

    /** Adds at least one bit to those of a state. */
    void add(long state, long some) {
        int place = place(state);
        if (bits[place] == 0) {
            states[place] = state;
            size++;
        }
        bits[place] |= some;
        if (2 * size > states.length) {
            grow();
        }
    }

    void addAll(Marks others) {
        for (int k = 0; k < others.states.length; k++) {
            if (others.bits[k] != 0) {
                add(others.states[k], others.bits[k]);
            }
        }
    }

    private int place(long state) {
        long mixed = state * 0x9E3779B97F4A7C15L;
        int place = (int) (mixed >>> 32) & (states.length - 1);
        while (bits[place] != 0 && states[place] != state) {
            place = (place + 1) & (states.length - 1);
        }
        return place;
    }

    private void grow() {
        long[] old = states;
        long[] with = bits;
        states = new long[2 * old.length];
        bits = new long[2 * old.length];
        for (int k = 0; k < old.length; k++) {
            if (with[k] != 0) {
                int place = place(old[k]);
                states[place] = old[k];
                bits[place] = with[k];
            }
        }
    }
}
