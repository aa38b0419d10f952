package org.parley.preference;

import java.util.Locale;
import org.parley.dispute.Condition;
import org.parley.dispute.Evidence;

/**
 * An option or combination that a party refuses. A constraint, never a penalty; binding whatever its status.
 *
 * @param id unique for the party
 * @param refuses what is refused
 */
public record RedLine(Evidence evidence, String id, Condition refuses, Status status) implements Entry {

    /** How firmly it is known; {@code DROPPED} ends an earlier entry of the same id. */
    public enum Status {
        CLAIMED,
        BELIEVED,
        CONFIRMED,
        DROPPED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
