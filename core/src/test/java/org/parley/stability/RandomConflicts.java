package org.parley.stability;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.parley.number.Ratio;
import org.parley.stability.model.Barrier;
import org.parley.stability.model.ConflictOption;
import org.parley.stability.model.Formula;
import org.parley.stability.model.GraphModel;
import org.parley.stability.model.Infeasible;
import org.parley.stability.model.OptionModel;
import org.parley.stability.model.PartyRanking;
import org.parley.stability.model.Preference;
import org.parley.stability.model.Ranking;
import org.parley.stability.model.Strength;

/** Small random conflicts of every kind. */
final class RandomConflicts {

    private RandomConflicts() {}

    static List<String> parties(int count) {
        return IntStream.range(0, count).mapToObj(p -> "P" + p).toList();
    }

    /** Listed arcs of 2 to 4 parties, some one-way, rankings with ties, some of them partly unknown. */
    static GraphModel graph(Random random) {
        int parties = 2 + random.nextInt(3);
        int states = 2 + random.nextInt(6);
        double density = 0.1 + random.nextDouble() * 0.4;
        int[][][] moves = new int[parties][states][];
        List<Preference> preferences = new ArrayList<>();
        List<Strength> strengths = new ArrayList<>();
        for (int p = 0; p < parties; p++) {
            for (int s = 0; s < states; s++) {
                moves[p][s] = IntStream.range(0, states)
                        .filter(t -> random.nextDouble() < density)
                        .toArray();
            }
            boolean total = random.nextInt(3) > 0;
            preferences.add(total ? ranked(random, states) : pairs(random, states));
            List<Integer> groups = random.ints(states, -1, 2).boxed().toList();
            strengths.add(Strength.between(groups));
        }
        List<String> names = IntStream.range(0, states).mapToObj(s -> "s" + s).toList();
        return new GraphModel("random", parties(parties), names, moves, preferences, strengths, Optional.empty());
    }

    static Preference.Ranked ranked(Random random, int states) {
        return new Preference.Ranked(
                random.ints(states, 0, 1 + random.nextInt(states + 1)).toArray());
    }

    private static Preference pairs(Random random, int states) {
        List<int[]> strict = new ArrayList<>();
        List<int[]> equal = new ArrayList<>();
        for (int a = 0; a < states; a++) {
            for (int b = a + 1; b < states; b++) {
                switch (random.nextInt(4)) {
                    case 0 -> strict.add(new int[] {a, b});
                    case 1 -> strict.add(new int[] {b, a});
                    case 2 -> equal.add(new int[] {a, b});
                    default -> {
                        // Unknown.
                    }
                }
            }
        }
        return Preference.known(states, strict, equal);
    }

    /** Option form with directions, rules and total orders; what a sweep takes. */
    static OptionModel options(Random random) {
        int parties = 2 + random.nextInt(3);
        return options(random, parties, parties + random.nextInt(3), 4);
    }

    /** @param statements of each party, at most */
    static OptionModel options(Random random, int parties, int count, int statements) {
        List<ConflictOption> options = new ArrayList<>();
        for (int k = 0; k < count; k++) {
            ConflictOption.Direction direction = switch (random.nextInt(6)) {
                case 0 -> ConflictOption.Direction.FORWARD;
                case 1 -> ConflictOption.Direction.BACK;
                default -> ConflictOption.Direction.BOTH;
            };
            options.add(new ConflictOption("o" + k, k < parties ? k : random.nextInt(parties), direction));
        }
        List<Infeasible> rules = new ArrayList<>();
        for (int r = random.nextInt(4); r > 0; r--) {
            rules.add(rule(random, count));
        }
        List<PartyRanking> rankings = IntStream.range(0, parties)
                .mapToObj(p -> PartyRanking.generated(ranking(random, count, statements)))
                .toList();
        return new OptionModel("random", parties(parties), options, rules, List.of(), List.of(), rankings, Map.of());
    }

    /** The same with single moves and patterns of moves forbidden, and states coalesced; what only a graph takes. */
    static OptionModel tangled(Random random) {
        OptionModel plain = options(random);
        int count = plain.options().size();
        List<Barrier> barriers = new ArrayList<>();
        for (int b = random.nextInt(4); b > 0; b--) {
            barriers.add(
                    random.nextBoolean()
                            ? new Barrier.Arc(random.nextInt(1 << count), random.nextInt(1 << count))
                            : new Barrier.Pattern(formula(random, count, 2), formula(random, count, 2)));
        }
        List<Formula> coalesced = random.nextInt(3) == 0 ? List.of(formula(random, count, 1)) : List.of();
        return new OptionModel(
                plain.title(),
                plain.parties(),
                plain.options(),
                plain.infeasible(),
                coalesced,
                barriers,
                plain.rankings(),
                Map.of());
    }

    private static Infeasible rule(Random random, int options) {
        return switch (random.nextInt(4)) {
            case 0 -> new Infeasible.AtMostOne(some(random, options));
            case 1 -> new Infeasible.AtLeastOne(some(random, options));
            case 2 -> new Infeasible.Requires(formula(random, options, 1), formula(random, options, 1));
            default -> new Infeasible.Never(formula(random, options, 2));
        };
    }

    private static List<Integer> some(Random random, int options) {
        return IntStream.range(0, options)
                .filter(k -> random.nextInt(3) == 0)
                .boxed()
                .toList();
    }

    private static Ranking ranking(Random random, int options, int most) {
        if (random.nextInt(5) == 0) {
            return new Ranking.Weights(random.ints(options, -4, 5)
                    .mapToObj(weight -> Ratio.of(weight))
                    .toList());
        }
        List<Formula> statements = new ArrayList<>();
        for (int l = random.nextInt(most + 1); l > 0; l--) {
            statements.add(formula(random, options, 2));
        }
        return new Ranking.Statements(statements);
    }

    static Formula formula(Random random, int options, int depth) {
        int kind = depth == 0 ? random.nextInt(2) : random.nextInt(6);
        return switch (kind) {
            case 0 -> new Formula.Taken(random.nextInt(options));
            case 1 -> new Formula.Not(new Formula.Taken(random.nextInt(options)));
            case 2 ->
                new Formula.All(List.of(formula(random, options, depth - 1), formula(random, options, depth - 1)));
            case 3 ->
                new Formula.Any(List.of(formula(random, options, depth - 1), formula(random, options, depth - 1)));
            case 4 -> Formula.when(formula(random, options, depth - 1), formula(random, options, depth - 1));
            default -> new Formula.Iff(formula(random, options, depth - 1), formula(random, options, depth - 1));
        };
    }
}
