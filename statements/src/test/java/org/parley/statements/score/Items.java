package org.parley.statements.score;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.parley.statements.Draft;
import org.parley.statements.actor.Actor;

/** Drafts as items of the scorer. */
public final class Items {
    private Items() {}

    public static Item of(Draft draft) {
        return new Item(
                draft.spans(),
                List.of(),
                draft.kind().word(),
                names(draft.speaker().actor()),
                draft.speaker().span(),
                false,
                draft.acts().stream().map(act -> act.type().word()).toList(),
                names(draft.agent()),
                false);
    }

    private static Set<String> names(Actor actor) {
        Set<String> names = new LinkedHashSet<>();
        if (!actor.unknown()) {
            names.add(actor.name());
            names.addAll(actor.aliases());
        }
        return names;
    }
}
