/** Random cases that are valid, and random damage to them; also for the tests of other modules. */
@NullMarked
package org.parley.files.generated;

import org.jspecify.annotations.NullMarked;
