package org.parley.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.parley.dispute.Rule;
import org.parley.dispute.Settlement;
import org.parley.gap.Obstacles;
import org.parley.gap.RefusedWorth;
import org.parley.gap.Requirement;
import org.parley.gap.SearchLimitException;
import org.parley.gap.Stakes;
import org.parley.gap.StickingPoint;
import org.parley.gap.UndecidedException;
import org.parley.number.Interval;
import org.parley.number.Ratio;
import org.parley.preference.CentralReading;
import org.parley.preference.Importance;
import org.parley.preference.Interaction;
import org.parley.preference.Knowledge;
import org.parley.preference.NoDeal;
import org.parley.preference.PartyReading;
import org.parley.preference.Preference;
import org.parley.preference.Reading;
import org.parley.preference.RedLine;
import org.parley.preference.Sampler;
import org.parley.preference.Valuation;
import org.parley.preference.Worth;
import org.parley.search.Finding;
import org.parley.space.DiagramTooWideException;
import org.parley.verdict.Counted;
import org.parley.verdict.Ground;
import org.parley.verdict.Progress;
import org.parley.verdict.Share;

/**
 * Outlooks on situations that differ in a little, such as the dates of one case, or a case and what is assumed of it. What one
 * situation shares with the one before it or with the first is not worked out again: readings of a party of whom the same is
 * known, and the zone in a reading in which a settlement of the other's zone will do. The figures are those of a briefing on the
 * situation alone. Not for several threads at once; it spreads its own work.
 */
public final class Outlooks {

    /** Readings of a party that are kept, at most: some 10 MB. */
    private static final int KEPT = 5_000;

    private final int readings;
    private final long seed;
    private final ForkJoinPool pool;
    private final Progress progress;
    private final Map<Situation, Outlook> known = new HashMap<>();
    private Kept first = new Kept();
    private Kept last = first;

    /** What was worked out for one situation. */
    private static final class Kept {
        final Map<Known, Optional<PartyReading>> central = new HashMap<>();
        final Map<Known, Valuation[]> drawn = new HashMap<>();
        final Map<Over, Zones> zones = new HashMap<>();
    }

    /** All that the readings of a party depend on. */
    private record Known(
            int party,
            Optional<Importance> importance,
            List<Optional<Worth>> worth,
            Optional<NoDeal> noDeal,
            List<Interaction> interactions,
            Optional<LocalDate> day) {

        static Known of(Knowledge knowledge, int party) {
            Preference preference = knowledge.preferences().get(party);
            boolean drifts = preference
                    .noDeal()
                    .map(noDeal -> !noDeal.drift().range().equals(Interval.exactly(Ratio.ZERO)))
                    .orElse(false);
            return new Known(
                    party,
                    preference.importance(),
                    preference.worth(),
                    preference.noDeal(),
                    preference.interactions(),
                    drifts ? Optional.of(knowledge.asOf()) : Optional.empty());
        }
    }

    /** All that an outlook depends on but its date. */
    private record Situation(
            List<Known> parties, List<List<RedLine>> redLines, List<Integer> consentNeeded, List<Rule> rules) {

        static Situation of(Knowledge knowledge) {
            List<Preference> preferences = knowledge.preferences();
            return new Situation(
                    IntStream.range(0, preferences.size())
                            .mapToObj(party -> Known.of(knowledge, party))
                            .toList(),
                    preferences.stream().map(Preference::redLines).toList(),
                    knowledge.dispute().consentNeeded(),
                    knowledge.dispute().rules());
        }
    }

    /** All that the share of a zone depends on. */
    private record Over(Ground.Terms ground, List<Known> counted) {}

    /** @param witnesses by reading, a settlement of the zone; none where it is empty */
    private record Zones(Share share, List<Optional<Settlement>> witnesses) {}

    /**
     * @param readings how many to draw, at least 1
     * @param pool only spreads the work; answers do not depend on it
     */
    public Outlooks(int readings, long seed, ForkJoinPool pool, Progress progress) {
        if (readings < 1) {
            throw new IllegalArgumentException("at least 1 reading, not " + readings);
        }
        this.readings = readings;
        this.seed = seed;
        this.pool = pool;
        this.progress = progress;
    }

    Briefing.Sampling sampling() {
        return new Briefing.Sampling(readings, seed);
    }

    /**
     * The figures of one situation. All situations asked of one object are of one dispute: its issues do not change.
     *
     * @throws DiagramTooWideException if rules, red lines and interactions keep too much apart
     * @throws UndecidedException if a margin cannot be proved with the effort allowed
     * @throws org.parley.frontier.FrontierTooLargeException if there are more efficient values than can be held
     */
    public Outlook of(Knowledge knowledge) {
        Situation situation = Situation.of(knowledge);
        Outlook outlook = known.get(situation);
        if (outlook == null) {
            outlook = kept(new Looking(knowledge), true);
            known.put(situation, outlook);
        }
        return outlook.on(knowledge);
    }

