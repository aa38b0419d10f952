package org.parley.stability.concept;

/**
 * How a party treats comparisons that are not known (Li, Hipel, Kilgour and Fang 2004). Stability grows from A over B to D,
 * and from A over C to D: what is stable under A is certainly stable, what is not under D is not even possibly. Where answers
 * have to be credible, the first holds only if others also make those of which it is not known whether they pay: in all four
 * they count as answers.
 */
public enum Attitude {
    /** Leaves also for what may be better; is held back only by what is known to be no better. The worst case. */
    A(true, false),
    /** Leaves only for what is known to be better; is held back only by what is known to be no better. */
    B(false, false),
    /** Leaves also for what may be better; is held back also by what may be no better. */
    C(true, true),
    /** Leaves only for what is known to be better; is held back also by what may be no better. The best case. */
    D(false, true);

    private final boolean leavesForUnknown;
    private final boolean fearsUnknown;

    Attitude(boolean leavesForUnknown, boolean fearsUnknown) {
        this.leavesForUnknown = leavesForUnknown;
        this.fearsUnknown = fearsUnknown;
    }

    public boolean leavesForUnknown() {
        return leavesForUnknown;
    }

    public boolean fearsUnknown() {
        return fearsUnknown;
    }
}
