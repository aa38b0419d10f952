package org.parley.briefing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
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
        // Sections that do not wait for each other run side by side.
        ForkJoinTask<Optional<Hold>> hold = pool.submit(() -> WillItHold.of(analysis, survey));
        ForkJoinTask<Optional<Tornado>> bars = pool.submit(() -> Tornado.of(analysis, survey));
        Closeness closeness = HowClose.of(analysis, survey, progress);
        Candidates candidates = CandidateSettlements.of(analysis, closeness, survey);
        ForkJoinTask<Obstruction> obstruction =
                pool.submit(() -> WhatStandsInTheWay.of(analysis, candidates, survey, seed));
        ForkJoinTask<Optional<Pressure>> pressure =
                pool.submit(() -> PressureSheets.of(analysis, closeness, candidates, this::survey));
        Consent consent = WhoMustSayYes.of(analysis, closeness, candidates, survey);
        Outlooks outlooks = new Outlooks(readings, seed, pool, progress);
        Optional<Tornado> tornado = bars.join();
        return new Briefing(
                knowledge,
                new Briefing.Sampling(readings, seed),
                WhereTheyStand.of(analysis),
                closeness,
                obstruction.join(),
                candidates,
                consent,
                WhatWeDoNotKnow.of(analysis, tornado),
                WhatWouldFlip.of(tornado, candidates, survey),
                pressure.join(),
                hold.join(),
                since.map(date -> WhatChanged.of(dossier, date, asOf, outlooks)),
                assumptions.isEmpty() ? Optional.empty() : Optional.of(WhatIf.of(dossier, asOf, assumptions, outlooks)),
                ReadyToMeet.of(dossier, analysis, closeness, consent),
                analysis.central());
    }

    private Survey survey(Knowledge knowledge) {
        return new Survey(Sampler.of(knowledge, seed), readings, pool);
    }
}
