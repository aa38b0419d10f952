package org.parley.briefing;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.parley.dispute.Settlement;
import org.parley.gap.Clash;
import org.parley.gap.ConcessionPath;
import org.parley.gap.Ledger;
import org.parley.gap.Obstacles;
import org.parley.gap.StickingPoint;
import org.parley.gap.Trades;
import org.parley.number.Ratio;
import org.parley.verdict.Share;

/**
 * What stands in the way of a zone of agreement in the central reading, with every red line binding, and what it would take.
 *
 * @param notes further sentences: the sticking point and why, issues without a good option, what was not decided
 * @param obstacles none where they could not be worked out with the effort allowed; a note says so
 * @param deadlocks the irreducible conflicts, in their order
 * @param changes the concession sets, in their order
 * @param sides the counted parties; all figures by party are in this order
 * @param stickingPoint none where nobody is counted, or where a note says that it was not worked out
 * @param issues one for every issue
 * @param trades none where fewer than two are counted, or where a note says that they were not worked out
 * @param way none unless exactly two principal parties are counted and there is a candidate
 */
public record Obstruction(
        String answer,
        List<String> notes,
        Optional<Obstacles> obstacles,
        List<Deadlock> deadlocks,
        List<Change> changes,
        List<Integer> sides,
        Optional<StickingPoint> stickingPoint,
        List<OfIssue> issues,
        Optional<Swaps> trades,
        Optional<Way> way) {

    /**
     * Requirements that cannot all hold.
     *
     * @param words each party's together: {@code Russia: “…” (claimed), no less than no deal}
     */
    public record Deadlock(Obstacles.Conflict conflict, List<String> words) {}

    /**
     * Requirements whose removal opens a zone.
     *
     * @param words "Russia would drop “…” (claimed)"
     * @param opened how many settlements it would open in the central reading; none where that takes too long to count
     * @param works in how many readings it opens a zone; none for sets beyond the first few, which are not sampled
     */
    public record Change(
            Obstacles.ConcessionSet set, String words, Optional<BigInteger> opened, Optional<Share> works) {}

    /**
     * One issue.
     *
     * @param score by how much the margin grows were the issue set aside; none where there is no zone
     * @param noGoodOption whether no option is at least "can live with" for anyone counted to whom the issue matters
     * @param clashes between the principal parties that are counted; of fewer than two, between all that are counted
     * @param acceptable by side, the options that are at least "can live with" to it and that none of its red lines refuses alone
     */
    public record OfIssue(
            int issue,
            Optional<Ratio> score,
            boolean noGoodOption,
            List<Clash> clashes,
            List<List<Integer>> acceptable) {}

    /**
     * What could be swapped.
     *
     * @param from the latest text of a mediator; where it leaves an issue open, or there is none, a compromise: of the options that
     *     principal parties ask for in their latest positions (of all, where there are none), the first at which the side that
     *     gets the smallest part of its own swing gets most; options that a red line refuses alone are left out where others
     *     remain
     * @param start the same in words: "the latest text of …"
     * @param drafted the party whose text it is
     * @param open the issues on which it is a compromise
     */
    public record Swaps(Settlement from, String start, Optional<Integer> drafted, List<Integer> open, Trades trades) {}

    /**
     * From what two principal parties ask for to a candidate.
     *
     * @param stated by party, the issues on which its opening is its latest position; on the others it is its own best
     *     option that none of its red lines refuses alone
     * @param target the letter of the candidate
     */
    public record Way(
            List<Integer> parties,
            List<Settlement> openings,
            List<List<Integer>> stated,
            String target,
            Settlement settlement,
            ConcessionPath path,
            Ledger ledger) {}
}
