package org.parley.briefing;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.parley.dispute.Settlement;
import org.parley.number.Ratio;
import org.parley.preference.Knowledge;
import org.parley.verdict.Share;

/**
 * What one situation is compared by with another: the knowledge of a date, or of an assumption, and the figures of a briefing on
 * it.
 *
 * @param counted K: the parties (indices) that the figures count
 * @param allRedLines with every red line binding, whatever its status
 * @param confirmedRedLines the same with confirmed red lines only; none where every red line is confirmed
 * @param openIssues those without an option that everybody could live with
 * @param stickingPoint without a zone every smallest set of issues (indices) that opens one when set aside, with a zone the issues
 *     that hold it tightest; none where nobody is counted, or where it takes more than the effort allowed
 * @param smallestChanges what would have to be given up for a zone, the smallest sets; none where it takes more than the effort
 *     allowed, empty where a zone exists
 * @param candidates the candidate settlements, in the briefing's order
 */
public record Outlook(
        Knowledge knowledge,
        List<Integer> counted,
        Figures allRedLines,
        Optional<Figures> confirmedRedLines,
        OpenIssues openIssues,
        Optional<List<List<Integer>>> stickingPoint,
        Optional<List<SmallestChange>> smallestChanges,
        List<Candidate> candidates) {

    public Outlook {
        counted = List.copyOf(counted);
        candidates = List.copyOf(candidates);
    }

    /** The same, of other knowledge that comes to it. */
    Outlook on(Knowledge other) {
        return new Outlook(
                other, counted, allRedLines, confirmedRedLines, openIssues, stickingPoint, smallestChanges, candidates);
    }

    /** Whether the same parties are counted, with the same shares and margins. */
    boolean sameFigures(Outlook other) {
        return counted.equals(other.counted)
                && allRedLines.same(other.allRedLines)
                && confirmedOrAll().same(other.confirmedOrAll());
    }

    /** With confirmed red lines only; where every one is confirmed that is no different. */
    public Figures confirmedOrAll() {
        return confirmedRedLines.orElse(allRedLines);
    }

    /**
     * One choice of binding red lines.
     *
     * @param share of drawn readings with a zone of agreement; none where nobody is counted
     * @param margin of the central reading; none where nobody is counted or no settlement is allowed
     * @param allowed how many settlements meet the rules and cross no binding red line
     */
    public record Figures(Optional<Share> share, Optional<Ratio> margin, BigInteger allowed) {
        private boolean same(Figures other) {
            return share.equals(other.share) && margin.equals(other.margin);
        }

        public boolean zone() {
            return margin.map(value -> value.signum() >= 0).orElse(false);
        }
    }

    /**
     * Requirements whose removal opens a zone.
     *
     * @param paths each as it would be assumed: {@code russia.red-lines.recognition}, {@code russia.no-deal}, {@code rules.zone}
     * @param words "Russia drops its red line on “…” (claimed)"
     */
    public record SmallestChange(List<String> paths, String words) {
        public SmallestChange {
            paths = List.copyOf(paths);
        }
    }

    /** @param concepts that name it */
    public record Candidate(String letter, Settlement settlement, List<String> concepts) {
        public Candidate {
            concepts = List.copyOf(concepts);
        }
    }
}
