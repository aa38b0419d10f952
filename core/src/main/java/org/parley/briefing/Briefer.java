package org.parley.briefing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import org.parley.assumption.Assumption;
import org.parley.preference.Dossier;
import org.parley.preference.Knowledge;
import org.parley.preference.Sampler;
import org.parley.verdict.Progress;
import org.parley.verdict.Survey;

/** Answers all questions of a briefing from what one view may know. */
public final class Briefer {

    private final int readings;
    private final long seed;
    private final ForkJoinPool pool;
    private final Progress progress;

    /**
     * @param readings how many to draw, at least 1
     * @param pool only spreads the work; answers do not depend on it
     */
    public Briefer(int readings, long seed, ForkJoinPool pool, Progress progress) {
        if (readings < 1) {
            throw new IllegalArgumentException("at least 1 reading, not " + readings);
        }
        this.readings = readings;
        this.seed = seed;
        this.pool = pool;
        this.progress = progress;
    }

    /**
     * @param asOf entries of later dates do not count
     * @param since also tell what changed since this date
     * @throws org.parley.space.DiagramTooWideException if rules, red lines and interactions keep too much apart
     * @throws org.parley.gap.UndecidedException if a margin cannot be proved with the effort allowed
     * @throws org.parley.frontier.FrontierTooLargeException if there are more efficient values than can be held
     */
    public Briefing brief(Dossier dossier, LocalDate asOf, Optional<LocalDate> since) {
        return brief(dossier, asOf, since, List.of());
    }

    /**
     * The same, and what would change under assumptions.
     *
     * @param assumptions read against the dossier, for the day of the briefing; none for no such section
     */
    public Briefing brief(Dossier dossier, LocalDate asOf, Optional<LocalDate> since, List<Assumption> assumptions) {
        Knowledge knowledge = dossier.asOf(asOf);
        Analysis analysis = Analysis.of(knowledge);
        Survey survey = survey(knowledge);
        Closeness closeness = HowClose.of(analysis, survey, progress);
        Candidates candidates = CandidateSettlements.of(analysis, closeness, survey);
        Consent consent = WhoMustSayYes.of(analysis, closeness, candidates, survey);
        Outlooks outlooks = new Outlooks(readings, seed, pool, progress);
        Optional<Tornado> tornado = Tornado.of(analysis, survey);
        return new Briefing(
                knowledge,
                new Briefing.Sampling(readings, seed),
                WhereTheyStand.of(analysis),
                closeness,
                WhatStandsInTheWay.of(knowledge, candidates, survey, seed),
                candidates,
                consent,
                WhatWeDoNotKnow.of(analysis, tornado),
                WhatWouldFlip.of(tornado, candidates, survey),
                PressureSheets.of(analysis, closeness, candidates, this::survey),
                WillItHold.of(analysis, survey),
                since.map(date -> WhatChanged.of(dossier, date, asOf, outlooks)),
                assumptions.isEmpty() ? Optional.empty() : Optional.of(WhatIf.of(dossier, asOf, assumptions, outlooks)),
                ReadyToMeet.of(dossier, asOf, closeness, consent, outlooks),
                analysis.central());
    }

    private Survey survey(Knowledge knowledge) {
        return new Survey(Sampler.of(knowledge, seed), readings, pool);
    }
}
