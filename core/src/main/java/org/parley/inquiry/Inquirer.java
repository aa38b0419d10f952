package org.parley.inquiry;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.bargain.Comparison;
import org.parley.bargain.Disagreement;
import org.parley.bargain.Egalitarian;
import org.parley.bargain.KalaiSmorodinsky;
import org.parley.bargain.Nash;
import org.parley.bargain.Opposition;
import org.parley.bargain.Solution;
import org.parley.bargain.Utilitarian;
import org.parley.bargain.Variant;
import org.parley.frontier.AtLeast;
import org.parley.frontier.Cover;
import org.parley.frontier.ExactFrontier;
import org.parley.frontier.Frontier;
import org.parley.frontier.FrontierTooLargeException;
import org.parley.number.Ratio;
import org.parley.preference.Valuation;
import org.parley.space.Diagram;

/** Answers one inquiry about one model. */
public final class Inquirer {

    /** So many distinct partial values, at most, are looked at to count settlements above thresholds. */
    private static final long COUNTED = 2_000_000;

    private final Model model;
    private final Inquiry inquiry;
    private final ExactFrontier engine;
    private final List<Integer> positions;
    private final List<Optional<Ratio>> reservations;
    private final List<String> notes = new ArrayList<>();
    private final Diagram within;
    private final Diagram everything;
    private final List<Ratio> least;
    private final List<Ratio> most;

    private Inquirer(Model model, Inquiry inquiry, ExactFrontier engine) {
        this.model = model;
        this.inquiry = inquiry;
        this.engine = engine;
        this.positions = model.positions();
        this.reservations = model.reservations();
        this.within = model.within();
        this.everything = model.allowed().isEmpty() ? within : model.everything();
        this.least = extremes(everything, false);
        this.most = extremes(everything, true);
    }

    /**
     * @param engine with the limit it keeps and whom it tells
     * @throws org.parley.space.DiagramTooWideException if conditions and terms keep too many combinations apart
     * @throws FrontierTooLargeException if the frontier passes the engine's limit
     */
    public static Findings answer(Model model, Inquiry inquiry, ExactFrontier engine) {
        return new Inquirer(model, inquiry, engine).answer();
    }

    private Findings answer() {
        if (positions.isEmpty()) {
            return nobody();
        }
        if (inquiry.epsilon().isPresent()) {
            return covered(inquiry.epsilon().get());
        }
        boolean zoneOnly = inquiry.over() == Inquiry.Over.ZONE;
        boolean whole = !zoneOnly || !inquiry.variants().isEmpty();
        // The points could be had without the frontier: the one place to ask for them alone (inquiry.pointsOnly()).
        Frontier exact = whole ? engine.all(positions, within, model.valuations()) : zone();
        Clipped clipped = clipped(exact);
        Frontier all = clipped.frontier();
        Frontier asked = zoneOnly ? worthIt(all) : all;
        List<Solution> points = points(asked);
        Optional<Opposition> opposition =
                opposition(whole && everything == within ? Optional.of(exact) : Optional.empty());
        List<Variant> variants = variants(all, opposition);
        return new Findings(
                model,
                inquiry,
                everything.count(),
                within.count(),
                reservations,
                zoneEmpty(all),
                Optional.of(asked),
                recounts(asked, clipped),
                Optional.empty(),
                disagreement(),
                points,
                variants,
                variants.isEmpty() ? List.of() : Comparison.sentences(points, opposition, variants),
                opposition,
                notes);
    }

    /** Where nobody's values are known. */
    private Findings nobody() {
        return new Findings(
                model,
                inquiry,
                everything.count(),
                within.count(),
                reservations,
                Optional.empty(),
                Optional.of(new Frontier(List.of(), List.of())),
                Map.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                notes);
    }

