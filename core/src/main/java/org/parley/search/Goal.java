package org.parley.search;

/**
 * What is sought: settlements that reach a level on each of some rows of weights over the parties. The levels rise as better
 * settlements are offered; one that is as good as the best reaches all levels.
 */
interface Goal {

    /** Weights over the parties, at least 0 and together at most 2^16, by row. */
    long[][] rows();

    /** Of every row, what the weighted grains must come to; changes only when something is offered. */
    long[] levels();

    /** Whether rows may be added up to more of them. */
    boolean combines();

    /** How good a settlement of these grains seems, for finding good ones early; decides nothing. */
    double score(long[] worth);

    /**
     * Weighs a settlement exactly.
     *
     * @return whether the levels may have changed
     */
    boolean offer(int[] chosen);

    /** Whether one that was offered is better than the first that counted. */
    boolean bettered();
}
