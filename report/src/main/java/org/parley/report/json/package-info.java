/** The JSON twin of a briefing, section by section. */
@NullMarked
package org.parley.report.json;

import org.jspecify.annotations.NullMarked;
