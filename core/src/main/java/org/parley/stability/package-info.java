/**
 * Whether anybody would move away from a state: the Graph Model for Conflict Resolution. {@code model} holds states, moves
 * and preferences, {@code concept} one file per stability concept, {@code engine} three ways to one question, {@code answer}
 * what a mediator asks of a state.
 */
@NullMarked
package org.parley.stability;

import org.jspecify.annotations.NullMarked;
