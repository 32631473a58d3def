package nl.casustafel.signal;

import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.casustafel.attachment.Attachment;
import nl.casustafel.attachment.AttachmentRefusal;
import nl.casustafel.attachment.KeepAttachment;
import nl.casustafel.attachment.MediaType;
import nl.casustafel.calendar.WorkingDays;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.signal.SignalRefusal.Fixed;
import nl.casustafel.signal.SignalRefusal.NoWay;
import nl.casustafel.signal.SignalRefusal.Rule;
import nl.casustafel.team.SignatureProof;
import nl.casustafel.team.Signatures;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.testkit.PreSelection;
import nl.casustafel.testkit.SignalMother;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Every transition of 1.4 that step by step a signal can take, with its guards.
class SignalProcessTest {
    private TestVault vault;
    private TeamMother team;
    private SignalMother some;
    private Actor receiver;

    @BeforeEach
    void open() {
        vault = new TestVault();
        team = new TeamMother(vault);
        some = new SignalMother(vault, team);
        receiver = some.receiver();
    }

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void beginsTestingAndKeepsTheResultPerFact() { // T-S2, W-C2
        Signal signal = some.received();
        Fact first = file(signal).facts().getFirst();
        Signal testing = done(some.testFacts.handle(receiver, signal.id(), Map.of(first.id(), TestState.DOUBTFUL)));

        assertEquals(SignalState.IN_TESTING, testing.state());
        assertEquals(TestState.DOUBTFUL, file(signal).facts().getFirst().tested());
        assertEquals(first.text(), file(signal).facts().getFirst().text());
    }

    @Test
    void keepsWhoTestedAFactAndWhen_W_C2() {
        Signal signal = some.received();
        Fact first = file(signal).facts().getFirst();
        assertEquals(Optional.empty(), first.testing());
        done(some.testFacts.handle(receiver, signal.id(), Map.of(first.id(), TestState.CHECKED)));
        assertEquals(
                Optional.of(new Fact.Entry(receiver.person(), vault.clock.now())),
                file(signal).facts().getFirst().testing());
        done(some.testFacts.handle(receiver, signal.id(), Map.of(first.id(), TestState.NOT_TESTED)));
        assertEquals(Optional.empty(), file(signal).facts().getFirst().testing());
    }

    @Test
    void goesToTheAgendaFromTestingOnly() { // T-S3
        refused(
                new NoWay(SignalTransition.PUT_ON_AGENDA, SignalState.RECEIVED),
                some.putOnAgenda.handle(receiver, some.received().id()));
        assertEquals(SignalState.ON_AGENDA, some.onAgenda().state());
    }

    @Test
    void refusesTheAgendaWithoutSubjectMunicipalityOrContent() { // T-S3, W-A3
        SignalEntry full = some.report();
        refused(
                Rule.SUBJECT_MISSING,
                placed(new SignalEntry(
                        full.kind(),
                        full.receivedOn(),
                        full.channel(),
                        full.source(),
                        full.municipality(),
                        Optional.empty(),
                        full.interpretation(),
                        full.urgent())));
        refused(
                Rule.MUNICIPALITY_MISSING,
                placed(new SignalEntry(
                        full.kind(),
                        full.receivedOn(),
                        full.channel(),
                        full.source(),
                        Optional.empty(),
                        full.subject(),
                        full.interpretation(),
                        full.urgent())));
        refused(
                Rule.NOTHING_REPORTED,
                placed(new SignalEntry(
                        full.kind(),
                        full.receivedOn(),
                        full.channel(),
                        full.source(),
                        full.municipality(),
                        Optional.of(SignalMother.boy()),
                        Optional.empty(),
                        full.urgent())));
    }

    @Test
    void refusesTheAgendaWhileAFactIsUntested() { // T-S3, Bpga art. 7
        Signal signal = some.tested();
        done(some.addFact.handle(receiver, signal.id(), SignalMother.fact()));
        refused(Rule.FACT_UNTESTED, some.putOnAgenda.handle(receiver, signal.id()));
    }

    @Test
    void takesFactsUntilItIsWeighed() { // W-C7
        assertEquals(
                FactKind.SEEN,
                done(some.addFact.handle(receiver, some.inWeighing().id(), SignalMother.fact()))
                        .kind());
        refused(
                new Fixed(SignalState.WEIGHED),
                some.addFact.handle(receiver, some.weighed().id(), SignalMother.fact()));
    }

    @Test
    void bringsADeferredSignalBackToTheTable() { // T-S5b
        Signal signal = some.deferred();
        assertEquals(SignalState.DEFERRED, signal.state());
        assertEquals(
                SignalState.ON_AGENDA,
                done(some.putOnAgenda.handle(receiver, signal.id())).state());
    }

