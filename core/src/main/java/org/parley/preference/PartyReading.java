package org.parley.preference;

import java.util.List;
import java.util.Optional;
import org.parley.number.Ratio;
import org.parley.number.Row;

/**
 * One fully numerical interpretation of what is known of one party.
 *
 * @param party index of the party
 * @param weights one for every issue, at least 0, together 1
 * @param anchors for every issue the worth at its anchors: one for every option, or one for every point of a range
 * @param points for every issue the points of the range that the anchors stand at; empty where anchors are the options
 * @param interactions one for every interaction of the party's preference
 * @param noDeal value of the no-deal alternative on the day; none where nothing is known of it
 */
public record PartyReading(
        int party, Row weights, List<Row> anchors, List<List<Ratio>> points, Row interactions, Optional<Ratio> noDeal) {

    public PartyReading {
        anchors = List.copyOf(anchors);
        points = List.copyOf(points);
    }

    /** The same with another value of the no-deal alternative. */
    PartyReading with(Optional<Ratio> noDeal) {
        return new PartyReading(party, weights, anchors, points, interactions, noDeal);
    }
}
