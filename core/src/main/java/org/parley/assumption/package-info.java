/** What is taken to be so for the sake of argument, and a dossier in which it is. */
@NullMarked
package org.parley.assumption;

import org.jspecify.annotations.NullMarked;
