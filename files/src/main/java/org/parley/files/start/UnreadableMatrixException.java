package org.parley.files.start;

/** A file that cannot be taken as a matrix of issues and parties; the message is for its author. */
public final class UnreadableMatrixException extends Exception {
    private static final long serialVersionUID = 1L;

    public UnreadableMatrixException(String message) {
        super(message);
    }
}
