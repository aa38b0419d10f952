package org.parley.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parley.dispute.Dispute;
import org.parley.dispute.Issue;
import org.parley.dispute.Party;
import org.parley.dispute.Position;
import org.parley.dispute.Settlement;
import org.parley.gap.Clash;
import org.parley.gap.ConcessionPath;
import org.parley.gap.Ledger;
import org.parley.gap.Obstacles;
import org.parley.gap.Opened;
import org.parley.gap.RefusedWorth;
import org.parley.gap.Reopenings;
import org.parley.gap.Requirement;
import org.parley.gap.SearchLimitException;
import org.parley.gap.Stakes;
import org.parley.gap.StickingPoint;
import org.parley.gap.Trades;
import org.parley.number.Ratio;
import org.parley.preference.CentralReading;
import org.parley.preference.Knowledge;
import org.parley.preference.Reading;
import org.parley.preference.Sampler;
import org.parley.preference.Word;
import org.parley.space.DiagramTooWideException;
import org.parley.verdict.Share;
import org.parley.verdict.Survey;

/** What stands in the way, and what it would take. */
final class WhatStandsInTheWay {

    /** Concession sets whose share of readings is worked out. */
    static final int SAMPLED = 6;

    /** Sets of more requirements than this are no small change. */
    static final Obstacles.Limits LIMITS = new Obstacles.Limits(4, 5_000, 2_000_000);

    static final int SETS_OF_ISSUES = 300;
    private static final long COUNTING = 2_000_000;
    private static final long TRYING = 300_000;
    private static final int TRADES = 10;
    private static final int TRADED = 3;

    private final Knowledge knowledge;
    private final Dispute dispute;
    private final Reading central;
    private final Stakes stakes;
    private final List<String> undecided = new ArrayList<>();

    private WhatStandsInTheWay(Knowledge stated, Reading central) {
        this.knowledge = stated;
        this.dispute = stated.dispute();
        this.central = central;
        this.stakes = Stakes.of(stated, central);
    }

    /**
     * @param survey spreads the work; the readings are drawn with {@code seed}, from knowledge in which refused options have the
     *     worth that they would have if their red line were dropped
     */
    static Obstruction of(Analysis analysis, Candidates candidates, Survey survey, long seed) {
        Knowledge stated = RefusedWorth.stated(analysis.knowledge());
        Reading central = CentralReading.of(stated, analysis.knowledge(), analysis.central());
        return new WhatStandsInTheWay(stated, central).obstruction(candidates, survey, seed);
    }

    private Obstruction obstruction(Candidates candidates, Survey survey, long seed) {
        Optional<Obstacles> obstacles =
                decided("What would have to be given up", () -> Optional.of(Obstacles.of(stakes, LIMITS)));
        List<Obstruction.Change> changes =
                obstacles.map(found -> changes(found, survey, seed)).orElse(List.of());
        Optional<StickingPoint> stickingPoint =
                decided("The sticking point", () -> StickingPoint.of(stakes, SETS_OF_ISSUES));
        List<Obstruction.OfIssue> issues = issues(stickingPoint);
        Optional<Obstruction.Swaps> trades = stakes.sides().size() < 2
                ? Optional.empty()
                : decided("Which trades there are", () -> Optional.of(swaps()));
        Optional<Obstruction.Way> way =
                candidates.packages().stream().findFirst().flatMap(this::way);
        ObstructionWords words = new ObstructionWords(knowledge, stakes);
        List<String> notes = new ArrayList<>(words.notes(obstacles, stickingPoint, issues, trades, candidates));
        notes.addAll(undecided);
        return new Obstruction(
                words.answer(obstacles, changes, stickingPoint),
                notes,
                obstacles,
                obstacles.stream()
                        .flatMap(found -> found.conflicts().stream())
                        .map(conflict -> new Obstruction.Deadlock(conflict, words.standing(conflict.requirements())))
                        .toList(),
                changes,
                stakes.sides().stream().map(Stakes.Side::party).toList(),
                stickingPoint,
                issues,
                trades,
                way);
    }

    /** None, and said so, where the answer takes more than the effort allowed. */
    private <T> Optional<T> decided(String what, Supplier<Optional<T>> answer) {
        try {
            return answer.get();
        } catch (SearchLimitException | DiagramTooWideException tooMuch) {
            undecided.add(what + " was not worked out: " + tooMuch.getMessage() + ".");
            return Optional.empty();
        }
    }

