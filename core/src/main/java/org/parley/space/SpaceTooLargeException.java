package org.parley.space;

import java.math.BigInteger;
import java.util.Locale;

/** There are more combinations of options than the enumerator lists. */
public final class SpaceTooLargeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SpaceTooLargeException(BigInteger combinations) {
        super(String.format(
                Locale.ROOT,
                "the issues' options can be combined in %,d ways; at most %,d can be listed one by one. Merge options"
                        + " that nobody tells apart, take larger steps on number ranges, or leave out an issue",
                combinations,
                Settlements.MOST));
    }
}
