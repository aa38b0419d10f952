package org.parley.stability.model;

/** A conflict with more states than are to be listed; the message says how many and what to ask instead. */
public final class TooManyStatesException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public TooManyStatesException(long most) {
        super("the model has more than " + most
                + " feasible states, the most that are listed here; ask about single states, which lists none");
    }
}
