package org.parley.stability.inquiry;

/** A state that the model does not have; the message says which it does. */
public final class UnknownStateException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnknownStateException(String message) {
        super(message);
    }
}
