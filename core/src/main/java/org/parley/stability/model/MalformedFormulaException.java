package org.parley.stability.model;

/** A formula that cannot be read; the message is for its author. */
public final class MalformedFormulaException extends Exception {
    private static final long serialVersionUID = 1L;

    public MalformedFormulaException(String message) {
        super(message);
    }
}
