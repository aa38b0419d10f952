package org.parley.report.words;

import java.util.ArrayList;
import java.util.List;
import org.parley.briefing.Briefing;

/** The sentence that each section opens with: the briefing at a glance. */
public final class Answers {

    private Answers() {}

    /**
     * @param section id of the section that the sentence opens
     * @param heading what it answers
     */
    public record Answer(String section, String heading, String words) {}

    /** In the order of the sections. */
    public static List<Answer> of(Briefing briefing) {
        List<Answer> answers = new ArrayList<>();
        briefing.whatIf().ifPresent(whatIf -> answers.add(answer("whatif", "What if", whatIf.answer())));
        answers.addAll(List.of(
                answer("stand", "Where they stand", briefing.stand().answer()),
                answer("close", "How close", briefing.closeness().answer()),
                answer("way", "What stands in the way", briefing.obstruction().answer()),
                answer("candidates", "Candidates", briefing.candidates().answer()),
                answer("consent", "Still to say yes", briefing.consent().answer()),
                answer("unknowns", "Not known", briefing.unknowns().answer())));
        briefing.flips().next().ifPresent(next -> answers.add(answer("ask", "To ask next", next.question())));
        briefing.pressure().ifPresent(pressure -> answers.add(answer("pressure", "Pressure", pressure.answer())));
        briefing.hold().ifPresent(hold -> answers.add(answer("hold", "Will it hold", hold.answer())));
        answers.add(answer("ready", "Ready to meet", briefing.readiness().answer()));
        briefing.changes().ifPresent(changes -> answers.add(answer("changes", "Changed", changes.answer())));
        return answers;
    }

    private static Answer answer(String section, String heading, String words) {
        return new Answer(section, heading, Prose.kept(words));
    }
}
