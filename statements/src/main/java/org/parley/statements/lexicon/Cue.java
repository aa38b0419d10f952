package org.parley.statements.lexicon;

/**
 * A verb or phrase that says that somebody spoke, thought or decided.
 *
 * @param lemma one word, or a verb and its particle
 * @param frames letters, see {@link Frame}
 * @param hint the act it hints at, empty if none
 */
public record Cue(String lemma, String frames, String hint) {

    /** What may follow a cue. */
    public enum Frame {
        /** A clause with "that", or a quotation. */
        CLAUSE('C'),
        /** A clause without "that". */
        BARE_CLAUSE('Z'),
        /** "to" and a verb. */
        INFINITIVE('I'),
        /** Somebody, "to" and a verb. */
        OTHERS_INFINITIVE('J'),
        /** A noun phrase. */
        NOUN('N'),
        /** A phrase that takes a noun phrase: "call for". */
        PHRASE('P'),
        /** Its addressee may stand before the clause: "told reporters". */
        ADDRESSEE('O'),
        /** An adjective after "is": "concerned". */
        ADJECTIVE('A'),
        /** As -ing after a comma it is the narrator's: "citing". */
        NARRATOR('R');

        private final char letter;

        Frame(char letter) {
            this.letter = letter;
        }

        static boolean known(char letter) {
            for (Frame frame : values()) {
                if (frame.letter == letter) {
                    return true;
                }
            }
            return false;
        }
    }

    public boolean takes(Frame frame) {
        return frames.indexOf(frame.letter) >= 0;
    }

    /** Its first word. */
    public String verb() {
        int space = lemma.indexOf(' ');
        return space < 0 ? lemma : lemma.substring(0, space);
    }

    /** What must follow the first word, empty if nothing. */
    public String particle() {
        int space = lemma.indexOf(' ');
        return space < 0 ? "" : lemma.substring(space + 1);
    }
}
