package org.parley.preference;

import org.parley.dispute.Condition;
import org.parley.dispute.Evidence;

/**
 * What a combination of options adds to a settlement's value, beyond what each is worth.
 *
 * @param id unique for the party
 * @param change added where the condition is met; negative where the combination takes away
 */
public record Interaction(Evidence evidence, String id, Condition when, Amount change) implements Entry {}
