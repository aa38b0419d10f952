package org.parley.dispute;

import java.util.ArrayList;
import java.util.List;

/** An audience, and so the compartments it may open. Settled before anything is read or computed. */
public sealed interface View {

    /** As written on the command line: {@code team}, {@code joint}, {@code public}, {@code party:ID}. */
    String word();

    /** The compartments this view opens, widest audience first, given the ids of the dispute's parties in order. */
    List<Compartment> opens(List<String> parties);

    /** Anybody. */
    record Public() implements View {
        @Override
        public String word() {
            return "public";
        }

        @Override
        public List<Compartment> opens(List<String> parties) {
            return List.of(new Compartment.Public());
        }
    }

    /** All parties at the table. */
    record Joint() implements View {
        @Override
        public String word() {
            return "joint";
        }

        @Override
        public List<Compartment> opens(List<String> parties) {
            return List.of(new Compartment.Public(), new Compartment.Joint());
        }
    }

    /** One party. */
    record OfParty(String party) implements View {
        @Override
        public String word() {
            return "party:" + party;
        }

        @Override
        public List<Compartment> opens(List<String> parties) {
            return List.of(new Compartment.Public(), new Compartment.Joint(), new Compartment.OfParty(party));
        }
    }

    /** The mediator's team. */
    record Team() implements View {
        @Override
        public String word() {
            return "team";
        }

        @Override
        public List<Compartment> opens(List<String> parties) {
            List<Compartment> all = new ArrayList<>(List.of(new Compartment.Public(), new Compartment.Joint()));
            parties.forEach(party -> all.add(new Compartment.OfParty(party)));
            all.add(new Compartment.Team());
            return List.copyOf(all);
        }
    }
}
