package org.parley.statements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.statements.act.Act;
import org.parley.statements.act.ActType;
import org.parley.statements.act.Acts;
import org.parley.statements.actor.Actor;
import org.parley.statements.actor.Cast;
import org.parley.statements.actor.Speaker;
import org.parley.statements.actor.Speakers;
import org.parley.statements.attribution.Attribution;
import org.parley.statements.attribution.Found;
import org.parley.statements.attribution.Found.Sourcing;
import org.parley.statements.attribution.NounPhrase;
import org.parley.statements.lexicon.Lexicon;
import org.parley.statements.text.Language;
import org.parley.statements.text.Page;
import org.parley.statements.text.Pages;
import org.parley.statements.text.Paragraph;
import org.parley.statements.text.Quote;
import org.parley.statements.text.Span;
import org.parley.statements.time.TimeRef;
import org.parley.statements.time.Times;

/**
 * Reads an article for statements: who said what, when, where, and which act it is. The same text, date, lexicon and
 * actors give the same reading on every machine. One reader can be used by several threads.
 */
public final class ArticleReader {
    private static final int DUPLICATE_WORDS = 6;
    private static final int DUPLICATE_PERCENT = 60;

    private final Language language;
    private final Lexicon lexicon;
    private final List<Actor> known;

    /** @param known actors of the case: they come before those of the text (see {@link org.parley.statements.actor.KnownActors}) */
    public ArticleReader(Language language, Lexicon lexicon, List<Actor> known) {
        this.language = language;
        this.lexicon = lexicon;
        this.known = List.copyOf(known);
    }

    /** With the program's own lexicon and no known actors. */
    public static ArticleReader standard() {
        return new ArticleReader(Language.english(), Lexicon.standard(), List.of());
    }

    /**
     * Reads one article.
     *
     * @param date of the article; if empty, the date line of the text; if there is none either, times stay symbolic
     */
    public Reading read(Source source, Optional<LocalDate> date) {
        Page page = Pages.page(source.text(), language, lexicon::isCue);
        Optional<LocalDate> anchor = date.or(() -> Optional.ofNullable(Times.dateline(page)));
        List<TimeRef> times = Times.find(page, anchor.orElse(null));
        List<Found> found = Attribution.find(page, lexicon);
        Cast cast = Cast.of(page, lexicon, known);
        List<Speaker> speakers = Speakers.of(found, page, lexicon, cast);
        List<Draft> drafts = drafts(page, found, speakers, cast, times);
        return new Reading(
                source.text(), source.sha256(), anchor, drafts, headlines(page, drafts), cast.actors(), times);
    }

    private List<Draft> drafts(Page page, List<Found> found, List<Speaker> speakers, Cast cast, List<TimeRef> times) {
        List<Draft> drafts = new ArrayList<>();
        Setting setting = new Setting(page, cast);
        Agents agents = new Agents(page, lexicon, cast);
        int turn = 0;
        for (int i = 0; i < found.size(); i++) {
            Found one = found.get(i);
            Speaker speaker = speakers.get(i);
            boolean inner = one.within() >= 0;
            turn += inner || (one.sourcing() == Sourcing.SAME_TURN && turn > 0) ? 0 : 1;
            Span cue = one.cueSpan();
            Span by = cue == null ? one.spans().getFirst() : cue;
            List<Act> acts = new ArrayList<>(Acts.of(page, lexicon, one.spans(), hint(one), by));
            boolean fallback = acts.isEmpty();
            if (fallback) {
                acts.add(new Act(
                        ActType.ASSESSMENT,
                        "",
                        one.spans().getFirst(),
                        one.spans().getFirst(),
                        0));
            }
            Agents.Agency agency = agents.of(acts.getFirst(), one, speaker.actor());
            boolean unclosed = unclosed(page, one.spans());
            Draft draft = new Draft(
                    "s" + (i + 1),
                    "t" + turn,
                    kind(page, one),
                    one.spans(),
                    speaker,
                    Optional.ofNullable(cue),
                    acts,
                    agency.agent(),
                    agency.target(),
                    inner,
                    one.negated(),
                    inner ? Optional.of("s" + (one.within() + 1)) : Optional.empty(),
                    duplicate(page, one.spans(), speaker, drafts, inner),
                    relay(page, cast, one),
                    inner ? Optional.empty() : setting.of(one, speaker.actor()),
                    issues(page, one.spans()),
                    Times.inside(times, one.spans()),
                    Optional.ofNullable(one.context()),
                    inside(page.omissions(), one.spans()),
                    inside(page.insertions(), one.spans()),
                    unclosed,
                    Sureties.of(page, one, speaker, acts, fallback, unclosed),
                    one.rule());
            drafts.add(draft);
        }
        return drafts;
    }

