/** The JSON Schemas against the reader, and the reference page made from them. */
@NullMarked
package org.parley.files.schema;

import org.jspecify.annotations.NullMarked;
