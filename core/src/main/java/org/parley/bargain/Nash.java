package org.parley.bargain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.frontier.Frontier;
import org.parley.number.Ratio;

/**
 * Nash's bargaining solution on a finite frontier (Nash, <i>Econometrica</i> 18, 1950): as many parties as possible gain
 * over the disagreement d, and among these the product of the gains of those who gain is greatest. Where different
 * largest sets of parties can gain, each is answered.
 */
public final class Nash {

    public static final String ID = "nash";

    private Nash() {}

    /**
     * @param from d of each of the frontier's parties; points that are worth less than d to one of them are left
     *     out, since the product would reward two losses as it does two gains
     */
    public static Solution of(Frontier frontier, Disagreement from) {
        List<Ratio> disagreement = from.values();
        Map<List<Integer>, List<Frontier.Point>> byGainers = new LinkedHashMap<>();
        int most = 0;
        for (Frontier.Point point : frontier.points()) {
            if (someoneLoses(point, disagreement)) {
                continue;
            }
            List<Integer> gainers = gainers(point, disagreement);
            if (gainers.size() > most) {
                most = gainers.size();
                byGainers.clear();
            }
            if (gainers.size() == most) {
                byGainers.computeIfAbsent(gainers, set -> new ArrayList<>()).add(point);
            }
        }
        List<Frontier.Point> best = new ArrayList<>();
        Optional<Ratio> objective = Optional.empty();
        for (Map.Entry<List<Integer>, List<Frontier.Point>> group : byGainers.entrySet()) {
            Best<Ratio> top = Best.of(group.getValue(), point -> product(point, disagreement, group.getKey()));
            best.addAll(top.points());
            objective = byGainers.size() == 1 ? Optional.of(top.objective()) : Optional.empty();
        }
        String note = byGainers.size() > 1
                ? "Different sets of " + (most == 1 ? "one party" : most + " parties")
                        + " can gain; each set's best is given."
                : "";
        String definition = "As many parties as possible gain over " + from.words()
                + "; among these, the product of their gains is greatest.";
        return new Solution(ID, "Nash", definition, best, objective, note);
    }

    private static boolean someoneLoses(Frontier.Point point, List<Ratio> disagreement) {
        return IntStream.range(0, disagreement.size())
                .anyMatch(p -> point.values().get(p).compareTo(disagreement.get(p)) < 0);
    }

    private static List<Integer> gainers(Frontier.Point point, List<Ratio> disagreement) {
        return IntStream.range(0, disagreement.size())
                .filter(p -> point.values().get(p).compareTo(disagreement.get(p)) > 0)
                .boxed()
                .toList();
    }

    private static Ratio product(Frontier.Point point, List<Ratio> disagreement, List<Integer> gainers) {
        Ratio product = Ratio.ONE;
        for (int p : gainers) {
            product = product.times(point.values().get(p).minus(disagreement.get(p)));
        }
        return product;
    }
}
