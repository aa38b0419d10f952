/** What a mediator asks of a state, answered with the engines. */
@NullMarked
package org.parley.stability.answer;

import org.jspecify.annotations.NullMarked;
