package org.parley.stability.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What looks like a slip in a model: it can be analysed as it is, but somebody should look. */
public final class Lint {

    /** Feasible states of options up to which it is looked whether somebody can get there and away. */
    private static final int MOST_LISTED = 4_096;

    /** States named one by one. */
    private static final int NAMED = 8;

    private Lint() {}

    /** What an option form says that makes no difference, in sentences. */
    public static List<String> of(OptionModel model, int most) {
        long[] states = FeasibleStates.of(model, most);
        List<String> found = new ArrayList<>();
        if (states.length == 0) {
            return List.of("no state is feasible");
        }
        for (int k = 0; k < model.options().size(); k++) {
            int option = k;
            String what = "option " + (k + 1) + " (" + model.options().get(k).name() + ")";
            constant(new Formula.Taken(option), states)
                    .ifPresent(taken -> found.add(what
                            + (taken
                                    ? " is taken in every feasible state"
                                    : " is dead: what cannot be leaves no state in which it is taken")));
        }
        for (int p = 0; p < model.parties().size(); p++) {
            if (model.rankings().get(p).counting() instanceof Ranking.Statements statements) {
                statements(model.parties().get(p), statements.statements(), states, found);
            } else if (model.rankings().get(p).counting() instanceof Ranking.Comparisons known) {
                circle(model.parties().get(p), known.pairs(), model::name).ifPresent(found::add);
            }
        }
        for (int p = 0; p < model.parties().size(); p++) {
            if (model.optionsOf(p) == 0) {
                found.add(influence(model.parties().get(p)) + "it has no option");
            }
            if (model.rankings().get(p).counting().isTotal()
                    && Arrays.stream(Ranks.of(model.rankings().get(p).counting(), states))
                                    .distinct()
                                    .count()
                            == 1) {
                found.add(indifferent(model.parties().get(p)));
            }
        }
        if (states.length <= MOST_LISTED) {
            reach(GraphForm.of(model, MOST_LISTED), found);
        }
        for (Formula together : model.coalesced()) {
            long members = Arrays.stream(states).filter(together::holds).count();
            if (members < 2) {
                found.add("coalescing " + together + " joins " + members + " feasible states");
            }
        }
        return found;
    }

    private static void statements(String party, List<Formula> statements, long[] states, List<String> found) {
        for (int l = 0; l < statements.size(); l++) {
            Formula statement = statements.get(l);
            String what = "statement " + (l + 1) + " of " + party + " (" + statement + ")";
            constant(statement, states)
                    .ifPresent(truth -> found.add(
                            what + " is " + String.valueOf(truth.booleanValue()).toLowerCase(Locale.ROOT)
                                    + " in every feasible state, and so decides nothing"));
            for (int before = 0; before < l; before++) {
                Formula other = statements.get(before);
                if (Arrays.stream(states).allMatch(state -> other.holds(state) == statement.holds(state))) {
                    found.add(what + " is true wherever statement " + (before + 1) + " is, and so adds nothing");
                    break;
                }
            }
        }
    }

    private static Optional<String> circle(String party, List<Ranking.Pair> known, LongFunction<String> name) {
        List<Long> circle = Circle.in(known);
        return circle.isEmpty()
                ? Optional.empty()
                : Optional.of("the known comparisons of " + party + " go round in a circle"
                        + (known.stream().anyMatch(Ranking.Pair::equal) ? ", equals being one: " : ": ")
                        + circle.stream().map(name::apply).collect(Collectors.joining(" > "))
                        + "; no ranking agrees with all of them");
    }

    /** Each two states that a party is known to compare. */
    private static List<Ranking.Pair> known(GraphModel model, int party) {
        List<Ranking.Pair> known = new ArrayList<>();
        for (int a = 0; a < model.size(); a++) {
            for (int b = 0; b < model.size(); b++) {
                boolean equal = a < b
                        && !model.unknown(party, a, b)
                        && !model.better(party, a, b)
                        && !model.better(party, b, a);
                if (equal || model.better(party, a, b)) {
                    known.add(new Ranking.Pair(a, b, equal));
                }
            }
        }
        return known;
    }

    private static Optional<Boolean> constant(Formula formula, long[] states) {
        boolean first = formula.holds(states[0]);
        return Arrays.stream(states).allMatch(state -> formula.holds(state) == first)
                ? Optional.of(first)
                : Optional.empty();
    }

    /** What a graph holds that makes no difference, in sentences. */
    public static List<String> of(GraphModel model) {
        List<String> found = new ArrayList<>();
        for (int p = 0; p < model.parties().size(); p++) {
            int party = p;
            if (IntStream.range(0, model.size()).allMatch(state -> model.movesFrom(party, state).length == 0)) {
                found.add(influence(model.parties().get(p)) + "it has no move in any state");
            }
            if (!(model.preference(p) instanceof Preference.Ranked)) {
                circle(model.parties().get(p), known(model, p), model::name).ifPresent(found::add);
            }
            if (isIndifferent(model, p)) {
                found.add(indifferent(model.parties().get(p)));
            }
        }
        reach(model, found);
        return found;
    }

    private static String influence(String party) {
        return party + " has no influence: ";
    }

    private static String indifferent(String party) {
        return party + " is indifferent between all states: nothing tells them apart";
    }

    /** States that nobody can move to, or leave. */
    private static void reach(GraphModel model, List<String> found) {
        BitSet entered = new BitSet();
        BitSet left = new BitSet();
        for (int p = 0; p < model.parties().size(); p++) {
            for (int s = 0; s < model.size(); s++) {
                IntStream.of(model.movesFrom(p, s)).forEach(entered::set);
                left.set(s, left.get(s) || model.movesFrom(p, s).length > 0);
            }
        }
        add(found, model, entered, "nobody can move to ");
        add(found, model, left, "nobody can leave ");
    }

    private static boolean isIndifferent(GraphModel model, int party) {
        for (int s = 0; s < model.size(); s++) {
            for (int t = 0; t < s; t++) {
                if (model.better(party, s, t) || model.better(party, t, s) || model.unknown(party, s, t)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static void add(List<String> found, GraphModel model, BitSet fine, String words) {
        List<String> names = IntStream.range(0, model.size())
                .filter(s -> !fine.get(s))
                .mapToObj(model::name)
                .toList();
        if (!names.isEmpty()) {
            int more = names.size() - NAMED;
            found.add(words
                    + String.join(", ", names.subList(0, Math.min(NAMED, names.size())))
                    + (more > 0 ? " and " + more + " more" : ""));
        }
    }
}
