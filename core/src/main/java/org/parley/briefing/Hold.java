package org.parley.briefing;

import java.util.List;
import org.parley.stability.aftermath.Endurance;

/**
 * Will it hold: whether anybody would gain by leaving a settlement, and what stops it.
 *
 * @param temptations a sentence for each state that tempts a party, with what deters it
 * @param guarantors whose answers it rests on
 * @param clauses what would make it hold in more readings, the most helpful first
 * @param notes what a reader should know of the model
 */
public record Hold(
        String answer,
        List<String> temptations,
        List<String> guarantors,
        List<String> clauses,
        List<String> notes,
        Endurance endurance) {
    public Hold {
        temptations = List.copyOf(temptations);
        guarantors = List.copyOf(guarantors);
        clauses = List.copyOf(clauses);
        notes = List.copyOf(notes);
    }
}
