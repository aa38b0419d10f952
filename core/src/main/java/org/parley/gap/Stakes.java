package org.parley.gap;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.dispute.Condition;
import org.parley.dispute.Issue;
import org.parley.dispute.Rule;
import org.parley.number.Ratio;
import org.parley.number.Row;
import org.parley.preference.Knowledge;
import org.parley.preference.PartyReading;
import org.parley.preference.Reading;
import org.parley.preference.Valuation;

/**
 * One reading of a dispute as the analyses of this package see it: what may be agreed, what is refused, and what it is worth.
 *
 * @param rules all of them, negotiable or not
 * @param redLines of all parties whose consent is needed
 * @param sides K: the parties whose consent is needed and whose values and no-deal value are known
 */
public record Stakes(List<Issue> issues, List<Rule> rules, List<Requirement.Line> redLines, List<Side> sides) {

    public Stakes {
        issues = List.copyOf(issues);
        rules = List.copyOf(rules);
        redLines = List.copyOf(redLines);
        sides = List.copyOf(sides);
        for (Side side : sides) {
            if (side.values().reservation().isEmpty()) {
                throw new IllegalArgumentException(
                        "the no-deal value of party " + side.party() + " is not known; it cannot be counted");
            }
        }
    }

    /**
     * A party that is counted.
     *
     * @param values with its no-deal value
     * @param weights w by issue: what the issue adds where its settlement is fully welcome
     */
    public record Side(Valuation values, Row weights) {

        public int party() {
            return values.party();
        }

        /** v − r. */
        public Ratio gain(int[] chosen) {
            return new Ratio(values.value(chosen).subtract(noDeal()), values.scale());
        }

        BigInteger noDeal() {
            return values.reservation().orElseThrow();
        }

        /** With worth 1 whatever is chosen on these issues, and without the interactions that read them. */
        private Side aside(Set<Integer> issues) {
            Valuation wide = values.at(Row.lcm(values.scale(), weights.scale()));
            Row full = weights.at(wide.scale());
            BigInteger[][] parts = wide.parts().clone();
            for (int issue : issues) {
                parts[issue] = new BigInteger[parts[issue].length];
                Arrays.fill(parts[issue], full.numerators()[issue]);
            }
            List<Valuation.Term> terms = wide.terms().stream()
                    .filter(term -> unread(term.when(), issues))
                    .toList();
            return new Side(new Valuation(party(), wide.scale(), parts, terms, wide.reservation()), weights);
        }
    }

    /** As known, in one reading, which must fit it. */
    public static Stakes of(Knowledge knowledge, Reading reading) {
        List<Issue> issues = knowledge.dispute().issues();
        List<Side> sides = new ArrayList<>();
        for (int party : knowledge.dispute().consentNeeded()) {
            Optional<PartyReading> own = reading.parties().get(party);
            if (own.isPresent() && own.get().noDeal().isPresent()) {
                sides.add(new Side(
                        Valuation.of(
                                own.get(),
                                issues,
                                knowledge.preferences().get(party).interactions()),
                        own.get().weights()));
            }
        }
        return new Stakes(
                issues,
                knowledge.dispute().rules(),
                knowledge.redLines().stream()
                        .map(red -> new Requirement.Line(red.party(), red.line()))
                        .toList(),
                sides);
    }

    /** Red lines, then thresholds, then negotiable rules, each in the order of the dispute. */
    public List<Requirement> requirements() {
        return Stream.of(
                        redLines.stream(),
                        sides.stream().map(side -> new Requirement.Threshold(side.party())),
                        rules.stream().filter(Rule::negotiable).map(Requirement.Negotiable::new))
                .<Requirement>flatMap(stream -> stream)
                .toList();
    }

    /** The conditions of the rules that cannot be bargained away. */
    List<Condition> fixed() {
        return rules.stream()
                .filter(rule -> !rule.negotiable())
                .map(Rule::condition)
                .toList();
    }

    /** What a settlement must meet whatever it is worth: all rules, and no red line crossed. */
    List<Condition> binding() {
        return Stream.concat(
                        rules.stream().map(Rule::condition),
                        redLines.stream()
                                .map(line -> new Condition.Not(line.redLine().refuses())))
                .toList();
    }

    /** The conditions of all interactions. */
    List<Condition> terms() {
        return sides.stream()
                .flatMap(side -> side.values().terms().stream())
                .map(Valuation.Term::when)
                .toList();
    }

    /** The values of all sides at one scale. */
    List<Valuation> valuations() {
        BigInteger scale = sides.stream().map(side -> side.values().scale()).reduce(BigInteger.ONE, Row::lcm);
        return sides.stream().map(side -> side.values().at(scale)).toList();
    }

    /**
     * With issues set aside: everyone has worth 1 there, the rules and red lines that read one of them are waived, and the
     * interactions that read one of them count 0.
     */
    public Stakes aside(Set<Integer> setAside) {
        return new Stakes(
                issues,
                rules.stream()
                        .filter(rule -> unread(rule.condition(), setAside))
                        .toList(),
                redLines.stream()
                        .filter(line -> unread(line.redLine().refuses(), setAside))
                        .toList(),
                sides.stream().map(side -> side.aside(setAside)).toList());
    }

    private static boolean unread(Condition condition, Set<Integer> issues) {
        return Collections.disjoint(condition.issues(), issues);
    }

    /** v − r of every side. */
    public List<Ratio> gains(int[] chosen) {
        return sides.stream().map(side -> side.gain(chosen)).toList();
    }
}
