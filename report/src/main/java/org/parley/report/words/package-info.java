/** Words that all renderings of a briefing share: names, dates, figures, audiences, definitions. */
@NullMarked
package org.parley.report.words;

import org.jspecify.annotations.NullMarked;
