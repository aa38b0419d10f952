package org.parley.inquiry;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.bargain.Comparison;
import org.parley.bargain.Disagreement;
import org.parley.bargain.Egalitarian;
import org.parley.bargain.KalaiSmorodinsky;
import org.parley.bargain.Nash;
import org.parley.bargain.Opposition;
import org.parley.bargain.Solution;
import org.parley.bargain.Utilitarian;
import org.parley.bargain.Variant;
import org.parley.frontier.Count;
import org.parley.frontier.Cover;
import org.parley.frontier.Frontier;
import org.parley.frontier.FrontierTooLargeException;
import org.parley.frontier.wide.AnyFrontier;
import org.parley.number.Ratio;
import org.parley.preference.Valuation;
import org.parley.search.Effort;
import org.parley.search.Search;
import org.parley.search.Valued;
import org.parley.space.Diagram;
import org.parley.space.DiagramTooWideException;

/** Answers one inquiry about one model. */
public final class Inquirer {

    /** Arcs of one layer, at most, of the diagram of a cover. */
    private static final long COVERED = 200_000;

    private final Model model;
    private final Inquiry inquiry;
    private final AnyFrontier engines;
    private final Effort effort;
    private final Engine engine;
    private final List<Integer> positions;
    private final List<Optional<Ratio>> reservations;
    private final List<String> notes = new ArrayList<>();
    private final List<Ratio> least;
    private final List<Ratio> most;

    private Inquirer(Model model, Inquiry inquiry, AnyFrontier engines, Engine engine, Effort effort) {
        this.model = model;
        this.inquiry = inquiry;
        this.engines = engines;
        this.effort = effort;
        this.engine = engine;
        this.positions = model.positions();
        this.reservations = model.reservations();
        this.least = extremes(false);
        this.most = extremes(true);
    }

    /**
     * @param engines with the limit they keep and whom they tell
     * @throws DiagramTooWideException if rules and red lines alone keep too many combinations apart to count settlements, or terms
     *     too many for a cover
     * @throws FrontierTooLargeException if the frontier passes the engines' limit
     */
    public static Findings answer(Model model, Inquiry inquiry, AnyFrontier engines) {
        return answer(model, inquiry, engines, Engine.of(model, engines, inquiry.clip()), Effort.USUAL);
    }

    /** @param effort for each named point that is had without the frontier */
    static Findings answer(Model model, Inquiry inquiry, AnyFrontier engines, Engine engine, Effort effort) {
        return new Inquirer(model, inquiry, engines, engine, effort).answer();
    }

    private Findings answer() {
        if (positions.isEmpty()) {
            Frontier nothing = new Frontier(List.of(), List.of());
            return found(Optional.empty(), Optional.of(nothing), Optional.empty(), List.of(), List.of());
        }
        if (inquiry.epsilon().isPresent()) {
            return covered(inquiry.epsilon().get());
        }
        if (inquiry.pointsOnly() && inquiry.variants().isEmpty() && !inquiry.clip()) {
            Optional<Findings> alone = engine.diagram().flatMap(this::pointsAlone);
            if (alone.isPresent()) {
                return alone.get();
            }
        }
        boolean zoneOnly = inquiry.over() == Inquiry.Over.ZONE;
        boolean whole = !zoneOnly || !inquiry.variants().isEmpty();
        Frontier exact = whole ? engine.all() : engine.zone(cutAtNoDeal());
        Clipped clipped = inquiry.clip() ? Clipped.of(exact) : new Clipped(exact, List.of());
        Frontier all = clipped.frontier();
        Frontier asked = zoneOnly ? worthIt(all) : all;
        List<Solution> points = points(asked);
        Optional<Opposition> opposition =
                opposition(whole && model.allowed().isEmpty() ? Optional.of(exact) : Optional.empty());
        List<Variant> variants = variants(all, opposition);
        return new Findings(
                model,
                inquiry,
                engine.settlements(),
                engine.allowed(),
                reservations,
                zoneEmpty(all.points().stream().noneMatch(this::isWorthIt)),
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

    /** Without the frontier; none where only the frontier tells. */
    private Optional<Findings> pointsAlone(Diagram diagram) {
        List<Valuation> cut = cutAtNoDeal();
        Valued valued = Search.over(diagram, effort).valued(cut);
        PointsAlone alone = new PointsAlone(model, valued, over(), from());
        return alone.zoneEmpty()
                .flatMap(empty -> alone.points(inquiry.over() == Inquiry.Over.ZONE, inquiry.ideal(), most)
                        .map(points -> {
                            notes.add(
                                    "The points were found without the frontier. How many vectors and settlements are efficient,"
                                            + " opposition and variants are not told with --points alone.");
                            return found(zoneEmpty(empty), Optional.empty(), Optional.empty(), disagreement(), points);
                        }));
    }

    /** Without a frontier there are no variants, and opposition is not computed. */
    private Findings found(
            Optional<Boolean> zoneEmpty,
            Optional<Frontier> frontier,
            Optional<Cover> cover,
            List<Ratio> disagreement,
            List<Solution> points) {
        return new Findings(
                model,
                inquiry,
                engine.settlements(),
                engine.allowed(),
                reservations,
                zoneEmpty,
                frontier,
                Map.of(),
                cover,
                disagreement,
                points,
                List.of(),
                List.of(),
                Optional.empty(),
                notes);
    }

    private Findings covered(Ratio epsilon) {
        Diagram within = engine.diagram()
                .orElseGet(() -> Diagram.meeting(model.issues(), model.conditions(), model.terms(), COVERED));
        Cover cover = engines.overDiagram().cover(positions, within, model.valuations(), epsilon);
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
                            .map(point -> new Cover.Point(
                                    point.values().stream().map(this::clip).toList(), point.settlement()))
                            .toList());
        }
        return found(Optional.empty(), Optional.empty(), Optional.of(cover), List.of(), List.of());
    }

