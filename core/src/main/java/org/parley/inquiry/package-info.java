/** What the parties of one model could have: the frontier with its named points and variants, as values. */
@NullMarked
package org.parley.inquiry;

import org.jspecify.annotations.NullMarked;
