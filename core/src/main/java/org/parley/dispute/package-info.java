/** Parties, issues, options, settlements, rules, positions and compartments. */
@NullMarked
package org.parley.dispute;

import org.jspecify.annotations.NullMarked;
