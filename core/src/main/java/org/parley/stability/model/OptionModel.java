package org.parley.stability.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * A conflict in option form. A state is a bit vector: option k (from 0) is taken where bit k is set, so that the first option
 * is the least significant bit. A party may change several of its options in one move.
 *
 * @param infeasible what cannot be; all other combinations can
 * @param coalesced where one of these holds, all its feasible states count as one
 * @param barriers moves that cannot be made, besides those against the direction of an option
 * @param rankings the preference of each party
 * @param labels what people call some of the states
 */
public record OptionModel(
        String title,
        List<String> parties,
        List<ConflictOption> options,
        List<Infeasible> infeasible,
        List<Formula> coalesced,
        List<Barrier> barriers,
        List<PartyRanking> rankings,
        Map<Long, String> labels) {

    /** The most options of a model: a state is a {@code long}. */
    public static final int MOST_OPTIONS = 62;

    public OptionModel {
        parties = List.copyOf(parties);
        options = List.copyOf(options);
        infeasible = List.copyOf(infeasible);
        coalesced = List.copyOf(coalesced);
        barriers = List.copyOf(barriers);
        rankings = List.copyOf(rankings);
        labels = Collections.unmodifiableMap(new TreeMap<>(labels));
        if (options.size() > MOST_OPTIONS) {
            throw new IllegalArgumentException(options.size() + " options; at most " + MOST_OPTIONS + " are possible");
        }
        if (rankings.size() != parties.size()) {
            throw new IllegalArgumentException(rankings.size() + " rankings of " + parties.size() + " parties");
        }
        for (ConflictOption option : options) {
            if (option.owner() < 0 || option.owner() >= parties.size()) {
                throw new IllegalArgumentException(
                        "option '" + option.name() + "' belongs to party " + option.owner() + ", which is not there");
            }
        }
    }

    /** The options of a party, as bits. */
    public long optionsOf(int party) {
        return mask(k -> options.get(k).owner() == party);
    }

    /** The options that can change in one way only, as bits. */
    public long oneWay() {
        return mask(k -> options.get(k).direction() != ConflictOption.Direction.BOTH);
    }

    /** The options that may change, in one move from a state, by their direction. */
    public long changeable(long state) {
        return mask(k -> switch (options.get(k).direction()) {
            case BOTH -> true;
            case FORWARD -> (state >>> k & 1) == 0;
            case BACK -> (state >>> k & 1) != 0;
        });
    }

    private long mask(IntPredicate takes) {
        return IntStream.range(0, options.size())
                .filter(takes)
                .mapToLong(k -> 1L << k)
                .reduce(0, (a, b) -> a | b);
    }

    public boolean isFeasible(long state) {
        return infeasible.stream().noneMatch(rule -> rule.formula().holds(state));
    }

    public boolean isBlocked(long from, long to) {
        for (Barrier barrier : barriers) {
            if (barrier.blocks(from, to)) {
                return true;
            }
        }
        return false;
    }

    /** The same with another preference of one party. */
    public OptionModel with(int party, PartyRanking ranking) {
        List<PartyRanking> all = new ArrayList<>(rankings);
        all.set(party, ranking);
        return new OptionModel(title, parties, options, infeasible, coalesced, barriers, all, labels);
    }

    /** The same with another direction of one option. */
    public OptionModel with(int option, ConflictOption.Direction direction) {
        ConflictOption old = options.get(option);
        List<ConflictOption> all = new ArrayList<>(options);
        all.set(option, new ConflictOption(old.name(), old.owner(), direction));
        return new OptionModel(title, parties, all, infeasible, coalesced, barriers, rankings, labels);
    }

    /** The label of a state, or its options as Y and N in their order. */
    public String name(long state) {
        String label = labels.get(state);
        return label != null ? label : pattern(state);
    }

    /** The options of a state as Y and N in their order. */
    public String pattern(long state) {
        StringBuilder pattern = new StringBuilder();
        for (int k = 0; k < options.size(); k++) {
            pattern.append((state >>> k & 1) != 0 ? 'Y' : 'N');
        }
        return pattern.toString();
    }
}
