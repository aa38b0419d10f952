/** JMH measurements of the exact engine beside plain enumeration. */
@NullMarked
package org.parley.benchmarks;

import org.jspecify.annotations.NullMarked;