    @Test
    void isNotWeighedBeforeItIsOnTheAgenda() { // T-S4
        Signal signal = some.tested();
        Outcome<Signal, SignalRefusal> outcome = vault.transactor()
                .write(
                        receiver,
                        Purpose.WEIGH_SIGNAL,
                        tx -> some.move.within(
                                tx, receiver, signal.id(), SignalTransition.BEGIN_WEIGHING, StepReason.none()));
        refused(new NoWay(SignalTransition.BEGIN_WEIGHING, SignalState.IN_TESTING), outcome);
    }

    @Test
    void preSortsOnlyWhereTheTeamChoseSo() { // T-S3x, DEC-1
        refused(Rule.PRE_SELECTION_OFF, preSorted(some.tested(), signedBy(team.mayor)));
        assertTrue(vault.read(tx -> vault.audit.latest(tx, 1))
                .getFirst()
                .result()
                .value()
                .contains("T-S3x"));
    }

    @Test
    void preSortsWithASecondPersonOfTheSameOrganisation() { // T-S3x, DEC-6
        allowPreSelection();
        Signal signal = some.tested();
        refused(Rule.SAME_PERSON, preSorted(signal, signedBy(team.fileHolder)));
        refused(Rule.OTHER_ORGANISATION, preSorted(signal, signedBy(team.police)));

        assertEquals(
                SignalState.REFERRED,
                done(preSorted(signal, signedBy(team.mayor))).state());
        SignalStep last = file(signal).steps().getLast();
        assertEquals(Optional.of(team.mayor.id()), last.reason().secondPerson());
        assertEquals(Optional.of(PreSortReason.TO_CARE), last.reason().code());
    }

    @Test
    void preSortsOnlyWhatIsInTesting() { // T-S3x
        allowPreSelection();
        refused(
                new NoWay(SignalTransition.PRE_SORT, SignalState.RECEIVED),
                preSorted(some.received(), signedBy(team.mayor)));
    }

    @Test
    void closesOnlyAfterTheClosingAnswer() { // T-S8, T-S8b, DEC-7
        Signal signal = some.weighed();
        refused(Rule.ANSWER_MISSING, some.close.handle(receiver, signal.id()));
        assertEquals("DEC-7", Rule.ANSWER_MISSING.logCode());

        assertEquals(
                SignalState.ANSWERED, done(answered(signal, AnswerKind.CLOSING)).state());
        assertEquals(
                SignalState.CLOSED,
                done(some.close.handle(receiver, signal.id())).state());
        refused(Rule.ANSWERED_ALREADY, answered(signal, AnswerKind.CLOSING));
    }

    @Test
    void owesTheClosingAnswerAfterAPreSelectionToo() { // DEC-12
        allowPreSelection();
        Signal signal = some.tested();
        done(some.preSort.handle(
                receiver,
                signal.id(),
                PreSortReason.NO_SIGN_OF_RADICALISATION,
                LongText.of("Puberteit, geen ideologie."),
                signedBy(team.mayor)));

        refused(Rule.ANSWER_MISSING, some.close.handle(receiver, signal.id()));
        done(answered(signal, AnswerKind.CLOSING));
        assertEquals(
                SignalState.CLOSED,
                done(some.close.handle(receiver, signal.id())).state());
    }

    @Test
    void refusesTheClosingAnswerBeforeTheWeighing() { // T-S8
        refused(Rule.ANSWER_TOO_EARLY, answered(some.onAgenda(), AnswerKind.CLOSING));
    }

    @Test
    void keepsACallBackNoteWithoutATask() { // DEC-7
        Signal signal = some.received();
        done(answered(signal, AnswerKind.CALL_BACK));
        done(answered(signal, AnswerKind.CALL_BACK));
        assertEquals(3, file(signal).answers().size());
        assertEquals(SignalState.RECEIVED, file(signal).signal().state());
    }

    @Test
    void givesAdviceAndKeepsNobody() { // W-C1, T1
        Signal request = done(some.record.handle(receiver, some.adviceRequest(), List.of(), SignalMother.source()));
        Signal closed = done(some.advise.handle(receiver, request.id(), some.phoned()));

        assertEquals(SignalState.CLOSED, closed.state());
        SignalFile file = file(request);
        OriginalMail left = file.receiverPart().orElseThrow().source().mail().orElseThrow();
        assertTrue(left.body().isEmpty() && left.subject().isEmpty());
        assertEquals(SignalMother.MAIL_KEY, left.key());
        assertTrue(file.answers().stream().anyMatch(task -> task.doneOn().isPresent()));
    }

