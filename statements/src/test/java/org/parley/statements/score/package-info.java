/** How well the reader reads: its drafts against annotated articles. */
@NullMarked
package org.parley.statements.score;

import org.jspecify.annotations.NullMarked;
