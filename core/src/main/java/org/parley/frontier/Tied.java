package org.parley.frontier;

import java.util.List;
import org.parley.dispute.Settlement;

/** Settlements of equal values that are listed, and even counted, only when that is asked for. */
public interface Tied extends List<Settlement> {

    /** One of them, at no cost. */
    Settlement example();

    Count counted();
}
