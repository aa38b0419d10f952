package org.parley.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.statements.actor.Actor;
import org.parley.statements.actor.Cast;
import org.parley.statements.attribution.Found;
import org.parley.statements.text.Page;
import org.parley.statements.text.Sentence;
import org.parley.statements.text.Span;

/** Where something was said: "in an interview with X", "told X", "at a briefing", "on Telegram". It holds for the speaker until a new one is named. */
final class Setting {
    private static final Pattern VENUE = Pattern.compile(
            "(?i)\\b(?:in (?:an? |his |her |their )?(?:[a-z-]+ ){0,2}(?:interview|statement|speech|letter|post|address|tweet|article|message|report)\\b(?: (?:with|on|to) (?:the )?(?-i:\\p{Lu}[\\p{L}.'-]*(?: \\p{Lu}[\\p{L}.'-]*){0,4}))?"
                    + "|at (?:an? |the )?(?:[a-z-]+ ){0,2}(?:briefing|press conference|news conference|summit|meeting|hearing|forum)\\b"
                    + "|(?:speaking|talking) to (?:the )?(?-i:\\p{Lu}[\\p{L}.'-]*(?: \\p{Lu}[\\p{L}.'-]*){0,4}|reporters|journalists)"
                    + "|on (?-i:Telegram|X|Twitter|Truth Social|Facebook|Instagram|YouTube)\\b"
                    + "|(?:told|tells) (?:the )?(?-i:reporters|journalists|parliament|lawmakers|press))");
    private static final Pattern BREAK = Pattern.compile("(?i)^(?:earlier|meanwhile|separately)\\b");

    private final Page page;
    private final Cast cast;
    private String speaker = "";
    private Optional<String> venue = Optional.empty();

    Setting(Page page, Cast cast) {
        this.page = page;
        this.cast = cast;
    }

    /** The venue of an attribution; to be asked in the order of the text. */
    Optional<String> of(Found found, Actor by) {
        Sentence sentence = page.sentences().get(Math.max(0, found.sentence()));
        Span whole = page.span(sentence.from(), sentence.to());
        if (!by.id().equals(speaker) || BREAK.matcher(whole.of(page.norm())).find()) {
            venue = Optional.empty();
            speaker = by.id();
        }
        Optional<String> here = named(found, whole);
        if (here.isPresent()) {
            venue = here;
        }
        return venue;
    }

    private Optional<String> named(Found found, Span sentence) {
        String told = toldOutlet(found);
        if (told != null) {
            return Optional.of(told);
        }
        List<Span> content = new ArrayList<>(found.spans());
        Matcher matcher = VENUE.matcher(page.norm()).region(sentence.start(), sentence.end());
        while (matcher.find()) {
            Span span = new Span(matcher.start(), matcher.end());
            if (content.stream().noneMatch(span::overlaps)) {
                return Optional.of(span.of(page.raw()));
            }
        }
        return Optional.empty();
    }

    /** "told The Herald": the outlet with its verb. */
    private @Nullable String toldOutlet(Found found) {
        Span cue = found.cueSpan();
        if (cue == null || found.cue() == null || !found.cue().lemma().equals("tell")) {
            return null;
        }
        int next = page.tokenAt(cue.end());
        int from = next;
        if (from < page.tokens().size() && page.token(from).is("the")) {
            from++;
        }
        int to = from;
        while (to < page.tokens().size()
                && to < from + 5
                && page.token(to).word()
                && page.token(to).capital()
                && !page.token(to).quoted()) {
            to++;
        }
        Actor outlet = to > from ? cast.namedIn(from, to) : null;
        return outlet != null && outlet.kind() == Actor.Kind.INSTITUTION
                ? page.span(page.tokenAt(cue.start()), to).of(page.raw())
                : null;
    }
}
