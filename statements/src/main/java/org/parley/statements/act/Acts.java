package org.parley.statements.act;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parley.statements.lexicon.ActCue;
import org.parley.statements.lexicon.Lexicon;
import org.parley.statements.text.Page;
import org.parley.statements.text.Span;
import org.parley.statements.text.Token;

/**
 * The acts of a content, clause by clause, by the phrases of the lexicon. A negation up to three words before a phrase
 * turns it; a hypothetical clause halves its weight.
 */
public final class Acts {
    private static final Set<String> NEGATIONS =
            Set.of("not", "n't", "no", "never", "without", "neither", "nor", "nobody");
    private static final Set<String> POSSIBLE =
            Set.of("might", "may", "could", "chance", "opportunity", "if", "perhaps", "possible", "maybe");
    private static final Set<String> AHEAD =
            Set.of("will", "'ll", "planned", "scheduled", "next", "upcoming", "would", "agree", "plans");
    private static final Set<ActType> GOVERNED =
            Set.of(ActType.OFFER, ActType.REFUSAL, ActType.CONCESSION_SIGNAL, ActType.MEETING_CONSULTATION);
    private static final Set<ActType> POSSIBLE_TYPES = Set.of(ActType.OFFER, ActType.CONCESSION_SIGNAL);
    private static final int GOVERNED_LOSS = 30;
    private static final int POSSIBLE_LOSS = 20;
    private static final int STRONG = 80;

    private Acts() {}

    /**
     * All acts, the primary one first; none if no phrase is found.
     *
     * @param hint act that the cue of the attribution hints at, empty if none
     * @param cue its words
     */
    public static List<Act> of(Page page, Lexicon lexicon, List<Span> spans, String hint, Span cue) {
        List<Act> found = new ArrayList<>();
        for (Span span : spans) {
            int from = page.tokenAt(span.start());
            int to = page.tokenAt(span.end() - 1) + (span.length() > 0 ? 1 : 0);
            for (int[] clause : clauses(page, from, Math.min(to, page.tokens().size()))) {
                inClause(page, lexicon, clause[0], clause[1], found);
            }
        }
        if (!hint.isEmpty()) {
            ActType type = ActType.of(hint);
            String status = type == ActType.THREAT_SANCTION ? "threatened" : "";
            found.add(new Act(type, status, spans.getFirst(), cue, 65));
        }
        return ordered(found);
    }

    private static List<Act> ordered(List<Act> found) {
        boolean other = found.stream().anyMatch(act -> act.type() != ActType.UNCERTAINTY_HEDGE);
        List<Act> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparingInt(
                        (Act act) -> other && act.type() == ActType.UNCERTAINTY_HEDGE && act.score() < STRONG ? 1 : 0)
                .thenComparing(Comparator.comparingInt(Act::score).reversed())
                .thenComparing(Act::type)
                .thenComparing(Act::cue));
        List<Act> best = new ArrayList<>();
        for (Act act : sorted) {
            if (best.stream().noneMatch(one -> one.type() == act.type())) {
                best.add(act);
            }
        }
        return List.copyOf(best);
    }

    private static List<int[]> clauses(Page page, int from, int to) {
        List<int[]> clauses = new ArrayList<>();
        int start = from;
        for (int i = from; i < to; i++) {
            Token token = page.token(i);
            boolean stop = token.is(".") || token.is("?") || token.is("!") || token.is(";");
            boolean joint = token.is("but")
                    || (token.is(",")
                            && i + 2 < to
                            && page.token(i + 1).is("and")
                            && page.token(i + 2).tagged("PRON"));
            if ((stop || joint) && i > start) {
                clauses.add(new int[] {start, i});
                start = i + 1;
            }
        }
        if (start < to) {
            clauses.add(new int[] {start, to});
        }
        return clauses;
    }

    private static void inClause(Page page, Lexicon lexicon, int from, int to, List<Act> all) {
        Span clause = page.span(from, to);
        List<Act> found = new ArrayList<>();
        for (int i = from; i < to; i++) {
            for (ActCue cue : lexicon.acts(page.token(i).lower())) {
                int end = cue.phrase().match(page.tokens(), i, to);
                if (end > i) {
                    found.add(act(page, cue, i, end, from, to, clause));
                }
            }
        }
        for (Act act : found) {
            Token first = page.token(page.tokenAt(act.cue().start()));
            boolean verb = first.tagged("VERB") || first.tagged("AUX") || first.tagged("ADJ");
            boolean governed =
                    verb && GOVERNED.contains(act.type()) && found.stream().anyMatch(other -> governs(other, act));
            all.add(
                    governed
                            ? new Act(act.type(), act.status(), act.clause(), act.cue(), act.score() - GOVERNED_LOSS)
                            : act);
        }
    }

    /** What somebody is told to do is no act of its own: "must agree to", "demanded that they refuse". */
    private static boolean governs(Act demand, Act other) {
        return demand.type() == ActType.DEMAND_CONDITION
                && demand.cue().end() <= other.cue().start();
    }

    private static Act act(Page page, ActCue cue, int at, int end, int from, int to, Span clause) {
        ActType type = ActType.of(cue.act());
        String status = cue.detail();
        boolean negated = false;
        for (int i = Math.max(from, at - 3); i < at; i++) {
            negated |= NEGATIONS.contains(page.token(i).lower());
        }
        int score = cue.weight() * 10 + Math.min(4, end - at);
        if (negated) {
            switch (type) {
                case DEMAND_CONDITION, OFFER, CONCESSION_SIGNAL -> type = ActType.REFUSAL;
                case THREAT_SANCTION -> status = status.equals("undecided") ? status : "withdrawn";
                case MEETING_CONSULTATION -> status = "cancelled";
                default -> score -= 10;
            }
        } else if (type == ActType.MEETING_CONSULTATION) {
            status = meetingStatus(page, at, from, to, status);
        } else if (type == ActType.THREAT_SANCTION && status.isEmpty()) {
            status = sanctionStatus(page, from, to);
        }
        boolean hypothetical = page.token(from).is("if");
        boolean onlyPossible = POSSIBLE_TYPES.contains(type) && possible(page, from, at);
        int weight = hypothetical ? score / 2 : onlyPossible ? score - POSSIBLE_LOSS : score;
        return new Act(type, status, clause, page.span(at, end), weight);
    }

    private static String meetingStatus(Page page, int at, int from, int to, String status) {
        if (possible(page, from, to)) {
            return "possible";
        }
        String first = page.token(at).lower();
        if (!status.isEmpty() && (first.endsWith("ed") || first.equals("held") || first.equals("met"))) {
            return status;
        }
        for (int i = from; i < to; i++) {
            if (AHEAD.contains(page.token(i).lower())) {
                return "announced";
            }
        }
        return status;
    }

    private static boolean possible(Page page, int from, int to) {
        for (int i = from; i < to; i++) {
            if (POSSIBLE.contains(page.token(i).lower())) {
                return true;
            }
        }
        return false;
    }

    private static String sanctionStatus(Page page, int from, int to) {
        String text = " " + page.text(from, to).toLowerCase(Locale.ROOT) + " ";
        if (text.contains("no decision") || text.contains("not decided") || text.contains("undecided")) {
            return "undecided";
        }
        if (text.matches(".*\\b(?:lift|lifts|lifted|lifting|ease|eased|removed|removing)\\b.*")) {
            return "lifted";
        }
        return text.matches(".*\\b(?:imposed|decided|announced|adopted|suspended)\\b.*") ? "decided" : "threatened";
    }
}
