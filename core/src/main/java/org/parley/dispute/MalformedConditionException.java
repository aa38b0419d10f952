package org.parley.dispute;

/** A condition that cannot be read; the message is for its author. */
public final class MalformedConditionException extends Exception {
    private static final long serialVersionUID = 1L;

    public MalformedConditionException(String message) {
        super(message);
    }
}
