package org.parley.files.platform;

/** Whose files they are. */
public enum Format {
    GENIUS("genius", "Genius XML"),
    GENIUSWEB("geniusweb", "GeniusWeb JSON"),
    NEGOLOG("negolog", "NegoLog JSON"),
    NEGMAS("negmas", "NegMAS YAML");

    private final String word;
    private final String title;

    Format(String word, String title) {
        this.word = word;
        this.title = title;
    }

    /** As written on the command line. */
    public String word() {
        return word;
    }

    /** As read by people. */
    public String title() {
        return title;
    }
}
