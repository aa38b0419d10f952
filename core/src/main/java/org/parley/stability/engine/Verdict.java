package org.parley.stability.engine;

/** Whether a party would stay. */
public enum Verdict {
    STABLE,
    UNSTABLE,
    /** The search was ended before it was clear. */
    UNDECIDED;

    static Verdict of(boolean stable) {
        return stable ? STABLE : UNSTABLE;
    }
}
