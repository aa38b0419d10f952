package org.parley.stability.inquiry;

/** Told what of an answer is being worked at, and how far it is. It may end the work by throwing. */
@FunctionalInterface
public interface Watch {

    Watch NONE = (part, done, of) -> {};

    /** A part of an answer. */
    enum Part {
        /** What holds the one state. */
        STATE,
        /** Whose moves hold it. */
        GUARANTORS,
        /** Which change of what parties want would turn the verdict on it round. */
        TIPPING_POINTS,
        /** Which clauses would help it to hold. */
        CLAUSES,
        /** How to get there from the status quo. */
        PATHS,
        /** Rankings that agree with what is known. */
        RANKINGS,
        /** Verdicts on all states. */
        VERDICTS,
        COALITIONS
    }

    /** @param of how many steps the part has; 1 where it is not known how far it is */
    void at(Part part, int done, int of);
}
