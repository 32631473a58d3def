package nl.casustafel.signal.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.person.SubjectId;
import nl.casustafel.signal.AnswerKind;
import nl.casustafel.signal.AnswerManner;
import nl.casustafel.signal.FactKind;
import nl.casustafel.signal.PreSortReason;
import nl.casustafel.signal.Signal;
import nl.casustafel.signal.SignalEntry;
import nl.casustafel.signal.SignalFile;
import nl.casustafel.signal.SignalKind;
import nl.casustafel.signal.SignalRefusal;
import nl.casustafel.signal.SignalSelection;
import nl.casustafel.signal.SignalState;
import nl.casustafel.signal.Source;
import nl.casustafel.signal.TestState;
import nl.casustafel.team.ChangeSettings;
import nl.casustafel.team.TeamSettings;
import nl.casustafel.testkit.OneAtATime;
import nl.casustafel.testkit.SignalMother;
import nl.casustafel.testkit.TeamMother;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@OneAtATime
class SignalModelTest {
    private final SignalDeskMother mother = new SignalDeskMother();

    @AfterEach
    void close() {
        mother.close();
    }

    @Test
    void testsAFactAndOffersTheAgenda() {
        // T-S2, T-S3
        SignalModel model = opened(mother.signals.received());
        assertFalse(model.possible().contains(SignalAct.AGENDA));
        model.test(page(model).file().facts().getFirst(), TestState.DOUBTFUL);
        mother.deliver();
        assertEquals(TestState.DOUBTFUL, page(model).file().facts().getFirst().tested());
        assertEquals(SignalAct.AGENDA, model.possible().getFirst());
        model.begin(SignalAct.AGENDA);
        assertEquals(List.of(page(model).file().signal().id()), mother.toAgenda);
    }

    @Test
    void addsAFactWithTheContributorOfTheLast() {
        // DEC-4
        SignalModel model = opened(mother.signals.received());
        model.begin(SignalAct.ADD_FACT);
        model.fact.text.typed().set("Zei dat hij weg wil.");
        model.addFact(FactKind.HEARD);
        mother.deliver();
        assertEquals(
                "Strandcollege",
                page(model).file().facts().getLast().contributor().value());
        assertEquals(SignalAct.ADD_FACT, model.open().get());
        assertEquals("", model.fact.text.typed().get());
    }

    @Test
    void entersSeveralFactsInARow() {
        // DEC-4
        SignalModel model = opened(mother.signals.received());
        model.begin(SignalAct.ADD_FACT);
        for (String said : List.of("Zei dat hij weg wil.", "Sloot zich op.", "Sprak met oudere jongens.")) {
            model.fact.text.typed().set(said);
            model.addFact(FactKind.HEARD);
            mother.deliver();
        }
        assertEquals(4, page(model).file().facts().size());
        assertEquals(
                page(model).file().facts().getFirst().observedOn(),
                page(model).file().facts().getLast().observedOn());
    }

    @Test
    void keepsAFactThatWasRefusedInItsLine() {
        SignalModel model = opened(mother.signals.received());
        model.begin(SignalAct.ADD_FACT);
        SignalMother.done(mother.signals.withdraw.handle(
                mother.signals.receiver(), page(model).file().signal().id(), LongText.of("Dubbel gemeld.")));
        model.fact.text.typed().set("Zei dat hij weg wil.");
        model.addFact(FactKind.HEARD);
        assertEquals("Zei dat hij weg wil.", model.fact.text.typed().get());
    }

    @Test
    void putsRightWhatWasEntered() {
        // T-S1, T-S3
        Signal bare = nameless();
        SignalModel model = opened(bare);
        model.begin(SignalAct.AMEND);
        model.amend.form.subjectDescription.typed().set("meisje uit 4A");
        model.amend.form.municipality.chosen().set(mother.team.zeedijk);
        model.amend.form.receivedOn.typed().set("gisteren");
        model.amend.form.source.chosen().set(Source.POLICE);
        model.amend.form.interpretation.typed().set("Zoekt vooral houvast.");
        model.saveAmended();
        mother.deliver();
        SignalFile file = page(model).file();
        assertEquals("meisje uit 4A", file.subject().orElseThrow().calledBy().value());
        assertEquals(Optional.of(mother.team.zeedijk.id()), file.signal().municipality());
        assertEquals(
                mother.signals.today().minusDays(1), file.signal().receipt().on());
        assertEquals(Source.POLICE, file.signal().receipt().source());
        assertEquals(
                "Zoekt vooral houvast.",
                file.signal().interpretation().orElseThrow().value());
        assertNull(model.open().get());
        assertTrue(log(bare.id().value()).contains("SIGNAL_AMENDED"));
        assertTrue(mother.drafts.isEmpty());
    }

