/** The exact frontier where interactions keep too much apart for a diagram: bounds by bucket elimination, then search. */
@NullMarked
package org.parley.frontier.wide;

import org.jspecify.annotations.NullMarked;
