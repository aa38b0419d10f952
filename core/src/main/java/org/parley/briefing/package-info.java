/** The answers for one view, as values, each with its reason and evidence. */
@NullMarked
package org.parley.briefing;

import org.jspecify.annotations.NullMarked;
