package org.parley.stability.inquiry;

import java.util.List;
import java.util.Optional;

/**
 * What is asked.
 *
 * @param concepts none: those that fit the model
 * @param behaviours of each party, where they are not all the same; told beside the concepts, and what holds a state is told
 *     under them
 * @param state one state to be explained, by its name or its options as Y and N
 * @param listed the most feasible states that are named one by one; of more, counts are told
 * @param moves looked at for one verdict when single states are searched, at most
 * @param swept the most feasible states the sweep may hold in memory
 */
public record Question(
        List<Asked> concepts,
        Optional<Asked.Mixed> behaviours,
        Optional<String> state,
        int listed,
        int moves,
        int swept) {

    public static final int LISTED = 4_096;
    public static final int MOVES = 4_000_000;
    public static final int SWEPT = 1 << 22;

    public Question {
        concepts = List.copyOf(concepts);
    }

    public static Question of(Optional<String> state) {
        return new Question(List.of(), Optional.empty(), state, LISTED, MOVES, SWEPT);
    }
}
