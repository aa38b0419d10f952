package org.parley.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.dispute.Sureness;
import org.parley.files.text.Scalars;

/** The positions of a compartment, to which statements of the same compartment can be attached as evidence. */
final class Attachments {
    private final CaseDocument positions;
    /** The party whose own compartment it is, empty in all others. */
    private final String owner;

    Attachments(CaseDocument positions, String owner) {
        this.positions = positions;
        this.owner = owner;
    }

    /**
     * Where a statement belongs: the latest position of its party on one of its issues, else a new one.
     *
     * @param id of the position
     * @param says the position in words, empty for a new one
     */
    record Suggestion(String id, String issue, String says) {
        boolean isNew() {
            return says.isEmpty();
        }
    }

    /** None where the party or the issue of the statement is not known, or its positions stand elsewhere. */
    Optional<Suggestion> suggest(Evidence evidence) {
        if (evidence.party().isEmpty() || evidence.issues().isEmpty() || !mayHold(evidence.party())) {
            return Optional.empty();
        }
        String latest = "";
        for (String place : positions.items("positions")) {
            boolean fits = party(place).equals(evidence.party())
                    && evidence.issues().contains(positions.text(place + "/issue"))
                    && positions.text(place + "/withdrawn").isEmpty();
            if (fits && (latest.isEmpty() || date(place).compareTo(date(latest)) >= 0)) {
                latest = place;
            }
        }
        if (!latest.isEmpty()) {
            String says = positions.text(latest + "/says");
            return Optional.of(new Suggestion(
                    positions.text(latest + "/id"),
                    positions.text(latest + "/issue"),
                    says.isEmpty() ? "no words" : says));
        }
        String issue = evidence.issues().getFirst();
        return Optional.of(new Suggestion(freshId(evidence.party() + "-" + issue), issue, ""));
    }

    private boolean mayHold(String party) {
        return owner.isEmpty() || owner.equals(party);
    }

    private String party(String place) {
        return owner.isEmpty() ? positions.text(place + "/party") : owner;
    }

    private String date(String place) {
        return positions.text(place + "/date");
    }

    private String freshId(String stem) {
        Set<String> taken = new HashSet<>(ids());
        String id = stem;
        for (int n = 2; taken.contains(id); n++) {
            id = stem + "-" + n;
        }
        return id;
    }

    /** Of all positions there are. */
    List<String> ids() {
        List<String> ids = new ArrayList<>();
        positions.items("positions").forEach(place -> ids.add(positions.text(place + "/id")));
        return ids;
    }

    /** Puts the statement under the position; makes the position where it is new. */
    void attach(Evidence evidence, String statement, Suggestion to) {
        if (to.isNew()) {
            positions.change(document -> document.append("positions", fields(evidence, statement, to)));
            return;
        }
        positions.items("positions").stream()
                .filter(place -> positions.text(place + "/id").equals(to.id()))
                .findFirst()
                .ifPresent(place -> positions.change(document -> document.addItem(place + "/statements", statement)));
    }

    private Map<String, String> fields(Evidence evidence, String statement, Suggestion to) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("id", to.id());
        if (owner.isEmpty()) {
            fields.put("party", Scalars.write(evidence.party()));
        }
        fields.put("issue", Scalars.write(to.issue()));
        fields.put("says", Scalars.write(evidence.says()));
        fields.put("date", evidence.date().toString());
        fields.put("statements", "[" + Scalars.write(statement) + "]");
        if (!evidence.sureness().equals(Sureness.HEARD.word())) {
            fields.put("sureness", evidence.sureness());
        }
        return fields;
    }
}
