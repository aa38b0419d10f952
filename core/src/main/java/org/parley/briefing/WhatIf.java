package org.parley.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.parley.assumption.Assuming;
import org.parley.assumption.Assumption;
import org.parley.preference.Dossier;

/**
 * What assumptions change: the difference between what is known and what would be, were they so. They are of the briefing's day, in
 * memory only; nothing of them is written down.
 *
 * @param answer a sentence
 * @param assumed in the order given
 * @param together the difference that all of them make
 * @param reasons for every item of it, which of them make it
 */
public record WhatIf(String answer, List<Assumed> assumed, Difference together, List<Reason> reasons) {

    public WhatIf {
        assumed = List.copyOf(assumed);
        reasons = List.copyOf(reasons);
    }

    /**
     * One assumption.
     *
     * @param words a clause
     * @param alone the difference that it makes without the others
     */
    public record Assumed(Assumption assumption, String words, Difference alone) {}

    /**
     * Which assumptions make an item.
     *
     * @param how alone, in part, or only together
     * @param assumptions positions among the assumed, empty for {@link How#TOGETHER}
     */
    public record Reason(How how, List<Integer> assumptions) {
        public Reason {
            assumptions = List.copyOf(assumptions);
        }
    }

    /** How assumptions make an item of the difference. */
    public enum How {
        /** Each of these makes it alone, just so. */
        ALONE,
        /** Each of these alone changes the same thing, to something else. */
        PARTLY,
        /** None alone changes it. */
        TOGETHER
    }

    /**
     * @param outlooks which may already have been asked for the same day, so that what does not change is not worked out again
     * @param assumptions at least one
     */
    public static WhatIf of(Dossier dossier, LocalDate day, List<Assumption> assumptions, Outlooks outlooks) {
        return of(dossier, day, assumptions, outlooks, outlooks.of(dossier.asOf(day)));
    }

    /** @param known the outlook of the day without assumptions */
    public static WhatIf of(
            Dossier dossier, LocalDate day, List<Assumption> assumptions, Outlooks outlooks, Outlook known) {
        List<Assumed> assumed = new ArrayList<>();
        for (Assumption assumption : assumptions) {
            assumed.add(new Assumed(
                    assumption,
                    new AssumptionWords(dossier).of(assumption),
                    difference(dossier, day, List.of(assumption), outlooks, known)));
        }
        Difference together = assumptions.size() == 1
                ? assumed.getFirst().alone()
                : difference(dossier, day, assumptions, outlooks, known);
        String answer = "Assuming that "
                + Words.list(assumed.stream().map(Assumed::words).toList())
                + (together.isEmpty() ? ", " : ": ") + together.answer() + ".";
        return new WhatIf(
                answer,
                assumed,
                together,
                together.items().stream().map(item -> reason(item, assumed)).toList());
    }

    private static Difference difference(
            Dossier dossier, LocalDate day, List<Assumption> assumptions, Outlooks outlooks, Outlook known) {
        return Comparison.of(
                known, outlooks.of(Assuming.in(dossier, day, assumptions).asOf(day)));
    }

    private static Reason reason(Difference.Item item, List<Assumed> assumed) {
        List<Integer> same = IntStream.range(0, assumed.size())
                .filter(k -> assumed.get(k).alone().items().contains(item))
                .boxed()
                .toList();
        List<Integer> partly = IntStream.range(0, assumed.size())
                .filter(k -> assumed.get(k).alone().items().stream().anyMatch(item::isAbout))
                .boxed()
                .toList();
        return !same.isEmpty()
                ? new Reason(How.ALONE, same)
                : new Reason(partly.isEmpty() ? How.TOGETHER : How.PARTLY, partly);
    }
}
