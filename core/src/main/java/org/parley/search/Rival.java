package org.parley.search;

import org.parley.dispute.Settlement;

/** Whether there is a better settlement than a given one. */
public sealed interface Rival {

    /** This one is better; it need not be the best. */
    record Better(Settlement settlement) implements Rival {}

    /** No other is better, proved. */
    record None() implements Rival {}

    /** The effort was spent before either was proved. */
    record Open() implements Rival {}
}
