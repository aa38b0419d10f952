package org.parley.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.parley.number.Interval;
import org.parley.number.Ratio;
import org.parley.preference.Dossier;
import org.parley.preference.Entry;
import org.parley.preference.Measure;
import org.parley.preference.Testimony;

/**
 * Works out a trend: an outlook for every date, and for every change of its figures what makes it when it comes alone to what was
 * known before.
 */
public final class Trends {

    private final Dossier dossier;
    private final Outlooks outlooks;

    private Trends(Dossier dossier, Outlooks outlooks) {
        this.dossier = dossier;
        this.outlooks = outlooks;
    }

    /**
     * @param from the first date; none for the first that anything bears
     * @param asOf the last date
     */
    public static Trend of(Dossier dossier, Optional<LocalDate> from, LocalDate asOf, Outlooks outlooks) {
        return new Trends(dossier, outlooks).trend(dates(dossier, from, asOf));
    }

    /** Those of entries, positions, statements and measures, also when these take effect. */
    private static List<LocalDate> dates(Dossier dossier, Optional<LocalDate> from, LocalDate asOf) {
        TreeSet<LocalDate> dates = new TreeSet<>();
        dossier.dates().forEach(dates::add);
        dossier.measures().forEach(measure -> dates.add(measure.takesEffect()));
        from.ifPresent(dates::add);
        dates.add(asOf);
        return dates.stream()
                .filter(date -> !date.isAfter(asOf))
                .filter(date -> from.isEmpty() || !date.isBefore(from.get()))
                .toList();
    }

    private Trend trend(List<LocalDate> dates) {
        List<Outlook> found =
                dates.stream().map(date -> outlooks.of(dossier.asOf(date))).toList();
        boolean confirmedOnly = found.stream()
                .allMatch(outlook -> outlook.allRedLines().margin().isEmpty());
        List<Trend.Point> points = new ArrayList<>();
        for (int k = 0; k < found.size(); k++) {
            Outlook now = found.get(k);
            if (k == 0 || found.get(k - 1).sameFigures(now)) {
                points.add(new Trend.Point(now, k == 0 ? Trend.Course.START : Trend.Course.SAME, List.of()));
            } else {
                Outlook then = found.get(k - 1);
                points.add(new Trend.Point(
                        now, course(then, now, confirmedOnly), causes(then, dates.get(k - 1), dates.get(k))));
            }
        }
        return new Trend(
                TrendWords.answer(dossier.dispute(), points, confirmedOnly),
                confirmedOnly,
                outlooks.sampling(),
                points);
    }

    private static Trend.Course course(Outlook then, Outlook now, boolean confirmedOnly) {
        Outlook.Figures before = confirmedOnly ? then.confirmedOrAll() : then.allRedLines();
        Outlook.Figures after = confirmedOnly ? now.confirmedOrAll() : now.allRedLines();
        if (!then.counted().equals(now.counted())) {
            return then.counted().isEmpty() ? Trend.Course.START : Trend.Course.OTHER;
        }
        if (before.share().isEmpty() || after.share().isEmpty()) {
            return Trend.Course.OTHER;
        }
        int share = after.share().get().ratio().compareTo(before.share().get().ratio());
        int margin = before.margin().isPresent() && after.margin().isPresent()
                ? after.margin().get().compareTo(before.margin().get())
                : Boolean.compare(after.margin().isPresent(), before.margin().isPresent());
        return share < 0 || (share == 0 && margin < 0)
                ? Trend.Course.SETBACK
                : share > 0 || margin > 0 ? Trend.Course.PROGRESS : Trend.Course.SAME;
    }

