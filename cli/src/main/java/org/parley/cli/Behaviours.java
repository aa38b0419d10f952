package org.parley.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.parley.dispute.Suggestion;
import org.parley.stability.concept.Behaviour;
import org.parley.stability.concept.Concepts;
import org.parley.stability.inquiry.Asked;

/** What {@code --behaviour} says of each party: {@code A=R,B=SMR}; of those it does not name, {@code SEQ}. */
final class Behaviours {

    private static final Asked.Single CREDIBLE =
            new Asked.Single(Behaviour.of(Concepts.of("SEQ").orElseThrow()), false);

    private static final String ALLOWED = "R, GMR, SMR, SEQ and SSEQ, each also with -strong or with :a to :d";

    private Behaviours() {}

    /** @param parties what they are called on the command line, in their order */
    static Asked.Mixed of(List<String> given, List<String> parties) {
        List<Asked.Single> behaviours = new ArrayList<>(Collections.nCopies(parties.size(), CREDIBLE));
        List<String> named = new ArrayList<>();
        for (String one : given) {
            int equals = one.lastIndexOf('=');
            if (equals < 0) {
                throw refused(
                        "--behaviour takes PARTY=CONCEPT, such as " + parties.getFirst() + "=R, not '" + one + "'");
            }
            String party = one.substring(0, equals).strip();
            if (!parties.contains(party)) {
                throw refused("--behaviour names '" + party + "', which is no party; parties are "
                        + String.join(", ", parties) + Suggestion.maybe(party, parties));
            }
            if (named.contains(party)) {
                throw refused("--behaviour names '" + party + "' twice");
            }
            named.add(party);
            behaviours.set(
                    parties.indexOf(party), concept(one.substring(equals + 1).strip()));
        }
        return new Asked.Mixed(parties, behaviours);
    }

    private static Asked.Single concept(String name) {
        return Asked.of(name)
                .filter(Asked.Single.class::isInstance)
                .map(Asked.Single.class::cast)
                .orElseThrow(() -> refused("--behaviour: no party behaves by '" + name + "'; allowed are " + ALLOWED
                        + Suggestion.maybe(name, List.of("R", "GMR", "SMR", "SEQ", "SSEQ"))));
    }

    private static RefusedException refused(String message) {
        return new RefusedException(Exit.USAGE, message);
    }
}
