package org.parley.statements.act;

import org.parley.statements.text.Span;

/**
 * One act of a statement.
 *
 * @param status of a threat, a meeting or an assessment: threatened, decided, undecided, lifted, withdrawn; held, announced,
 *     possible, cancelled; progress, obstacle, acknowledgement, accusation; empty if nothing tells it
 * @param clause where it is made
 * @param cue the words that make it, the clause itself if nothing but the default
 * @param score weight of the cue, in tenths
 */
public record Act(ActType type, String status, Span clause, Span cue, int score) {}
