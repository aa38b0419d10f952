package org.parley.stability.inquiry;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parley.stability.concept.Attitude;
import org.parley.stability.concept.Behaviour;
import org.parley.stability.concept.CoalitionConcept;
import org.parley.stability.concept.Concepts;

/** A concept as people ask for it: {@code SEQ}, {@code SEQ-strong}, {@code SEQ:a}, {@code CSEQ}, {@code SIM}, {@code L3}. */
public sealed interface Asked {

    /** The most moves a party looks ahead. */
    int FARTHEST = 99;

    /** As it is asked for. */
    String id();

    /** Of single parties; without an attitude where every comparison is known. */
    record Single(Behaviour behaviour, boolean attitude) implements Asked {
        @Override
        public String id() {
            return behaviour.id()
                    + (attitude ? ":" + behaviour.attitude().name().toLowerCase(Locale.ROOT) : "");
        }
    }

    /**
     * Each party with a behaviour of its own.
     *
     * @param names of all parties, in their order
     * @param parties one for each
     */
    record Mixed(List<String> names, List<Single> parties) implements Asked {
        public Mixed {
            names = List.copyOf(names);
            parties = List.copyOf(parties);
        }

        @Override
        public String id() {
            return IntStream.range(0, names.size())
                    .mapToObj(p -> names.get(p) + "=" + parties.get(p).id())
                    .collect(Collectors.joining(", "));
        }

        public List<Behaviour> behaviours() {
            return parties.stream().map(Single::behaviour).toList();
        }
    }

    /** Of every coalition, its members deviating together; parties stay apart. */
    record Together(CoalitionConcept concept) implements Asked {
        @Override
        public String id() {
            return concept.name();
        }
    }

    /** Limited-move stability. */
    record Looking(int horizon) implements Asked {
        @Override
        public String id() {
            return "L" + horizon;
        }
    }

    /** Simultaneous sanctioning. */
    record AtOnce() implements Asked {
        @Override
        public String id() {
            return "SIM";
        }
    }

    /** What may be asked for, in words. */
    String ALLOWED =
            "R, GMR, SMR, SEQ, SSEQ, each also with -strong or with :a to :d; CR, CGMR, CSMR, CSEQ; SIM; L1 to L"
                    + FARTHEST;

    /** The one so called, in capitals or not. */
    static Optional<Asked> of(String id) {
        String upper = id.strip().toUpperCase(Locale.ROOT);
        if (upper.equals("SIM")) {
            return Optional.of(new AtOnce());
        }
        if (upper.matches("L[1-9][0-9]?")) {
            return Optional.of(new Looking(Integer.parseInt(upper.substring(1))));
        }
        for (CoalitionConcept concept : CoalitionConcept.values()) {
            if (concept.name().equals(upper)) {
                return Optional.of(new Together(concept));
            }
        }
        int colon = upper.indexOf(':');
        String rest = colon < 0 ? upper : upper.substring(0, colon);
        boolean strong = rest.endsWith("-STRONG");
        String name = strong ? rest.substring(0, rest.length() - "-STRONG".length()) : rest;
        Optional<Attitude> attitude = Arrays.stream(Attitude.values())
                .filter(one -> colon >= 0 && upper.substring(colon + 1).equals(one.name()))
                .findFirst();
        if (colon >= 0 && attitude.isEmpty()) {
            return Optional.empty();
        }
        return Concepts.of(name)
                .map(concept ->
                        new Single(new Behaviour(concept, attitude.orElse(Attitude.B), strong), attitude.isPresent()));
    }

    /** The concepts of single parties, by their names alone. */
    static List<Asked> singles() {
        return Concepts.ALL.stream()
                .<Asked>map(concept -> new Single(Behaviour.of(concept), false))
                .toList();
    }
}
