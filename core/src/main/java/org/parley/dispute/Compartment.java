package org.parley.dispute;

/** Who may know a document. A document is in exactly one compartment. */
public sealed interface Compartment {

    /** The folder's name. */
    String folder();

    /** Everybody. */
    record Public() implements Compartment {
        @Override
        public String folder() {
            return "public";
        }
    }

    /** All parties at the table. */
    record Joint() implements Compartment {
        @Override
        public String folder() {
            return "joint";
        }
    }

    /** One party, and the mediator's team. */
    record OfParty(String party) implements Compartment {
        @Override
        public String folder() {
            return "party-" + party;
        }
    }

    /** The mediator's team. */
    record Team() implements Compartment {
        @Override
        public String folder() {
            return "team";
        }
    }

    /** From the widest audience to the narrowest: later layers are nearer to the mediator. */
    default int depth() {
        return switch (this) {
            case Public p -> 0;
            case Joint j -> 1;
            case OfParty o -> 2;
            case Team t -> 3;
        };
    }
}
