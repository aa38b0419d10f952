package org.parley.frontier;

import java.math.BigInteger;

/** How many settlements attain a value vector, as far as that is known. */
public sealed interface Count {

    BigInteger number();

    /** So many and no more. */
    record Exactly(BigInteger number) implements Count {}

    /** So many have been found; there may be more. */
    record AtLeast(BigInteger number) implements Count {}
}
