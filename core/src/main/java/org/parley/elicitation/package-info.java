/** What to ask next of what a party values, and what an answer says: words first, and no question that no longer matters. */
@NullMarked
package org.parley.elicitation;

import org.jspecify.annotations.NullMarked;
