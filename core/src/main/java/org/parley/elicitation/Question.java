package org.parley.elicitation;

import java.util.List;
import org.parley.dispute.Settlement;

/** Something to ask about what a party values; everything is named by its index. */
public sealed interface Question {

    /** Which of these issues would it move from its worst to its best option first? At least two, ascending. */
    record MostImportant(List<Integer> issues) implements Question {
        public MostImportant {
            issues = List.copyOf(issues);
        }
    }

    /** Which word fits this choice on an issue? On a number range the choice is a number of the grid. */
    record WorthOf(int issue, int option) implements Question {}

    /** Which word fits no deal at all? */
    record WithoutDeal() implements Question {}

    /** Which of two options with the same word does it like better? */
    record Prefer(int issue, int option, int other) implements Question {}

    /** Would it rather have this settlement, or no deal? */
    record Take(Settlement settlement) implements Question {}
}
