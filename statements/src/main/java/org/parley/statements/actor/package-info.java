/** Who is named in a text, and who speaks. */
@NullMarked
package org.parley.statements.actor;

import org.jspecify.annotations.NullMarked;
