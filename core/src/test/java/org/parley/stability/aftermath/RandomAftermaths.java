package org.parley.stability.aftermath;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.parley.dispute.Compartment;
import org.parley.dispute.Condition;
import org.parley.dispute.Evidence;
import org.parley.dispute.Issue;
import org.parley.dispute.Settlement;
import org.parley.dispute.Sureness;
import org.parley.dispute.View;
import org.parley.number.Interval;
import org.parley.number.Ratio;
import org.parley.preference.Aftermath;
import org.parley.preference.Amount;
import org.parley.preference.Bands;
import org.parley.preference.Cases;
import org.parley.preference.Importance;
import org.parley.preference.Interaction;
import org.parley.preference.Knowledge;
import org.parley.preference.NoDeal;
import org.parley.preference.Order;
import org.parley.preference.Preference;
import org.parley.preference.RedLine;
import org.parley.preference.Word;
import org.parley.preference.Worth;

/** Small disputes with moves: few different numbers, so that ties are frequent; parties of whom little or nothing is known. */
final class RandomAftermaths {

    private static final Evidence EVIDENCE = new Evidence(
            LocalDate.of(2025, 8, 6), Sureness.INFERRED, "", List.of(), new Compartment.Team(), "team/moves.yaml:1");

    private final Random random;

    private RandomAftermaths(long seed) {
        this.random = new Random(seed);
    }

    static Knowledge of(long seed) {
        return new RandomAftermaths(seed).knowledge();
    }

    private Knowledge knowledge() {
        int parties = 2 + random.nextInt(3);
        List<Issue> issues = IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(i -> Cases.named(i, 2 + random.nextInt(2)))
                .toList();
        List<Preference> preferences =
                IntStream.range(0, parties).mapToObj(p -> preference(p, issues)).toList();
        Aftermath aftermath = new Aftermath(EVIDENCE, "deal", "the deal", settlement(issues), moves(parties, issues));
        return new Knowledge(
                new View.Team(),
                LocalDate.of(2025, 8, 6),
                Cases.dispute(issues, parties),
                Bands.DEFAULT,
                preferences,
                List.of(),
                List.of(aftermath));
    }

    private Settlement settlement(List<Issue> issues) {
        return Settlement.of(
                issues.stream().mapToInt(issue -> random.nextInt(issue.size())).toArray());
    }

    private Preference preference(int party, List<Issue> issues) {
        if (random.nextInt(5) == 0) {
            return new Preference(
                    party,
                    Optional.empty(),
                    issues.stream().map(issue -> Optional.<Worth>empty()).toList(),
                    List.of(),
                    Optional.empty(),
                    List.of(),
                    List.of());
        }
        Map<Integer, Interval> weights = new HashMap<>();
        if (random.nextBoolean()) {
            for (int i = 0; i < issues.size(); i++) {
                weights.put(i, Interval.exactly(Ratio.of(1, issues.size())));
            }
        }
        List<Optional<Worth>> worths = new ArrayList<>();
        for (int i = 0; i < issues.size(); i++) {
            List<Amount> anchors = IntStream.range(0, issues.get(i).size())
                    .mapToObj(o -> random.nextInt(4) == 0
                            ? Amount.of(Word.HARD, Bands.DEFAULT)
                            : Amount.of(Ratio.of(random.nextInt(4), 3)))
                    .toList();
            worths.add(Optional.of(
                    new Worth(EVIDENCE, i, anchors, List.of(), new Order.Ranking(List.of()), RedLine.Status.CLAIMED)));
        }
        Optional<NoDeal> noDeal = random.nextInt(3) == 0
                ? Optional.empty()
                : Optional.of(new NoDeal(
                        EVIDENCE,
                        random.nextBoolean()
                                ? new NoDeal.AsGoodAs(settlement(issues))
                                : new NoDeal.Valued(Amount.of(Ratio.of(random.nextInt(4), 3))),
                        Amount.of(Ratio.ZERO),
                        Optional.empty()));
        return new Preference(
                party,
                Optional.of(new Importance(EVIDENCE, new Order.None(), weights)),
                worths,
                List.of(),
                noDeal,
                random.nextBoolean()
                        ? List.of()
                        : List.of(new Interaction(
                                EVIDENCE, "t", option(0, random.nextInt(2)), Amount.of(Ratio.of(1, 3)))),
                List.of());
    }

    private List<Aftermath.Move> moves(int parties, List<Issue> issues) {
        List<Aftermath.Move> moves = new ArrayList<>();
        int count = 1 + random.nextInt(5);
        for (int k = 0; k < count; k++) {
            Map<Integer, Integer> turns = new HashMap<>();
            if (random.nextBoolean()) {
                int issue = random.nextInt(issues.size());
                turns.put(issue, random.nextInt(issues.get(issue).size()));
            }
            List<Aftermath.Effect> effects = new ArrayList<>();
            for (int p = 0; p < parties; p++) {
                if (random.nextInt(3) == 0) {
                    effects.add(new Aftermath.Effect(
                            p,
                            random.nextInt(4) == 0
                                    ? Amount.of(Word.CLEAR, Bands.DEFAULT)
                                    : Amount.of(Ratio.of(random.nextInt(3) - 1, 3))));
                }
            }
            int other = random.nextInt(count);
            Optional<Condition> when = other == k || random.nextBoolean()
                    ? Optional.empty()
                    : Optional.of(random.nextBoolean() ? option(other, 1) : new Condition.Not(option(other, 1)));
            boolean ends = turns.isEmpty() && random.nextInt(4) == 0;
            moves.add(new Aftermath.Move(
                    EVIDENCE,
                    "m" + k,
                    random.nextInt(parties),
                    "do " + k,
                    when,
                    random.nextInt(3) == 0,
                    turns,
                    ends,
                    effects));
        }
        return moves;
    }

    private static Condition option(int issue, int option) {
        BitSet options = new BitSet();
        options.set(option);
        return new Condition.Chosen(issue, options);
    }
}
