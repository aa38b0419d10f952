package org.parley.stability.answer;

import org.parley.stability.model.Conflict;
import org.parley.stability.model.GraphForm;
import org.parley.stability.model.OptionConflict;
import org.parley.stability.model.OptionModel;

/**
 * One state of an option form, to be asked about again after directions or statements have changed, which leaves the states
 * as they are. Where states are coalesced they have to be listed, and the state is an index; else it is a bit vector.
 *
 * @param state of all variants
 */
public record Variant(OptionModel model, long state) {

    /** The model as it is. */
    public Conflict conflict() {
        return of(model);
    }

    /** The model with other directions or rankings. */
    public Conflict of(OptionModel changed) {
        return changed.coalesced().isEmpty() ? new OptionConflict(changed) : GraphForm.of(changed, Integer.MAX_VALUE);
    }
}
