/** A scenario of another platform, exact, with a report of everything that reading or writing it lost. */
@NullMarked
package org.parley.files.platform.model;

import org.jspecify.annotations.NullMarked;
