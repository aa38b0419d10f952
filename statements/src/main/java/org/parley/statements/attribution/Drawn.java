package org.parley.statements.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.statements.attribution.Found.Sourcing;
import org.parley.statements.lexicon.Cue;
import org.parley.statements.text.Page;
import org.parley.statements.text.Quote;
import org.parley.statements.text.Span;

/** What has been drawn from a text so far. */
final class Drawn {
    private final Page page;
    private final boolean[] owned;
    private final List<Found> found = new ArrayList<>();

    Drawn(Page page) {
        this.page = page;
        this.owned = new boolean[page.quotes().size()];
    }

    /** For each quotation, whether it belongs to an attribution. */
    boolean[] owned() {
        return owned;
    }

    /** In no order. */
    List<Found> found() {
        return found;
    }

    /** All quotations between the tokens belong to an attribution. */
    void own(int from, int to) {
        for (int i = from; i < to; i++) {
            if (page.token(i).quoted()) {
                owned[page.token(i).quote()] = true;
            }
        }
    }

    void add(
            String rule,
            List<Span> spans,
            @Nullable NounPhrase source,
            Sourcing sourcing,
            Saying saying,
            int s,
            @Nullable Span context,
            @Nullable NounPhrase target,
            @Nullable NounPhrase relay) {
        Cue cue = saying.cue();
        Span cueSpan = page.span(saying.at(), saying.to());
        Sourcing how = source == null ? Sourcing.CURRENT : sourcing;
        found.add(new Found(rule, spans, source, how, cueSpan, cue, s, saying.negated(), context, target, relay, -1));
    }

    /** A quotation that goes on in other paragraphs brings all its segments. */
    void addSegments(int quote, List<Span> spans) {
        Quote whole = page.quotes().get(quote);
        for (Span segment : whole.segments()) {
            if (spans.stream().noneMatch(segment::overlaps)) {
                spans.add(segment);
            }
        }
        spans.sort(Comparator.naturalOrder());
    }
}
