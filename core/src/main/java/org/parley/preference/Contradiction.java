package org.parley.preference;

import org.parley.dispute.Evidence;

/**
 * A stated thing that no numbers fit.
 *
 * @param evidence of the entry that contradicts itself
 * @param says a sentence for the author of the entry
 */
public record Contradiction(Evidence evidence, String says) {

    /** With its place: {@code team/estimates.yaml:12: the weights add up to at least 1.2 …}. */
    @Override
    public String toString() {
        return evidence.place() + ": " + says;
    }
}
