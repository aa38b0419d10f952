package org.parley.stability.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The options behind the states of a graph.
 *
 * @param options their names, owners and directions
 * @param codes for each state its bit vector; the first of its members for coalesced states
 */
public record OptionCodes(List<ConflictOption> options, List<Long> codes) {
    public OptionCodes {
        options = List.copyOf(options);
        codes = List.copyOf(codes);
    }

    /** The options of a party, as bits. */
    public long optionsOf(int party) {
        return IntStream.range(0, options.size())
                .filter(k -> options.get(k).owner() == party)
                .mapToLong(k -> 1L << k)
                .reduce(0, (a, b) -> a | b);
    }

    /** The state of each bit vector. */
    public Map<Long, Integer> states() {
        return IntStream.range(0, codes.size()).boxed().collect(Collectors.toMap(codes::get, Function.identity()));
    }

    public Optional<Integer> stateOf(long code) {
        int index = codes.indexOf(code);
        return index < 0 ? Optional.empty() : Optional.of(index);
    }
}
