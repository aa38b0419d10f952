package org.parley.inquiry;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.parley.bargain.Opposition;
import org.parley.frontier.Frontier;
import org.parley.frontier.wide.AnyFrontier;
import org.parley.number.Ratio;
import org.parley.preference.Valuation;
import org.parley.space.Diagram;

/** What can be asked of the settlements of a model. Values are cut at 1 only where that is said. */
sealed interface Engine permits DiagramEngine, SearchEngine {

    /**
     * Over diagrams where these stay narrow, otherwise by search.
     *
     * @param clip whether frontiers by search are of values cut at 1
     */
    static Engine of(Model model, AnyFrontier engine, boolean clip) {
        Optional<Diagram> within = AnyFrontier.narrow(model.issues(), model.conditions(), model.valuations());
        Optional<Diagram> everything = model.allowed().isEmpty()
                ? within
                : AnyFrontier.narrow(model.issues(), model.rules(), model.valuations());
        return within.isPresent() && everything.isPresent()
                ? new DiagramEngine(model, engine.overDiagram(), within.get(), everything.get())
                : new SearchEngine(model, clip ? engine.bySearch().clipped() : engine.bySearch());
    }

    /** How many meet the rules: F. */
    BigInteger settlements();

    /** How many of them cross no red line. */
    BigInteger allowed();

    /** The least or greatest value over F by one valuation, not cut; none where there is no settlement. */
    Optional<Ratio> greatest(Valuation valuation);

    /** Over F. */
    Frontier everything();

    /** Over those that cross no red line; by search, of cut values if asked. */
    Frontier all();

    /**
     * Over those among them that are worth at least the no-deal values of these valuations.
     *
     * @param cut the model's valuations, each with a no-deal value
     */
    Frontier zone(List<Valuation> cut);

    /** Over F. */
    Optional<Opposition> opposition(Frontier everything);

    /** How many that cross no red line are worth at least the no-deal values of some valuations; none where they were not counted. */
    Optional<BigInteger> atLeast(List<Valuation> thresholds, boolean strictly);

    /** Of those that cross no red line. */
    Optional<Diagram> diagram();
}
