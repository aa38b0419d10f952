package org.parley.stability.answer;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.stability.answer.Staying.Open;
import org.parley.stability.engine.Verdict;
import org.parley.stability.model.Conflict;

/**
 * Clauses that would help a state to hold; each is tried by verdicts on the changed conflict. None where it holds already.
 *
 * @param open the temptations that nothing deters as things are
 * @param proposals clauses that close some of them, those that are enough alone first, then those that help most
 * @param untried clauses that were not tried, since the limit was reached
 * @param together where none is enough alone: up to {@link #MOST_TOGETHER} that are enough together, as few as can be of those
 *     that close most
 */
public record Clauses(List<Open> open, List<Proposal> proposals, int untried, Optional<List<Clause>> together) {

    /** Open temptations up to which clauses on single moves are proposed; of more, each would be one of very many. */
    public static final int MOST_SINGLE = 12;

    public static final int MOST_TOGETHER = 3;

    public Clauses {
        open = List.copyOf(open);
        proposals = List.copyOf(proposals);
        together = together.map(List::copyOf);
    }

    /**
     * A clause, and what it does.
     *
     * @param closes how many of the open temptations it closes
     * @param opens how many others it opens, since it also stops an answer
     * @param suffices whether with it alone everybody stays
     * @param effects on other states; empty where they were not looked at
     */
    public record Proposal(
            Clause clause, int closes, int opens, boolean suffices, Optional<SideEffects.Found> effects) {}

    private record Tried(Clause clause, BitSet closes, int opens, boolean suffices) {}

    /**
     * @param conflict that of the model behind it, where there is one
     * @param model the model behind it
     * @param effects looks at other states
     */
    public static Clauses of(
            Conflict conflict, Optional<Variant> model, Staying staying, long state, Optional<SideEffects> effects) {
        List<Open> open = staying.open(conflict, state);
        List<Tried> tried = new ArrayList<>();
        int untried = 0;
        for (Clause clause : candidates(conflict, model, staying, state, open)) {
            if (staying.spent()) {
                untried++;
                continue;
            }
            Conflict under = Clause.under(List.of(clause), conflict, model);
            List<Open> then = staying.open(under, state);
            BitSet closes = new BitSet();
            for (int k = 0; k < open.size(); k++) {
                closes.set(k, !then.contains(open.get(k)));
            }
            if (!closes.isEmpty()) {
                boolean suffices = then.isEmpty() && staying.all(under, state) == Verdict.STABLE;
                int opens =
                        (int) then.stream().filter(one -> !open.contains(one)).count();
                tried.add(new Tried(clause, closes, opens, suffices));
            }
        }
        List<Proposal> proposals = new ArrayList<>();
        for (boolean alone : List.of(true, false)) {
            tried.stream()
                    .filter(one -> one.suffices() == alone)
                    .sorted(Comparator.comparingInt(
                            one -> one.opens() - one.closes().cardinality()))
                    .map(one -> new Proposal(
                            one.clause(),
                            one.closes().cardinality(),
                            one.opens(),
                            alone,
                            effects.filter(look -> alone).flatMap(look -> look.of(one.clause()))))
                    .forEach(proposals::add);
        }
        boolean alone = tried.stream().anyMatch(Tried::suffices);
        return new Clauses(
                open,
                proposals,
                untried,
                alone ? Optional.empty() : together(conflict, model, staying, state, open, tried));
    }

    private static Set<Clause> candidates(
            Conflict conflict, Optional<Variant> model, Staying staying, long state, List<Open> open) {
        ClauseCandidates all = new ClauseCandidates(conflict, model.map(Variant::model), staying.behaviours(), state);
        Set<Clause> candidates = new LinkedHashSet<>();
        if (!open.isEmpty()) {
            candidates.addAll(all.locks());
            candidates.addAll(all.pledges());
        }
        if (open.size() <= MOST_SINGLE) {
            open.forEach(one -> candidates.addAll(all.against(one)));
        }
        return candidates;
    }

    private static Optional<List<Clause>> together(
            Conflict conflict,
            Optional<Variant> model,
            Staying staying,
            long state,
            List<Open> open,
            List<Tried> tried) {
        List<Tried> greatest = new ArrayList<>();
        for (Tried one : tried.stream()
                .sorted(Comparator.comparingInt(each -> -each.closes().cardinality()))
                .toList()) {
            if (greatest.stream().noneMatch(kept -> includes(kept.closes(), one.closes()))) {
                greatest.add(one);
            }
        }
        for (int size = 2; size <= MOST_TOGETHER; size++) {
            for (List<Tried> some : choices(greatest, size, 0)) {
                BitSet closes = new BitSet();
                some.forEach(one -> closes.or(one.closes()));
                List<Clause> clauses = some.stream().map(Tried::clause).toList();
                if (closes.cardinality() == open.size()
                        && staying.all(Clause.under(clauses, conflict, model), state) == Verdict.STABLE) {
                    return Optional.of(clauses);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean includes(BitSet all, BitSet some) {
        BitSet missed = (BitSet) some.clone();
        missed.andNot(all);
        return missed.isEmpty();
    }

    private static List<List<Tried>> choices(List<Tried> all, int size, int from) {
        if (size == 0) {
            return List.of(List.of());
        }
        List<List<Tried>> choices = new ArrayList<>();
        for (int k = from; k < all.size(); k++) {
            for (List<Tried> rest : choices(all, size - 1, k + 1)) {
                List<Tried> choice = new ArrayList<>(List.of(all.get(k)));
                choice.addAll(rest);
                choices.add(choice);
            }
        }
        return choices;
    }
}
