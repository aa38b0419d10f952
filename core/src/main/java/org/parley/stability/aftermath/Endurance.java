package org.parley.stability.aftermath;

import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.number.Ratio;
import org.parley.stability.concept.Concept;
import org.parley.stability.concept.Concepts;
import org.parley.stability.engine.LazySearch.Move;
import org.parley.stability.inquiry.Answer;
import org.parley.verdict.Share;

/**
 * Whether a settlement would hold, over the readings. Movers are indices into {@link StatesAfter#movers()}, states into its
 * codes; the settlement as agreed is state 0.
 *
 * @param concepts by concept, in the usual order
 * @param staying the readings behind them, by concept and mover
 * @param temptations in the order of movers and states; only such as tempt in some reading
 * @param guarantors those who answer, and how far it would hold if they did not
 * @param clauses such as would make it hold in more readings, by one of a hundred at least, the most helpful first; under SEQ
 * @param worth by state and mover, in the central reading; none where not known
 * @param central the model of the central reading, asked about the settlement as agreed
 */
public record Endurance(
        StatesAfter states,
        List<ByConcept> concepts,
        List<List<Readings>> staying,
        List<Temptation> temptations,
        List<Guarantor> guarantors,
        List<Clause> clauses,
        List<List<Optional<Ratio>>> worth,
        Answer central) {

    public Endurance {
        concepts = List.copyOf(concepts);
        staying = staying.stream().map(List::copyOf).toList();
        temptations = List.copyOf(temptations);
        guarantors = List.copyOf(guarantors);
        clauses = List.copyOf(clauses);
        worth = worth.stream().map(List::copyOf).toList();
    }

    /**
     * In how many readings somebody stays.
     *
     * @param certainly whatever is not known of comparisons: attitude A, and others answer credibly only where they are known
     *     to gain
     * @param possibly attitude D
     */
    public record Stays(Share certainly, Share possibly) {
        public boolean decided() {
            return certainly.equals(possibly);
        }
    }

    /**
     * The readings in which somebody stays.
     *
     * @param of so many
     */
    public record Readings(BitSet certainly, BitSet possibly, int of) {
        Readings and(Readings other) {
            BitSet surely = (BitSet) certainly.clone();
            surely.and(other.certainly);
            BitSet maybe = (BitSet) possibly.clone();
            maybe.and(other.possibly);
            return new Readings(surely, maybe, of);
        }

        Stays stays() {
            return new Stays(new Share(certainly.cardinality(), of), new Share(possibly.cardinality(), of));
        }
    }

    /** In how many readings all stay, each mover behaving in a way of its own. */
    public Stays together(List<Concept> behaviours) {
        return IntStream.range(0, behaviours.size())
                .mapToObj(p ->
                        staying.get(Concepts.ALL.indexOf(behaviours.get(p))).get(p))
                .reduce(Readings::and)
                .orElseThrow()
                .stays();
    }

    /** @param parties by mover */
    public record ByConcept(Concept concept, List<Stays> parties, Stays together) {
        public ByConcept {
            parties = List.copyOf(parties);
        }
    }

    /** How a temptation is deterred, the firmest first. */
    public enum Deterrence {
        /** By steps that each pay for whoever takes them. */
        CREDIBLE,
        /** By steps of which it is not known whether they pay. */
        UNSURE,
        /** Only by steps that somebody would take to its own cost. */
        POSSIBLE,
        NONE
    }

    /**
     * A state that a party would leave the settlement for.
     *
     * @param tempted in how many readings it gains, or may gain
     * @param deterred for each kind of deterrence, in how many
     * @param usual what most often becomes of it
     * @param path by which it is then most often deterred; empty where it is not
     */
    public record Temptation(
            int mover, int to, Share tempted, Map<Deterrence, Share> deterred, Deterrence usual, List<Move> path) {
        public Temptation {
            deterred = Collections.unmodifiableMap(new EnumMap<>(deterred));
            path = List.copyOf(path);
        }

        public Share deterred(Deterrence how) {
            return Objects.requireNonNull(deterred.get(how));
        }
    }

    /** @param without how far it would hold if this party never answered; under SEQ */
    public record Guarantor(int mover, Stays without) {}

    /** What a clause does to one move. */
    public enum Kind {
        /** It cannot be made any more: prevented, or noticed and stopped at once. */
        BAR,
        /** It cannot be undone. */
        LOCK,
        /** Its owner is bound to make it against others who break the settlement, whatever it costs. */
        BIND
    }

    /** @param move index in the aftermath */
    public record Clause(Kind kind, int move, Stays holds) {}

    /** Under SEQ, which only credible answers satisfy. */
    public ByConcept credible() {
        return by("SEQ");
    }

    public ByConcept by(String concept) {
        return concepts.stream()
                .filter(one -> one.concept().id().equals(concept))
                .findFirst()
                .orElseThrow();
    }
}
