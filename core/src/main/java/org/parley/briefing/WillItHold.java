package org.parley.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parley.dispute.Dispute;
import org.parley.dispute.Rule;
import org.parley.number.Ratio;
import org.parley.preference.Aftermath;
import org.parley.preference.Knowledge;
import org.parley.preference.Reading;
import org.parley.stability.aftermath.Endurance;
import org.parley.stability.aftermath.Endurance.Clause;
import org.parley.stability.aftermath.Endurance.Deterrence;
import org.parley.stability.aftermath.Endurance.Stays;
import org.parley.stability.aftermath.Endurance.Temptation;
import org.parley.stability.aftermath.EnduranceSurvey;
import org.parley.stability.aftermath.StatesAfter;
import org.parley.stability.engine.LazySearch.Move;
import org.parley.verdict.Survey;

/** Section "Will it hold?": whether anybody would gain by leaving a settlement, in how many readings, and what stops it. */
public final class WillItHold {

    private final Knowledge knowledge;
    private final Dispute dispute;
    private final Endurance endurance;
    private final StatesAfter states;

    private WillItHold(Knowledge knowledge, Endurance endurance) {
        this.knowledge = knowledge;
        this.dispute = knowledge.dispute();
        this.endurance = endurance;
        this.states = endurance.states();
    }

    /** Of the settlement whose moves were entered last; none where nothing is known of any. */
    static Optional<Hold> of(Analysis analysis, Survey survey) {
        return latest(analysis.knowledge())
                .map(aftermath -> of(analysis.knowledge(), aftermath, analysis.central(), survey));
    }

    /** The one entered last; of several on one day, the last in the list. */
    public static Optional<Aftermath> latest(Knowledge knowledge) {
        return knowledge.aftermaths().stream()
                .reduce((before, next) ->
                        next.evidence().from().isBefore(before.evidence().from()) ? before : next);
    }

    /** @param central the central reading of the knowledge */
    public static Hold of(Knowledge knowledge, Aftermath aftermath, Reading central, Survey survey) {
        return new WillItHold(knowledge, EnduranceSurvey.of(knowledge, aftermath, central, survey)).told();
    }

    private Hold told() {
        return new Hold(
                answer(),
                endurance.temptations().stream().map(this::temptation).toList(),
                guarantors(),
                endurance.clauses().stream().map(this::clause).toList(),
                notes(),
                endurance);
    }

    private String answer() {
        Stays holds = endurance.credible().together();
        String first = Words.capital(states.aftermath().name()) + " " + would("hold", holds);
        Optional<Temptation> main = main(holds);
        if (main.isEmpty()) {
            return first + ": nobody would gain by leaving it.";
        }
        return first + ". " + reason(main.get())
                + (holds.certainly().all() || holds.possibly().none() ? "" : " " + leavers());
    }

    /** {@code holds in 83 % of 1,000 readings}, or between which shares. */
    static String would(String verb, Stays stays) {
        String start = verb + "s in ";
        if (stays.decided()) {
            return start + stays.certainly().words();
        }
        return start
                + (stays.certainly().none()
                        ? ""
                        : "at least " + stays.certainly().percent() + " and ")
                + "at most " + stays.possibly().words()
                + "; what lies between turns on preferences that are not known";
    }

    /** What it stands or falls with: what is least deterred where it mostly falls, what tempts most where it stands. */
    private Optional<Temptation> main(Stays holds) {
        boolean falls = 2 * holds.certainly().count() < holds.certainly().of();
        Comparator<Temptation> byOpen = Comparator.comparingInt(
                one -> one.tempted().count() - one.deterred(Deterrence.CREDIBLE).count());
        Comparator<Temptation> byTempted =
                Comparator.comparingInt(one -> one.tempted().count());
        Comparator<Temptation> order = falls ? byOpen.thenComparing(byTempted) : byTempted.thenComparing(byOpen);
        return endurance.temptations().stream().reduce((best, next) -> order.compare(next, best) > 0 ? next : best);
    }

