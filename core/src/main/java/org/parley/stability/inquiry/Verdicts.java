package org.parley.stability.inquiry;

import java.util.List;

/**
 * Who stays where, under each concept.
 *
 * @param states how many are feasible
 * @param refused concepts that have no answer here, with the reason in words
 */
public record Verdicts(long states, List<Row> rows, List<String> refused) {

    public Verdicts {
        rows = List.copyOf(rows);
        refused = List.copyOf(refused);
    }

    /**
     * One concept.
     *
     * @param stable by party, or by coalition
     * @param equilibria where all of them stay
     */
    public record Row(Asked asked, List<Set> stable, Set equilibria) {
        public Row {
            stable = List.copyOf(stable);
        }
    }

    /**
     * Some states.
     *
     * @param who stays there
     * @param count how many they are
     * @param names theirs; of option forms too large to be listed, - stands for an option that makes no difference
     * @param complete whether all of them are named
     */
    public record Set(String who, long count, List<String> names, boolean complete) {
        public Set {
            names = List.copyOf(names);
        }
    }
}
