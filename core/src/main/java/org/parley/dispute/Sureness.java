package org.parley.dispute;

/** How we know a thing. */
public enum Sureness {
    HEARD("heard", "heard from them"),
    THIRD("third", "from a third"),
    INFERRED("inferred", "inferred");

    private final String word;
    private final String phrase;

    Sureness(String word, String phrase) {
        this.word = word;
        this.phrase = phrase;
    }

    /** As written in documents. */
    public String word() {
        return word;
    }

    /** As read by people. */
    public String phrase() {
        return phrase;
    }
}
