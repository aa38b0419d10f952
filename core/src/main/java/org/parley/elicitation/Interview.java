package org.parley.elicitation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.dispute.Options;
import org.parley.preference.Importance;
import org.parley.preference.Order;
import org.parley.preference.Worth;

/**
 * Which question comes next: a function of what is told and of the session, and of nothing else.
 *
 * <ol>
 *   <li>importance, by the swing of whole issues, from the top;
 *   <li>a word for every option, most important issue first;
 *   <li>a word for no deal;
 *   <li>comparisons of options with the same word that can still change a settlement's value by {@link
 *       Comparisons#LEAST_EFFECT};
 *   <li>settlements or no deal, where the answer can narrow no deal by {@link Offers#LEAST_CUT} in the mean of yes and no.
 * </ol>
 */
public final class Interview {

    private Interview() {}

    /** None where no question is left that matters. */
    public static Optional<Question> next(Told told, Session session) {
        return importance(told, session)
                .<Question>map(question -> question)
                .or(() -> worths(told, session).stream().findFirst())
                .or(() -> withoutDeal(told, session))
                .or(() -> Comparisons.next(told, session))
                .or(() -> Offers.next(told, session));
    }

    /**
     * About how many questions are left of each kind, as far as it can be told now.
     *
     * @param comparisons at most
     */
    public record Left(int importance, int worth, int noDeal, int comparisons) {}

    public static Left left(Told told, Session session) {
        return new Left(
                importance(told, session)
                        .map(question -> question.issues().size() - 1)
                        .orElse(0),
                worths(told, session).size(),
                withoutDeal(told, session).isPresent() ? 1 : 0,
                Comparisons.left(told, session));
    }

    private static Optional<Question.MostImportant> importance(Told told, Session session) {
        return open(told).map(Question.MostImportant::new).filter(question -> !session.isOver(question));
    }

    /**
     * The issues that are still to be told apart: all, or the last of tiers that name every issue. An importance told in
     * another way, by hand, is left as it is.
     */
    private static Optional<List<Integer>> open(Told told) {
        int issues = told.issues().size();
        Optional<Importance> importance = told.preference().importance();
        List<Integer> open = importance.isEmpty()
                ? java.util.stream.IntStream.range(0, issues).boxed().toList()
                : importance
                        .filter(known -> known.order() instanceof Order.Tiers)
                        .map(known -> known.order().classes())
                        .filter(tiers -> tiers.stream().mapToInt(List::size).sum() == issues)
                        .map(tiers -> tiers.getLast().stream().sorted().toList())
                        .orElse(List.of());
        return Optional.of(open).filter(some -> some.size() > 1);
    }

    private static Optional<Question> withoutDeal(Told told, Session session) {
        Question question = new Question.WithoutDeal();
        return told.preference().noDealKnown() || session.isOver(question) ? Optional.empty() : Optional.of(question);
    }

    private static List<Question> worths(Told told, Session session) {
        List<Question> open = new ArrayList<>();
        for (int issue : told.byImportance()) {
            Optional<Worth> worth = told.worth(issue);
            if (worth.filter(Worth::orderOnly).isPresent()) {
                continue;
            }
            int[] options = told.anchors(issue);
            for (int anchor : endsFirst(options.length, told.issues().get(issue).options() instanceof Options.Range)) {
                Question question = new Question.WorthOf(issue, options[anchor]);
                boolean known =
                        worth.filter(each -> each.anchors().get(anchor).known()).isPresent();
                if (!known
                        && options[anchor] >= 0
                        && !told.refuses(issue, options[anchor])
                        && !session.isOver(question)) {
                    open.add(question);
                }
            }
        }
        return open;
    }

    private static List<Integer> endsFirst(int size, boolean range) {
        List<Integer> order = new ArrayList<>(
                java.util.stream.IntStream.range(0, size).boxed().toList());
        if (range && size > 2) {
            order.add(1, order.removeLast());
        }
        return order;
    }
}
