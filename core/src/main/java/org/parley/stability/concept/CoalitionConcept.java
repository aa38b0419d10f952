package org.parley.stability.concept;

/**
 * What holds a coalition H back from a state s that all its members would leave for a state x within their joint reach
 * (Kilgour, Hipel, Fang and Peng 2001; Inohara and Hipel 2008). A sanction is enough that hurts one member. The grand coalition
 * has nobody to sanction it, so for it the four are the same. CSEQ of a single party is not SEQ: coalitions may sanction.
 */
public enum CoalitionConcept {
    /** Nothing: stable only without such an x. */
    CR,
    /** The others can move on to a y that is no better than s for some member. */
    CGMR,
    /** The same, and whatever H can still reach from y is no better than s for some member. */
    CSMR,
    /** The others move on to such a y by steps that are each a coalition improvement of some of them, none twice running. */
    CSEQ
}
