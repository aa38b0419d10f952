package org.parley.stability.model;

/**
 * Something a party can do or leave.
 *
 * @param owner index of the party that decides on it
 */
public record ConflictOption(String name, int owner, Direction direction) {

    /** In which way it may change once a state holds. */
    public enum Direction {
        BOTH("both"),
        /** May be taken, never dropped: what is done cannot be undone. */
        FORWARD("fwd"),
        /** May be dropped, never taken up again. */
        BACK("back");

        private final String word;

        Direction(String word) {
            this.word = word;
        }

        /** As files spell it. */
        public String word() {
            return word;
        }
    }
}
