package org.parley.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.parley.cases.CaseFile;
import org.parley.dispute.View;
import org.parley.number.Ratio;
import org.parley.preference.RedLine;
import org.parley.verdict.Progress;
import org.parley.verdict.Share;

class WhatChangedTest {

    private static final LocalDate THEN = CaseFile.DAY;
    private static final LocalDate LATER = THEN.plusDays(10);
    private static final LocalDate NOW = THEN.plusDays(20);

    /** Aid is worth 0 or 1 to Ardenia, 1 or 0.5 to Borland. */
    private static CaseFile file() {
        return new CaseFile()
                .party("Ardenia")
                .party("Borland")
                .issue("Aid", "None", "Some")
                .of("Borland")
                .worth("Aid", "1", "0.5")
                .noDeal("0.3")
                .of("Ardenia")
                .worth("Aid", "0", "1")
                .noDeal("0.4")
                .wants("Aid", "Some");
    }

    private static Changes changes(CaseFile file) {
        Briefing briefing = new Briefer(10, 1, ForkJoinPool.commonPool(), Progress.NONE)
                .brief(file.dossier(new View.Team()), NOW, Optional.of(THEN));
        Sentences.of(briefing).forEach(sentence -> Sentences.check(sentence, ""));
        return briefing.changes().orElseThrow();
    }

    @Test
    void withoutNewEntriesNothingIsSaidToHaveChanged() {
        Changes changes = changes(file());
        assertThat(changes.entries()).isEmpty();
        assertThat(changes.answer())
                .isEqualTo("Nothing new has been entered since 1 Jan 2024, and no position was withdrawn. The share of"
                        + " readings with a zone of agreement is unchanged, 100 %. The margin of the central reading is"
                        + " unchanged, 0.20.");
    }

    @Test
    void aNewNoDealValueMovesTheShareAndTheMargin() {
        Changes changes = changes(file().on(LATER).of("Borland").noDeal("0.6"));
        assertThat(changes.difference().before().allRedLines().share()).contains(new Share(10, 10));
        assertThat(changes.difference().after().allRedLines().share()).contains(new Share(0, 10));
        assertThat(changes.difference().before().allRedLines().margin()).contains(Ratio.parse("0.2"));
        assertThat(changes.difference().after().allRedLines().margin()).contains(Ratio.parse("-0.1"));
        assertThat(changes.answer())
                .isEqualTo(
                        "Since 1 Jan 2024 there is 1 new entry. The share of readings with a zone of agreement went from"
                                + " 100 % to 0 %. The margin of the central reading fell from 0.20 to −0.10.");
        assertThat(changes.entries()).hasSize(1);
        Changes.Change change = changes.entries().getFirst();
        assertThat(change.date()).isEqualTo(LATER);
        assertThat(change.kind()).isEqualTo(Changes.Kind.PREFERENCE);
        assertThat(change.what()).isEqualTo("Borland, no deal: 0.6");
        assertThat(change.place()).isEqualTo("team/case.yaml:1");
    }

    @Test
    void driftAloneIsAChangeOfTheMarginWithoutANewEntry() {
        Changes changes = changes(file().of("Borland").noDeal("0.3", "0.073"));
        // 20 days are 240/365 of a month: 0.048.
        assertThat(changes.entries()).isEmpty();
        assertThat(changes.difference().after().allRedLines().margin()).contains(Ratio.parse("0.152"));
        assertThat(changes.answer()).endsWith("fell from 0.20 to 0.15.");

        Changes hardly = changes(file().of("Borland").noDeal("0.3", "0.001"));
        assertThat(hardly.answer()).endsWith("The margin of the central reading has hardly changed from 0.20.");
    }

    @Test
    void itIsSaidWhoWasNotCountedThen() {
        CaseFile file = new CaseFile()
                .party("Ardenia")
                .party("Borland")
                .issue("Aid", "None", "Some")
                .of("Ardenia")
                .worth("Aid", "0", "1")
                .noDeal("0.4")
                .on(LATER)
                .of("Borland")
                .worth("Aid", "1", "0.5")
                .noDeal("0.3");
        assertThat(changes(file).answer())
                .startsWith(
                        "Since 1 Jan 2024 there are 2 new entries. The figures then counted Ardenia; now they count Ardenia"
                                + " and Borland. The share");
    }

    @Test
    void redLinesThatNowExcludeEverythingAreToldInsteadOfAMargin() {
        Changes changes = changes(file().on(LATER)
                .of("Ardenia")
                .refuses(RedLine.Status.CONFIRMED, "aid = none")
                .of("Borland")
                .refuses(RedLine.Status.CONFIRMED, "aid = some"));
        assertThat(changes.difference().after().allRedLines().margin()).isEmpty();
        assertThat(changes.answer())
                .isEqualTo(
                        "Since 1 Jan 2024 there are 2 new entries. The share of readings with a zone of agreement went from"
                                + " 100 % to 0 %. Now the red lines and rules exclude every settlement.");
        assertThat(changes.entries())
                .extracting(Changes.Change::what)
                .containsExactlyInAnyOrder(
                        "Ardenia, confirmed red line (Aid is “None”)", "Borland, confirmed red line (Aid is “Some”)");
    }

    @Test
    void newPositionsAreListedFromTheNewest() {
        Changes changes = changes(file().on(NOW)
                .of("Borland")
                .wants("Aid", "Some")
                .on(LATER)
                .of("Ardenia")
                .wants("Aid", "None")
                .on(NOW.plusDays(1))
                .wants("Aid", "Some"));
        assertThat(changes.entries()).extracting(Changes.Change::date).containsExactly(NOW, LATER);
        assertThat(changes.entries())
                .extracting(Changes.Change::what)
                .containsExactly("Borland on “Aid”: Wants it.", "Ardenia on “Aid”: Wants it.");
    }

    @Test
    void preferencesAreListedBeforePositionsWhateverTheirDate() {
        Changes changes = changes(file().on(NOW)
                .of("Borland")
                .wants("Aid", "Some")
                .on(LATER)
                .of("Ardenia")
                .noDeal("0.5"));
        assertThat(changes.entries())
                .extracting(Changes.Change::kind)
                .containsExactly(Changes.Kind.PREFERENCE, Changes.Kind.POSITION);
    }

    @Test
    void whatConfirmedRedLinesAloneAllowIsToldBesideAll() {
        Changes changes = changes(file().of("Ardenia")
                .refuses(RedLine.Status.CLAIMED, "aid = none")
                .of("Borland")
                .refuses(RedLine.Status.CLAIMED, "aid = some")
                .on(LATER)
                .of("Borland")
                .noDeal("0.6"));
        assertThat(changes.difference().before().allRedLines().margin()).isEmpty();
        assertThat(changes.difference().before().allRedLines().allowed()).isZero();
        assertThat(changes.difference().after().allRedLines().allowed()).isZero();
        assertThat(changes.difference().after().confirmedOrAll().margin()).contains(Ratio.parse("-0.1"));
        assertThat(changes.answer())
                .endsWith("The share of readings with a zone of agreement is unchanged, 0 %. With confirmed red lines"
                        + " only, the share of readings with a zone of agreement went from 100 % to 0 %, and the margin"
                        + " of the central reading fell from 0.20 to −0.10.");
    }

    @Test
    void whereEveryRedLineIsConfirmedThereIsNothingBeside() {
        assertThat(changes(file()).difference().after().confirmedRedLines()).isEmpty();
    }
}
