package org.parley.elicitation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.parley.dispute.Compartment;
import org.parley.dispute.Condition;
import org.parley.dispute.Evidence;
import org.parley.dispute.Issue;
import org.parley.dispute.Options;
import org.parley.dispute.Sureness;
import org.parley.number.Interval;
import org.parley.number.Ratio;
import org.parley.preference.Amount;
import org.parley.preference.Entry;
import org.parley.preference.Importance;
import org.parley.preference.NoDeal;
import org.parley.preference.Order;
import org.parley.preference.RedLine;
import org.parley.preference.Word;
import org.parley.preference.Worth;

/** What an answer says, as entries of the day; each holds all that is told of its thing, so that the latest entry suffices. */
public final class Noted {

    private final Told told;
    private final Sureness sureness;

    private Noted(Told told, Sureness sureness) {
        this.told = told;
        this.sureness = sureness;
    }

    /**
     * The entries that the answer comes to; none where it says nothing that can be noted yet.
     *
     * @param told before the answer
     * @param after the session after it
     * @param sureness how the answer is known; entries that it extends keep theirs where that is weaker
     * @throws IllegalArgumentException if the answer is none to this question
     */
    public static List<Entry> of(Told told, Session after, Question question, Answer answer, Sureness sureness) {
        Noted noted = new Noted(told, sureness);
        if (answer instanceof Answer.NotKnown) {
            return List.of();
        }
        return switch (question) {
            case Question.MostImportant(List<Integer> open)
            when answer instanceof Answer.First(List<Integer> first) -> noted.importance(open, first);
            case Question.WorthOf worth when answer instanceof Answer.Worded(Word word) -> noted.worth(worth, word);
            case Question.WorthOf worth
            when answer instanceof Answer.Refused(OptionalInt acceptable) -> noted.limit(worth, acceptable);
            case Question.WithoutDeal without
            when answer instanceof Answer.Worded(Word word) ->
                List.of(noted.noDeal(
                        word == Word.RED_LINE
                                ? Amount.of(told.knowledge().bands().of(word))
                                : Amount.of(word, told.knowledge().bands())));
            case Question.Prefer prefer when answer instanceof Answer.Compared -> noted.order(prefer, after);
            case Question.Take take when answer instanceof Answer.Taken(boolean taken) -> noted.narrowed(take, taken);
            default -> throw new IllegalArgumentException(answer + " does not answer " + question);
        };
    }

    private List<Entry> importance(List<Integer> open, List<Integer> first) {
        if (first.isEmpty() || !open.containsAll(first)) {
            throw new IllegalArgumentException(first + " are not some of " + open);
        }
        List<Integer> rest =
                open.stream().filter(issue -> !first.contains(issue)).toList();
        if (rest.isEmpty()) {
            return List.of();
        }
        Optional<Importance> known = told.preference().importance();
        List<List<Integer>> tiers = new ArrayList<>();
        known.ifPresent(importance -> tiers.addAll(importance.order().classes()));
        if (!tiers.isEmpty()) {
            tiers.removeLast();
        }
        tiers.add(first);
        tiers.add(rest);
        boolean ranked = tiers.stream().allMatch(tier -> tier.size() == 1);
        return List.of(new Importance(
                evidence(known.map(Importance::evidence)),
                ranked ? new Order.Ranking(tiers) : new Order.Tiers(tiers),
                known.map(Importance::weights).orElse(Map.of())));
    }

    private List<Entry> worth(Question.WorthOf question, Word word) {
        return List.of(worth(question, Amount.of(word, told.knowledge().bands())));
    }

    private Worth worth(Question.WorthOf question, Amount amount) {
        Optional<Worth> known = told.worth(question.issue());
        int[] options = told.anchors(question.issue());
        List<Amount> anchors = new ArrayList<>(
                known.map(Worth::anchors).orElseGet(() -> Collections.nCopies(options.length, Amount.UNKNOWN)));
        for (int anchor = 0; anchor < options.length; anchor++) {
            if (options[anchor] == question.option()) {
                anchors.set(anchor, amount);
            }
        }
        List<Ratio> points = issue(question).options() instanceof Options.Range range
                ? told.points(question.issue(), range)
                : List.of();
        return new Worth(
                evidence(known.map(Worth::evidence)),
                question.issue(),
                anchors,
                points,
                known.map(Worth::order).orElseGet(() -> new Order.Ranking(List.of())),
                known.map(Worth::redLineStatus).orElse(status()));
    }

    /** A red line from an end of a range on, and the worth of that end. */
    private List<Entry> limit(Question.WorthOf question, OptionalInt acceptable) {
        int last = issue(question).size() - 1;
        boolean low = question.option() == 0;
        if (!low && question.option() != last) {
            throw new IllegalArgumentException("option " + question.option() + " is no end of its range");
        }
        BitSet refused = new BitSet();
        if (low) {
            refused.set(0, acceptable.orElse(1));
        } else {
            refused.set(acceptable.orElse(last - 1) + 1, last + 1);
        }
        String id = issue(question).id() + (low ? "-low" : "-high");
        return List.of(
                worth(question, Amount.of(told.knowledge().bands().of(Word.RED_LINE))),
                new RedLine(evidence(Optional.empty()), id, new Condition.Chosen(question.issue(), refused), status()));
    }

    private List<Entry> order(Question.Prefer question, Session after) {
        return Comparisons.settled(told, after, question)
                .map(order -> {
                    Worth known = told.worth(question.issue()).orElseThrow();
                    return List.<Entry>of(new Worth(
                            evidence(Optional.of(known.evidence())),
                            known.issue(),
                            known.anchors(),
                            known.points(),
                            order,
                            known.redLineStatus()));
                })
                .orElse(List.of());
    }

    private List<Entry> narrowed(Question.Take question, boolean taken) {
        Interval band = Offers.narrowed(told, question.settlement(), taken);
        boolean same = told.preference()
                .noDeal()
                .filter(known -> known.alternative() instanceof NoDeal.Valued(var amount)
                        && amount.range().equals(band))
                .isPresent();
        return same ? List.of() : List.of(noDeal(Amount.of(band)));
    }

    private NoDeal noDeal(Amount amount) {
        Optional<NoDeal> known = told.preference().noDeal();
        return new NoDeal(
                evidence(known.map(NoDeal::evidence)),
                new NoDeal.Valued(amount),
                known.map(NoDeal::drift).orElse(Amount.of(Ratio.ZERO)),
                known.flatMap(NoDeal::worst));
    }

    private Issue issue(Question.WorthOf question) {
        return told.issues().get(question.issue());
    }

    private RedLine.Status status() {
        return told.layer() instanceof Compartment.Team ? RedLine.Status.BELIEVED : RedLine.Status.CLAIMED;
    }

    private Evidence evidence(Optional<Evidence> extended) {
        Sureness weaker = extended.map(Evidence::sureness)
                .filter(before -> before.compareTo(sureness) > 0)
                .orElse(sureness);
        return new Evidence(
                told.day(),
                weaker,
                extended.map(Evidence::says).orElse(""),
                extended.map(Evidence::statements).orElse(List.of()),
                told.layer(),
                "");
    }
}
