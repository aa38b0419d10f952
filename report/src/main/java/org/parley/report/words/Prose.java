package org.parley.report.words;

/** Sentences as people read them. */
public final class Prose {

    private Prose() {}

    /** A number keeps its percent sign on the line. */
    public static String kept(String sentence) {
        return sentence.replace(" %", "\u00a0%");
    }
}
