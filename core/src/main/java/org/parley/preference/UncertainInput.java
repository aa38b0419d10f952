package org.parley.preference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.parley.dispute.Condition;
import org.parley.dispute.Dispute;
import org.parley.dispute.Evidence;
import org.parley.dispute.Issue;
import org.parley.dispute.Options;
import org.parley.number.Interval;
import org.parley.number.Ratio;
import org.parley.number.Row;

/**
 * One number of a party's central reading that is known only as a range, with the reading that it makes when it alone is
 * moved.
 *
 * @param subject what it is, for programs
 * @param words what it is: "how much “Territory” matters to Russia"
 * @param known what is known of it, in words
 * @param place document and line it is stated in, empty if nowhere
 * @param range how far it can move while the reading stays consistent with all that is known and the other numbers stay
 *     central; other weights keep their proportions
 * @param central the number in the central reading
 * @param at the reading with this number
 */
public record UncertainInput(
        int party,
        Subject subject,
        String words,
        String known,
        String place,
        Interval range,
        Ratio central,
        Function<Ratio, PartyReading> at) {

    /** What a number is about. */
    public sealed interface Subject {

        /** The weight of an issue, or the equal weights of several. */
        record Weight(List<Integer> issues) implements Subject {
            public Weight {
                issues = List.copyOf(issues);
            }
        }

        /** The worth of options of an issue, or of points of its range, by name. */
        record Worth(int issue, List<String> options) implements Subject {
            public Worth {
                options = List.copyOf(options);
            }
        }

        /** What an interaction adds. */
        record Combination(Condition when) implements Subject {}

        /** What no deal is worth. */
        record NoDealValue() implements Subject {}

        /** What a measure does to the value of no deal. */
        record Effect(Measure measure) implements Subject {}

        /** What a month does to it. */
        record Drift() implements Subject {}
    }

    /** In order: weights, worths, interactions, no-deal alternative; only those that can move. */
    public static List<UncertainInput> of(Knowledge knowledge, PartyReading central) {
        return new Finder(knowledge, central).find();
    }

    private static final class Finder {
        private final Knowledge knowledge;
        private final Dispute dispute;
        private final Preference preference;
        private final PartyReading central;
        private final String name;
        private final List<UncertainInput> found = new ArrayList<>();

        Finder(Knowledge knowledge, PartyReading central) {
            this.knowledge = knowledge;
            this.dispute = knowledge.dispute();
            this.preference = knowledge.preferences().get(central.party());
            this.central = central;
            this.name = dispute.parties().get(central.party()).name();
        }

        List<UncertainInput> find() {
            weights();
            for (int issue = 0; issue < dispute.issues().size(); issue++) {
                worths(issue);
            }
            interactions();
            noDeal();
            return List.copyOf(found);
        }

        private void weights() {
            OrderedRanges ranges = WeightRanges.of(
                            preference.importance(), dispute.issues().size())
                    .ranges();
            for (int v = 0; v < ranges.size(); v++) {
                int[] members = ranges.members()[v];
                List<Ratio> old = central.weights().toList();
                WeightMove move = WeightMove.of(ranges, v, old);
                List<String> issues = new ArrayList<>();
                for (int issue : members) {
                    issues.add("“" + dispute.issues().get(issue).name() + "”");
                }
                add(
                        new Subject.Weight(Arrays.stream(members).boxed().toList()),
                        "how much " + String.join(" and ", issues) + (members.length == 1 ? " matters" : " each matter")
                                + " to " + name,
                        preference
                                .importance()
                                .map(importance -> importance.words(members[0]))
                                .orElse(Amount.UNKNOWN.words()),
                        preference.importance().map(Importance::evidence),
                        move.range(),
                        old.get(members[0]),
                        weight -> with(Row.of(move.at(weight)), central.anchors(), central.interactions()));
            }
        }

        private void worths(int index) {
            Issue issue = dispute.issues().get(index);
            Optional<Worth> worth = preference.worth().get(index);
            WorthRanges worths = WorthRanges.of(issue, worth);
            OrderedRanges ranges = worths.ranges();
            List<Ratio> old = central.anchors().get(index).toList();
            for (int v = 0; v < ranges.size(); v++) {
                int[] members = ranges.members()[v];
                List<String> options = new ArrayList<>();
                for (int anchor : members) {
                    options.add(
                            !worths.points().isEmpty() && issue.options() instanceof Options.Range range
                                    ? range.name(worths.points().get(anchor))
                                    : issue.options().get(anchor).name());
                }
                add(
                        new Subject.Worth(index, options),
                        "what “" + String.join("” or “", options) + "” on “" + issue.name() + "” is worth to " + name,
                        worth.map(stated -> stated.words(members[0])).orElse(Amount.UNKNOWN.words()),
                        worth.map(Worth::evidence),
                        between(ranges, v, old),
                        old.get(members[0]),
                        value -> {
                            List<Ratio> moved = new ArrayList<>(old);
                            for (int anchor : members) {
                                moved.set(anchor, value);
                            }
                            List<Row> anchors = new ArrayList<>(central.anchors());
                            anchors.set(index, Row.of(moved));
                            return with(central.weights(), anchors, central.interactions());
                        });
            }
        }

        /** The variable's range, cut by the central numbers of the levels next to it. */
        private static Interval between(OrderedRanges ranges, int variable, List<Ratio> central) {
            Ratio low = ranges.low()[variable];
            Ratio high = ranges.high()[variable];
            int[][] levels = ranges.levels();
            for (int k = 0; k < levels.length; k++) {
                for (int other : levels[k]) {
                    Ratio value = central.get(ranges.members()[other][0]);
                    if (k > 0 && contains(levels[k - 1], variable)) {
                        low = low.max(value);
                    }
                    if (k + 1 < levels.length && contains(levels[k + 1], variable)) {
                        high = high.min(value);
                    }
                }
            }
            return new Interval(low, high);
        }

        private static boolean contains(int[] level, int variable) {
            return Arrays.stream(level).anyMatch(other -> other == variable);
        }

        private void interactions() {
            for (int t = 0; t < preference.interactions().size(); t++) {
                int index = t;
                Interaction interaction = preference.interactions().get(t);
                add(
                        new Subject.Combination(interaction.when()),
                        "what the combination (" + interaction.when().words(dispute.issues()) + ") changes for " + name,
                        interaction.change().words(),
                        Optional.of(interaction.evidence()),
                        interaction.change().range(),
                        central.interactions().get(index),
                        value -> {
                            List<Ratio> moved =
                                    new ArrayList<>(central.interactions().toList());
                            moved.set(index, value);
                            return with(central.weights(), central.anchors(), Row.of(moved));
                        });
            }
        }

        private void noDeal() {
            if (!preference.noDealKnown()) {
                return;
            }
            NoDeal stated = preference.noDeal().orElseThrow();
            Optional<Evidence> evidence = Optional.of(stated.evidence());
            Ratio months = stated.monthsUntil(knowledge.asOf());
            if (stated.alternative() instanceof NoDeal.Valued valued) {
                Ratio moved = stated.pushes().stream()
                        .map(push -> push.change().middle())
                        .reduce(stated.drift().range().middle().times(months), Ratio::plus);
                Interval band = valued.amount().range();
                add(
                        new Subject.NoDealValue(),
                        "what no deal is worth to " + name,
                        valued.amount().words(),
                        evidence,
                        band.plus(Interval.exactly(moved)),
                        central.noDeal().orElseThrow(),
                        value -> central.with(Optional.of(value)));
            }
            Interval drift = stated.drift().range();
            Ratio now = central.noDeal().orElseThrow();
            for (NoDeal.Push push : stated.pushes()) {
                add(
                        new Subject.Effect(push.measure()),
                        "how much “" + push.measure().name() + "” changes what no deal is worth to " + name,
                        Amount.of(push.change()).words(),
                        Optional.of(push.measure().evidence()),
                        push.change(),
                        push.change().middle(),
                        value -> central.with(
                                Optional.of(now.plus(value.minus(push.change().middle())))));
            }
            if (months.signum() != 0) {
                add(
                        new Subject.Drift(),
                        "how fast no deal gets better or worse for " + name + ", per month",
                        stated.drift().words(),
                        evidence,
                        drift,
                        drift.middle(),
                        value -> central.with(
                                Optional.of(now.plus(value.minus(drift.middle()).times(months)))));
            }
        }

        private PartyReading with(Row weights, List<Row> anchors, Row interactions) {
            PartyReading moved = new PartyReading(
                    central.party(), weights, anchors, central.points(), interactions, central.noDeal());
            boolean asGoodAs = preference
                    .noDeal()
                    .filter(noDeal -> noDeal.alternative() instanceof NoDeal.AsGoodAs)
                    .isPresent();
            return asGoodAs
                    ? moved.with(NoDealValue.of(
                            preference,
                            knowledge.asOf(),
                            moved,
                            dispute.issues(),
                            Interval::middle,
                            (k, push) -> push.middle(),
                            Interval::middle))
                    : moved;
        }

        private void add(
                Subject subject,
                String words,
                String known,
                Optional<Evidence> evidence,
                Interval range,
                Ratio middle,
                Function<Ratio, PartyReading> at) {
            if (!range.isExact()) {
                String place = evidence.map(Evidence::place).orElse("");
                found.add(new UncertainInput(central.party(), subject, words, known, place, range, middle, at));
            }
        }
    }
}
