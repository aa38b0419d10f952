/** Conflicts in option form and in graph form. */
@NullMarked
package org.parley.stability.model;

import org.jspecify.annotations.NullMarked;
