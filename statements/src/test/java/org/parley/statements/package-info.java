@NullMarked
package org.parley.statements;

import org.jspecify.annotations.NullMarked;
