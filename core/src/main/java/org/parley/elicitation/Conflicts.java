package org.parley.elicitation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.parley.dispute.Issue;
import org.parley.number.Ratio;
import org.parley.preference.Consistency;
import org.parley.preference.Contradiction;
import org.parley.preference.Extremes;
import org.parley.preference.NoDeal;
import org.parley.preference.RedLine;
import org.parley.preference.Word;
import org.parley.preference.Worth;

/** What in the answers does not go together. It is shown with its place and left for people to mend. */
public final class Conflicts {

    private Conflicts() {}

    /** What no numbers fit first, then what numbers fit and people would hardly mean. */
    public static List<Contradiction> of(Told told) {
        List<Contradiction> found = new ArrayList<>(Consistency.of(told.knowledge(), told.party()));
        for (int issue = 0; issue < told.issues().size(); issue++) {
            allRefused(told, issue, found);
            welcomeButRefused(told, issue, found);
        }
        nothingBeatsNoDeal(told, found);
        return List.copyOf(found);
    }

    private static void allRefused(Told told, int index, List<Contradiction> found) {
        Issue issue = told.issues().get(index);
        if (IntStream.range(0, issue.size()).allMatch(option -> told.refuses(index, option))) {
            RedLine line = told.preference().redLines().stream()
                    .filter(each -> each.refuses().issues().contains(index))
                    .findFirst()
                    .orElseThrow();
            found.add(new Contradiction(
                    line.evidence(),
                    "every choice on '" + issue.id()
                            + "' is refused, so no settlement is possible; look at its red lines"));
        }
    }

    private static void welcomeButRefused(Told told, int index, List<Contradiction> found) {
        told.worth(index).filter(worth -> !worth.onRange()).ifPresent(worth -> {
            for (int option = 0; option < worth.anchors().size(); option++) {
                if (liked(worth, option) && told.refuses(index, option)) {
                    Issue issue = told.issues().get(index);
                    found.add(new Contradiction(
                            worth.evidence(),
                            "'" + issue.options().get(option).id() + "' on '" + issue.id() + "' is '"
                                    + worth.words(option)
                                    + "', but a red line refuses it; change the word or drop the red line"));
                }
            }
        });
    }

    private static boolean liked(Worth worth, int option) {
        return worth.anchors()
                .get(option)
                .word()
                .filter(word -> word == Word.WELCOME || word == Word.CAN_LIVE_WITH)
                .isPresent();
    }

    private static void nothingBeatsNoDeal(Told told, List<Contradiction> found) {
        int[] open = new int[told.issues().size()];
        Arrays.fill(open, Extremes.OPEN);
        told.preference()
                .noDeal()
                .filter(known -> known.alternative() instanceof NoDeal.Valued(var amount) && amount.known())
                .ifPresent(known -> {
                    Ratio least = ((NoDeal.Valued) known.alternative())
                            .amount()
                            .range()
                            .low();
                    Extremes.ofValue(told.knowledge(), told.party())
                            .filter(extremes -> extremes.greatest(open).compareTo(least) < 0)
                            .ifPresent(extremes -> found.add(new Contradiction(
                                    known.evidence(),
                                    "no deal is worth more to it than any settlement can be; look at the words for no deal"
                                            + " and for the best options")));
                });
    }
}
