/** What is asked of a conflict model, which engine answers it, and all that is found. */
@NullMarked
package org.parley.stability.inquiry;

import org.jspecify.annotations.NullMarked;
