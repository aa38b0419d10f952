package org.parley.frontier;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.number.Ratio;
import org.parley.preference.Valuation;
import org.parley.space.Diagram;

/**
 * The frontier of any number of parties over a diagram, exact to the last tie, without listing settlements: the cost grows with
 * the frontier and the diagram's width. Points are made when they are asked for.
 *
 * <p>The settlements of a point are in the diagram's order (that of {@link Diagram#rank}).
 *
 * @param most the most partial value vectors held, over all nodes
 * @param watch told of every layer
 */
public record ExactFrontier(long most, Watch watch) {

    /** Where nothing else is stated: about 1 GB for three parties. */
    public static final long MOST = 30_000_000;

    public ExactFrontier() {
        this(MOST, Watch.NONE);
    }

    /**
     * Over all settlements of the diagram.
     *
     * @param parties the parties (indices) that the values are of, in order
     * @param valuations one for each of them; the diagram knows all their terms
     * @throws FrontierTooLargeException if more vectors would have to be held
     */
    public Frontier all(List<Integer> parties, Diagram diagram, List<Valuation> valuations) {
        return frontier(parties, diagram, valuations, false);
    }

    /** Over those settlements that are worth at least the no-deal alternative to each, which must be known. */
    public Frontier zone(List<Integer> parties, Diagram diagram, List<Valuation> valuations) {
        return frontier(parties, diagram, valuations, true);
    }

    private Frontier frontier(List<Integer> parties, Diagram diagram, List<Valuation> valuations, boolean zone) {
        Worths worths = new Worths(diagram, valuations);
        Undominated exact = new Undominated(worths.words(), Optional.empty());
        Vectors[][] rest = new NemhauserUllmann(diagram, worths, exact, zone, most, watch).run();
        return new Frontier(parties, new LazyPoints(new Attaining(diagram, worths, rest)));
    }

    /**
     * A cover over all settlements: for each settlement x one of its points has (1 + ε)(v_p − o_p) ≥ v_p(x) − o_p for every party,
     * where the origin o_p is no more than the least value. Where o_p ≥ 0 that gives (1 + ε) v_p ≥ v_p(x) too. Each of n layers
     * gives up a factor 1 + δ with δ = ε / ((1 + ε) n), since (1 + δ)^n ≤ exp(ε / (1 + ε)) ≤ 1 + ε. Not cut by no-deal values: a
     * point that covers an acceptable settlement need not be acceptable.
     *
     * @param epsilon ε &gt; 0
     * @throws IllegalArgumentException if values need more than 61 bits
     */
    public Cover cover(List<Integer> parties, Diagram diagram, List<Valuation> valuations, Ratio epsilon) {
        if (epsilon.signum() <= 0) {
            throw new IllegalArgumentException("a cover needs an error above 0, not " + epsilon);
        }
        Worths worths = Worths.fromLeast(diagram, valuations);
        if (worths.words() > 1) {
            throw new IllegalArgumentException("a cover is made of values of at most 61 bits; these need more");
        }
        Ratio delta = epsilon.over(Ratio.ONE.plus(epsilon).times(Ratio.of(Math.max(1, diagram.layers()))));
        Grid grid = new Grid(delta, worths.greatest().longValueExact());
        Undominated coarse = new Undominated(1, Optional.of(grid));
        Vectors[][] rest = new NemhauserUllmann(diagram, worths, coarse, false, most, watch).run();
        Attaining attaining = new Attaining(diagram, worths, rest);
        List<Cover.Point> points = IntStream.range(0, attaining.size())
                .mapToObj(k -> new Cover.Point(attaining.values(k), attaining.get(k, 0)))
                .toList();
        List<Ratio> origin = IntStream.range(0, worths.parties())
                .mapToObj(p -> worths.value(BigInteger.ZERO, p))
                .toList();
        return new Cover(parties, epsilon, origin, points);
    }
}
