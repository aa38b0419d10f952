package org.parley.search;

/**
 * How much may be spent on one question.
 *
 * @param steps the most partial settlements looked at; beyond, the answer is an interval
 * @param ties the most tied vectors listed; beyond, the answer says that there are more
 */
public record Effort(long steps, int ties) {

    /** Where nothing else is stated: some tens of seconds at most. */
    public static final Effort USUAL = new Effort(2_000_000_000L, 1_000);

    public Effort {
        if (steps < 1 || ties < 1) {
            throw new IllegalArgumentException(
                    "an effort needs at least one step and one tie, not " + steps + " steps and " + ties + " ties");
        }
    }
}