    /** How firmly those stay who do not always stay. */
    private String leavers() {
        List<Stays> parties = endurance.credible().parties();
        List<String> leaving = IntStream.range(0, parties.size())
                .boxed()
                .filter(p -> !parties.get(p).certainly().all())
                .sorted(Comparator.comparingInt(p -> parties.get(p).certainly().count()))
                .map(p -> party(p) + " stays in " + between(parties.get(p)))
                .toList();
        return Words.list(leaving) + ".";
    }

    private static String between(Stays stays) {
        return (stays.certainly().none() ? "none" : stays.certainly().percent())
                + (stays.decided() ? "" : " to " + stays.possibly().percent());
    }

    private String temptation(Temptation one) {
        return reason(one) + costs(one) + shares(one);
    }

    private String reason(Temptation one) {
        String start = "It would pay " + party(one.mover()) + " to " + step(0, one.to()) + " ("
                + (one.tempted().all()
                        ? "in all readings"
                        : "in " + one.tempted().percent() + " of readings") + ")";
        String ending = one.path().isEmpty()
                ? ""
                : ", which leaves " + party(one.mover()) + " no better off than under "
                        + states.aftermath().name();
        String usual = one.deterred(one.usual()).equals(one.tempted()) ? "" : "mostly ";
        return start
                + switch (one.usual()) {
                    case CREDIBLE ->
                        ", but " + usual + path(one.path()) + ending + "; "
                                + (one.path().size() == 1
                                        ? "that pays "
                                                + party(one.path().getFirst().party()) + ", so the threat is credible."
                                        : "each of these steps pays whoever takes it, so the threat is credible.");
                    case UNSURE ->
                        ". What would deter it: " + path(one.path()) + ending
                                + "; whether each of these steps would pay whoever takes it is not known.";
                    case POSSIBLE ->
                        ". Others could answer: " + path(one.path()) + ending
                                + "; but somebody would have to act at its own cost, so the threat is only possible.";
                    case NONE -> ", and " + usual + "nothing that others can do takes that gain away.";
                };
    }

    /** How those who deter fare, in the central reading, as far as that is known. */
    private String costs(Temptation one) {
        if (one.path().isEmpty()) {
            return "";
        }
        int end = (int) one.path().getLast().to();
        return one.path().stream()
                .map(Move::party)
                .distinct()
                .flatMap(mover -> cost(mover, one.to(), end).stream())
                .collect(Collectors.joining());
    }

