package nl.casustafel.referral.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Pane;
import nl.casustafel.desk.Place;
import nl.casustafel.desk.Screen;
import nl.casustafel.desk.testkit.Lanes;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.provision.Provision;
import nl.casustafel.referral.Assurance;
import nl.casustafel.referral.Informing;
import nl.casustafel.referral.NotInformedGround;
import nl.casustafel.referral.Referral;
import nl.casustafel.referral.ReferralRoute;
import nl.casustafel.referral.ReferralState;
import nl.casustafel.referral.ReporterLetter;
import nl.casustafel.referral.ui.InformingModel.InformingState;
import nl.casustafel.signal.AnswerKind;
import nl.casustafel.signal.AnswerManner;
import nl.casustafel.signal.SignalId;
import nl.casustafel.signal.SignalState;
import nl.casustafel.testkit.ArchivalPdf;
import nl.casustafel.testkit.FollowUpMother;
import nl.casustafel.testkit.OneAtATime;
import nl.casustafel.testkit.SignalMother;
import nl.casustafel.texts.Language;
import nl.casustafel.weighing.InformedBefore;
import nl.casustafel.weighing.WeighingOutcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The forms of what follows a decision: what they fill in, what leaves, and what is on record after.
@OneAtATime
class FollowUpModelsTest {
    @TempDir
    Path folder;

    private FollowUpDeskMother desk;
    private FollowUpMother mother;
    private ReferralWork work;

