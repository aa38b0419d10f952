package org.parley.stability.concept;

import java.util.BitSet;
import org.parley.stability.model.Conflict;

/** When a coalition gains by ending at another state. */
public enum Gain {
    /** Every member is better off: the definition of the reference. */
    EVERY_MEMBER,
    /** No member is worse off, and one is better off. */
    PARETO;

    public boolean gains(Conflict conflict, BitSet members, long to, long from) {
        return switch (this) {
            case EVERY_MEMBER -> members.stream().allMatch(member -> conflict.better(member, to, from));
            case PARETO ->
                members.stream().anyMatch(member -> conflict.better(member, to, from))
                        && members.stream()
                                .noneMatch(member ->
                                        conflict.better(member, from, to) || conflict.unknown(member, from, to));
        };
    }
}
