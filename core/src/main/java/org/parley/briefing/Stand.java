package org.parley.briefing;

import java.util.List;
import java.util.Optional;
import org.parley.dispute.Position;
import org.parley.dispute.Sureness;
import org.parley.preference.RedLine;

/**
 * Where they stand: what each party says it wants on each issue, and what is known of what it would take.
 *
 * @param cells by issue, then by party
 */
public record Stand(String answer, List<List<Cell>> cells) {

    /**
     * One party on one issue.
     *
     * @param positions held on the day, latest first
     * @param options how each option stands with the party; empty for a number range
     * @param rangeWords what numbers of a range are worth, in words; empty for named options
     * @param takes how many of the offered options are known to be at least "can live with" (their range reaches no
     *     lower than that band, and no red line refuses them); none where nothing is known of their worth
     * @param sureness the least sure of what the cell rests on; none where nothing is known
     * @param weight how much the issue matters to the party in the central reading, in words ("most important of 10",
     *     "weight 22 of 100"); empty where unknown
     */
    public record Cell(
            List<Position> positions,
            List<Stance> options,
            List<String> rangeWords,
            Optional<Integer> takes,
            Optional<Sureness> sureness,
            String weight) {

        public boolean known() {
            return sureness.isPresent();
        }
    }

    /**
     * How one option stands with a party.
     *
     * @param words the word, number or range known; "unknown"
     * @param redLine the status of the red line that refuses the option by itself
     */
    public record Stance(int option, String words, boolean known, Optional<RedLine.Status> redLine) {}
}
