package org.parley.gap;

import java.util.Locale;

/** An exact answer needs more steps than the caller allows; nothing is answered rather than something incomplete. */
public final class SearchLimitException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SearchLimitException(String what, long most) {
        super(String.format(
                Locale.ROOT,
                "%s needs more than %,d steps. Merge options that nobody tells apart, take larger steps on number ranges, or"
                        + " raise the limit",
                what,
                most));
    }
}
