package org.parley.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.parley.briefing.Briefing;
import org.parley.dispute.View;

/** Writes the three renderings of one case, to be looked at: folder, view, name of the files, readings, since. */
final class Render {

    private Render() {}

    public static void main(String[] args) throws IOException {
        View view = switch (args[1]) {
            case "team" -> new View.Team();
            case "joint" -> new View.Joint();
            case "public" -> new View.Public();
            default -> new View.OfParty(args[1].substring("party:".length()));
        };
        Optional<LocalDate> since = args.length > 4 ? Optional.of(LocalDate.parse(args[4])) : Optional.empty();
        Briefing briefing = Cases.brief(Path.of(args[0]), view, Integer.parseInt(args[3]), since);
        Files.writeString(Path.of(args[2] + ".html"), HtmlBriefing.render(briefing));
        Files.writeString(Path.of(args[2] + ".json"), JsonBriefing.render(briefing));
        Files.writeString(Path.of(args[2] + ".txt"), TerminalBriefing.render(briefing, 100, false));
        Files.writeString(Path.of(args[2] + ".ansi"), TerminalBriefing.render(briefing, 140, true));
        Files.writeString(Path.of(args[2] + ".narrow.txt"), TerminalBriefing.render(briefing, 60, false));
    }
}
