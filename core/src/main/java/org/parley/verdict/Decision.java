package org.parley.verdict;

import org.parley.dispute.Settlement;

/** The answer to whether some settlement has a property. */
public sealed interface Decision {

    /** This one has it. */
    record Yes(Settlement settlement) implements Decision {}

    /** None has it; every settlement was ruled out. */
    record No() implements Decision {}

    /** The search was ended before it could tell. */
    record Undecided(long looked) implements Decision {}
}
