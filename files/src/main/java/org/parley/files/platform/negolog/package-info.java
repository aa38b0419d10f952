/** NegoLog: profile JSON. */
@NullMarked
package org.parley.files.platform.negolog;

import org.jspecify.annotations.NullMarked;
