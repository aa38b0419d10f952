package org.parley.search;

/** Which settlements of a diagram are looked at. */
public enum Over {
    /** All of them. */
    ALL,
    /** Those that are worth at least the no-deal alternative to each party; it must be known. */
    ZONE
}
