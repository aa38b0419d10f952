/** What is odd about a sound case: warnings that a mediator can act on. */
@NullMarked
package org.parley.files.check;

import org.jspecify.annotations.NullMarked;
