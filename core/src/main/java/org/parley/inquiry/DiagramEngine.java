package org.parley.inquiry;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.parley.bargain.Opposition;
import org.parley.frontier.AtLeast;
import org.parley.frontier.ExactFrontier;
import org.parley.frontier.Frontier;
import org.parley.number.Ratio;
import org.parley.preference.Valuation;
import org.parley.space.Diagram;

/**
 * Over narrow diagrams.
 *
 * @param within of the settlements that cross no red line
 * @param whole of F; the same where there are no red lines
 */
record DiagramEngine(Model model, ExactFrontier engine, Diagram within, Diagram whole) implements Engine {

    /** So many distinct partial values, at most, are looked at to count settlements above thresholds. */
    private static final long COUNTED = 2_000_000;

    @Override
    public BigInteger settlements() {
        return whole.count();
    }

    @Override
    public BigInteger allowed() {
        return within.count();
    }

    @Override
    public Optional<Ratio> greatest(Valuation valuation) {
        return engine.all(List.of(0), whole, List.of(valuation)).points().stream()
                .findFirst()
                .map(point -> point.values().getFirst());
    }

    @Override
    public Frontier everything() {
        return engine.all(model.positions(), whole, model.valuations());
    }

    @Override
    public Frontier all() {
        return engine.all(model.positions(), within, model.valuations());
    }

    @Override
    public Frontier zone(List<Valuation> cut) {
        return engine.zone(model.positions(), within, cut);
    }

    @Override
    public Optional<Opposition> opposition(Frontier everything) {
        return Opposition.among(whole, model.valuations(), everything, engine);
    }

    @Override
    public Optional<BigInteger> atLeast(List<Valuation> thresholds, boolean strictly) {
        return AtLeast.count(within, thresholds, strictly, COUNTED);
    }

    @Override
    public Optional<Diagram> diagram() {
        return Optional.of(within);
    }
}
