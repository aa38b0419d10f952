package org.parley.statements;

/**
 * How sure the reader is, in hundredths.
 *
 * @param span that the content begins and ends there
 * @param speaker that it is theirs
 * @param act that this is the act
 * @param reason the rule, its cue and what lowered a figure, in words
 */
public record Confidence(int span, int speaker, int act, String reason) {
    private static final int CHECK = 50;

    /** One of the three is below 50: to be looked at with care. */
    public boolean check() {
        return span < CHECK || speaker < CHECK || act < CHECK;
    }
}
