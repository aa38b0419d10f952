@NullMarked
package org.parley.statements.input;

import org.jspecify.annotations.NullMarked;
