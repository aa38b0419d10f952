package org.parley.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parley.statements.act.Act;
import org.parley.statements.act.ActType;
import org.parley.statements.actor.Speaker;
import org.parley.statements.attribution.Found;
import org.parley.statements.text.Page;
import org.parley.statements.text.Span;

/** How sure the reader is of a draft: what each pattern was measured to get right, lowered by what makes the case harder. */
final class Sureties {
    private static final int LONG = 60;
    private static final int ONE_CUE = 85;
    private static final int CONFLICT = 70;
    private static final int FALLBACK = 40;
    private static final int CLOSE = 10;
    /** Span right with more than 80 % overlap, and speaker right, in hundredths, on the PolNeAR training articles. */
    private static final Map<String, int[]> MEASURED = Map.ofEntries(
            Map.entry("A1", new int[] {92, 99}),
            Map.entry("A2", new int[] {93, 98}),
            Map.entry("A3", new int[] {92, 98}),
            Map.entry("A4", new int[] {80, 85}),
            Map.entry("A5", new int[] {73, 87}),
            Map.entry("A6", new int[] {60, 82}),
            Map.entry("A7", new int[] {63, 98}),
            Map.entry("A8", new int[] {67, 97}),
            Map.entry("A9", new int[] {73, 87}),
            Map.entry("A10", new int[] {36, 72}),
            Map.entry("A11", new int[] {45, 79}),
            Map.entry("A12", new int[] {60, 80}),
            Map.entry("A13", new int[] {80, 85}),
            Map.entry("A14", new int[] {74, 60}),
            Map.entry("A15", new int[] {20, 100}),
            Map.entry("A16", new int[] {39, 35}),
            Map.entry("T1", new int[] {95, 98}));

    private Sureties() {}

    static Confidence of(Page page, Found found, Speaker speaker, List<Act> acts, boolean fallback, boolean unclosed) {
        int[] measured = MEASURED.getOrDefault(found.rule(), new int[] {50, 50});
        List<String> why = new ArrayList<>();
        Span cue = found.cueSpan();
        why.add(found.rule() + (cue == null ? "" : " \"" + cue.of(page.raw()) + "\""));
        int span = measured[0];
        if (unclosed) {
            span = span * 7 / 10;
            why.add("the quotation is not closed");
        }
        if (words(page, found.spans()) > LONG) {
            span = span * 9 / 10;
            why.add("long");
        }
        if (found.within() >= 0) {
            span = span * 6 / 10;
            why.add("inside another statement");
        }
        int by = measured[1] * speaker.how().percent() / 100;
        why.add("speaker: " + speaker.how().name().toLowerCase(Locale.ROOT));
        if (found.within() >= 0) {
            by = by * 6 / 10;
        }
        int act = fallback ? FALLBACK : conflict(acts) ? CONFLICT : ONE_CUE;
        Act primary = acts.getFirst();
        why.add(
                fallback
                        ? "no act named"
                        : primary.type().word() + " \"" + primary.cue().of(page.raw()) + "\"");
        return new Confidence(span, by, act, String.join("; ", why));
    }

    private static boolean conflict(List<Act> acts) {
        return acts.size() > 1
                && acts.get(1).type() != ActType.UNCERTAINTY_HEDGE
                && acts.get(0).score() - acts.get(1).score() <= CLOSE;
    }

    private static int words(Page page, List<Span> spans) {
        return spans.stream()
                .mapToInt(span -> span.of(page.norm()).split(" +").length)
                .sum();
    }
}
