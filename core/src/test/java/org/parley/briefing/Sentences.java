package org.parley.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.parley.bargain.Solution;

/** All sentences of a briefing, and what every one of them must look like. */
final class Sentences {

    private static final Pattern DOUBLED = Pattern.compile("\\b(\\p{L}+) \\1\\b");
    private static final Pattern ONE_OF_MANY = Pattern.compile(
            "(?<![\\d,.])1 (settlements|packages|readings|answers|entries|issues|parties|options|combinations)\\b");
    private static final Pattern MANY_AS_ONE = Pattern.compile(
            "(?<![\\d,.])([02-9]|\\d{2,}) (settlement|package|reading|answer|entry|issue|party|option|combination)\\b");

    private Sentences() {}

    static List<String> of(Briefing briefing) {
        List<String> sentences = new ArrayList<>();
        sentences.add(briefing.stand().answer());
        Closeness closeness = briefing.closeness();
        sentences.add(closeness.answer());
        sentences.add(closeness.allRedLines().answer());
        closeness.confirmedRedLines().ifPresent(one -> sentences.add(one.answer()));
        closeness.adjustedWinner().ifPresent(division -> sentences.add(division.check()));
        Candidates candidates = briefing.candidates();
        sentences.add(candidates.answer());
        add(sentences, candidates.basis());
        for (Solution solution : candidates.points()) {
            sentences.add(solution.definition());
            add(sentences, solution.note());
        }
        for (Candidates.Candidate one : candidates.packages()) {
            one.verdicts().forEach(verdict -> sentences.add(verdict.sentence()));
        }
        sentences.add(briefing.consent().answer());
        briefing.consent().zones().forEach(zones -> sentences.add(zones.answer()));
        briefing.consent().boards().forEach(board -> sentences.add(board.sentence()));
        sentences.add(briefing.flips().answer());
        briefing.flips().next().ifPresent(next -> sentences.add(next.why()));
        sentences.add(briefing.unknowns().answer());
        sentences.addAll(briefing.unknowns().blanks());
        briefing.changes().ifPresent(changes -> sentences.add(changes.answer()));
        return sentences;
    }

    private static void add(List<String> sentences, String sentence) {
        if (!sentence.isEmpty()) {
            sentences.add(sentence);
        }
    }

    static void check(String sentence, String as) {
        assertThat(sentence).as(as).matches("(?s)[\\p{Lu}\\d].*[^.]\\.");
        assertThat(sentence)
                .as(as)
                .doesNotContain("  ", " .", " ,", "..", ";;", "( ", " )", "null", "Optional", "[", "]");
        assertThat(DOUBLED.matcher(sentence).find())
                .as("a word twice: %s, %s", sentence, as)
                .isFalse();
        assertThat(ONE_OF_MANY.matcher(sentence).find())
                .as("one as many: %s, %s", sentence, as)
                .isFalse();
        assertThat(MANY_AS_ONE.matcher(sentence).find())
                .as("many as one: %s, %s", sentence, as)
                .isFalse();
        for (String part : sentence.split("(?<=[a-z)]\\.) ", -1)) {
            assertThat(part).as("%s, %s", sentence, as).matches("(?s)[\\p{Lu}\\d].*");
        }
        assertThat(sentence.chars().filter(c -> c == '(').count())
                .as(as)
                .isEqualTo(sentence.chars().filter(c -> c == ')').count());
        assertThat(sentence.chars().filter(c -> c == '“').count())
                .as(as)
                .isEqualTo(sentence.chars().filter(c -> c == '”').count());
    }
}