    /** Who is counted, shares and margins alone: sticking point, smallest changes and candidates are left out. */
    Outlook figures(Knowledge knowledge) {
        Outlook outlook = known.get(Situation.of(knowledge));
        return outlook == null ? kept(new Looking(knowledge), false) : outlook.on(knowledge);
    }

    private Outlook kept(Looking looking, boolean whole) {
        Outlook outlook = looking.outlook(whole);
        if (first.central.isEmpty()) {
            first = looking.now;
        }
        last = looking.now;
        return outlook;
    }

    private final class Looking {
        private final Knowledge knowledge;
        private final Kept now = new Kept();
        private final Sampler sampler;

        Looking(Knowledge knowledge) {
            this.knowledge = knowledge;
            this.sampler = Sampler.of(knowledge, seed);
        }

        Outlook outlook(boolean whole) {
            Analysis analysis = Analysis.of(knowledge, central(knowledge));
            Outlook.Figures all = figures(analysis, analysis.allRedLines());
            Optional<Outlook.Figures> confirmed = analysis.confirmedRedLines().map(one -> figures(analysis, one));
            OpenIssues openIssues = OpenIssues.of(knowledge);
            List<Integer> counted = analysis.counted().parties();
            if (!whole) {
                return new Outlook(
                        knowledge, counted, all, confirmed, openIssues, Optional.empty(), Optional.empty(), List.of());
            }
            CandidateSettlements.Choice choice = CandidateSettlements.choice(
                    analysis,
                    HowClose.central(analysis, analysis.allRedLines()),
                    analysis.confirmedRedLines().flatMap(one -> HowClose.central(analysis, one)));
            List<Outlook.Candidate> candidates = new ArrayList<>();
            for (CandidateSettlements.Named named : choice.shown()) {
                candidates.add(new Outlook.Candidate(
                        String.valueOf((char) ('A' + candidates.size())), named.settlement(), named.concepts()));
            }
            Knowledge stated = RefusedWorth.stated(knowledge);
            Stakes stakes = Stakes.of(stated, central(stated));
            return new Outlook(
                    knowledge,
                    counted,
                    all,
                    confirmed,
                    openIssues,
                    worked(() -> StickingPoint.of(stakes, WhatStandsInTheWay.SETS_OF_ISSUES)
                            .map(Outlooks::sticking)),
                    worked(() -> Optional.of(smallest(stated, stakes))),
                    candidates);
        }

        private Reading central(Knowledge of) {
            return new Reading(IntStream.range(0, of.preferences().size())
                    .mapToObj(party -> {
                        Known known = Known.of(of, party);
                        Optional<PartyReading> reading = Optional.ofNullable(last.central.get(known))
                                .or(() -> Optional.ofNullable(first.central.get(known)))
                                .orElseGet(() -> CentralReading.of(of, party));
                        now.central.put(known, reading);
                        return reading;
                    })
                    .toList());
        }

        private Outlook.Figures figures(Analysis analysis, Analysis.Case one) {
            Counted counted = analysis.counted();
            Optional<Share> share = counted.parties().isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            one.margin().isEmpty()
                                    ? new Share(0, readings)
                                    : zones(one.ground()).share());
            return new Outlook.Figures(
                    share,
                    one.margin().map(margin -> margin.value()),
                    one.ground().settlements().count());
        }

        private Zones zones(Ground ground) {
            Over over = new Over(
                    ground.terms(),
                    ground.parties().stream()
                            .map(party -> Known.of(knowledge, party))
                            .toList());
            Zones found = Optional.ofNullable(last.zones.get(over))
                    .or(() -> Optional.ofNullable(first.zones.get(over)))
                    .orElseGet(() -> drawn(ground));
            now.zones.put(over, found);
            ground.parties().forEach(this::kept);
            return found;
        }

        private Zones drawn(Ground ground) {
            List<Optional<Valuation[]>> drawn =
                    ground.parties().stream().map(this::kept).toList();
            List<Zones> hints = new ArrayList<>(now.zones.values());
            hints.addAll(last.zones.values());
            AtomicInteger done = new AtomicInteger();
            List<Optional<Settlement>> witnesses = pool.submit(() -> IntStream.range(0, readings)
                            .parallel()
                            .mapToObj(index -> {
                                Optional<Settlement> witness =
                                        witness(ground, values(ground, drawn, index), index, hints);
                                progress.at(done.incrementAndGet(), readings);
                                return witness;
                            })
                            .toList())
                    .join();
            int zones = Math.toIntExact(
                    witnesses.stream().filter(Optional::isPresent).count());
            return new Zones(new Share(zones, readings), readings > KEPT ? List.of() : witnesses);
        }

