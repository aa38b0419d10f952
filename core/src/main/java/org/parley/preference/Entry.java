package org.parley.preference;

import org.parley.dispute.Evidence;

/** One dated thing that is said of what a party values. */
public sealed interface Entry permits Importance, Worth, RedLine, NoDeal, Interaction {

    Evidence evidence();

    /** What it is about; a later or nearer entry with the same key takes its place. */
    default String key() {
        return switch (this) {
            case Importance i -> "importance";
            case Worth w -> "worth " + w.issue();
            case RedLine r -> "red line " + r.id();
            case NoDeal n -> "no deal";
            case Interaction i -> "interaction " + i.id();
        };
    }
}
