package org.parley.dispute;

import java.util.Optional;

/** A condition that cannot be read; the message is for its author. */
public final class MalformedConditionException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Optional<Unknown> unknown;

    public MalformedConditionException(String message) {
        this(message, Optional.empty());
    }

    MalformedConditionException(String message, Unknown unknown) {
        this(message, Optional.of(unknown));
    }

    private MalformedConditionException(String message, Optional<Unknown> unknown) {
        super(message);
        this.unknown = unknown;
    }

    /** The name that the dispute does not have, where that is the fault. */
    public Optional<Unknown> unknown() {
        return unknown;
    }

    /** An issue, or where an option is given, an option of a known issue. */
    public record Unknown(String issue, Optional<String> option) {}
}
