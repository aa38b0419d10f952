/** Which act a statement is, by whom and towards whom. */
@NullMarked
package org.parley.statements.act;

import org.jspecify.annotations.NullMarked;
