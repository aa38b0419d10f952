package org.parley.statements.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parley.statements.text.Token;

/**
 * A pattern of words. Words are separated by spaces; {@code a|b} is either; {@code word~} any form of a verb; {@code _} any
 * one word; {@code ..} up to three words or none; {@code word/V} only as a verb, {@code /N} only as a noun.
 */
public final class Phrase {
    private final String text;
    private final List<Part> parts;

    private record Part(Set<String> words, boolean any, boolean gap, char tag) {}

    private Phrase(String text, List<Part> parts) {
        this.text = text;
        this.parts = parts;
    }

    static Phrase of(String text, Forms forms) {
        List<Part> parts = new ArrayList<>();
        for (String word : text.strip().split(" +")) {
            char tag = ' ';
            String bare = word;
            if (word.length() > 2 && word.charAt(word.length() - 2) == '/') {
                tag = word.charAt(word.length() - 1);
                bare = word.substring(0, word.length() - 2);
                if (tag != 'V' && tag != 'N') {
                    throw new IllegalArgumentException("\"" + word + "\": after / stands V or N");
                }
            }
            Set<String> words = new HashSet<>();
            for (String choice : bare.split("\\|")) {
                if (choice.isEmpty()) {
                    throw new IllegalArgumentException("\"" + word + "\": an empty choice");
                }
                if (choice.endsWith("~")) {
                    words.addAll(
                            forms.of(choice.substring(0, choice.length() - 1).toLowerCase(Locale.ROOT)));
                } else {
                    words.add(choice.toLowerCase(Locale.ROOT));
                }
            }
            parts.add(new Part(words, bare.equals("_"), bare.equals(".."), tag));
        }
        if (parts.getFirst().gap || parts.getLast().gap) {
            throw new IllegalArgumentException("\"" + text + "\": a gap stands between words");
        }
        return new Phrase(text, List.copyOf(parts));
    }

    public String text() {
        return text;
    }

    /** The words it can begin with; empty if any. */
    Set<String> first() {
        return parts.getFirst().any ? Set.of() : parts.getFirst().words;
    }

    /** The index after the last token matched when it begins at {@code at}, or -1. */
    public int match(List<Token> tokens, int at, int end) {
        return match(tokens, at, end, 0);
    }

    private int match(List<Token> tokens, int at, int end, int part) {
        if (part == parts.size()) {
            return at;
        }
        Part wanted = parts.get(part);
        if (wanted.gap) {
            for (int skip = 0; skip <= 3 && at + skip <= end; skip++) {
                int matched = match(tokens, at + skip, end, part + 1);
                if (matched >= 0) {
                    return matched;
                }
            }
            return -1;
        }
        if (at >= end) {
            return -1;
        }
        Token token = tokens.get(at);
        boolean fits = (wanted.any || wanted.words.contains(token.lower())) && tagFits(token, wanted.tag);
        return fits ? match(tokens, at + 1, end, part + 1) : -1;
    }

    private static boolean tagFits(Token token, char tag) {
        return switch (tag) {
            case 'V' -> token.tagged("VERB") || token.tagged("AUX");
            case 'N' -> token.tagged("NOUN") || token.tagged("PROPN");
            default -> true;
        };
    }

    @Override
    public String toString() {
        return Arrays.asList(text).toString();
    }
}
