/** GeniusWeb: domain and profile JSON. */
@NullMarked
package org.parley.files.platform.geniusweb;

import org.jspecify.annotations.NullMarked;
