/** Three engines behind one question: explicit graph, lazy, box sweep. */
@NullMarked
package org.parley.stability.engine;

import org.jspecify.annotations.NullMarked;
