package org.parley.preference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.parley.dispute.Condition;
import org.parley.dispute.Dispute;
import org.parley.dispute.Issue;
import org.parley.dispute.View;

/**
 * All that one view may know of a dispute, of all dates.
 *
 * @param view the audience it was read for
 * @param dispute with positions and statements of all dates
 */
public record Dossier(
        View view,
        Dispute dispute,
        Bands bands,
        List<Testimony> testimonies,
        List<Measure> measures,
        List<Aftermath> aftermaths) {

    public Dossier {
        testimonies = List.copyOf(testimonies);
        measures = List.copyOf(measures);
        aftermaths = List.copyOf(aftermaths);
    }

    /** Where nothing is known of measures and aftermaths. */
    public Dossier(View view, Dispute dispute, Bands bands, List<Testimony> testimonies) {
        this(view, dispute, bands, testimonies, List.of(), List.of());
    }

    /** The latest date of any entry, position or statement; none where nothing is dated. */
    public Optional<LocalDate> latest() {
        return dates().max(LocalDate::compareTo);
    }

    /**
     * The dates of all entries, positions (also their withdrawal), statements, and measures and aftermaths as entered, with
     * repetitions.
     */
    public Stream<LocalDate> dates() {
        return Stream.of(
                        dispute.statements().stream().map(statement -> statement.date()),
                        dispute.positions().stream()
                                .flatMap(position -> Stream.concat(
                                        Stream.of(position.evidence().from()), position.withdrawn().stream())),
                        testimonies.stream()
                                .flatMap(Testimony::entries)
                                .map(entry -> entry.evidence().from()),
                        measures.stream().map(measure -> measure.evidence().from()),
                        aftermaths.stream()
                                .map(aftermath -> aftermath.evidence().from()))
                .flatMap(Function.identity());
    }

    /** What was known on a date: entries from later dates do not count, and of several on one thing the latest holds. */
    public Knowledge asOf(LocalDate date) {
        Dispute then = new Dispute(
                dispute.title(),
                dispute.summary(),
                dispute.notice(),
                dispute.parties(),
                dispute.issues(),
                dispute.rules(),
                dispute.positions().stream()
                        .filter(position -> position.heldOn(date))
                        .toList(),
                dispute.statements().stream()
                        .filter(statement -> !statement.date().isAfter(date))
                        .toList());
        List<Preference> preferences = new ArrayList<>();
        for (int party = 0; party < dispute.parties().size(); party++) {
            preferences.add(preference(party, date));
        }
        List<Measure> entered = measures.stream()
                .filter(measure -> !measure.evidence().from().isAfter(date))
                .toList();
        List<Aftermath> modelled = aftermaths.stream()
                .filter(aftermath -> !aftermath.evidence().from().isAfter(date))
                .toList();
        Knowledge knowledge = new Knowledge(view, date, then, bands, preferences, entered, modelled);
        return knowledge.under(knowledge.measuresInForce());
    }

    private Preference preference(int party, LocalDate date) {
        TreeMap<String, Entry> used = new TreeMap<>();
        List<Preference.SetAside> setAside = new ArrayList<>();
        List<Testimony> layers = testimonies.stream()
                .filter(testimony -> testimony.party() == party)
                .sorted(Comparator.comparingInt(
                        testimony -> testimony.compartment().depth()))
                .toList();
        List<Entry> overridden = new ArrayList<>();
        for (Testimony layer : layers) {
            TreeMap<String, Entry> latest = new TreeMap<>();
            layer.entries()
                    .filter(entry -> !entry.evidence().from().isAfter(date))
                    .forEach(entry -> latest.merge(
                            entry.key(),
                            entry,
                            (old, now) -> now.evidence()
                                            .from()
                                            .isBefore(old.evidence().from())
                                    ? old
                                    : now));
            latest.forEach((key, entry) -> {
                Entry before = used.put(key, entry);
                if (before != null) {
                    overridden.add(before);
                }
            });
        }
        for (Entry entry : overridden) {
            Entry now = used.get(entry.key());
            if (now != null) {
                setAside.add(new Preference.SetAside(entry, now));
            }
        }
        return new Preference(
                party,
                of(used, Importance.class).findFirst(),
                worths(used),
                redLines(used),
                of(used, NoDeal.class).findFirst(),
                of(used, Interaction.class).toList(),
                setAside);
    }

    /** The stated ones, and one for every option whose worth is the word "red line", in order of issues. */
    private List<RedLine> redLines(TreeMap<String, Entry> used) {
        List<RedLine> lines = new ArrayList<>();
        worths(used).stream()
                .flatMap(Optional::stream)
                .filter(worth -> !worth.onRange())
                .forEach(worth -> {
                    Issue issue = dispute.issues().get(worth.issue());
                    for (int option = 0; option < worth.anchors().size(); option++) {
                        if (worth.anchors().get(option).isRedLine()) {
                            BitSet refused = new BitSet();
                            refused.set(option);
                            lines.add(new RedLine(
                                    worth.evidence(),
                                    issue.id() + "."
                                            + issue.options().get(option).id(),
                                    new Condition.Chosen(worth.issue(), refused),
                                    worth.redLineStatus()));
                        }
                    }
                });
        of(used, RedLine.class)
                .filter(line -> line.status() != RedLine.Status.DROPPED)
                .forEach(lines::add);
        return lines;
    }

    private List<Optional<Worth>> worths(TreeMap<String, Entry> used) {
        List<Optional<Worth>> worths = new ArrayList<>();
        for (int issue = 0; issue < dispute.issues().size(); issue++) {
            int index = issue;
            worths.add(of(used, Worth.class)
                    .filter(worth -> worth.issue() == index)
                    .findFirst());
        }
        return worths;
    }

    private static <E extends Entry> Stream<E> of(TreeMap<String, Entry> entries, Class<E> kind) {
        return entries.values().stream().filter(kind::isInstance).map(kind::cast);
    }
}
