package org.parley.inquiry;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.bargain.Opposition;
import org.parley.bargain.Solution;
import org.parley.bargain.Variant;
import org.parley.frontier.Count;
import org.parley.frontier.Cover;
import org.parley.frontier.Frontier;
import org.parley.number.Ratio;

/**
 * The answer to an inquiry.
 *
 * @param settlements how many the model has: F, those that meet the rules
 * @param allowed how many of them cross no red line
 * @param reservations what no deal is worth to each, where it is stated
 * @param zoneEmpty whether no settlement is worth it to everybody; none where nobody's is known
 * @param frontier exact; none where a cover was asked for, and where the named points were enough and were had without it
 * @param recounts for values that were cut at 1: the number of settlements that attain a vector, by its position
 * @param disagreement from which our points are measured
 * @param points our named points; none for a cover
 * @param variants other platforms'
 * @param comparison where one word means different things, in sentences
 * @param opposition over F; none where there is no settlement or where it is not had
 * @param notes what a reader must know of these figures, in sentences
 */
public record Findings(
        Model model,
        Inquiry inquiry,
        BigInteger settlements,
        BigInteger allowed,
        List<Optional<Ratio>> reservations,
        Optional<Boolean> zoneEmpty,
        Optional<Frontier> frontier,
        Map<Integer, Count> recounts,
        Optional<Cover> cover,
        List<Ratio> disagreement,
        List<Solution> points,
        List<Variant> variants,
        List<String> comparison,
        Optional<Opposition> opposition,
        List<String> notes) {

    public Findings {
        reservations = List.copyOf(reservations);
        recounts = Map.copyOf(recounts);
        disagreement = List.copyOf(disagreement);
        points = List.copyOf(points);
        variants = List.copyOf(variants);
        comparison = List.copyOf(comparison);
        notes = List.copyOf(notes);
    }

    /** How many settlements attain the vector at a position of the frontier, as far as that is known. */
    public Count count(int position) {
        Count recount = recounts.get(position);
        return recount != null
                ? recount
                : frontier.orElseThrow().points().get(position).counted();
    }

    /** How many settlements are efficient, as far as that is known; none where there is no frontier. */
    public Optional<Count> efficientSettlements() {
        return frontier.map(found -> {
            BigInteger sum = BigInteger.ZERO;
            boolean exactly = true;
            for (int k = 0; k < found.points().size(); k++) {
                Count count = count(k);
                sum = sum.add(count.number());
                exactly &= count instanceof Count.Exactly;
            }
            return exactly ? new Count.Exactly(sum) : new Count.AtLeast(sum);
        });
    }
}
