package org.parley.bargain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.frontier.Frontier;
import org.parley.number.Ratio;

/**
 * The Kalai–Smorodinsky solution (<i>Econometrica</i> 43, 1975) on a finite frontier: lexicographic max-min of the shares
 * (v − d) / (m − d) of what each party could gain at most. A party that cannot gain (m = d) is left out of the
 * comparison; if none can, every point ties.
 */
public final class KalaiSmorodinsky {

    public static final String ID = "kalai-smorodinsky";
    public static final String ID_ALL = "kalai-smorodinsky-all";

    private KalaiSmorodinsky() {}

    /**
     * @param ideal m: the greatest value of each party over the settlements that the frontier is of
     * @param over what these are: "the zone of agreement"
     */
    public static Solution of(
            Frontier frontier, Disagreement disagreement, List<Ratio> ideal, String over, List<String> names) {
        return solve(
                ID,
                "Kalai–Smorodinsky",
                "Everybody gets as equal as possible a share of the most they could gain over " + disagreement.words()
                        + " within " + over + ", the smallest share first.",
                frontier,
                disagreement,
                ideal,
                names);
    }

    /** @param ideal m: the greatest value of each party over all settlements that meet the rules */
    public static Solution overAll(
            Frontier frontier, Disagreement disagreement, List<Ratio> ideal, List<String> names) {
        return solve(
                ID_ALL,
                "Kalai–Smorodinsky over all settlements",
                "The same, with the most they could gain from any settlement that meets the rules.",
                frontier,
                disagreement,
                ideal,
                names);
    }

    private static Solution solve(
            String id,
            String name,
            String definition,
            Frontier frontier,
            Disagreement from,
            List<Ratio> ideal,
            List<String> names) {
        List<Ratio> disagreement = from.values();
        if (frontier.points().isEmpty()) {
            return new Solution(id, name, definition, List.of(), Optional.empty(), "");
        }
        List<Integer> able = IntStream.range(0, ideal.size())
                .filter(p -> ideal.get(p).compareTo(disagreement.get(p)) > 0)
                .boxed()
                .toList();
        if (able.isEmpty()) {
            return new Solution(
                    id,
                    name,
                    definition,
                    frontier.points(),
                    Optional.empty(),
                    "Nobody can gain over " + from.words() + "; all tie.");
        }
        Best<Leximin> best = Best.of(frontier.points(), point -> {
            List<Ratio> shares = new ArrayList<>();
            for (int p : able) {
                Ratio most = ideal.get(p).minus(disagreement.get(p));
                shares.add(point.values().get(p).minus(disagreement.get(p)).over(most));
            }
            return new Leximin(shares);
        });
        List<String> unable = IntStream.range(0, ideal.size())
                .filter(p -> !able.contains(p))
                .mapToObj(names::get)
                .toList();
        String note = unable.isEmpty()
                ? ""
                : String.join(" and ", unable) + " cannot gain over " + from.words() + " and "
                        + (unable.size() == 1 ? "is" : "are") + " left out.";
        return new Solution(
                id,
                name,
                definition,
                best.points(),
                Optional.of(best.objective().ascending().getFirst()),
                note);
    }
}
