package org.parley.files;

/** An assumption that cannot be read; the message is for its author. */
public final class MalformedAssumptionException extends Exception {
    private static final long serialVersionUID = 1L;

    MalformedAssumptionException(String message) {
        super(message);
    }
}
