/** NegMAS: domain and utility function YAML. */
@NullMarked
package org.parley.files.platform.negmas;

import org.jspecify.annotations.NullMarked;
