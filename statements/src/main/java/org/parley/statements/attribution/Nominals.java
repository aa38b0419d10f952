package org.parley.statements.attribution;

import java.util.Set;
import org.parley.statements.text.Page;
import org.parley.statements.text.Token;

/**
 * What part a word plays in a noun phrase.
 *
 * @param quote the quotation in which phrases are looked for, -1 for the text outside all
 */
public record Nominals(Page page, int quote) {
    private static final Set<String> POSTPOSED = Set.of(
            "familiar",
            "aware",
            "close",
            "privy",
            "knowledgeable",
            "responsible",
            "loyal",
            "sympathetic",
            "critical",
            "opposed",
            "involved",
            "present");

    private Token at(int i) {
        return page.token(i);
    }

    /** In another quotation than the one looked at. */
    boolean foreign(int i) {
        return at(i).quoted() && at(i).quote() != quote;
    }

    boolean noun(int i) {
        Token token = at(i);
        return token.tagged("NOUN") || token.tagged("PROPN") || (token.tagged("X") && token.word());
    }

    boolean pronoun(int i) {
        return at(i).tagged("PRON") && !possessive(at(i)) && !at(i).is("that") && !at(i).is("what");
    }

    /** An adjective behind its noun, with words of its own: "officials familiar with the matter". */
    public static boolean postposed(Token token) {
        return POSTPOSED.contains(token.lower());
    }

    static boolean possessive(Token token) {
        return switch (token.lower()) {
            case "his", "her", "its", "their", "our", "my", "your", "whose" -> true;
            default -> false;
        };
    }

    boolean participle(int i) {
        String word = at(i).lower();
        return (at(i).tagged("VERB") || at(i).tagged("ADJ"))
                && (word.endsWith("ed")
                        || word.endsWith("ing")
                        || word.endsWith("en")
                        || word.equals("made")
                        || word.equals("seen")
                        || word.equals("held"));
    }
}
