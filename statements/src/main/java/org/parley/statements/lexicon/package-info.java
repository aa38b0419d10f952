/** The words the reader goes by, in tables an analyst can edit. */
@NullMarked
package org.parley.statements.lexicon;

import org.jspecify.annotations.NullMarked;
