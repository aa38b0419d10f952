/** When: expressions of time and their values against the article's date. */
@NullMarked
package org.parley.statements.time;

import org.jspecify.annotations.NullMarked;
