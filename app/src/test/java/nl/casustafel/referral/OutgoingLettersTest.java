package nl.casustafel.referral;

import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.letter.PrintLetter;
import nl.casustafel.paper.PdfMinutesPrinter;
import nl.casustafel.paper.Reread;
import nl.casustafel.provision.Handover;
import nl.casustafel.referral.ReferralRefusal.Rule;
import nl.casustafel.signal.AnswerKind;
import nl.casustafel.signal.SignalId;
import nl.casustafel.signal.SignalRefusal;
import nl.casustafel.testkit.ArchivalPdf;
import nl.casustafel.testkit.FollowUpMother;
import nl.casustafel.testkit.OneAtATime;
import nl.casustafel.testkit.SignalMother;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.weighing.WeighingOutcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What leaves about a signal: archival, registered, and without what may not be in it (DEC-7 to DEC-9,
/// W-D7, W-F1).
@OneAtATime
class OutgoingLettersTest {
    private final TestVault vault = new TestVault();
    private final FollowUpMother mother = new FollowUpMother(vault);
    private final PrintLetter print = new PrintLetter(new PdfMinutesPrinter().letters(), new Reread());

    @AfterEach
    void close() {
        vault.close();
    }

    @ParameterizedTest
    @EnumSource
    void aSheetIsArchivalAndSaysNothingOfReporterOrTable_W_D7_W_N4(ReferralRoute route) throws IOException {
        SignalId signal = mother.decided(WeighingOutcome.CARE);
        Referral referral = done(mother.prepare(signal, mother.terms(route, mother.facts(signal))));
        Outgoing outgoing = done(mother.sheet.handle(mother.holder(), referral.id()));
        byte[] pdf = done(print.print(outgoing.letter()));
        ArchivalPdf.accepted(pdf);
        String text = ArchivalPdf.text(pdf).replaceAll("\\s+", " ");
        for (String said : List.of(
                "Wijkteam Duinrode", "t.a.v. teamleider", "jongen uit 3B", "filmpje van een aanslag", "Jeugdwet")) {
            assertTrue(text.contains(said), () -> said + "\n" + text);
        }
        for (String kept : List.of(SignalMother.REPORTER, "Strandcollege", "mentor", "geen radicalisering")) {
            assertFalse(text.contains(kept), () -> kept + "\n" + text);
        }
        assertEquals(Handover.Form.LETTER, outgoing.handover().form());
        assertEquals(ShortText.of("Jeugdwet art. 2.3"), outgoing.handover().legalBasis());
        assertEquals(
                List.of(ShortText.of(mother.file(signal).signal().number().text())),
                outgoing.handover().items());
    }

    @Test
    void lettersToTheReporterAreArchivalAndSayNothingOfThePerson_DEC_7() throws IOException {
        SignalId signal = mother.decided(WeighingOutcome.NOT_RADICALISATION);
        List<WriteToReporter.Draft> drafts = vault.read(tx -> mother.toReporter.drafts(tx, mother.holder(), signal));
        assertEquals(
                List.of(ReporterLetter.CLOSING, ReporterLetter.RECEIPT),
                drafts.stream().map(WriteToReporter.Draft::letter).toList());
        for (WriteToReporter.Draft draft : drafts) {
            Outgoing outgoing = done(mother.toReporter.compose(mother.holder(), signal, draft));
            byte[] pdf = done(print.print(outgoing.letter()));
            ArchivalPdf.accepted(pdf);
            String text = ArchivalPdf.text(pdf);
            assertTrue(text.contains(SignalMother.REPORTER));
            assertFalse(text.contains("jongen"));
            assertFalse(text.contains("radicalisering"));
            assertFalse(
                    outgoing.handover().recipient().value().contains("Zonneveld"), "the register is read by others");
            assertFalse(outgoing.fileName().value().contains("Zonneveld"));
        }
    }

    @Test
    void aReporterIsNotToldWhoIsInSight_W_D7() {
        SignalId signal = mother.decided(WeighingOutcome.NOT_RADICALISATION);
        assertEquals(
                Outcome.refused(Rule.NAMES_PERSON),
                mother.toReporter.compose(mother.holder(), signal, closing("De Jongen uit 3B krijgt hulp.")));
    }

    @Test
    void onlyTheReceiverWritesToTheReporter_W_D7() {
        SignalId signal = mother.decided(WeighingOutcome.NOT_RADICALISATION);
        assertEquals(
                Outcome.refused(Rule.RECEIVER_ONLY),
                mother.toReporter.compose(TeamMother.as(mother.team.police), signal, closing("Dank u.")));
        assertEquals(
                List.of(), vault.read(tx -> mother.toReporter.drafts(tx, TeamMother.as(mother.team.police), signal)));
    }

    @Test
    void noClosingLetterBeforeTheWeighingOrTwice_T_S8() {
        SignalId received = mother.signals.received().id();
        assertEquals(
                Outcome.refused(new ReferralRefusal.OfSignal(SignalRefusal.Rule.ANSWER_TOO_EARLY)),
                mother.toReporter.compose(mother.holder(), received, closing("Dank u.")));
        SignalId signal = mother.decided(WeighingOutcome.NOT_RADICALISATION);
        done(mother.signals.answer.handle(mother.holder(), signal, AnswerKind.CLOSING, mother.signals.phoned()));
        assertEquals(
                Outcome.refused(new ReferralRefusal.OfSignal(SignalRefusal.Rule.ANSWERED_ALREADY)),
                mother.toReporter.compose(mother.holder(), signal, closing("Dank u.")));
    }

    @Test
    void adviceIsALetterToo_T1() {
        SignalId weighed = mother.decided(WeighingOutcome.ADVICE_TO_REPORTER);
        assertEquals(ReporterLetter.ADVICE, firstDraft(weighed).letter());
        SignalId asked = done(mother.signals.record.handle(
                        mother.holder(), mother.signals.adviceRequest(), List.of(), SignalMother.source()))
                .id();
        Outgoing outgoing = done(mother.toReporter.compose(mother.holder(), asked, firstDraft(asked)));
        ArchivalPdf.accepted(done(print.print(outgoing.letter())));
    }

    @Test
    void theLetterToThePersonIsArchivalAndDoesNotNameTheReporter_DEC_8() {
        SignalId signal = mother.decided(WeighingOutcome.NOT_RADICALISATION);
        WriteToPerson.Draft draft = vault.read(tx -> mother.toPerson.draft(tx, mother.holder(), signal))
                .orElseThrow();
        Outgoing outgoing = done(mother.toPerson.compose(mother.holder(), signal, draft.addressee(), draft.text()));
        ArchivalPdf.accepted(done(print.print(outgoing.letter())));
        assertEquals(
                Outcome.refused(Rule.NAMES_REPORTER),
                mother.toPerson.compose(
                        mother.holder(), signal, draft.addressee(), LongText.of("Mevrouw Zonneveld belde.")));
    }

    private WriteToReporter.Draft firstDraft(SignalId signal) {
        return vault.read(tx -> mother.toReporter.drafts(tx, mother.holder(), signal))
                .getFirst();
    }

    private static WriteToReporter.Draft closing(String text) {
        return new WriteToReporter.Draft(ReporterLetter.CLOSING, LongText.of("De melder"), LongText.of(text));
    }
}
