package org.parley.stability.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.stability.engine.Verdict;
import org.parley.stability.model.OptionModel;
import org.parley.stability.model.PartyRanking;
import org.parley.stability.model.Ranking;

/**
 * The fewest changes of one party's prioritised statements that turn round whether everybody stays in a state. A party's
 * statements count wherever its preference matters, also as the reason of another's threat.
 *
 * @param party whose statements
 * @param now whether everybody stays, as the statements are
 * @param turning each a way to turn that round, all with the same number of changes, which is the least; empty where none was
 *     found
 * @param tried up to how many changes at once were tried, all of them
 * @param undecided of these, how many had no verdict
 */
public record Reworded(int party, boolean now, List<List<StatementChange>> turning, int tried, int undecided) {

    /** The most changes at once. */
    private static final int MOST = 2;

    public Reworded {
        turning = turning.stream().map(List::copyOf).toList();
    }

    /**
     * Of each party that has statements; empty where it is undecided whether everybody stays. Single changes first; then two
     * at once, as long as no more than {@code most} variants have to be tried.
     */
    public static List<Reworded> least(Variant variant, Staying staying, int most) {
        Verdict now = staying.all(variant.conflict(), variant.state());
        List<Reworded> found = new ArrayList<>();
        for (int p = 0;
                now != Verdict.UNDECIDED && p < variant.model().parties().size();
                p++) {
            if (variant.model().rankings().get(p).counting() instanceof Ranking.Statements statements
                    && !statements.statements().isEmpty()) {
                found.add(new Search(variant, staying, p, now).least(statements, most));
            }
        }
        return found;
    }

    private record Search(Variant variant, Staying staying, int party, Verdict now) {

        Reworded least(Ranking.Statements statements, int most) {
            Map<Ranking.Statements, List<StatementChange>> layer = Map.of(statements, List.of());
            Set<Ranking.Statements> seen = new HashSet<>(layer.keySet());
            int undecided = 0;
            int tried = 0;
            List<List<StatementChange>> turning = new ArrayList<>();
            while (turning.isEmpty() && tried < MOST && !staying.spent() && (tried == 0 || variants(layer) <= most)) {
                layer = changed(layer, seen);
                tried++;
                for (Map.Entry<Ranking.Statements, List<StatementChange>> variant : layer.entrySet()) {
                    Verdict then = then(variant.getKey());
                    undecided += then == Verdict.UNDECIDED ? 1 : 0;
                    if (then != now && then != Verdict.UNDECIDED) {
                        turning.add(variant.getValue());
                    }
                }
            }
            return new Reworded(party, now == Verdict.STABLE, turning, tried, undecided);
        }

        private static long variants(Map<Ranking.Statements, List<StatementChange>> layer) {
            return layer.keySet().stream()
                    .mapToLong(statements ->
                            StatementChange.all(statements.statements().size()).size())
                    .sum();
        }

        /** One change more, of all that were had so far; what was seen before is left out. */
        private static Map<Ranking.Statements, List<StatementChange>> changed(
                Map<Ranking.Statements, List<StatementChange>> layer, Set<Ranking.Statements> seen) {
            Map<Ranking.Statements, List<StatementChange>> next = new LinkedHashMap<>();
            layer.forEach((statements, changes) -> {
                for (StatementChange one :
                        StatementChange.all(statements.statements().size())) {
                    Ranking.Statements changed = new Ranking.Statements(one.applied(statements.statements()));
                    if (seen.add(changed)) {
                        List<StatementChange> all = new ArrayList<>(changes);
                        all.add(one);
                        next.put(changed, all);
                    }
                }
            });
            return next;
        }

        private Verdict then(Ranking.Statements changed) {
            OptionModel other = variant.model().with(party, PartyRanking.generated(changed));
            return staying.all(variant.of(other), variant.state());
        }
    }

    /** How many changes at once it takes; 0 where none was found. */
    public int changes() {
        return turning.isEmpty() ? 0 : turning.getFirst().size();
    }
}
