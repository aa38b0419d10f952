package org.parley.gap;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Whether giving up some requirements opens a zone, asked of many readings. What is found in one reading is tried first in the next:
 * a settlement that was acceptable often is again, and what ruled all of them out often does again. Answers do not depend on
 * the order of the readings; threads may share it.
 */
public final class Reopenings {

    private final List<Reopening> sets;

    /**
     * @param stakes of any reading; the others must be of the same knowledge
     * @param sets each some of {@link Stakes#requirements()}
     */
    public Reopenings(Stakes stakes, List<? extends Collection<Requirement>> sets) {
        this.sets = sets.stream().map(dropped -> new Reopening(stakes, dropped)).toList();
    }

    /**
     * For every set, whether it opens a zone in this reading.
     *
     * @throws UndecidedException if the effort of a search does not suffice
     */
    public List<Boolean> opened(Stakes reading) {
        Optional<RoundedUp> rounded = RoundedUp.of(reading.sides());
        return sets.stream().map(set -> set.opens(reading, rounded)).toList();
    }
}
