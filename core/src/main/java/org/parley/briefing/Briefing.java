package org.parley.briefing;

import java.util.Optional;
import org.parley.preference.Knowledge;
import org.parley.preference.Reading;

/**
 * The answers for one view, each opening with a sentence. Everything in it was computed from {@code knowledge}, that is
 * from what the view may know.
 *
 * @param central the central reading, so that every figure can be computed again
 * @param hold whether a settlement would hold, if its moves are known
 * @param changes what changed since an earlier date, if that was asked
 * @param whatIf what assumptions would change, if any were made; no other answer knows of them
 */
public record Briefing(
        Knowledge knowledge,
        Sampling sampling,
        Stand stand,
        Closeness closeness,
        Obstruction obstruction,
        Candidates candidates,
        Consent consent,
        Unknowns unknowns,
        Flips flips,
        Optional<Pressure> pressure,
        Optional<Hold> hold,
        Optional<Changes> changes,
        Optional<WhatIf> whatIf,
        Readiness readiness,
        Reading central) {

    /**
     * How readings were drawn.
     *
     * @param readings how many
     */
    public record Sampling(int readings, long seed) {}
}
