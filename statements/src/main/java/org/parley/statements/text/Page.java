package org.parley.statements.text;

import java.util.List;

/**
 * A text laid out. All offsets are those of the raw text.
 *
 * @param norm same length as {@code raw}
 * @param omissions {@code […]}, {@code [...]} and {@code (…)}
 * @param insertions an editor's words in square brackets, brackets included
 */
public record Page(
        String raw,
        String norm,
        List<Paragraph> paragraphs,
        List<Quote> quotes,
        List<Token> tokens,
        List<Sentence> sentences,
        List<Span> omissions,
        List<Span> insertions) {

    public Token token(int index) {
        return tokens.get(index);
    }

    /** From the start of one token to the end of the one before {@code to}. */
    public Span span(int from, int to) {
        return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    public String text(int from, int to) {
        return from >= to ? "" : span(from, to).of(norm);
    }

    /** The index of the first token that ends after the offset; the number of tokens if there is none. */
    public int tokenAt(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The index of the sentence that holds the token, or -1. */
    public int sentenceOf(int token) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Sentence sentence = sentences.get(middle);
            if (token < sentence.from()) {
                high = middle - 1;
            } else if (token >= sentence.to()) {
                low = middle + 1;
            } else {
                return middle;
            }
        }
        return -1;
    }
}
