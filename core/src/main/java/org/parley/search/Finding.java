package org.parley.search;

import java.util.List;
import java.util.Optional;
import org.parley.number.Ratio;

/** What a search for the best settlements comes to. */
public sealed interface Finding {

    /** There is no settlement to choose from. */
    record Nothing() implements Finding {}

    /** No party can gain, so that every efficient vector ties. */
    record EveryoneTies() implements Finding {}

    /**
     * Proved to be best.
     *
     * @param objective the greatest value of what is maximised; of a lexicographic solution, of its first term; none where several
     *     largest sets of parties gain, which have no common product
     * @param points the tied vectors, each of them efficient, best first for the first party
     * @param complete whether these are all; otherwise more tie than the effort lists
     */
    record Best(Optional<Ratio> objective, List<Point> points, boolean complete) implements Finding {
        public Best {
            points = List.copyOf(points);
        }
    }

    /**
     * The effort was spent before a proof: the greatest value of what is maximised lies between {@code best} and {@code bound}.
     *
     * @param best attained by {@code found}; none if no settlement was found, or it is open how many parties can gain together, so that
     *     products are not of the same parties
     * @param bound none where no bound is known
     */
    record Between(Optional<Ratio> best, Optional<Ratio> bound, Optional<Point> found) implements Finding {}
}