    /** The act that the cue itself makes; who "did not rule out" a thing has not refused it, only left it open. */
    private static String hint(Found found) {
        String hint = found.cue() == null ? "" : found.cue().hint();
        return found.negated() && hint.equals(ActType.REFUSAL.word()) ? ActType.UNCERTAINTY_HEDGE.word() : hint;
    }

    /** Direct if all letters are inside marks, indirect if none are; inside a quotation its own marks do not count. */
    private static Draft.Kind kind(Page page, Found found) {
        boolean turn = found.rule().equals("T1");
        boolean inner = found.within() >= 0
                && page.quotes().stream().anyMatch(quote -> quote.outer() && strictlyInside(found, quote));
        int in = 0;
        int all = 0;
        for (Span span : found.spans()) {
            all += letters(page, span.start(), span.end());
            for (Quote quote : page.quotes()) {
                for (Span segment : quote.outer() != inner ? quote.segments() : List.<Span>of()) {
                    in += letters(page, Math.max(span.start(), segment.start()), Math.min(span.end(), segment.end()));
                }
            }
        }
        int out = all - in;
        if (turn || out == 0) {
            return Draft.Kind.DIRECT;
        }
        return in == 0 ? Draft.Kind.INDIRECT : Draft.Kind.MIXED;
    }

    private static int letters(Page page, int from, int to) {
        int letters = 0;
        for (int i = from; i < to; i++) {
            letters += Character.isLetterOrDigit(page.norm().charAt(i)) ? 1 : 0;
        }
        return letters;
    }

    private static boolean strictlyInside(Found found, Quote quote) {
        return quote.segments().stream()
                .anyMatch(segment -> found.spans().stream()
                        .allMatch(span -> segment.start() < span.start() && span.end() <= segment.end()));
    }

    private static boolean unclosed(Page page, List<Span> spans) {
        return page.quotes().stream()
                .anyMatch(quote -> quote.unclosed()
                        && spans.stream()
                                .anyMatch(span -> span.overlaps(quote.segments().getFirst())));
    }

    private static Optional<String> relay(Page page, Cast cast, Found found) {
        NounPhrase relay = found.relay();
        if (relay == null) {
            return Optional.empty();
        }
        Actor named = cast.namedIn(relay.from(), relay.to());
        return Optional.of(named == null ? page.span(relay.from(), relay.to()).of(page.raw()) : named.name());
    }

    private List<String> issues(Page page, List<Span> spans) {
        Set<String> tags = new TreeSet<>();
        for (Span span : spans) {
            int from = page.tokenAt(span.start());
            int to = Math.min(page.tokens().size(), page.tokenAt(span.end() - 1) + 1);
            tags.addAll(lexicon.issues(page.tokens(), from, to));
        }
        return List.copyOf(tags);
    }

    private static List<Span> inside(List<Span> parts, List<Span> spans) {
        return parts.stream()
                .filter(part -> spans.stream().anyMatch(span -> span.contains(part)))
                .toList();
    }

    private static Optional<String> duplicate(
            Page page, List<Span> spans, Speaker speaker, List<Draft> drafts, boolean inner) {
        Set<String> words = words(page, spans);
        if (inner || words.size() < DUPLICATE_WORDS) {
            return Optional.empty();
        }
        return drafts.stream()
                .filter(draft -> draft.parent().isEmpty()
                        && draft.speaker().actor().id().equals(speaker.actor().id()))
                .filter(draft -> overlap(words, words(page, draft.spans())) >= DUPLICATE_PERCENT)
                .map(Draft::id)
                .findFirst();
    }

    private static List<Headline> headlines(Page page, List<Draft> drafts) {
        List<Headline> headlines = new ArrayList<>();
        for (Paragraph paragraph : page.paragraphs()) {
            if (paragraph.kind() == Paragraph.Kind.HEADLINE_CLAIM) {
                headlines.add(new Headline(paragraph.span(), alike(page, paragraph.span(), drafts)));
            }
        }
        return headlines;
    }

    private static Optional<String> alike(Page page, Span headline, List<Draft> drafts) {
        Set<String> words = words(page, List.of(headline));
        @Nullable Draft best = null;
        int most = DUPLICATE_PERCENT - 1;
        for (Draft draft : drafts) {
            int overlap = overlap(words, words(page, draft.spans()));
            if (overlap > most) {
                most = overlap;
                best = draft;
            }
        }
        return Optional.ofNullable(best).map(Draft::id);
    }

    private static Set<String> words(Page page, List<Span> spans) {
        Set<String> words = new TreeSet<>();
        for (Span span : spans) {
            for (String word : span.of(page.norm()).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
                if (word.length() > 3) {
                    words.add(word);
                }
            }
        }
        return words;
    }

    /** The share of the smaller set that both have, in hundredths. */
    private static int overlap(Set<String> one, Set<String> other) {
        int smaller = Math.min(one.size(), other.size());
        Set<String> both = new TreeSet<>(one);
        both.retainAll(other);
        return smaller == 0 ? 0 : both.size() * 100 / smaller;
    }
}
