/** JMH measurements of the exact engine beside plain enumeration, of stability, and of the reader of articles. */
@NullMarked
package org.parley.benchmarks;

import org.jspecify.annotations.NullMarked;