    @Test
    void w_c1_adviceLeavesNoFileOfTheMailBehind() {
        Signal request = done(some.record.handle(receiver, some.adviceRequest(), List.of(), SignalMother.source()));
        KeepAttachment keep = new KeepAttachment(some.attachments);
        Attachment file = done(vault.transactor()
                .<Attachment, AttachmentRefusal>write(
                        receiver,
                        Purpose.REGISTER_SIGNAL,
                        tx -> keep.within(
                                tx,
                                receiver,
                                request.id().value(),
                                ShortText.of("leerling.txt"),
                                MediaType.said("text/plain"),
                                "Jongen uit 3B".getBytes(StandardCharsets.UTF_8))));
        done(some.advise.handle(receiver, request.id(), some.phoned()));

        assertEquals(
                List.of(),
                vault.read(tx -> some.attachments.list(tx, request.id().value())));
        assertEquals(Optional.empty(), vault.read(tx -> some.attachments.bytes(tx, file.id())));
        assertEquals(
                List.of("ATTACHMENT_REMOVED", "ATTACHMENT_KEPT"),
                vault.read(tx -> vault.audit.about(tx, file.id().value())).stream()
                        .map(row -> row.action().value())
                        .toList());
    }

    @Test
    void refusesAdviceAloneOnAReport() { // W-C1
        refused(
                Rule.NOT_AN_ADVICE_REQUEST,
                some.advise.handle(receiver, some.received().id(), some.phoned()));
    }

    @Test
    void doesNotWeighAnAdviceRequest() { // W-C1
        Signal request = done(some.record.handle(receiver, some.adviceRequest(), List.of(), SignalMother.source()));
        refused(Rule.ADVICE_NOT_WEIGHED, some.testFacts.handle(receiver, request.id(), Map.of()));
        refused(Rule.ADVICE_NOT_WEIGHED, some.putOnAgenda.handle(receiver, request.id()));
    }

    @Test
    void withdrawsWithTheReasonUnlessItIsBeingWeighed() { // T-S10
        LongText reason = LongText.of("Verkeerde gemeente; melder doet het zelf.");
        Signal signal = done(some.withdraw.handle(receiver, some.onAgenda().id(), reason));
        assertEquals(SignalState.WITHDRAWN, signal.state());
        assertEquals(
                Optional.of(reason), file(signal).steps().getLast().reason().text());
        refused(
                new NoWay(SignalTransition.WITHDRAW, SignalState.IN_WEIGHING),
                some.withdraw.handle(receiver, some.inWeighing().id(), reason));
    }

    @Test
    void ts10TheReporterOfAWithdrawnSignalGetsTheClosingAnswerAsOthersDo() {
        Signal signal = done(some.withdraw.handle(
                receiver, some.onAgenda().id(), LongText.of("Verkeerde gemeente; melder doet het zelf.")));
        LocalDate due = vault
                .read(tx -> some.reads.answersDue(tx, receiver, some.today().plusYears(1)))
                .stream()
                .filter(answer -> answer.signal().equals(signal.id()) && answer.kind() == AnswerKind.CLOSING)
                .findFirst()
                .orElseThrow()
                .dueOn();
        assertEquals(WorkingDays.after(some.today(), 5), due);
        assertEquals(
                SignalState.WITHDRAWN,
                done(answered(signal, AnswerKind.CLOSING)).state());
        refused(Rule.ANSWERED_ALREADY, answered(signal, AnswerKind.CLOSING));
    }

    private Outcome<Signal, SignalRefusal> placed(SignalEntry entry) {
        Signal signal = done(some.record.handle(receiver, entry, List.of(), ReportSource.unknown()));
        done(some.testFacts.handle(receiver, signal.id(), Map.of()));
        return some.putOnAgenda.handle(receiver, signal.id());
    }

    private Outcome<Signal, SignalRefusal> preSorted(Signal signal, SignatureProof second) {
        return some.preSort.handle(
                receiver, signal.id(), PreSortReason.TO_CARE, LongText.of("Past bij het wijkteam."), second);
    }

    private Outcome<Signal, SignalRefusal> answered(Signal signal, AnswerKind kind) {
        return some.answer.handle(receiver, signal.id(), kind, some.phoned());
    }

    private static SignatureProof signedBy(TeamPerson person) {
        return new Signatures(_ -> _ -> Optional.of(SignatureProof.With.PERSONAL_CODE))
                .of(person.id())
                .sign(new char[0])
                .orElseThrow();
    }

    private void allowPreSelection() {
        new PreSelection(vault, team).allow();
    }

    private SignalFile file(Signal signal) {
        return vault.read(tx -> some.reads.file(tx, receiver, signal.id())).orElseThrow();
    }

    private static void refused(SignalRefusal expected, Outcome<?, SignalRefusal> outcome) {
        assertEquals(Outcome.refused(expected), outcome);
    }
}
