/** What is known about a party, and readings of it: central, sampled, extreme. */
@NullMarked
package org.parley.preference;

import org.jspecify.annotations.NullMarked;
