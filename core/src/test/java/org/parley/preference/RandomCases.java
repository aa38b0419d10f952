package org.parley.preference;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.parley.dispute.Condition;
import org.parley.dispute.Issue;
import org.parley.dispute.Options;
import org.parley.dispute.Settlement;
import org.parley.number.Interval;
import org.parley.number.Ratio;

/** Random preferences with every kind of statement, all true of hidden numbers, so that they never contradict themselves. */
final class RandomCases {

    private final Random random;

    private RandomCases(long seed) {
        this.random = new Random(seed);
    }

    static Knowledge of(long seed) {
        return new RandomCases(seed).knowledge();
    }

    private Knowledge knowledge() {
        int n = 1 + random.nextInt(7);
        List<Issue> issues = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            issues.add(
                    random.nextInt(4) == 0
                            ? new Issue(
                                    "i" + i,
                                    "Issue " + i,
                                    "",
                                    new Options.Range(
                                            Ratio.ZERO,
                                            Ratio.of(1 + random.nextInt(4)),
                                            Ratio.of(1, 1 + random.nextInt(3)),
                                            ""))
                            : Cases.named(i, 1 + random.nextInt(6)));
        }
        int parties = 1 + random.nextInt(2);
        Preference[] preferences = new Preference[parties];
        for (int p = 0; p < parties; p++) {
            preferences[p] = preference(p, issues);
        }
        return Cases.knowledge(issues, preferences);
    }

    private Preference preference(int party, List<Issue> issues) {
        List<Optional<Worth>> worths = new ArrayList<>();
        for (int i = 0; i < issues.size(); i++) {
            worths.add(random.nextInt(5) == 0 ? Optional.empty() : Optional.of(worth(i, issues.get(i))));
        }
        List<Interaction> interactions = new ArrayList<>();
        for (int t = random.nextInt(3); t > 0; t--) {
            int issue = random.nextInt(issues.size());
            BitSet options = new BitSet();
            options.set(random.nextInt(issues.get(issue).size()));
            Amount change = random.nextBoolean()
                    ? Cases.word(Word.CLEAR)
                    : Amount.of(around(Ratio.of(random.nextInt(30) - 15, 70)));
            interactions.add(
                    new Interaction(Cases.evidence(Cases.DAY), "t" + t, new Condition.Chosen(issue, options), change));
        }
        return new Preference(
                party,
                Optional.of(importance(issues.size())),
                worths,
                List.of(),
                noDeal(issues),
                interactions,
                List.of());
    }

    private Importance importance(int n) {
        int[] parts = new int[n];
        int sum = 0;
        for (int i = 0; i < n; i++) {
            parts[i] = 1 + random.nextInt(random.nextBoolean() ? 5 : 100);
            sum += parts[i];
        }
        List<Ratio> truth = new ArrayList<>();
        for (int part : parts) {
            truth.add(Ratio.of(part, sum));
        }
        Map<Integer, Interval> ranges = new TreeMap<>();
        if (random.nextInt(3) > 0) {
            int stated = random.nextInt(3);
            for (int i = 0; i < n; i++) {
                if (stated > 0 && (stated > 1 || random.nextBoolean())) {
                    ranges.put(i, around(truth.get(i)));
                }
            }
        }
        return new Importance(Cases.evidence(Cases.DAY), order(truth, true), ranges);
    }

    private Worth worth(int index, Issue issue) {
        List<Ratio> points = new ArrayList<>();
        int anchors = issue.size();
        if (issue.options() instanceof Options.Range range) {
            points.add(range.from());
            if (random.nextBoolean()) {
                points.add(range.from().plus(range.to().minus(range.from()).times(Ratio.of(1 + random.nextInt(6), 7))));
            }
            points.add(range.to());
            anchors = points.size();
        }
        List<Ratio> truth = new ArrayList<>();
        for (int a = 0; a < anchors; a++) {
            truth.add(Ratio.of(random.nextInt(13), 12));
        }
        Order.Ranking order = random.nextBoolean() ? new Order.Ranking(List.of()) : (Order.Ranking) order(truth, false);
        boolean orderOnly = !order.classes().isEmpty() && random.nextInt(3) == 0;
        List<Amount> amounts = truth.stream()
                .map(value -> orderOnly ? Amount.UNKNOWN : amount(value))
                .toList();
        boolean anythingElse = amounts.stream().anyMatch(Amount::known);
        return new Worth(
                Cases.evidence(Cases.DAY),
                index,
                anythingElse || orderOnly
                        ? amounts
                        : truth.stream().map(Amount::of).toList(),
                points,
                order,
                RedLine.Status.CLAIMED);
    }

    private Amount amount(Ratio truth) {
        return switch (random.nextInt(4)) {
            case 0 -> Amount.UNKNOWN;
            case 1 -> Amount.of(truth);
            case 2 -> {
                Interval range = around(truth);
                yield Amount.of(
                        new Interval(range.low().max(Ratio.ZERO), range.high().min(Ratio.ONE)));
            }
            default -> {
                for (Word word : List.of(Word.WELCOME, Word.CAN_LIVE_WITH, Word.HARD)) {
                    if (Bands.DEFAULT.of(word).contains(truth)) {
                        yield Cases.word(word);
                    }
                }
                yield Cases.word(Word.RED_LINE);
            }
        };
    }

    private Optional<NoDeal> noDeal(List<Issue> issues) {
        int kind = random.nextInt(4);
        if (kind == 0) {
            return Optional.empty();
        }
        NoDeal.Alternative alternative = kind == 1
                ? new NoDeal.AsGoodAs(Settlement.of(issues.stream()
                        .mapToInt(issue -> random.nextInt(issue.size()))
                        .toArray()))
                : new NoDeal.Valued(amount(Ratio.of(random.nextInt(13), 12)));
        Amount drift = random.nextBoolean() ? Amount.of(Ratio.ZERO) : Amount.of(around(Ratio.of(-1, 50)));
        return Optional.of(new NoDeal(
                Cases.evidence(Cases.DAY.minusDays(random.nextInt(200))),
                alternative,
                drift,
                Optional.empty(),
                pushes()));
    }

    private List<NoDeal.Push> pushes() {
        List<NoDeal.Push> pushes = new ArrayList<>();
        for (int k = random.nextInt(6) - 3; k > 0; k--) {
            Interval change = around(Ratio.of(random.nextInt(30) - 20, 100));
            Measure measure = new Measure(
                    Cases.evidence(Cases.DAY),
                    "m" + k,
                    "Measure " + k,
                    Measure.Kind.SANCTION,
                    Cases.DAY,
                    Optional.empty(),
                    List.of(new Measure.Effect(0, change)),
                    List.of(),
                    List.of());
            pushes.add(new NoDeal.Push(measure, change));
        }
        return pushes;
    }

    /** A range that holds a number: exact, narrow beyond any grid, or wide. */
    private Interval around(Ratio truth) {
        return switch (random.nextInt(5)) {
            case 0 -> Interval.exactly(truth);
            case 1 -> new Interval(truth, truth.plus(Ratio.of(1, 3_000_000_000_000L)));
            case 2 -> new Interval(truth.minus(Ratio.of(1, 100)), truth.plus(Ratio.of(1, 90)));
            default ->
                new Interval(
                        truth.minus(Ratio.of(random.nextInt(40), 100)), truth.plus(Ratio.of(random.nextInt(40), 100)));
        };
    }

    /** A ranking, ties where the truth ties, or tiers; often without some of the things. */
    private Order order(List<Ratio> truth, boolean anyKind) {
        List<Integer> things = new ArrayList<>();
        boolean partial = random.nextBoolean();
        for (int k = 0; k < truth.size(); k++) {
            if (!partial || random.nextInt(3) > 0) {
                things.add(k);
            }
        }
        Collections.shuffle(things, random);
        things.sort(Comparator.comparing((Integer k) -> truth.get(k)).reversed());
        int kind = anyKind ? random.nextInt(3) : 1;
        if (kind == 0 || things.isEmpty()) {
            return anyKind ? new Order.None() : new Order.Ranking(List.of());
        }
        List<List<Integer>> classes = new ArrayList<>();
        for (int thing : things) {
            boolean joins = !classes.isEmpty()
                    && (kind == 2
                            ? random.nextBoolean()
                            : truth.get(classes.getLast().getFirst()).equals(truth.get(thing)))
                    && random.nextInt(4) > 0;
            if (joins) {
                classes.getLast().add(thing);
            } else {
                classes.add(new ArrayList<>(List.of(thing)));
            }
        }
        return kind == 2 ? new Order.Tiers(classes) : new Order.Ranking(classes);
    }
}
