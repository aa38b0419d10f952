package org.parley.report.words;

import java.util.Optional;
import org.parley.briefing.Behaving;
import org.parley.briefing.Hold;
import org.parley.preference.Knowledge;
import org.parley.stability.inquiry.Answer;

/**
 * Whether a settlement of a case would hold.
 *
 * @param behaving if parties behave as asked about
 * @param other the model of the central reading, asked about another state
 */
public record HeldAnswer(Knowledge knowledge, Hold hold, Optional<Behaving> behaving, Optional<Answer> other) {}