    @Test
    void changesTheSubjectThatIsThereAndKeepsNobodyItTurnedOutNotToBe() {
        // W-D8
        Signal signal = mother.signals.received();
        SignalModel model = opened(signal);
        SubjectId before = signal.subject().orElseThrow();
        model.begin(SignalAct.AMEND);
        model.amend.form.subjectName.typed().set("Daan Verzonnen");
        model.saveAmended();
        mother.deliver();
        assertEquals(Optional.of(before), page(model).file().signal().subject());
        assertEquals(
                "Daan Verzonnen",
                page(model).file().subject().orElseThrow().calledBy().value());
        model.begin(SignalAct.AMEND);
        model.amend.form.subjectName.typed().set("");
        model.amend.form.subjectDescription.typed().set("");
        model.saveAmended();
        mother.deliver();
        assertTrue(page(model).file().subject().isEmpty());
        assertEquals(Optional.empty(), mother.vault.read(tx -> mother.signals.subjects.find(tx, before)));
    }

    @Test
    void keepsWhatWasChangedAsADraftAlsoWhatWasEmptied() {
        // DEC-33
        Signal signal = mother.signals.received();
        SignalModel model = opened(signal);
        model.flush();
        assertTrue(mother.drafts.isEmpty());
        model.begin(SignalAct.AMEND);
        model.amend.form.subjectDescription.typed().set("meisje uit 4A");
        model.amend.form.interpretation.typed().set("");
        model.amend.form.source.chosen().set(Source.POLICE);
        model.flush();
        SignalModel again = opened(signal);
        assertEquals(SignalAct.AMEND, again.open().get());
        assertEquals(
                "meisje uit 4A", again.amend.form.subjectDescription.typed().get());
        assertEquals("", again.amend.form.interpretation.typed().get());
        assertEquals(Source.POLICE, again.amend.form.source.chosen().get());
        assertEquals("", again.amend.form.subjectName.typed().get());
        again.cancel();
        assertTrue(mother.drafts.isEmpty());
        assertNull(opened(signal).open().get());
    }

    @Test
    void leadsFromWhatTheAgendaMissesToTheFormThatAsksIt() {
        // T-S3
        SignalModel model = opened(nameless());
        model.begin(SignalAct.AGENDA);
        mother.refusedAgenda.accept(SignalRefusal.Rule.SUBJECT_MISSING);
        assertEquals(SignalAct.AMEND, model.open().get());
        assertNotNull(model.amend.form.subjectDescription.problem().get());
        assertTrue(model.notice().get().sentence().contains("T-S3"));
        mother.refusedAgenda.accept(SignalRefusal.Rule.MUNICIPALITY_MISSING);
        assertNotNull(model.amend.form.municipality.problem().get());
        mother.refusedAgenda.accept(SignalRefusal.Rule.NOTHING_REPORTED);
        assertEquals(SignalAct.ADD_FACT, model.open().get());
    }

    @Test
    void saysThatASignalOnTheAgendaIsFixed() {
        SignalModel model = opened(mother.signals.onAgenda());
        assertFalse(model.possible().contains(SignalAct.AMEND));
        assertTrue(model.answers(SignalAct.AMEND));
        model.begin(SignalAct.AMEND);
        assertNull(model.open().get());
        assertTrue(model.notice().get().sentence().contains("geagendeerd"));
    }

    @Test
    void saysSoWhereItWentToTheAgendaWhileTheFormStoodOpen() {
        Signal signal = mother.signals.tested();
        SignalModel model = opened(signal);
        model.begin(SignalAct.AMEND);
        model.amend.form.interpretation.typed().set("Zoekt vooral houvast.");
        SignalMother.done(mother.signals.putOnAgenda.handle(mother.signals.receiver(), signal.id()));
        model.saveAmended();
        assertTrue(model.notice().get().sentence().contains("geagendeerd"));
        assertEquals(
                "Zoekt vooral houvast.", model.amend.form.interpretation.typed().get());
    }

    @Test
    void anAdviceRequestBecomesAReportOnceItNamesSomebody() {
        // W-C1
        Signal request = SignalMother.done(mother.signals.record.handle(
                mother.signals.receiver(), mother.signals.adviceRequest(), List.of(), SignalMother.source()));
        SignalModel model = opened(request);
        model.begin(SignalAct.AMEND);
        model.amend.form.kind.chosen().set(SignalKind.REPORT);
        model.amend.form.subjectDescription.typed().set("meisje uit 4A");
        model.saveAmended();
        mother.deliver();
        assertEquals(SignalKind.REPORT, page(model).file().signal().kind());
        assertTrue(page(model).file().subject().isPresent());
    }

    @Test
    void isLoggedAsOpenedOnceHoweverOftenItIsRefreshed() {
        // BIO2: every opening, and no more
        Signal signal = mother.signals.received();
        SignalModel model = opened(signal);
        model.test(page(model).file().facts().getFirst(), TestState.CHECKED);
        mother.deliver();
        model.load();
        assertEquals(1, Collections.frequency(log(signal.id().value()), "SIGNAL_OPENED"));
        opened(signal);
        assertEquals(2, Collections.frequency(log(signal.id().value()), "SIGNAL_OPENED"));
    }