    private List<Obstruction.Change> changes(Obstacles obstacles, Survey survey, long seed) {
        List<Obstacles.ConcessionSet> sets = obstacles.concessionSets();
        List<Share> works = works(sets.subList(0, Math.min(SAMPLED, sets.size())), survey, seed);
        ObstructionWords words = new ObstructionWords(knowledge, stakes);
        return IntStream.range(0, sets.size())
                .mapToObj(k -> new Obstruction.Change(
                        sets.get(k),
                        words.dropped(sets.get(k).dropped()),
                        k < SAMPLED ? Opened.by(stakes, sets.get(k).dropped()).count(COUNTING) : Optional.empty(),
                        k < SAMPLED ? Optional.of(works.get(k)) : Optional.empty()))
                .toList();
    }

    private List<Share> works(List<Obstacles.ConcessionSet> sets, Survey survey, long seed) {
        if (sets.isEmpty()) {
            return List.of();
        }
        Sampler sampler = Sampler.of(knowledge, seed);
        Reopenings reopenings = new Reopenings(
                stakes, sets.stream().map(Obstacles.ConcessionSet::dropped).toList());
        List<List<Boolean>> opens =
                survey.each(survey.readings(), index -> reopenings.opened(Stakes.of(knowledge, sampler.draw(index))));
        return IntStream.range(0, sets.size())
                .mapToObj(k -> new Share(
                        Math.toIntExact(opens.stream().filter(one -> one.get(k)).count()), survey.readings()))
                .toList();
    }

    private List<Obstruction.OfIssue> issues(Optional<StickingPoint> stickingPoint) {
        Ratio good = knowledge.bands().of(Word.CAN_LIVE_WITH).low();
        List<Integer> without = StickingPoint.withoutGoodOption(stakes, good);
        List<Integer> facing = principals().size() < 2
                ? stakes.sides().stream().map(Stakes.Side::party).toList()
                : principals();
        List<Obstruction.OfIssue> issues = new ArrayList<>();
        for (int issue = 0; issue < dispute.issues().size(); issue++) {
            int each = issue;
            List<Clash> clashes = new ArrayList<>();
            for (int first = 0; first < facing.size(); first++) {
                for (int second = first + 1; second < facing.size(); second++) {
                    clashes.add(Clash.of(knowledge, central, issue, facing.get(first), facing.get(second)));
                }
            }
            issues.add(new Obstruction.OfIssue(
                    issue,
                    stickingPoint
                            .filter(point -> !point.scores().isEmpty())
                            .flatMap(point -> point.scores().get(each)),
                    without.contains(issue),
                    clashes,
                    stakes.sides().stream()
                            .map(side -> acceptable(side, each, good))
                            .toList()));
        }
        return issues;
    }

    private List<Integer> acceptable(Stakes.Side side, int issue, Ratio good) {
        Ratio least = good.times(side.weights().get(issue));
        return unrefused(issue, Set.of(side.party())).stream()
                .filter(option -> part(side, issue, option).compareTo(least) >= 0)
                .toList();
    }

    /** The options that no red line of these parties refuses alone. */
    private List<Integer> unrefused(int issue, Set<Integer> parties) {
        int[] chosen = new int[dispute.issues().size()];
        List<Integer> options = new ArrayList<>();
        for (chosen[issue] = 0; chosen[issue] < dispute.issues().get(issue).size(); chosen[issue]++) {
            boolean refused = stakes.redLines().stream()
                    .filter(line -> parties.contains(line.party()))
                    .map(line -> line.redLine().refuses())
                    .anyMatch(refuses -> refuses.issues().equals(Set.of(issue)) && refuses.met(chosen));
            if (!refused) {
                options.add(chosen[issue]);
            }
        }
        return options;
    }

    private static Ratio part(Stakes.Side side, int issue, int option) {
        return new Ratio(side.values().parts()[issue][option], side.values().scale());
    }

    private Obstruction.Swaps swaps() {
        Optional<Integer> drafted = IntStream.range(0, dispute.parties().size())
                .boxed()
                .filter(party -> dispute.parties().get(party).role() == Party.Role.MEDIATOR)
                .filter(party -> !stated(party).isEmpty())
                .findFirst();
        List<Integer> written = drafted.map(this::stated).orElse(List.of());
        List<Integer> open = IntStream.range(0, dispute.issues().size())
                .boxed()
                .filter(issue -> !written.contains(issue))
                .toList();
        Settlement from = Settlement.of(IntStream.range(0, dispute.issues().size())
                .map(issue -> between(issue, options(issue, drafted)))
                .toArray());
        String compromise = "a compromise between the latest positions";
        String start = drafted.map(party -> "the mediator’s latest text ("
                        + dispute.parties().get(party).name() + ")"
                        + (open.isEmpty()
                                ? ""
                                : ", with " + compromise + " on " + Words.count(open.size(), "issue", "issues")
                                        + " that it leaves open"))
                .orElse(compromise);
        return new Obstruction.Swaps(from, start, drafted, open, Trades.from(stakes, from, TRADED, TRADES, TRYING));
    }

