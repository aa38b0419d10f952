package org.parley.stability.model;

/** Moves that cannot be made although their options could change: irreversibility beyond that of single options. */
public sealed interface Barrier {

    /** Whether the move from one state to another cannot be made. */
    boolean blocks(long from, long to);

    /** No move from where one pattern holds to where the other does. */
    record Pattern(Formula from, Formula to) implements Barrier {
        @Override
        public boolean blocks(long from, long to) {
            return this.from.holds(from) && this.to.holds(to);
        }
    }

    /** One move from one state to one other. */
    record Arc(long from, long to) implements Barrier {
        @Override
        public boolean blocks(long from, long to) {
            return this.from == from && this.to == to;
        }
    }
}
