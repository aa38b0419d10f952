package org.parley.briefing;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.parley.bargain.AdjustedWinner;
import org.parley.dispute.Dispute;
import org.parley.dispute.Settlement;
import org.parley.number.Ratio;
import org.parley.preference.Knowledge;
import org.parley.preference.Valuation;

/** Adjusted winner between the two parties of a dispute that has just two whose consent is needed. */
final class Dividing {

    private final Analysis analysis;
    private final Dispute dispute;
    private final int first;
    private final int second;
    private final Valuation firstValues;
    private final Valuation secondValues;

    private Dividing(Analysis analysis, int first, int second) {
        this.analysis = analysis;
        this.dispute = analysis.knowledge().dispute();
        this.first = first;
        this.second = second;
        this.firstValues = analysis.valuation(first);
        this.secondValues = analysis.valuation(second);
    }

    static Optional<Closeness.Division> of(Analysis analysis) {
        List<Integer> parties = analysis.knowledge().dispute().consentNeeded();
        boolean known = parties.size() == 2
                && parties.stream()
                        .allMatch(p -> analysis.central().parties().get(p).isPresent());
        return known ? new Dividing(analysis, parties.get(0), parties.get(1)).divide() : Optional.empty();
    }

    private Optional<Closeness.Division> divide() {
        int issues = dispute.issues().size();
        int[] firstBest = new int[issues];
        int[] secondBest = new int[issues];
        List<AdjustedWinner.Stake> stakes = new ArrayList<>();
        List<Integer> aside = new ArrayList<>();
        for (int i = 0; i < issues; i++) {
            BitSet best = best(firstValues, i);
            BitSet others = best(secondValues, i);
            BitSet common = (BitSet) best.clone();
            common.and(others);
            // Of several options that are equally good for one side, the one that the other likes best.
            firstBest[i] = greatest(secondValues, i, best);
            secondBest[i] = greatest(firstValues, i, others);
            if (common.isEmpty()) {
                stakes.add(new AdjustedWinner.Stake(
                        i,
                        difference(firstValues, i, firstBest[i], secondBest[i]),
                        difference(secondValues, i, secondBest[i], firstBest[i])));
            } else {
                aside.add(i);
            }
        }
        if (stakes.isEmpty()) {
            return Optional.empty();
        }
        AdjustedWinner.Division division = AdjustedWinner.divide(stakes);
        return Optional.of(
                new Closeness.Division(first, second, division, aside, check(division, firstBest, secondBest)));
    }

    private static BitSet best(Valuation values, int issue) {
        BigInteger[] parts = values.parts()[issue];
        BigInteger top = Arrays.stream(parts).max(BigInteger::compareTo).orElseThrow();
        BitSet best = new BitSet();
        for (int option = 0; option < parts.length; option++) {
            best.set(option, parts[option].equals(top));
        }
        return best;
    }

    /** The first of these options that is worth most. */
    private static int greatest(Valuation values, int issue, BitSet options) {
        BigInteger[] parts = values.parts()[issue];
        return options.stream()
                .reduce((a, b) -> parts[b].compareTo(parts[a]) > 0 ? b : a)
                .orElseThrow();
    }

    private static Ratio difference(Valuation values, int issue, int own, int other) {
        return new Ratio(values.parts()[issue][own].subtract(values.parts()[issue][other]), values.scale());
    }

    private String check(AdjustedWinner.Division division, int[] firstBest, int[] secondBest) {
        int[] chosen = secondBest.clone();
        for (AdjustedWinner.IssueShare share : division.shares()) {
            if (share.toFirst().equals(Ratio.ONE)) {
                chosen[share.issue()] = firstBest[share.issue()];
            }
        }
        OptionalInt split = division.split();
        if (split.isEmpty()) {
            return "In the central reading, the result as a settlement " + standing(Settlement.of(chosen)) + ".";
        }
        String issue = "“" + dispute.issues().get(split.getAsInt()).name() + "”";
        String toSecond = standing(Settlement.of(chosen));
        chosen[split.getAsInt()] = firstBest[split.getAsInt()];
        String toFirst = standing(Settlement.of(chosen));
        return "A share of " + issue + " is not itself a settlement. In the central reading, with " + issue
                + " wholly as "
                + dispute.parties().get(first).name() + " wants it, the result " + toFirst + "; wholly as "
                + dispute.parties().get(second).name() + " wants it, it " + toSecond + ".";
    }

    private String standing(Settlement settlement) {
        List<String> against = new ArrayList<>();
        int[] chosen = settlement.toArray();
        dispute.rules().stream()
                .filter(rule -> !rule.condition().met(chosen))
                .forEach(rule -> against.add("breaks the rule “" + rule.says() + "”"));
        for (Knowledge.PartyRedLine redLine : analysis.knowledge().redLines()) {
            if (redLine.line().refuses().met(chosen)) {
                against.add("crosses a " + redLine.line().status().word() + " red line of "
                        + dispute.parties().get(redLine.party()).name());
            }
        }
        List<String> unknown = new ArrayList<>();
        for (int party : List.of(first, second)) {
            String name = dispute.parties().get(party).name();
            Valuation values = party == first ? firstValues : secondValues;
            Optional<Ratio> noDeal =
                    analysis.central().parties().get(party).orElseThrow().noDeal();
            if (noDeal.isEmpty()) {
                unknown.add(name);
            } else if (values.value(settlement).compareTo(noDeal.get()) < 0) {
                against.add("is worth less than no deal to " + name);
            }
        }
        if (!against.isEmpty()) {
            return "is outside the zone of agreement: it " + Words.list(against);
        }
        return unknown.isEmpty()
                ? "lies in the zone of agreement"
                : "meets the rules and crosses no red line, but what no deal is worth to " + Words.list(unknown)
                        + " is not known";
    }
}
