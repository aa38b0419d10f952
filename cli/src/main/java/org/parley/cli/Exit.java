package org.parley.cli;

/** Exit codes; the numbers above 64 are those of {@code sysexits.h}. */
final class Exit {

    static final int OK = 0;
    /** A check that found warnings and no errors. */
    static final int WARNINGS = 1;
    /** The command line or its surroundings: unknown option, file that cannot be written. */
    static final int USAGE = 2;
    /** The case is malformed. */
    static final int DATA = 65;
    /** A defect of the program. */
    static final int SOFTWARE = 70;

    private Exit() {}
}
