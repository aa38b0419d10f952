package org.parley.statements.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.statements.attribution.Saying.Shape;
import org.parley.statements.lexicon.Cue.Frame;
import org.parley.statements.lexicon.Lexicon;
import org.parley.statements.text.Page;
import org.parley.statements.text.Sentence;
import org.parley.statements.text.Span;
import org.parley.statements.text.Token;

/**
 * The attributions of a text, by patterns A1 to A16 of cue, subject and quotation; the first that fits owns a quotation.
 * Sentences are read with their cues first; quotations without a cue are then joined to what stands around them.
 */
public final class Attribution {

    private final Page page;
    private final Lexicon lexicon;
    private final Clauses clauses;
    private final Words words;
    private final According according;
    private final ContentBefore before;
    private final ContentAfter after;
    private final Drawn drawn;

    private Attribution(Page page, Lexicon lexicon) {
        this.page = page;
        this.lexicon = lexicon;
        this.clauses = new Clauses(page, lexicon, -1);
        this.words = new Words(page);
        this.drawn = new Drawn(page);
        this.before = new ContentBefore(page, clauses, drawn);
        this.after = new ContentAfter(page, clauses, drawn);
        this.according = new According(page, lexicon, drawn);
    }

    /** All attributions in order of their beginnings; those inside others refer to them by index. A transcript has only turns. */
    public static List<Found> find(Page page, Lexicon lexicon) {
        List<Found> turns = Transcript.turns(page);
        if (!turns.isEmpty()) {
            return nested(turns);
        }
        Attribution attribution = new Attribution(page, lexicon);
        for (int s = 0; s < page.sentences().size(); s++) {
            attribution.voices(s);
        }
        Uncued uncued = new Uncued(page, lexicon, attribution.drawn);
        for (int s = 0; s < page.sentences().size(); s++) {
            uncued.read(s);
        }
        List<Found> inner = Reported.inQuotations(page, lexicon, attribution.drawn.found());
        attribution.drawn.found().addAll(inner);
        return nested(attribution.drawn.found());
    }

    private static List<Found> nested(List<Found> all) {
        List<Found> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparingInt(Found::start)
                .thenComparing(Comparator.comparingInt(Found::end).reversed())
                .thenComparing(Found::rule));
        List<Found> result = new ArrayList<>();
        for (Found one : sorted) {
            int around = -1;
            Span cue = one.cueSpan();
            for (int i = 0; i < result.size(); i++) {
                Found other = result.get(i);
                boolean inside = other.spans().stream()
                        .anyMatch(span -> span.contains(one.spans().getFirst()) && (cue == null || span.contains(cue)));
                if (inside && !other.spans().equals(one.spans())) {
                    around = i;
                }
            }
            if (result.stream().noneMatch(other -> other.spans().equals(one.spans()))) {
                result.add(one.within(around));
            }
        }
        return List.copyOf(result);
    }

    private Token at(int i) {
        return page.token(i);
    }

    private boolean quoted(int i) {
        return at(i).quoted();
    }

    // --- sentences with a cue

    private void voices(int s) {
        Sentence sentence = page.sentences().get(s);
        int from = sentence.from();
        int to = sentence.to();
        List<Saying> sayings = new Sayings(page, lexicon, -1).between(from, to);
        NounPhrase relay = according.read(s, from, to, sayings);
        int consumed = from;
        NounPhrase voice = null;
        Saying closing = closing(sayings, from, to);
        if (closing != null && before.clause(s, closing, closing.subject(), closing.begin(), from, to) >= 0) {
            consumed = closing.begin();
        }
        for (Saying saying : sayings) {
            if (closing != null && saying.equals(closing) && consumed == closing.begin()) {
                break;
            }
            NounPhrase source = source(saying, voice, from);
            boolean sourced = source != null || saying.shape() == Shape.PARTICIPLE;
            int begin = saying.begin();
            boolean inside = saying.at() < consumed - 1;
            if (inside) {
                int next = clauses.afterCue(saying, to);
                boolean clause = next < to && !at(next).is("to") && !saying.takes(Frame.NOUN);
                if (source != null && saying.shape() == Shape.SUBJECT && clause) {
                    after.content(s, saying, source, from, to, sayings, null);
                }
                continue;
            }
            int used = before.quotation(s, saying, source, begin, consumed, to, sayings, relay);
            if (used < 0 && sourced) {
                used = after.asSaid(s, saying, source, from, to, sayings);
            }
            if (used < 0 && sourced) {
                used = after.content(s, saying, source, from, to, sayings, relay);
            }
            if (used < 0) {
                used = before.clause(s, saying, source, begin, consumed, to);
            }
            if (used >= 0) {
                relay = null;
                consumed = Math.max(consumed, used);
                voice = source == null ? voice : source;
            }
        }
    }

    /** The voice that ends the sentence when all before it only do something: "X has offered to meet, Y said". */
    private @Nullable Saying closing(List<Saying> sayings, int from, int to) {
        Saying last = sayings.size() < 2 ? null : sayings.getLast();
        if (last == null || (last.shape() != Shape.SUBJECT && last.shape() != Shape.NONE)) {
            return null;
        }
        for (Saying other : sayings.subList(0, sayings.size() - 1)) {
            int after = clauses.afterCue(other, to);
            boolean deed = after < to && (at(after).is("to") || other.takes(Frame.NOUN) || other.takes(Frame.PHRASE));
            if (!deed || other.at() >= last.begin()) {
                return null;
            }
        }
        for (int i = from; i < last.begin(); i++) {
            if (quoted(i)) {
                return null;
            }
        }
        return last;
    }

    /** Its own subject, else that of the voice before it in the sentence, else that of the sentence. */
    private @Nullable NounPhrase source(Saying saying, @Nullable NounPhrase voice, int from) {
        NounPhrase own = saying.subject();
        if (own != null || saying.shape() == Shape.NONE) {
            return own;
        }
        return voice != null ? voice : words.mainSubject(from, saying.at());
    }
}
