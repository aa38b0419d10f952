package org.parley.statements.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.statements.attribution.Found.Sourcing;
import org.parley.statements.text.Page;
import org.parley.statements.text.Sentence;
import org.parley.statements.text.Span;

/**
 * A transcript: paragraphs that begin with {@code NAME:}. What follows the name, to the next name, is that person's turn
 * (rule T1). Questions marked with {@code Q:} belong to nobody.
 */
final class Transcript {
    private static final int LEAST_LABELS = 3;
    private static final int LONGEST_LABEL = 6;
    private static final Set<String> QUESTIONS = Set.of("q", "question", "reporter", "moderator");

    private Transcript() {}

    /** The turns; none if the text is no transcript: at least three labels of at least two people. */
    static List<Found> turns(Page page) {
        List<@Nullable NounPhrase> labels = new ArrayList<>();
        Set<String> names = new TreeSet<>();
        int count = 0;
        for (Sentence sentence : page.sentences()) {
            NounPhrase label = sentence.first() ? label(page, sentence) : null;
            labels.add(label);
            if (label != null) {
                count++;
                names.add(page.text(label.from(), label.to()));
            }
        }
        return count >= LEAST_LABELS && names.size() >= 2 ? turns(page, labels) : List.of();
    }

    private static List<Found> turns(Page page, List<@Nullable NounPhrase> labels) {
        List<Found> turns = new ArrayList<>();
        NounPhrase who = null;
        List<Span> spans = new ArrayList<>();
        int start = 0;
        for (int s = 0; s <= labels.size(); s++) {
            NounPhrase label = s < labels.size() ? labels.get(s) : null;
            if (s == labels.size() || label != null) {
                boolean asks =
                        who != null && QUESTIONS.contains(page.token(who.from()).lower());
                if (who != null && !spans.isEmpty() && !asks) {
                    turns.add(new Found("T1", spans, who, Sourcing.PHRASE, null, start));
                }
                spans = new ArrayList<>();
                who = label;
                start = s;
            }
            if (who != null && s < labels.size()) {
                add(page, page.sentences().get(s), label, spans);
            }
        }
        return turns;
    }

    private static void add(Page page, Sentence sentence, @Nullable NounPhrase label, List<Span> spans) {
        int from = label == null ? sentence.from() : label.to() + 1;
        if (from >= sentence.to()) {
            return;
        }
        Span span = page.span(from, sentence.to());
        boolean same = !spans.isEmpty()
                && page.norm().substring(spans.getLast().end(), span.start()).indexOf('\n') < 0;
        if (same) {
            spans.set(spans.size() - 1, new Span(spans.getLast().start(), span.end()));
        } else {
            spans.add(span);
        }
    }

    private static @Nullable NounPhrase label(Page page, Sentence sentence) {
        int end = Math.min(sentence.to(), sentence.from() + LONGEST_LABEL + 1);
        for (int i = sentence.from(); i < end; i++) {
            if (page.token(i).is(":")) {
                return i > sentence.from() && i + 1 < sentence.to() ? new NounPhrase(sentence.from(), i) : null;
            }
            if (page.token(i).quoted()
                    || !page.token(i).word()
                    || !page.token(i).capital()) {
                return null;
            }
        }
        return null;
    }
}
