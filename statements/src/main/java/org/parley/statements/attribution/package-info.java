/** Whose words are whose: cues with their subjects, and the patterns A1 to A16. */
@NullMarked
package org.parley.statements.attribution;

import org.jspecify.annotations.NullMarked;