    private Findings covered(Ratio epsilon) {
        Cover cover = engine.cover(positions, within, model.valuations(), epsilon);
        notes.add(
                "A cover, not the frontier: for every settlement one of its points gives everybody, measured from the origin"
                        + " stated, at least 1/(1 + " + epsilon
                        + ") of what that settlement gives. Points of a cover may be dominated; named"
                        + " points, counts and variants are not computed from it.");
        if (inquiry.clip()) {
            cover = new Cover(
                    cover.parties(),
                    cover.epsilon(),
                    cover.origin(),
                    cover.points().stream()
                            .map(point -> new Cover.Point(cut(point.values()), point.settlement()))
                            .toList());
        }
        return new Findings(
                model,
                inquiry,
                everything.count(),
                within.count(),
                reservations,
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Optional.of(cover),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                notes);
    }

    /** The least or greatest value of each party; 0 where there is no settlement. */
    private List<Ratio> extremes(Diagram diagram, boolean greatest) {
        List<Ratio> extremes = new ArrayList<>();
        for (Valuation valuation : model.valuations()) {
            Valuation own = greatest ? valuation : valuation.negated();
            List<Frontier.Point> best =
                    engine.all(List.of(0), diagram, List.of(own)).points();
            Ratio value = best.isEmpty() ? Ratio.ZERO : best.getFirst().values().getFirst();
            extremes.add(clip(greatest ? value : value.negate()));
        }
        return extremes;
    }

    private Ratio clip(Ratio value) {
        return inquiry.clip() ? value.min(Ratio.ONE) : value;
    }

    private List<Ratio> cut(List<Ratio> values) {
        return values.stream().map(this::clip).toList();
    }

    private Clipped clipped(Frontier exact) {
        return inquiry.clip() ? Clipped.of(exact) : new Clipped(exact, List.of());
    }

    /** Cut by what no deal is worth; for those of whom that is not known, by the least value. */
    private Frontier zone() {
        List<Valuation> cut = new ArrayList<>();
        for (int p : positions) {
            Valuation valuation = model.valuations().get(p);
            cut.add(valuation.reservation().isPresent() ? valuation : valuation.worthAtLeast(least.get(p)));
        }
        return engine.zone(positions, within, cut);
    }

    /** What dominates a point that is worth it to everybody is so, too: the frontier of the zone is part of the frontier. */
    private Frontier worthIt(Frontier frontier) {
        return new Frontier(
                frontier.parties(),
                frontier.points().stream().filter(this::isWorthIt).toList());
    }

    private boolean isWorthIt(Frontier.Point point) {
        return positions.stream()
                .allMatch(p -> reservations
                        .get(p)
                        .map(worth -> point.values().get(p).compareTo(worth) >= 0)
                        .orElse(true));
    }

    private Optional<Boolean> zoneEmpty(Frontier all) {
        boolean unknown = model.kind().isCase() && reservations.stream().allMatch(Optional::isEmpty);
        return unknown ? Optional.empty() : Optional.of(all.points().stream().noneMatch(this::isWorthIt));
    }

    private List<Ratio> disagreement() {
        return inquiry.disagreement()
                .orElseGet(() -> positions.stream()
                        .map(p -> reservations.get(p).orElse(least.get(p)))
                        .toList());
    }

    private Disagreement from() {
        if (inquiry.disagreement().isPresent()) {
            return new Disagreement(disagreement(), "the disagreement point that was given");
        }
        long stated = reservations.stream().filter(Optional::isPresent).count();
        if (stated == reservations.size()) {
            return Disagreement.noDeal(disagreement());
        }
        return stated == 0
                ? Disagreement.least(disagreement())
                : new Disagreement(
                        disagreement(), "no deal, or the least one could get where no deal's worth is not stated");
    }

