/** An article in, draft statements out. */
@NullMarked
package org.parley.statements;

import org.jspecify.annotations.NullMarked;