    /**
     * What makes the figures of a date others than those of the date before: the measures that take effect and the drift; then every
     * party's new entries alone, and of these every single one that changes a figure when it comes alone.
     */
    private List<Trend.Cause> causes(Outlook before, LocalDate then, LocalDate now) {
        Dossier old = only(entry -> !entry.evidence().from().isAfter(then), then);
        List<Trend.Cause> causes = new ArrayList<>();
        Outlook later = outlooks.figures(old.asOf(now));
        if (!later.sameFigures(before)) {
            causes.addAll(passing(old, then, now));
        }
        for (int party = 0; party < dossier.dispute().parties().size(); party++) {
            int one = party;
            List<Entry> entries = dossier.testimonies().stream()
                    .filter(testimony -> testimony.party() == one)
                    .flatMap(Testimony::entries)
                    .filter(entry -> between(entry.evidence().from(), then, now))
                    .toList();
            causes.addAll(causes(party, entries, later, then, now));
        }
        Dossier measured = old.withMeasures(dossier.measures());
        if (!outlooks.figures(measured.asOf(now)).sameFigures(later)) {
            dossier.measures().stream()
                    .filter(measure -> between(measure.evidence().from(), then, now) && measure.inForceOn(now))
                    .forEach(measure -> causes.add(new Trend.Cause(
                            Trend.Kind.MEASURE,
                            "“" + measure.name() + "” was entered",
                            measure.evidence().place())));
        }
        return causes.isEmpty()
                ? List.of(new Trend.Cause(
                        Trend.Kind.ENTRY, "several parties’ new entries together; none of them alone", ""))
                : causes;
    }

    private List<Trend.Cause> causes(int party, List<Entry> entries, Outlook before, LocalDate then, LocalDate now) {
        if (entries.isEmpty()) {
            return List.of();
        }
        Outlook alone = figures(entries, then, now);
        if (alone.sameFigures(before)) {
            return List.of();
        }
        String name = dossier.dispute().parties().get(party).name();
        boolean newlyCounted = !alone.counted().equals(before.counted());
        List<Trend.Cause> single = entries.stream()
                .filter(entry -> entries.size() == 1 || !newlyCounted)
                .filter(entry -> entries.size() == 1
                        || !figures(List.of(entry), then, now).sameFigures(before))
                .map(entry -> new Trend.Cause(
                        Trend.Kind.ENTRY,
                        EntryWords.brief(dossier.dispute(), party, entry),
                        entry.evidence().place()))
                .toList();
        return single.isEmpty()
                ? List.of(new Trend.Cause(
                        Trend.Kind.ENTRY,
                        name + ", " + Words.count(entries.size(), "entry", "entries")
                                + (newlyCounted ? ", counted from now on" : " together"),
                        ""))
                : single;
    }

    /** With these new entries alone. */
    private Outlook figures(List<Entry> entries, LocalDate then, LocalDate now) {
        return outlooks.figures(only(entry -> !entry.evidence().from().isAfter(then) || entries.contains(entry), then)
                .asOf(now));
    }

    private static boolean between(LocalDate date, LocalDate then, LocalDate now) {
        return date.isAfter(then) && !date.isAfter(now);
    }

    private static List<Trend.Cause> passing(Dossier old, LocalDate then, LocalDate now) {
        List<Trend.Cause> causes = new ArrayList<>();
        old.measures().stream()
                .filter(measure -> between(measure.takesEffect(), then, now))
                .forEach(measure -> causes.add(new Trend.Cause(
                        Trend.Kind.MEASURE,
                        "“" + measure.name() + "” took effect",
                        measure.evidence().place())));
        boolean drifts = old.asOf(now).preferences().stream()
                .flatMap(preference -> preference.noDeal().stream())
                .anyMatch(noDeal -> !noDeal.drift().range().equals(Interval.exactly(Ratio.ZERO)));
        if (drifts) {
            causes.add(new Trend.Cause(Trend.Kind.TIME, "what no deal is worth drifts with time", ""));
        }
        return causes;
    }

    /** The dossier without the entries that are not kept, and with the measures entered by a date. */
    private Dossier only(Predicate<Entry> kept, LocalDate entered) {
        List<Testimony> testimonies = dossier.testimonies().stream()
                .map(testimony -> new Testimony(
                        testimony.party(),
                        testimony.compartment(),
                        kept(testimony.importance(), kept),
                        kept(testimony.worth(), kept),
                        kept(testimony.redLines(), kept),
                        kept(testimony.noDeal(), kept),
                        kept(testimony.interactions(), kept)))
                .toList();
        List<Measure> measures = dossier.measures().stream()
                .filter(measure -> !measure.evidence().from().isAfter(entered))
                .toList();
        return dossier.withTestimonies(testimonies).withMeasures(measures);
    }

    private static <E extends Entry> List<E> kept(List<E> entries, Predicate<Entry> kept) {
        return entries.stream().filter(kept).toList();
    }
}
