package org.parley.briefing;

import java.util.List;
import java.util.Optional;

/**
 * What differs between two situations: two dates, or what is known and what is assumed.
 *
 * @param answer a sentence
 * @param items what changed, the most important first; empty where nothing that is compared did
 */
public record Difference(String answer, Outlook before, Outlook after, List<Item> items) {

    public Difference {
        items = List.copyOf(items);
    }

    /**
     * One thing that changed.
     *
     * @param about what it is of, where there are several of the kind: a party and a candidate; otherwise empty
     */
    public record Item(Kind kind, String about, String before, String after) {

        /** Whether another is about the same thing. */
        boolean isAbout(Item other) {
            return kind == other.kind && about.equals(other.about);
        }
    }

    /** What is compared, in the order in which it is told. */
    public enum Kind {
        ZONE("Zone of agreement, central reading"),
        SHARE("Readings with a zone"),
        MARGIN("Margin, central reading"),
        ALLOWED("Settlements left by rules and red lines"),
        ZONE_CONFIRMED("Zone, confirmed red lines only"),
        SHARE_CONFIRMED("Readings with a zone, confirmed red lines only"),
        MARGIN_CONFIRMED("Margin, confirmed red lines only"),
        COUNTED("Who is counted"),
        OPEN_ISSUES("Issues nobody has an option for that all can live with"),
        STICKING_POINT("Sticking point"),
        SMALLEST_CHANGES("Smallest change that opens a zone"),
        CANDIDATES("Candidate settlements"),
        FIRST_CANDIDATE("Candidate A, where it differs"),
        CONSENT("Consent");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /** The change of one kind. */
    public Optional<Item> of(Kind kind) {
        return items.stream().filter(item -> item.kind() == kind).findFirst();
    }

    public boolean isEmpty() {
        return items.isEmpty();
    }
}
