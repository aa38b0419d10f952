package org.parley.statements.text;

/**
 * A word, number or mark.
 *
 * @param text as in the normalised text
 * @param lower the same in lower case
 * @param tag universal part of speech: NOUN, PROPN, VERB, AUX, PRON, DET, ADP, ADJ, ADV, NUM, PART, CCONJ, SCONJ, PUNCT …
 * @param quote the index of the outermost quotation it stands in (its marks included), or -1
 */
public record Token(Span span, String text, String lower, String tag, int quote) {
    public int start() {
        return span.start();
    }

    public int end() {
        return span.end();
    }

    public boolean is(String word) {
        return lower.equals(word);
    }

    public boolean tagged(String first) {
        return tag.equals(first);
    }

    public boolean quoted() {
        return quote >= 0;
    }

    public boolean capital() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    public boolean word() {
        return Character.isLetterOrDigit(text.codePointAt(0));
    }
}
