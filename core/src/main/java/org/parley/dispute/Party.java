package org.parley.dispute;

import java.util.Locale;
import java.util.Optional;

/**
 * A side, ally, guarantor or mediator, or a faction of one.
 *
 * @param id unique in the dispute
 * @param partOf the id of the party this one is a faction of
 * @param note words for the reader, empty if none
 */
public record Party(String id, String name, Role role, Consent consent, Optional<String> partOf, String note) {

    /** What the party is in the process. */
    public enum Role {
        PRINCIPAL,
        ALLY,
        GUARANTOR,
        MEDIATOR,
        OBSERVER;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What the party's word counts for. Only {@code IS_TOLD} means that no consent is needed. */
    public enum Consent {
        SIGNS,
        RATIFIES,
        CAN_BLOCK,
        IS_TOLD;

        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    public boolean consentNeeded() {
        return consent != Consent.IS_TOLD;
    }
}
