package nl.casustafel.signal.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.signal.AnswerKind;
import nl.casustafel.signal.AnswerManner;
import nl.casustafel.signal.FactKind;
import nl.casustafel.signal.PreSortReason;
import nl.casustafel.signal.Signal;
import nl.casustafel.signal.SignalRow;
import nl.casustafel.signal.SignalState;
import nl.casustafel.signal.TestState;
import nl.casustafel.team.ChangeSettings;
import nl.casustafel.team.TeamSettings;
import nl.casustafel.testkit.SignalMother;
import nl.casustafel.testkit.TeamMother;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

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
        SignalsModel list = new SignalsModel(mother.desk, mother.seat(), mother.acts.reads(), path -> {});
        list.load();
        assertEquals(
                List.of("jongen uit 3B"),
                list.rows().stream().map(list::calledBy).toList());
        list.words.typed().set("3b");
        assertEquals(1, list.rows().size());
        list.words.typed().set("meisje");
        assertTrue(list.rows().isEmpty());
        list.words.typed().set("");
        list.selection.chosen().set(SignalSelection.ENDED);
        assertEquals(List.<SignalRow>of(), list.rows());
    }

    private SignalModel opened(Signal signal) {
        return opened(signal, mother.signals.receiver());
    }

    private SignalModel opened(Signal signal, Actor actor) {
        mother.vault.events.clear();
        SignalModel model =
                new SignalModel(mother.desk, mother.seat(actor), mother.acts, mother::toAgenda, signal.id());
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
