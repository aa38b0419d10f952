package org.parley.inquiry;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.bargain.Opposition;
import org.parley.frontier.Frontier;
import org.parley.frontier.wide.WideFrontier;
import org.parley.number.Ratio;
import org.parley.preference.Valuation;
import org.parley.space.Diagram;

/**
 * By search, where terms keep too many settlements apart. Rules and red lines alone are counted over a diagram.
 *
 * @param engine of cut values if frontiers are asked of these
 */
record SearchEngine(Model model, WideFrontier engine) implements Engine {

    @Override
    public BigInteger settlements() {
        return Diagram.meeting(model.issues(), model.rules()).count();
    }

    @Override
    public BigInteger allowed() {
        return Diagram.meeting(model.issues(), model.conditions()).count();
    }

    @Override
    public Optional<Ratio> greatest(Valuation valuation) {
        return uncut().all(List.of(0), model.issues(), model.rules(), List.of(valuation)).points().stream()
                .findFirst()
                .map(point -> point.values().getFirst());
    }

    @Override
    public Frontier everything() {
        return engine.all(model.positions(), model.issues(), model.rules(), model.valuations());
    }

    @Override
    public Frontier all() {
        return engine.all(model.positions(), model.issues(), model.conditions(), model.valuations());
    }

    @Override
    public Frontier zone(List<Valuation> cut) {
        return engine.zone(model.positions(), model.issues(), model.conditions(), cut);
    }

    @Override
    public Optional<Opposition> opposition(Frontier everything) {
        return Opposition.among(
                model.valuations(),
                everything,
                both -> uncut().zone(
                                IntStream.range(0, both.size()).boxed().toList(), model.issues(), model.rules(), both));
    }

    private WideFrontier uncut() {
        return new WideFrontier(false, engine.most(), engine.watch());
    }

    /** Too many to be counted one by one. */
    @Override
    public Optional<BigInteger> atLeast(List<Valuation> thresholds, boolean strictly) {
        return Optional.empty();
    }

    @Override
    public Optional<Diagram> diagram() {
        return Optional.empty();
    }
}