    /** What a start for trades may have on an issue. */
    private List<Integer> options(int issue, Optional<Integer> drafted) {
        Optional<Position> text = drafted.flatMap(party -> position(party, issue));
        if (text.isPresent()) {
            return List.copyOf(text.get().options());
        }
        List<Integer> refusable = unrefused(
                issue, stakes.redLines().stream().map(Requirement.Line::party).collect(Collectors.toSet()));
        List<Integer> asked = principals().stream()
                .flatMap(party -> position(party, issue).stream())
                .flatMap(position -> position.options().stream())
                .distinct()
                .sorted()
                .toList();
        List<Integer> among = asked.isEmpty()
                ? IntStream.range(0, dispute.issues().get(issue).size()).boxed().toList()
                : asked;
        List<Integer> unrefused = among.stream().filter(refusable::contains).toList();
        return unrefused.isEmpty() ? among : unrefused;
    }

    /** The first of some options at which the least part that a side gets of its own swing over them is greatest. */
    private int between(int issue, List<Integer> options) {
        List<Ratio> least = new ArrayList<>();
        for (int option : options) {
            Ratio smallest = Ratio.ONE;
            for (Stakes.Side side : stakes.sides()) {
                List<Ratio> parts =
                        options.stream().map(one -> part(side, issue, one)).toList();
                Ratio low = parts.stream().reduce(Ratio::min).orElseThrow();
                Ratio high = parts.stream().reduce(Ratio::max).orElseThrow();
                if (low.compareTo(high) < 0) {
                    smallest = smallest.min(part(side, issue, option).minus(low).over(high.minus(low)));
                }
            }
            least.add(smallest);
        }
        Ratio most = least.stream().reduce(Ratio::max).orElseThrow();
        return options.get(least.indexOf(most));
    }

    /** The issues on which a party has a position. */
    private List<Integer> stated(int party) {
        return IntStream.range(0, dispute.issues().size())
                .filter(issue -> position(party, issue).isPresent())
                .boxed()
                .toList();
    }

    /** Of those counted. */
    private List<Integer> principals() {
        return stakes.sides().stream()
                .map(Stakes.Side::party)
                .filter(party -> dispute.parties().get(party).role() == Party.Role.PRINCIPAL)
                .toList();
    }

    private Optional<Obstruction.Way> way(Candidates.Candidate candidate) {
        List<Integer> parties = principals();
        if (parties.size() != 2) {
            return Optional.empty();
        }
        List<Stakes.Side> sides = stakes.sides().stream()
                .filter(side -> parties.contains(side.party()))
                .toList();
        List<List<Integer>> stated =
                sides.stream().map(side -> stated(side.party())).toList();
        List<Settlement> openings = sides.stream().map(this::opening).toList();
        ConcessionPath path = ConcessionPath.of(sides, openings, candidate.settlement());
        return Optional.of(new Obstruction.Way(
                parties,
                openings,
                stated,
                candidate.letter(),
                candidate.settlement(),
                path,
                Ledger.of(stakes, steps(parties, openings, candidate.settlement(), path))));
    }

    private static List<Ledger.Step> steps(
            List<Integer> parties, List<Settlement> openings, Settlement target, ConcessionPath path) {
        List<Settlement> now = new ArrayList<>(openings);
        List<Ledger.Step> steps = new ArrayList<>();
        for (ConcessionPath.Step step : path.steps()) {
            int mover = parties.indexOf(step.party());
            int[] chosen = now.get(mover).toArray();
            chosen[step.issue()] = target.option(step.issue());
            Settlement moved = Settlement.of(chosen);
            steps.add(new Ledger.Step(step.party(), now.get(mover), moved));
            now.set(mover, moved);
        }
        return steps;
    }

    private Optional<Position> position(int party, int issue) {
        return dispute.positions().stream()
                .filter(one -> one.party() == party
                        && one.issue() == issue
                        && !one.options().isEmpty()
                        && one.heldOn(knowledge.asOf()))
                .max(Comparator.comparing(one -> one.evidence().from()));
    }

    private Settlement opening(Stakes.Side side) {
        List<Issue> issues = dispute.issues();
        return Settlement.of(IntStream.range(0, issues.size())
                .map(issue -> {
                    List<Integer> unrefused = unrefused(issue, Set.of(side.party()));
                    List<Integer> all =
                            IntStream.range(0, issues.get(issue).size()).boxed().toList();
                    List<Integer> among = position(side.party(), issue)
                            .map(held -> List.copyOf(held.options()))
                            .orElse(unrefused.isEmpty() ? all : unrefused);
                    return among.stream()
                            .reduce((a, b) -> part(side, issue, b).compareTo(part(side, issue, a)) > 0 ? b : a)
                            .orElseThrow();
                })
                .toArray());
    }
}
