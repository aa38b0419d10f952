package org.parley.report.html;

/** Sentences as a page sets them. */
final class Prose {

    private Prose() {}

    /** A number keeps its percent sign on the line. */
    static String kept(String sentence) {
        return sentence.replace(" %", "\u00a0%");
    }
}
