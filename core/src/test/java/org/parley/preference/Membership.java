package org.parley.preference;

import java.util.ArrayList;
import java.util.List;
import org.parley.number.Interval;
import org.parley.number.Ratio;

/** The definition of the set of a party's readings, checked statement by statement. */
final class Membership {

    private Membership() {}

    /** What a reading violates; empty where it is one of the party's readings. */
    static List<String> violations(Knowledge knowledge, int party, PartyReading reading) {
        List<String> found = new ArrayList<>();
        Preference preference = knowledge.preferences().get(party);
        List<Ratio> weights = reading.weights().toList();
        if (!weights.stream().reduce(Ratio.ZERO, Ratio::plus).equals(Ratio.ONE)) {
            found.add("weights add up to " + weights.stream().reduce(Ratio.ZERO, Ratio::plus));
        }
        weights.stream().filter(w -> w.signum() < 0).forEach(w -> found.add("negative weight " + w));
        preference.importance().ifPresent(importance -> {
            importance.weights().forEach((issue, range) -> within("weight " + issue, range, weights.get(issue), found));
            ordered("weights", importance.order(), weights, found);
        });
        for (int i = 0; i < preference.worth().size(); i++) {
            List<Ratio> worths = reading.anchors().get(i).toList();
            String name = "worth on " + i;
            worths.forEach(value -> within(name, Interval.UNIT, value, found));
            preference.worth().get(i).ifPresent(worth -> {
                for (int a = 0; a < worths.size(); a++) {
                    within(name, worth.anchors().get(a).range(), worths.get(a), found);
                }
                ordered(name, worth.order(), worths, found);
                List<List<Integer>> classes = worth.order().classes();
                if (worth.orderOnly() && classes.size() > 1) {
                    classes.getFirst().forEach(a -> within(name, Interval.exactly(Ratio.ONE), worths.get(a), found));
                    classes.getLast().forEach(a -> within(name, Interval.exactly(Ratio.ZERO), worths.get(a), found));
                }
            });
        }
        for (int t = 0; t < preference.interactions().size(); t++) {
            within(
                    "interaction " + t,
                    preference.interactions().get(t).change().range(),
                    reading.interactions().get(t),
                    found);
        }
        if (preference.noDealKnown() != reading.noDeal().isPresent()) {
            found.add("no deal is " + reading.noDeal());
        } else {
            preference.noDeal().filter(NoDeal::known).ifPresent(noDeal -> noDeal(knowledge, noDeal, reading, found));
        }
        return found;
    }

    private static void noDeal(Knowledge knowledge, NoDeal noDeal, PartyReading reading, List<String> found) {
        Ratio months = noDeal.monthsUntil(knowledge.asOf());
        Interval drift = noDeal.drift().range();
        Preference preference = knowledge.preferences().get(reading.party());
        Interval base = switch (noDeal.alternative()) {
            case NoDeal.Valued valued -> valued.amount().range();
            case NoDeal.AsGoodAs as ->
                Interval.exactly(DirectValue.of(
                        reading,
                        knowledge.dispute().issues(),
                        preference.interactions(),
                        as.settlement().toArray()));
        };
        Ratio low = base.low().plus(drift.low().times(months));
        Ratio high = base.high().plus(drift.high().times(months));
        for (NoDeal.Push push : noDeal.pushes()) {
            low = low.plus(push.change().low());
            high = high.plus(push.change().high());
        }
        within("no deal", new Interval(low, high), reading.noDeal().orElseThrow(), found);
    }

    private static void ordered(String what, Order order, List<Ratio> values, List<String> found) {
        List<List<Integer>> classes = order.classes();
        for (int c = 0; c < classes.size(); c++) {
            for (int one : classes.get(c)) {
                if (order instanceof Order.Ranking) {
                    for (int other : classes.get(c)) {
                        if (!values.get(one).equals(values.get(other))) {
                            found.add(what + " " + one + " and " + other + " are not tied");
                        }
                    }
                }
                for (int d = c + 1; d < classes.size(); d++) {
                    for (int lower : classes.get(d)) {
                        if (values.get(one).compareTo(values.get(lower)) < 0) {
                            found.add(what + " " + one + " is below " + lower);
                        }
                    }
                }
            }
        }
    }

    private static void within(String what, Interval range, Ratio value, List<String> found) {
        if (!range.contains(value)) {
            found.add(what + " is " + value + ", outside " + range);
        }
    }
}
