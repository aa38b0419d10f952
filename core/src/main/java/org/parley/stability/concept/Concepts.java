package org.parley.stability.concept;

import java.util.List;
import java.util.Optional;

/** The concepts of single parties. */
public final class Concepts {

    public static final Concept NASH = new Nash();

    /** All of them; what is stable under one is stable under GMR, and under SMR or SEQ where SSEQ says so. */
    public static final List<Concept> ALL = List.of(
            NASH, new GeneralMetarational(), new SymmetricMetarational(), new Sequential(), new SymmetricSequential());

    private Concepts() {}

    /** The one so abbreviated, in capitals or not. */
    public static Optional<Concept> of(String id) {
        return ALL.stream().filter(concept -> concept.id().equalsIgnoreCase(id)).findFirst();
    }
}