    @Test
    void recordsTheReceiptToTheReporter() {
        // DEC-7
        SignalModel model = opened(mother.signals.received());
        model.begin(SignalAct.ANSWER);
        assertEquals(AnswerKind.RECEIPT, model.answer.kind.chosen().get());
        model.giveAnswer();
        assertNotNull(model.answer.manner.problem().get());
        model.answer.manner.chosen().set(AnswerManner.PHONE);
        model.giveAnswer();
        mother.deliver();
        assertTrue(page(model).file().answers().getFirst().doneOn().isPresent());
    }

    @Test
    void showsNothingOfTheReporterToOthers() {
        // W-D7
        Signal signal = mother.signals.onAgenda();
        SignalModel model = opened(signal, TeamMother.as(mother.team.police));
        assertTrue(page(model).file().receiverPart().isEmpty());
        assertTrue(page(model).attachments().isEmpty());
        assertFalse(model.possible().contains(SignalAct.ANSWER));
    }

    @Test
    void refusesASignalThatIsNotForThisPerson() {
        SignalModel model = opened(mother.signals.received(), TeamMother.as(mother.team.participant));
        assertNull(model.page().get());
        assertTrue(model.notice().get().sentence().contains("dossierhouder"));
    }

    @Test
    void preSortsOnlyWithTheSignatureOfAColleague() {
        // T-S3x, DEC-1, DEC-6
        allowPreSelection();
        SignalModel model = opened(mother.signals.tested());
        model.begin(SignalAct.PRE_SORT);
        model.code.chosen().set(PreSortReason.TO_CARE);
        model.reason.typed().set("Schuldhulp loopt al.");
        char[] wrong = "0000".toCharArray();
        model.preSort(mother.team.mayor, wrong);
        assertNotNull(model.second.problem().get());
        assertEquals("\0\0\0\0", new String(wrong));
        model.preSort(mother.team.mayor, SignalDeskMother.CODE.toCharArray());
        mother.deliver();
        assertEquals(SignalState.REFERRED, page(model).file().signal().state());
    }

    @Test
    void hidesPreSortingWhereTheTeamDoesNotDoIt() {
        assertFalse(opened(mother.signals.tested()).possible().contains(SignalAct.PRE_SORT));
    }

    @Test
    void withdrawsWithAReason() {
        SignalModel model = opened(mother.signals.received());
        model.begin(SignalAct.WITHDRAW);
        model.withdraw();
        assertEquals(SignalState.RECEIVED, page(model).file().signal().state());
        model.reason.typed().set("Dubbel gemeld.");
        model.withdraw();
        mother.deliver();
        assertEquals(SignalState.WITHDRAWN, page(model).file().signal().state());
    }

    @Test
    void narrowsTheListByStateAndWords() {
        mother.signals.received();
        SignalsModel list =
                new SignalsModel(mother.desk, mother.seat(), mother.acts.reads(), mother.lists(), path -> {});
        list.load();
        assertEquals(
                List.of("jongen uit 3B"),
                list.rows().stream().map(Listed::about).toList());
        list.narrowing.words.typed().set("3b");
        assertEquals(1, list.rows().size());
        list.narrowing.words.typed().set("meisje");
        assertTrue(list.rows().isEmpty());
        list.narrowing.words.typed().set("");
        list.narrowing.selection.chosen().set(SignalSelection.ENDED);
        assertEquals(List.<Listed>of(), list.rows());
    }

    /// A report of which nobody knows yet whom it is about and where that is.
    private Signal nameless() {
        SignalEntry full = mother.signals.report();
        Signal signal = SignalMother.done(mother.signals.record.handle(
                mother.signals.receiver(),
                new SignalEntry(
                        full.kind(),
                        full.receivedOn(),
                        full.channel(),
                        full.source(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        full.urgent()),
                List.of(),
                SignalMother.source()));
        return SignalMother.done(mother.signals.testFacts.handle(mother.signals.receiver(), signal.id(), Map.of()));
    }

    private List<String> log(UUID object) {
        return mother.vault.read(tx -> mother.vault.audit.about(tx, object)).stream()
                .map(row -> row.action().value())
                .toList();
    }

    private SignalModel opened(Signal signal) {
        return opened(signal, mother.signals.receiver());
    }

    private SignalModel opened(Signal signal, Actor actor) {
        mother.vault.events.clear();
        SignalModel model = new SignalModel(mother.desk, mother.seat(actor), mother.acts, mother.door(), signal.id());
        model.listen();
        model.load();
        return model;
    }

    private static SignalPage page(SignalModel model) {
        return Objects.requireNonNull(model.page().get());
    }

    private void allowPreSelection() {
        TeamSettings old = TeamMother.SETTINGS;
        var now = mother.vault.read(mother.team.team::versionedSettings);
        TeamSettings changed = new TeamSettings(
                old.place(), old.teamName(), old.storeLetter(), old.meetingLabel(), true, old.idleLockMinutes(), false);
        SignalMother.done(new ChangeSettings(mother.vault.transactor(), mother.team.team)
                .handle(TeamMother.as(mother.team.fileHolder), new Versioned<>(changed, now.version())));
    }
}
