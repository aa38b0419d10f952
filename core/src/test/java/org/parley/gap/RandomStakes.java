package org.parley.gap;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.parley.cases.RandomTable;
import org.parley.dispute.Compartment;
import org.parley.dispute.Condition;
import org.parley.dispute.Evidence;
import org.parley.dispute.Issue;
import org.parley.dispute.Rule;
import org.parley.dispute.Settlement;
import org.parley.dispute.Sureness;
import org.parley.number.Ratio;
import org.parley.number.Row;
import org.parley.preference.RedLine;
import org.parley.preference.Valuation;

/**
 * Small random disputes in one reading, most of them without a zone, and what the definitions say about their settlements, one by
 * one.
 */
final class RandomStakes {

    private static final int[] BITS = {0, 1, 2, 3, 4, 8, 20, 44, 46, 61, 63, 90, 160};
    private static final Evidence EVIDENCE = new Evidence(
            LocalDate.of(2025, 1, 1), Sureness.HEARD, "", List.of(), new Compartment.Team(), "team/estimates.yaml:1");

    private static final List<RedLine.Status> STATUSES =
            List.of(RedLine.Status.CLAIMED, RedLine.Status.BELIEVED, RedLine.Status.CONFIRMED);

    private RandomStakes() {}

    /** @param hardness the higher, the more is refused and asked */
    static Stakes of(long seed, int parties, int hardness) {
        Random random = new Random(seed);
        List<Issue> issues = new ArrayList<>();
        int count = random.nextInt(10) == 0 ? 1 : 2 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            issues.add(RandomTable.issue("i" + i, random.nextInt(8) == 0 ? 1 : 2 + random.nextInt(3)));
        }
        List<Rule> rules = new ArrayList<>();
        while (random.nextInt(3) == 0) {
            Condition condition = random.nextInt(4) == 0
                    ? RandomTable.condition(random, issues)
                    : new Condition.Not(refusable(random, issues));
            rules.add(new Rule("r" + rules.size(), "", new Rule.Must(condition), random.nextBoolean()));
        }
        List<Requirement.Line> lines = new ArrayList<>();
        while (lines.size() < hardness && random.nextInt(6) > 0) {
            int party = random.nextInt(parties + 1);
            RedLine.Status status = STATUSES.get(random.nextInt(3));
            lines.add(new Requirement.Line(
                    party, new RedLine(EVIDENCE, "l" + lines.size(), refusable(random, issues), status)));
        }
        BigInteger scale = BigInteger.ONE.shiftLeft(BITS[random.nextInt(BITS.length)]);
        List<Stakes.Side> sides = new ArrayList<>();
        for (int p = 0; p < parties; p++) {
            BigInteger own = random.nextInt(3) == 0 ? scale.add(BigInteger.valueOf(random.nextInt(9))) : scale;
            Optional<Stakes.Side> against =
                    p > 0 && random.nextInt(3) == 0 ? Optional.of(sides.getFirst()) : Optional.empty();
            sides.add(side(random, p, issues, own, hardness, against));
        }
        return new Stakes(issues, rules, lines, sides);
    }

    private static Condition refusable(Random random, List<Issue> issues) {
        int parts = 1 + random.nextInt(2);
        return new Condition.All(IntStream.range(0, parts)
                .<Condition>mapToObj(k -> {
                    int issue = random.nextInt(issues.size());
                    BitSet options = new BitSet();
                    options.set(random.nextInt(issues.get(issue).size()));
                    return new Condition.Chosen(issue, options);
                })
                .toList());
    }

    private static Stakes.Side side(
            Random random,
            int party,
            List<Issue> issues,
            BigInteger scale,
            int hardness,
            Optional<Stakes.Side> against) {
        BigInteger[] weights = new BigInteger[issues.size()];
        BigInteger sum = BigInteger.ZERO;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = random.nextInt(5) == 0 ? BigInteger.ZERO : number(random, scale);
            sum = sum.add(weights[i]);
        }
        int steps = 1 + random.nextInt(6);
        BigInteger fine = BigInteger.valueOf(steps);
        BigInteger[][] parts = new BigInteger[weights.length][];
        for (int i = 0; i < weights.length; i++) {
            BigInteger weight = weights[i];
            int issue = i;
            parts[i] = IntStream.range(0, issues.get(i).size())
                    .mapToObj(o -> against.filter(one -> one.values().scale().equals(scale.multiply(fine)))
                            .map(one -> one.weights()
                                    .numerators()[issue]
                                    .multiply(one.values()
                                            .scale()
                                            .divide(one.weights().scale()))
                                    .subtract(one.values().parts()[issue][o]))
                            .orElseGet(() -> weight.multiply(BigInteger.valueOf(random.nextInt(steps + 1)))))
                    .toArray(BigInteger[]::new);
        }
        List<Valuation.Term> terms = new ArrayList<>();
        while (random.nextInt(3) == 0) {
            BigInteger change = number(random, scale).multiply(fine).shiftRight(random.nextInt(3));
            terms.add(new Valuation.Term(
                    RandomTable.condition(random, issues), random.nextBoolean() ? change : change.negate()));
        }
        BigInteger most = BigInteger.ZERO;
        for (BigInteger[] part : parts) {
            most = most.add(Arrays.stream(part).max(BigInteger::compareTo).orElseThrow());
        }
        BigInteger r = most.multiply(BigInteger.valueOf(random.nextInt(4) + hardness))
                .divide(BigInteger.valueOf(hardness + 4L))
                .add(BigInteger.valueOf(random.nextInt(2)));
        return new Stakes.Side(
                new Valuation(party, scale.multiply(fine), parts, terms, Optional.of(r)), new Row(scale, weights));
    }

    private static BigInteger number(Random random, BigInteger scale) {
        return new BigInteger(scale.bitLength(), random).mod(scale.add(BigInteger.ONE));
    }

    /** F of the fixed rules: every settlement that meets them. */
    static List<Settlement> all(Stakes stakes) {
        return RandomTable.product(stakes.issues()).stream()
                .filter(x -> stakes.rules().stream()
                        .allMatch(rule -> rule.negotiable() || rule.condition().met(x.toArray())))
                .toList();
    }

    /** v − r from the definition. */
    static Ratio gain(Stakes.Side side, int[] chosen) {
        BigInteger gain = side.values().reservation().orElseThrow().negate();
        for (int i = 0; i < chosen.length; i++) {
            gain = gain.add(side.values().parts()[i][chosen[i]]);
        }
        for (Valuation.Term term : side.values().terms()) {
            if (term.when().met(chosen)) {
                gain = gain.add(term.change());
            }
        }
        return new Ratio(gain, side.values().scale());
    }

    static boolean meets(Stakes stakes, Requirement requirement, int[] chosen) {
        return switch (requirement) {
            case Requirement.Line line -> !line.redLine().refuses().met(chosen);
            case Requirement.Negotiable negotiable ->
                negotiable.rule().condition().met(chosen);
            case Requirement.Threshold threshold ->
                stakes.sides().stream()
                        .filter(side -> side.party() == threshold.party())
                        .allMatch(side -> gain(side, chosen).signum() >= 0);
        };
    }

    /** The requirements that a settlement breaks, by position. */
    static BitSet broken(Stakes stakes, int[] chosen) {
        List<Requirement> requirements = stakes.requirements();
        BitSet broken = new BitSet();
        for (int r = 0; r < requirements.size(); r++) {
            broken.set(r, !meets(stakes, requirements.get(r), chosen));
        }
        return broken;
    }

    /** The margin by its definition: over what meets all rules and crosses no red line. */
    static Optional<Ratio> margin(Stakes stakes) {
        if (stakes.sides().isEmpty()) {
            return Optional.empty();
        }
        return all(stakes).stream()
                .map(Settlement::toArray)
                .filter(x -> stakes.requirements().stream()
                        .allMatch(r -> r instanceof Requirement.Threshold || meets(stakes, r, x)))
                .map(x -> stakes.sides().stream()
                        .map(side -> gain(side, x))
                        .min(Ratio::compareTo)
                        .orElseThrow())
                .max(Ratio::compareTo);
    }
}