    /** The least or greatest value of each party over F; 0 where there is no settlement. */
    private List<Ratio> extremes(boolean greatest) {
        List<Ratio> extremes = new ArrayList<>();
        for (Valuation valuation : model.valuations()) {
            Optional<Ratio> found = greatest
                    ? engine.greatest(valuation)
                    : engine.greatest(valuation.negated()).map(Ratio::negate);
            extremes.add(clip(found.orElse(Ratio.ZERO)));
        }
        return extremes;
    }

    private Ratio clip(Ratio value) {
        return inquiry.clip() ? value.min(Ratio.ONE) : value;
    }

    /** Cut by what no deal is worth; for those of whom that is not known, by the least value. */
    private List<Valuation> cutAtNoDeal() {
        List<Valuation> cut = new ArrayList<>();
        for (int p : positions) {
            Valuation valuation = model.valuations().get(p);
            cut.add(valuation.reservation().isPresent() ? valuation : valuation.worthAtLeast(least.get(p)));
        }
        return cut;
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

    private Optional<Boolean> zoneEmpty(boolean empty) {
        boolean unknown = model.kind().isCase() && reservations.stream().allMatch(Optional::isEmpty);
        return unknown ? Optional.empty() : Optional.of(empty);
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

    /** Over what the greatest values are taken. */
    private String over() {
        return inquiry.ideal().isPresent()
                ? "the ideal point that was given"
                : inquiry.over() == Inquiry.Over.ZONE
                        ? "the zone of agreement"
                        : model.allowed().isEmpty() ? "all settlements" : "all settlements that cross no red line";
    }

    private List<Solution> points(Frontier frontier) {
        Disagreement from = from();
        List<Ratio> ideal = inquiry.ideal().orElseGet(() -> ideal(frontier));
        Solution ks = KalaiSmorodinsky.of(frontier, from, ideal, over(), model.names());
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
            Frontier all = known.orElseGet(engine::everything);
            Optional<Opposition> found =
                    inquiry.clip() ? Opposition.of(Clipped.of(all).frontier()) : engine.opposition(all);
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
                new Variant.Ground(all, reservations, least, ideal(all), opposition, engine.allowed(), above());
        return inquiry.variants().stream().map(id -> Variant.of(id, ground)).toList();
    }

    /** How many settlements are worth more than no deal to everybody of whom that is known; none where they were not counted. */
    private Optional<BigInteger> above() {
        List<Valuation> thresholds = model.valuations().stream()
                .filter(valuation -> valuation.reservation().isPresent())
                .toList();
        boolean beyond = inquiry.clip()
                && reservations.stream().flatMap(Optional::stream).anyMatch(worth -> worth.compareTo(Ratio.ONE) >= 0);
        return beyond
                ? Optional.of(BigInteger.ZERO)
                : thresholds.isEmpty() ? Optional.of(engine.allowed()) : engine.atLeast(thresholds, true);
    }

    /**
     * Of the vectors that were cut: settlements attain them that are at least as good for everybody. Where these were not counted,
     * there are at least those of one vector that was cut.
     */
    private Map<Integer, Count> recounts(Frontier asked, Clipped clipped) {
        Map<Integer, Count> recounts = new HashMap<>();
        List<List<Ratio>> cut = clipped.cut().stream()
                .map(k -> clipped.frontier().points().get(k).values())
                .toList();
        for (int k = 0; !cut.isEmpty() && k < asked.points().size(); k++) {
            Frontier.Point point = asked.points().get(k);
            if (cut.contains(point.values())) {
                List<Valuation> thresholds = positions.stream()
                        .map(p -> model.valuations()
                                .get(p)
                                .worthAtLeast(point.values().get(p)))
                        .toList();
                recounts.put(
                        k,
                        engine.atLeast(thresholds, false)
                                .<Count>map(Count.Exactly::new)
                                .orElseGet(
                                        () -> new Count.AtLeast(point.counted().number())));
            }
        }
        return recounts;
    }
}
