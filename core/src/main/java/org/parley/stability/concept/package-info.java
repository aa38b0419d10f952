/** One file per stability concept. */
@NullMarked
package org.parley.stability.concept;

import org.jspecify.annotations.NullMarked;
