package org.parley.elicitation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.number.Ratio;
import org.parley.preference.CentralReading;
import org.parley.preference.Order;
import org.parley.preference.PartyReading;
import org.parley.preference.Word;
import org.parley.preference.Worth;

/**
 * Which options of one issue that bear the same word are to be compared, greatest effect first. Options are put into the order
 * one by one, each by halving the part of it in which its place is still open.
 */
final class Comparisons {

    /** Of a settlement's value: central weight of the issue × width of the word's band. */
    static final Ratio LEAST_EFFECT = Ratio.of(1, 50);

    private Comparisons() {}

    /** Options of an issue that bear one word. */
    private record Kin(int issue, Word word, List<Integer> options, Ratio effect) {}

    /**
     * Where an option goes among its kin.
     *
     * @param before the place in the chain, or of the class that it joins
     */
    private record Place(int before, boolean joins) {}

    static Optional<Question> next(Told told, Session session) {
        for (Kin kin : kin(told)) {
            for (int option : open(told, session, kin)) {
                Optional<Question> question = ask(session, kin, option, chain(told, kin));
                if (question.isPresent()) {
                    return question;
                }
            }
        }
        return Optional.empty();
    }

    /** At most how many comparisons are left. */
    static int left(Told told, Session session) {
        int left = 0;
        for (Kin kin : kin(told)) {
            int placed = chain(told, kin).size();
            for (int k = 0; k < open(told, session, kin).size(); k++) {
                left += Integer.SIZE - Integer.numberOfLeadingZeros(placed + k);
            }
        }
        return left;
    }

    /** The issue's order after one more comparison, if that settles the option's place. */
    static Optional<Order.Ranking> settled(Told told, Session after, Question.Prefer question) {
        return kin(told).stream()
                .filter(kin -> kin.issue() == question.issue() && kin.options().contains(question.option()))
                .findFirst()
                .flatMap(kin -> {
                    List<List<Integer>> chain = chain(told, kin);
                    return ask(after, kin, question.option(), chain).isPresent()
                            ? Optional.empty()
                            : Optional.of(placed(
                                    told, kin, chain, question.option(), place(after, kin, question.option(), chain)));
                });
    }

    private static List<Kin> kin(Told told) {
        Optional<PartyReading> central = CentralReading.of(told.knowledge(), told.party());
        if (central.isEmpty()) {
            return List.of();
        }
        List<Kin> all = new ArrayList<>();
        for (int issue = 0; issue < told.issues().size(); issue++) {
            Optional<Worth> worth = told.worth(issue).filter(each -> !each.onRange());
            if (worth.isEmpty()) {
                continue;
            }
            for (Word word : List.of(Word.WELCOME, Word.CAN_LIVE_WITH, Word.HARD)) {
                int index = issue;
                List<Integer> options = IntStream.range(0, worth.get().anchors().size())
                        .filter(option ->
                                worth.get().anchors().get(option).word().equals(Optional.of(word)))
                        .filter(option -> !told.refuses(index, option))
                        .boxed()
                        .toList();
                Ratio effect = central.get()
                        .weights()
                        .get(issue)
                        .times(told.knowledge().bands().of(word).width());
                if (options.size() > 1 && effect.compareTo(LEAST_EFFECT) >= 0) {
                    all.add(new Kin(issue, word, options, effect));
                }
            }
        }
        all.sort(Comparator.comparing(Kin::effect).reversed());
        return all;
    }

    /** The kin as far as they are in the order; the first of them where none is. */
    private static List<List<Integer>> chain(Told told, Kin kin) {
        List<List<Integer>> chain = order(told, kin.issue()).stream()
                .map(tied -> tied.stream().filter(kin.options()::contains).toList())
                .filter(tied -> !tied.isEmpty())
                .toList();
        return chain.isEmpty() ? List.of(List.of(kin.options().getFirst())) : chain;
    }

    private static List<List<Integer>> order(Told told, int issue) {
        return told.worth(issue).map(worth -> worth.order().classes()).orElse(List.of());
    }

    private static List<Integer> open(Told told, Session session, Kin kin) {
        List<List<Integer>> chain = chain(told, kin);
        return kin.options().stream()
                .filter(option -> chain.stream().noneMatch(tied -> tied.contains(option)))
                .filter(option -> !session.placeNotKnown(kin.issue(), option))
                .toList();
    }

    private static Optional<Question> ask(Session session, Kin kin, int option, List<List<Integer>> chain) {
        Place place = place(session, kin, option, chain);
        return place.before() < 0
                ? Optional.of(new Question.Prefer(
                        kin.issue(), option, chain.get(~place.before()).getFirst()))
                : Optional.empty();
    }

    /** The place as far as the session knows; {@code before} is the complement of the class to ask about where it is open. */
    private static Place place(Session session, Kin kin, int option, List<List<Integer>> chain) {
        int low = 0;
        int high = chain.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            Answer.Side side = session.compared()
                    .get(new Question.Prefer(
                            kin.issue(), option, chain.get(middle).getFirst()));
            if (side == null) {
                return new Place(~middle, false);
            }
            switch (side) {
                case OPTION -> high = middle;
                case OTHER -> low = middle + 1;
                case NEITHER -> {
                    return new Place(middle, true);
                }
            }
        }
        return new Place(low, false);
    }

    private static Order.Ranking placed(Told told, Kin kin, List<List<Integer>> chain, int option, Place place) {
        List<List<Integer>> order = new ArrayList<>();
        order(told, kin.issue()).forEach(tied -> order.add(new ArrayList<>(tied)));
        int first = indexOf(order, chain.getFirst());
        if (first < 0) {
            Worth worth = told.worth(kin.issue()).orElseThrow();
            first = (int) order.stream()
                    .takeWhile(tied -> !worth.anchors()
                            .get(tied.getFirst())
                            .word()
                            .map(word -> word.compareTo(kin.word()) > 0)
                            .orElse(false))
                    .count();
            order.add(first, new ArrayList<>(chain.getFirst()));
        }
        if (place.joins()) {
            List<Integer> tied = order.get(indexOf(order, chain.get(place.before())));
            tied.add(option);
            tied.sort(Comparator.naturalOrder());
        } else {
            int at = place.before() < chain.size()
                    ? indexOf(order, chain.get(place.before()))
                    : indexOf(order, chain.getLast()) + 1;
            order.add(at, List.of(option));
        }
        return new Order.Ranking(order);
    }

    private static int indexOf(List<List<Integer>> order, List<Integer> some) {
        return IntStream.range(0, order.size())
                .filter(place -> order.get(place).containsAll(some))
                .findFirst()
                .orElse(-1);
    }
}
