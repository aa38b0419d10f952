package org.parley.frontier;

import java.util.Locale;

/** The exact frontier needs more partial value vectors than the caller lets it hold. */
public final class FrontierTooLargeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FrontierTooLargeException(long most, int done, int of) {
        super(String.format(
                Locale.ROOT,
                "the exact frontier passes the limit of %,d partial value vectors after %d of %d issues. Raise the limit,"
                        + " cut by no-deal values, or ask for a cover with a stated error",
                most,
                done,
                of));
    }
}
