/** The text of an article in a format with markup, and where each of its characters stands in the raw input. */
@NullMarked
package org.parley.statements.input;

import org.jspecify.annotations.NullMarked;
