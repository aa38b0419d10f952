package org.parley.cases;

import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.parley.dispute.Options;
import org.parley.dispute.Settlement;
import org.parley.number.Ratio;
import org.parley.preference.Interaction;
import org.parley.preference.Knowledge;
import org.parley.preference.PartyReading;
import org.parley.preference.Reading;
import org.parley.preference.RedLine;

/** The definitions written out, one number at a time, for what is known and one reading of it. */
public record Plain(Knowledge knowledge, Reading reading) {

    /** F: the settlements that meet every rule. */
    public List<Settlement> meetingRules() {
        return RandomTable.product(knowledge.dispute().issues()).stream()
                .filter(x -> knowledge.dispute().rules().stream()
                        .allMatch(rule -> rule.condition().met(x.toArray())))
                .toList();
    }

    /** Those of F that cross no binding red line of a party whose consent is needed. */
    public List<Settlement> allowed(Predicate<RedLine> binding) {
        return meetingRules().stream()
                .filter(x -> knowledge.dispute().consentNeeded().stream()
                        .allMatch(p -> crossed(p, x).stream().noneMatch(binding)))
                .toList();
    }

    public List<RedLine> crossed(int party, Settlement x) {
        return knowledge.preferences().get(party).redLines().stream()
                .filter(line -> line.refuses().met(x.toArray()))
                .toList();
    }

    public List<Settlement> zone(List<Integer> parties, Predicate<RedLine> binding) {
        return allowed(binding).stream()
                .filter(x -> parties.stream().allMatch(p -> gain(p, x).signum() >= 0))
                .toList();
    }

    public Ratio margin(List<Integer> parties, Predicate<RedLine> binding) {
        return allowed(binding).stream()
                .map(x -> leastGain(parties, x))
                .max(Ratio::compareTo)
                .orElseThrow();
    }

    public Ratio leastGain(List<Integer> parties, Settlement x) {
        return parties.stream().map(p -> gain(p, x)).min(Ratio::compareTo).orElseThrow();
    }

    public Ratio gain(int party, Settlement x) {
        return value(party, x).minus(noDeal(party));
    }

    public Ratio noDeal(int party) {
        return own(party).noDeal().orElseThrow();
    }

    public List<Ratio> values(List<Integer> parties, Settlement x) {
        return parties.stream().map(p -> value(p, x)).toList();
    }

    /** The least or the greatest value of each of some parties. */
    public List<Ratio> extreme(List<Integer> parties, List<Settlement> over, BinaryOperator<Ratio> which) {
        return parties.stream()
                .map(p -> over.stream().map(x -> value(p, x)).reduce(which).orElseThrow())
                .toList();
    }

    /** v_p(x) = Σ_i w_i s_i(x_i) + Σ_t c_t [x meets t]. */
    public Ratio value(int party, Settlement x) {
        PartyReading own = own(party);
        Ratio value = Ratio.ZERO;
        for (int i = 0; i < x.issues(); i++) {
            value = value.plus(own.weights().get(i).times(worth(own, i, x.option(i))));
        }
        List<Interaction> interactions = knowledge.preferences().get(party).interactions();
        for (int t = 0; t < interactions.size(); t++) {
            if (interactions.get(t).when().met(x.toArray())) {
                value = value.plus(own.interactions().get(t));
            }
        }
        return value;
    }

    private Ratio worth(PartyReading own, int issue, int option) {
        List<Ratio> anchors = own.anchors().get(issue).toList();
        if (!(knowledge.dispute().issues().get(issue).options() instanceof Options.Range range)) {
            return anchors.get(option);
        }
        List<Ratio> points = own.points().get(issue);
        Ratio number = range.number(option);
        int above = IntStream.range(0, points.size())
                .filter(k -> points.get(k).compareTo(number) >= 0)
                .findFirst()
                .orElseThrow();
        if (above == 0) {
            return anchors.getFirst();
        }
        Ratio along = number.minus(points.get(above - 1)).over(points.get(above).minus(points.get(above - 1)));
        Ratio rise = anchors.get(above).minus(anchors.get(above - 1));
        return anchors.get(above - 1).plus(rise.times(along));
    }

    private PartyReading own(int party) {
        return reading.parties().get(party).orElseThrow();
    }
}
