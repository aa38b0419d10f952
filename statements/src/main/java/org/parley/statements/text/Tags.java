package org.parley.statements.text;

import java.util.Set;

/** Repairs what the tagger often gets wrong in news: names at the beginning of a sentence, auxiliaries. */
final class Tags {
    private static final Set<String> OPENERS = Set.of(
            "according", "after", "also", "although", "and", "as", "asked", "at", "because", "before", "both", "but", "by", "despite",
            "during", "each", "earlier", "either", "even", "every", "for", "from", "had", "has", "have", "he", "her", "here", "his",
            "how", "however", "if", "in", "instead", "it", "its", "just", "last", "later", "let", "like", "many", "meanwhile", "more",
            "most", "neither", "never", "no", "nor", "not", "now", "of", "off", "often", "on", "once", "one", "only", "or", "our",
            "out", "over", "perhaps", "please", "rather", "she", "since", "so", "some", "soon", "still", "such", "that", "the",
            "their", "then", "there", "therefore", "these", "they", "this", "those", "though", "thus", "to", "together", "too",
            "two", "under", "unless", "until", "up", "upon", "we", "well", "what", "when", "where", "whether", "which", "while",
            "who", "why", "will", "with", "within", "without", "yes", "yet", "you", "i", "maybe", "separately", "today", "yesterday",
            "tomorrow", "obviously", "another", "any", "all", "do", "does", "did", "is", "are", "was", "were", "can", "could",
            "should", "would", "may", "might", "must", "my", "your", "them", "him", "me", "us", "following", "speaking", "citing");

    private Tags() {}

    /** @param word as written; {@code next} the following tag, {@code start} the word begins the sentence */
    static String repaired(String word, String lower, String tag, String next, boolean start) {
        boolean have = lower.equals("have") || lower.equals("has") || lower.equals("had") || lower.equals("'ve");
        if (have && (next.equals("VERB") || next.equals("ADV") || next.equals("AUX"))) {
            return "AUX";
        }
        boolean capital = Character.isUpperCase(word.codePointAt(0));
        if (!capital || OPENERS.contains(lower) || lower.endsWith("ly")) {
            return tag;
        }
        return switch (tag) {
            case "ADV", "SCONJ", "CCONJ", "INTJ", "PRON", "X", "PART", "ADP" -> "PROPN";
            case "VERB", "AUX" -> start && (lower.endsWith("ing") || lower.endsWith("ed")) ? tag : "PROPN";
            default -> tag;
        };
    }
}
