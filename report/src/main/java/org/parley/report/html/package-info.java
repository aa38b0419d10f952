/** What the page of a briefing shows, section by section, as values for its templates. */
@NullMarked
package org.parley.report.html;

import org.jspecify.annotations.NullMarked;
