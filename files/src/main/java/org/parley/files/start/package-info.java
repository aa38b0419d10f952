/** Starts a case: from an annotated template, or from a matrix of issues and parties. */
@NullMarked
package org.parley.files.start;

import org.jspecify.annotations.NullMarked;