    private Optional<String> cost(int mover, int letting, int end) {
        Optional<Ratio> atEnd = endurance.worth().get(end).get(mover);
        Optional<Ratio> ifLet = endurance.worth().get(letting).get(mover);
        Optional<Ratio> agreed = endurance.worth().getFirst().get(mover);
        if (atEnd.isEmpty() || ifLet.isEmpty() || agreed.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(" In the central reading " + party(mover) + " would end "
                + off(atEnd.get().compareTo(ifLet.get())) + " than by letting it pass, and "
                + off(atEnd.get().compareTo(agreed.get())) + " than under "
                + states.aftermath().name() + ".");
    }

    private static String off(int compared) {
        return compared > 0 ? "better off" : compared < 0 ? "worse off" : "no better or worse off";
    }

    /** What becomes of it otherwise than usual, and in how many readings. */
    private static String shares(Temptation one) {
        List<String> others = new ArrayList<>();
        for (Deterrence how : Deterrence.values()) {
            if (how != one.usual() && !one.deterred(how).none()) {
                others.add("in " + one.deterred(how).percent()
                        + switch (how) {
                            case CREDIBLE -> " it is credibly deterred";
                            case UNSURE -> " those who could deter it may or may not want to";
                            case POSSIBLE -> " the threat is only possible, since somebody would act at its own cost";
                            case NONE -> " nothing deters it";
                        });
            }
        }
        return others.isEmpty() ? "" : " Otherwise: " + String.join("; ", others) + ".";
    }

    private String path(List<Move> path) {
        return path.stream()
                .map(move -> party(move.party()) + " would " + step((int) move.from(), (int) move.to()))
                .collect(Collectors.joining(", then "));
    }

    /** What a party does to get from one state to another, as it follows "would". */
    private String step(int from, int to) {
        List<String> done = new ArrayList<>();
        for (int k = 0; k < states.aftermath().moves().size(); k++) {
            if (states.isMade(k, from) != states.isMade(k, to)) {
                done.add((states.isMade(k, from) ? "no longer " : "")
                        + states.aftermath().moves().get(k).name());
            }
        }
        return Words.list(done);
    }

    private List<String> guarantors() {
        Stays holds = endurance.credible().together();
        return endurance.guarantors().stream()
                .filter(one ->
                        one.without().certainly().count() < holds.certainly().count())
                .sorted(Comparator.comparingInt(one -> one.without().certainly().count()))
                .map(one -> "If " + party(one.mover()) + " did not answer, "
                        + states.aftermath().name()
                        + " would hold in " + one.without().certainly().words() + ", not in "
                        + (holds.certainly().all() ? "all" : holds.certainly().percent()) + ".")
                .toList();
    }

    private String clause(Clause clause) {
        Aftermath.Move move = states.aftermath().moves().get(clause.move());
        String owner = dispute.parties().get(move.party()).name();
        return switch (clause.kind()) {
                    case BAR ->
                        "If it were out of the question that " + owner + " would " + move.name()
                                + " (prevented, or noticed and stopped at once)";
                    case LOCK ->
                        "If " + owner + ", once it comes to " + quoted(move.name()) + ", could not take that back";
                    case BIND -> "If " + owner + " were bound to " + move.name() + ", whatever the cost";
                }
                + ", it would hold in " + clause.holds().certainly().words() + ".";
    }

    private static String quoted(String words) {
        return "“" + words + "”";
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        Aftermath aftermath = states.aftermath();
        if (!aftermath.evidence().says().isEmpty()) {
            notes.add(aftermath.evidence().says());
        }
        notes.add("The model has " + Words.count(aftermath.moves().size(), "move", "moves") + " of "
                + Words.parties(dispute, states.movers()) + ", and "
                + Words.count(states.size(), "state", "states") + "; see "
                + aftermath.evidence().place() + ".");
        List<Integer> unknown = states.movers().stream()
                .filter(party -> endurance
                        .worth()
                        .getFirst()
                        .get(states.movers().indexOf(party))
                        .isEmpty())
                .toList();
        if (!unknown.isEmpty()) {
            notes.add("What settlements are worth to " + Words.parties(dispute, unknown)
                    + " is not known: only what the moves add or take is compared.");
        }
        int[] agreed = aftermath.settlement().toArray();
        for (Rule rule : dispute.rules()) {
            if (!rule.condition().met(agreed)) {
                notes.add("As agreed it breaks a rule of the case: " + rule.says());
            }
        }
        for (Knowledge.PartyRedLine line : knowledge.redLines()) {
            if (line.line().refuses().met(agreed)) {
                notes.add("As agreed it crosses a " + line.line().status().word() + " red line of "
                        + dispute.parties().get(line.party()).name() + ": "
                        + line.line().refuses().words(dispute.issues()) + ".");
            }
        }
        List<String> others = knowledge.aftermaths().stream()
                .filter(other -> !other.id().equals(aftermath.id()))
                .map(other -> other.name() + " (" + other.id() + ")")
                .toList();
        if (!others.isEmpty()) {
            notes.add("Also modelled: " + Words.list(others) + ".");
        }
        return notes;
    }

    private String party(int mover) {
        return dispute.parties().get(states.movers().get(mover)).name();
    }
}