        /** A settlement of another situation's zone in the same reading, if it is one here; else one that attains the margin. */
        private Optional<Settlement> witness(Ground ground, List<Valuation> valuations, int index, List<Zones> hints) {
            for (Zones hint : hints) {
                Optional<Settlement> old = hint.witnesses().isEmpty()
                        ? Optional.empty()
                        : hint.witnesses().get(index);
                if (old.isPresent()
                        && ground.settlements().contains(old.get())
                        && valuations.stream().allMatch(values -> accepts(values, old.get()))) {
                    return old;
                }
            }
            Finding.Best best = UndecidedException.best(
                            ground.search().valued(valuations).margin())
                    .orElseThrow();
            return best.objective().orElseThrow().signum() < 0
                    ? Optional.empty()
                    : Optional.of(best.points().getFirst().settlement());
        }

        private static boolean accepts(Valuation values, Settlement settlement) {
            return values.value(settlement.toArray())
                            .compareTo(values.reservation().orElseThrow())
                    >= 0;
        }

        /** All readings of a party, unless they are too many. */
        private Optional<Valuation[]> kept(int party) {
            if (readings > KEPT) {
                return Optional.empty();
            }
            Known known = Known.of(knowledge, party);
            Valuation[] values = Optional.ofNullable(now.drawn.get(known))
                    .or(() -> Optional.ofNullable(last.drawn.get(known)))
                    .or(() -> Optional.ofNullable(first.drawn.get(known)))
                    .orElseGet(() -> pool.submit(() -> IntStream.range(0, readings)
                                    .parallel()
                                    .mapToObj(index -> draw(party, index))
                                    .toArray(Valuation[]::new))
                            .join());
            now.drawn.put(known, values);
            return Optional.of(values);
        }

        private List<Valuation> values(Ground ground, List<Optional<Valuation[]>> drawn, int index) {
            return IntStream.range(0, drawn.size())
                    .mapToObj(k -> drawn.get(k)
                            .map(values -> values[index])
                            .orElseGet(() -> draw(ground.parties().get(k), index)))
                    .toList();
        }

        private Valuation draw(int party, int index) {
            return Valuation.of(
                    sampler.draw(index, party).orElseThrow(),
                    knowledge.dispute().issues(),
                    knowledge.preferences().get(party).interactions());
        }
    }

    /** None where the answer takes more than the effort allowed. */
    private static <T> Optional<T> worked(Supplier<Optional<T>> answer) {
        try {
            return answer.get();
        } catch (SearchLimitException | DiagramTooWideException tooMuch) {
            return Optional.empty();
        }
    }

    static List<List<Integer>> sticking(StickingPoint point) {
        Ratio most = point.scores().stream().flatMap(Optional::stream).reduce(Ratio.ZERO, Ratio::max);
        if (most.signum() > 0) {
            return IntStream.range(0, point.scores().size())
                    .filter(issue -> point.scores().get(issue).equals(Optional.of(most)))
                    .mapToObj(List::of)
                    .toList();
        }
        return point.unblocking().stream()
                .map(aside -> List.copyOf(aside.issues()))
                .toList();
    }

    private static List<Outlook.SmallestChange> smallest(Knowledge knowledge, Stakes stakes) {
        return smallest(
                knowledge,
                stakes,
                Obstacles.of(stakes, WhatStandsInTheWay.LIMITS).concessionSets());
    }

    static List<Outlook.SmallestChange> smallest(
            Knowledge knowledge, Stakes stakes, List<Obstacles.ConcessionSet> sets) {
        ObstructionWords words = new ObstructionWords(knowledge, stakes);
        return sets.stream()
                .filter(set -> set.dropped().size() == sets.getFirst().dropped().size())
                .map(set -> new Outlook.SmallestChange(
                        set.dropped().stream()
                                .map(requirement -> path(knowledge, requirement))
                                .toList(),
                        words.dropped(set.dropped())))
                .toList();
    }

    private static String path(Knowledge knowledge, Requirement requirement) {
        return switch (requirement) {
            case Requirement.Line(int party, var line) ->
                knowledge.dispute().parties().get(party).id() + ".red-lines." + line.id();
            case Requirement.Threshold(int party) ->
                knowledge.dispute().parties().get(party).id() + ".no-deal";
            case Requirement.Negotiable(var rule) -> "rules." + rule.id();
        };
    }
}