    private List<Solution> points(Frontier frontier) {
        Disagreement from = from();
        List<Ratio> ideal = inquiry.ideal().orElseGet(() -> ideal(frontier));
        String over = inquiry.ideal().isPresent()
                ? "the ideal point that was given"
                : inquiry.over() == Inquiry.Over.ZONE
                        ? "the zone of agreement"
                        : model.allowed().isEmpty() ? "all settlements" : "all settlements that cross no red line";
        Solution ks = KalaiSmorodinsky.of(frontier, from, ideal, over, model.names());
        List<Solution> points = new ArrayList<>(List.of(Nash.of(frontier, from), ks));
        if (inquiry.ideal().isEmpty()) {
            Solution ksAll = KalaiSmorodinsky.overAll(frontier, from, most, model.names());
            if (!ksAll.points().equals(ks.points())) {
                points.add(ksAll);
            }
        }
        points.add(Egalitarian.of(frontier, from));
        points.add(Utilitarian.of(frontier));
        return points;
    }

    /** m: the greatest value of each; efficient settlements attain it. */
    private List<Ratio> ideal(Frontier frontier) {
        return positions.stream()
                .map(p -> frontier.points().stream()
                        .map(point -> point.values().get(p))
                        .max(Ratio::compareTo)
                        .orElse(Ratio.ZERO))
                .toList();
    }

    /** @param known the frontier over F, where it is at hand */
    private Optional<Opposition> opposition(Optional<Frontier> known) {
        try {
            Frontier all = known.orElseGet(() -> engine.all(positions, everything, model.valuations()));
            Optional<Opposition> found = inquiry.clip()
                    ? Opposition.of(Clipped.of(all).frontier())
                    : Opposition.among(everything, model.valuations(), all, engine);
            found.filter(one -> !one.isExact())
                    .ifPresent(one -> notes.add("Opposition lies between "
                            + one.atLeast().decimal() + " and " + one.nearest().decimal()
                            + ": values above 1 leave more settlements to compare than the limit allows."));
            return found;
        } catch (FrontierTooLargeException tooLarge) {
            notes.add("Opposition is not given: it is over all settlements, and their frontier passes the limit.");
            return Optional.empty();
        }
    }

    private List<Variant> variants(Frontier all, Optional<Opposition> opposition) {
        if (inquiry.variants().isEmpty()) {
            return List.of();
        }
        Variant.Ground ground =
                new Variant.Ground(all, reservations, least, ideal(all), opposition, within.count(), above());
        return inquiry.variants().stream().map(id -> Variant.of(id, ground)).toList();
    }

    /** How many settlements are worth more than no deal to everybody of whom that is known. */
    private Optional<BigInteger> above() {
        List<Valuation> thresholds = model.valuations().stream()
                .filter(valuation -> valuation.reservation().isPresent())
                .toList();
        boolean beyond = inquiry.clip()
                && reservations.stream().flatMap(Optional::stream).anyMatch(worth -> worth.compareTo(Ratio.ONE) >= 0);
        return beyond
                ? Optional.of(BigInteger.ZERO)
                : thresholds.isEmpty() ? Optional.of(within.count()) : AtLeast.count(within, thresholds, true, COUNTED);
    }

    /** Of the vectors that were cut: settlements attain them that are at least as good for everybody. */
    private Map<Integer, Optional<BigInteger>> recounts(Frontier asked, Clipped clipped) {
        Map<Integer, Optional<BigInteger>> recounts = new HashMap<>();
        List<List<Ratio>> cut = clipped.cut().stream()
                .map(k -> clipped.frontier().points().get(k).values())
                .toList();
        for (int k = 0; !cut.isEmpty() && k < asked.points().size(); k++) {
            List<Ratio> values = asked.points().get(k).values();
            if (cut.contains(values)) {
                List<Valuation> thresholds = IntStream.range(0, values.size())
                        .mapToObj(p -> model.valuations().get(p).worthAtLeast(values.get(p)))
                        .toList();
                recounts.put(k, AtLeast.count(within, thresholds, false, COUNTED));
            }
        }
        return recounts;
    }
}
