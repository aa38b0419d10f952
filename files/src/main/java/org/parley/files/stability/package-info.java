/** Conflict models as files: the project's YAML form and {@code .gmcr} JSON. */
@NullMarked
package org.parley.files.stability;

import org.jspecify.annotations.NullMarked;