    @BeforeEach
    void open() {
        desk = new FollowUpDeskMother(folder);
        mother = desk.mother;
        work = desk.work(new Lanes(), Language.NL);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aReferralIsSentByItsSheet_DEC_9_DEC_36() throws IOException {
        SignalId signal = mother.decided(WeighingOutcome.CARE);
        ReferralModel model = new ReferralModel(work, signal);
        model.load();
        assertEquals(ReferralRoute.CARE, model.route.chosen().get(), "where the decision leads");
        fill(model);
        at(new ReferralPlace(signal));
        model.send();
        assertEquals(ReferralState.SENT, only(signal).state());
        assertEquals(mother.facts(signal), only(signal).terms().facts());
        Provision line = desk.register().getFirst();
        assertEquals(ShortText.of("Wijkteam Duinrode"), line.handover().recipient());
        Path file = folder.resolve(mother.file(signal).signal().number().text() + "-overdrachtsblad.pdf");
        ArchivalPdf.accepted(Files.readAllBytes(file));
        assertTrue(desk.drafts.bodies().isEmpty());
    }

    @Test
    void whatDidNotLeaveIsNotSentAndGivesWayToTheNext() throws IOException {
        SignalId signal = mother.decided(WeighingOutcome.CARE);
        Path file = folder.resolve(mother.file(signal).signal().number().text() + "-overdrachtsblad.pdf");
        Files.write(file, new byte[] {9});
        ReferralModel model = new ReferralModel(work, signal);
        model.load();
        fill(model);
        at(new ReferralPlace(signal));
        model.send();
        assertTrue(model.leaving.notice().get().sentence().startsWith("Er staat al een bestand met deze naam"));
        assertEquals(ReferralState.PREPARED, only(signal).state());
        Files.delete(file);
        model.send();
        assertEquals(ReferralState.SENT, only(signal).state());
    }

    @Test
    void offersOnlyWhatCarriesTheRoute_DEC_9() {
        SignalId signal = mother.decided(WeighingOutcome.CARE);
        ReferralModel model = new ReferralModel(work, signal);
        model.load();
        assertEquals(List.of(Assurance.CONSENT, Assurance.OWN_DATA), model.assurance.options());
        model.route.chosen().set(ReferralRoute.OTHER_PROCESS);
        assertEquals(List.of(Assurance.OWN_DATA), model.assurance.options());
        assertEquals(null, model.assurance.chosen().get());
    }

    @Test
    void offersTheAnswersThereCanBe() {
        SignalId signal = mother.decided(WeighingOutcome.CARE);
        Referral sent = mother.sent(signal);
        ReceiverAnswerModel model = new ReceiverAnswerModel(work, new AnswerPlace(signal, sent.id()));
        model.load();
        assertEquals(
                List.of(ReferralState.ACCEPTED, ReferralState.DECLINED, ReferralState.NOTED, ReferralState.WITHDRAWN),
                model.state.options());
        model.state.chosen().set(ReferralState.DECLINED);
        at(new AnswerPlace(signal, sent.id()));
        model.save();
        assertTrue(model.notice().get().sentence().startsWith("Schrijf erbij waarom"));
        model.reason.typed().set("Geen plaats.");
        model.save();
        assertEquals(ReferralState.DECLINED, only(signal).state());
    }

    @Test
    void theLetterToTheReporterLeavesAndIsInTheContactLog_DEC_7() throws IOException {
        SignalId signal = mother.decided(WeighingOutcome.NOT_RADICALISATION);
        ReporterLetterModel model = new ReporterLetterModel(work, signal);
        model.load();
        assertEquals(ReporterLetter.CLOSING, model.letter.chosen().get());
        assertEquals(SignalMother.REPORTER, model.addressee.typed().get());
        at(new ReporterLetterPlace(signal));
        model.save();
        assertEquals(SignalState.ANSWERED, mother.file(signal).signal().state());
        assertEquals(
                List.of(AnswerManner.LETTER),
                mother.file(signal).receiverPart().orElseThrow().answers().stream()
                        .filter(answer -> answer.kind() == AnswerKind.CLOSING)
                        .flatMap(answer -> answer.given().stream())
                        .map(given -> given.manner())
                        .toList());
        Provision line = desk.register().getFirst();
        assertFalse(line.handover().recipient().value().contains("Zonneveld"), "W-D7");
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void theFormKnowsWhatWasSaidAtTheTable_W_H11() {
        SignalId signal = mother.decided(WeighingOutcome.CARE);
        InformingModel model = new InformingModel(work, signal);
        model.load();
        assertEquals(InformedBefore.NO, model.before.chosen().get());
        assertEquals(
                "De school wil eerst met zijn ouders spreken.",
                model.beforeReason.typed().get());
        model.now.chosen().set(InformingState.NOT_YET);
        model.ground.chosen().set(NotInformedGround.PROTECTION);
        model.reason.typed().set("Eerst het gesprek op school.");
        model.reviewOn.typed().set("+6w");
        at(new InformingPlace(signal));
        model.save();
        assertEquals(
                Optional.of(mother.today().plusWeeks(6)),
                mother.informing(signal).value().nextOn());
    }

    @Test
    void theLetterToThePersonLeavesAndTellingIsRecordedApart_DEC_8() {
        SignalId signal = mother.decided(WeighingOutcome.CARE);
        InformingModel model = new InformingModel(work, signal);
        model.load();
        model.write();
        assertEquals(1, desk.register().size());
        assertEquals(Optional.empty(), mother.informing(signal).value().told());
        at(new InformingPlace(signal));
        model.save();
        assertEquals(
                Optional.of(new Informing.Informed(mother.today(), AnswerManner.LETTER, Optional.empty())),
                mother.informing(signal).value().told());
    }

    @Test
    void theCardFollowsWhatHappens() {
        SignalId signal = mother.decided(WeighingOutcome.CARE);
        FollowUpModel model = new FollowUpModel(work, signal);
        try (var listening = model.listen()) {
            model.load();
            assertTrue(model.shown().get().waitsForSomebody());
            assertTrue(model.mayRefer() && model.mayInform() && model.letterDue());
            Referral sent = mother.sent(signal);
            mother.answer(sent, ReferralState.DECLINED, "Geen plaats.");
            desk.deliver();
            assertTrue(model.shown().get().declined());
        }
    }

    private void fill(ReferralModel model) {
        model.organisation.typed().set("Wijkteam Duinrode");
        model.contact.typed().set("teamleider");
        model.covering.typed().set("Wilt u contact zoeken?");
        model.assurance.chosen().set(Assurance.OWN_DATA);
        model.basis.typed().set("Jeugdwet art. 2.3");
        model.along().get().facts().values().forEach(tick -> tick.ticked().set(true));
    }

    private Referral only(SignalId signal) {
        List<Versioned<Referral>> all = desk.vault.read(tx -> mother.signals.referrals.of(tx, signal));
        assertEquals(1, all.size());
        return all.getFirst().value();
    }

    /// Where the form stands, so that it can go back.
    private void at(Place place) {
        desk.navigator.register(Home.class, _ -> screen());
        desk.navigator.home(new Home());
        desk.navigator.register(place.getClass(), _ -> screen());
        desk.navigator.go(place);
    }

    private static Screen screen() {
        return Screen.of(new Pane(), "form");
    }

    private record Home() implements Place {}
}
