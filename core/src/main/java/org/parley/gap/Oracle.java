package org.parley.gap;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.dispute.Condition;
import org.parley.dispute.Settlement;
import org.parley.number.Ratio;
import org.parley.space.Diagram;

/**
 * Whether some settlement meets the fixed rules and given requirements, on one diagram that tells which requirements each
 * settlement breaks. Requirements are positions in {@link Stakes#requirements()}. It remembers its answers: what one
 * settlement breaks, and which requirements cannot be met together.
 */
final class Oracle {

    private final Stakes stakes;
    private final List<Requirement> requirements;
    private final Gains gains;
    private final Arcs arcs;
    private final long most;

    /** By label, the requirements that are broken where it is met. */
    private final BitSet[] breaks;

    private final List<BitSet> broken = new ArrayList<>();
    private final List<BitSet> conflicts = new ArrayList<>();

    /** @param most steps for one answer */
    Oracle(Stakes stakes, long most) {
        this.stakes = stakes;
        this.requirements = stakes.requirements();
        this.most = most;
        Diagram diagram = Diagram.meeting(
                stakes.issues(),
                stakes.fixed(),
                Stream.concat(requirements.stream().flatMap(r -> r.broken().stream()), stakes.terms().stream())
                        .toList());
        this.gains = new Gains(diagram, stakes.valuations());
        this.arcs = new Arcs(gains);
        this.breaks =
                IntStream.range(0, diagram.labels()).mapToObj(this::breaks).toArray(BitSet[]::new);
    }

    private BitSet breaks(int label) {
        List<Condition> met = IntStream.of(gains.diagram().label(label))
                .mapToObj(term -> gains.diagram().terms().get(term))
                .toList();
        BitSet breaks = new BitSet();
        for (int r = 0; r < requirements.size(); r++) {
            breaks.set(r, requirements.get(r).broken().filter(met::contains).isPresent());
        }
        return breaks;
    }

    BitSet everything() {
        BitSet all = new BitSet();
        all.set(0, requirements.size());
        return all;
    }

    BitSet without(BitSet dropped) {
        BitSet kept = everything();
        kept.andNot(dropped);
        return kept;
    }

    /** What a settlement breaks that meets the requirements kept; none where there is no such settlement. */
    Optional<BitSet> broken(BitSet kept) {
        Optional<BitSet> known =
                broken.stream().filter(set -> !set.intersects(kept)).findFirst();
        if (known.isPresent() || conflicts.stream().anyMatch(conflict -> MinimalSets.isWithin(conflict, kept))) {
            return known;
        }
        Optional<BitSet> breaking = search(kept, new Aim(thresholds(kept), new int[0]))
                .map(found -> broken(found.settlement(), found.gains()));
        breaking.ifPresentOrElse(broken::add, () -> conflicts.add((BitSet) kept.clone()));
        return breaking;
    }

    /** @return none where what is left can be met together; else a smallest conflict within it */
    Optional<BitSet> conflictBeside(BitSet dropped) {
        BitSet kept = without(dropped);
        if (broken(kept).isPresent()) {
            return Optional.empty();
        }
        for (int r = kept.nextSetBit(0); r >= 0; r = kept.nextSetBit(r + 1)) {
            kept.clear(r);
            kept.set(r, broken(kept).isPresent());
        }
        return Optional.of(kept);
    }

    /** @return none where the requirements cannot be met together; else a smallest set beside them that opens a zone */
    Optional<BitSet> concessionBeside(BitSet kept) {
        Optional<BitSet> first = broken(kept);
        if (first.isEmpty()) {
            return first;
        }
        BitSet dropped = (BitSet) first.get().clone();
        for (int r = dropped.nextSetBit(0); r >= 0; r = dropped.nextSetBit(r + 1)) {
            dropped.clear(r);
            Optional<BitSet> fewer = broken(without(dropped));
            dropped.set(r);
            fewer.ifPresent(dropped::and);
        }
        return Optional.of(dropped);
    }

    /** A settlement that meets all but these requirements, with the least total that v falls short of r where that is given up. */
    record Cheapest(Settlement settlement, Ratio drop) {}

    /** @param dropped an irreducible concession set */
    Cheapest cheapest(BitSet dropped) {
        BitSet kept = without(dropped);
        BranchAndBound.Found found =
                search(kept, new Aim(thresholds(kept), thresholds(dropped))).orElseThrow();
        return new Cheapest(found.settlement(), new Ratio(found.worth().negate(), gains.scale()));
    }

    private Optional<BranchAndBound.Found> search(BitSet kept, Aim aim) {
        boolean[] allowed = new boolean[breaks.length];
        for (int label = 0; label < allowed.length; label++) {
            allowed[label] = !breaks[label].intersects(kept);
        }
        return BranchAndBound.best(gains, arcs, allowed, aim, most);
    }

    /** The positions among the sides of those whose thresholds are in a set. */
    private int[] thresholds(BitSet set) {
        int lines = stakes.redLines().size();
        return IntStream.range(0, stakes.sides().size())
                .filter(p -> set.get(lines + p))
                .toArray();
    }

    private BitSet broken(Settlement settlement, BigInteger[] gained) {
        int[] chosen = settlement.toArray();
        BitSet set = new BitSet();
        for (int r = 0; r < requirements.size(); r++) {
            set.set(
                    r,
                    requirements
                            .get(r)
                            .broken()
                            .filter(condition -> condition.met(chosen))
                            .isPresent());
        }
        for (int p = 0; p < gained.length; p++) {
            set.set(stakes.redLines().size() + p, gained[p].signum() < 0);
        }
        return set;
    }
}
