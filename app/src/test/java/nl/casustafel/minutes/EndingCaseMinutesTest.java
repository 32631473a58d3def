package nl.casustafel.minutes;

import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.casustafel.assessment.CheckAnswer;
import nl.casustafel.assessment.CheckItem;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.ClosingReason;
import nl.casustafel.closing.AnswerExit;
import nl.casustafel.kernel.LongText;
import nl.casustafel.meeting.AgendaItem;
import nl.casustafel.meeting.Meeting;
import nl.casustafel.meeting.TickAttendance;
import nl.casustafel.paper.PdfMinutesPrinter;
import nl.casustafel.paper.Reread;
import nl.casustafel.plan.ActionRow;
import nl.casustafel.plan.CloseAction;
import nl.casustafel.plan.Closing;
import nl.casustafel.testkit.ArchivalPdf;
import nl.casustafel.testkit.ClosingMother;
import nl.casustafel.testkit.HeldMeeting;
import nl.casustafel.testkit.PlanMother;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.testkit.WeighingMother;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The *casusblad* says whether a case is still needed, what the exit list was answered, and why and until
/// when it is kept where it was closed at that table (W-E2, T-C6, T-C7, UIT1 to UIT9).
class EndingCaseMinutesTest {
    private final TestVault vault = new TestVault();
    private final HeldMeeting held = new HeldMeeting(vault).held();
    private final ClosingMother closing = new ClosingMother(held.weigh);
    private final CaseId id =
            vault.read(tx -> held.weigh.cases.list(tx, held.holder()).getFirst().id());
    private final Meeting.Key meeting = held.mother.meeting();

    @AfterEach
    void close() {
        vault.close();
    }

    private AgendaItem.Key onTheTable() {
        AgendaItem.Key item = done(held.mother.putCase.handle(held.chair(), meeting, id, 15));
        done(held.mother.open.handle(held.chair(), meeting));
        vault.read(tx -> held.mother.meetings.attendees(tx, meeting))
                .forEach(asked ->
                        done(held.mother.tick.handle(held.chair(), item, asked.id(), TickAttendance.Tick.PRESENT)));
        done(held.mother.openItem.handle(held.chair(), item));
        return item;
    }

    private void tested(boolean needed, String why) {
        done(closing.necessity.handle(held.holder(), id, needed, LongText.of(why)));
    }

    private void actionsLapse() {
        vault.read(tx -> closing.actions.of(tx, held.holder(), id)).stream()
                .map(ActionRow::action)
                .filter(open -> open.value().closed().isEmpty())
                .forEach(open ->
                        done(new CloseAction(vault.transactor(), closing.actions, held.weigh.proceed, vault.clock)
                                .handle(
                                        held.holder(),
                                        open.value().id(),
                                        open.version(),
                                        new Closing.Lapsed(LongText.of("Niet meer nodig.")))));
    }

    private ConsultationSheet sheet() {
        return (ConsultationSheet) document().sheets().getFirst();
    }

    private MinutesDocument document() {
        return done(held.compose.handle(held.chair(), meeting, MinutesStatus.CONCEPT));
    }

    private String printed() throws IOException {
        return ArchivalPdf.text(done(new PrintMinutes(new PdfMinutesPrinter(), new Reread()).print(document()))
                        .pdf())
                .replaceAll("\\s+", " ");
    }

    @Test
    void uit1_uit9_w_e2_t_c7_theSheetReadBackFromThePdf() throws IOException {
        new PlanMother(held.weigh).evaluated(id);
        onTheTable();
        tested(false, "De school en het wijkteam gaan gewoon door.");
        closing.answered(id);
        CheckItem.Code fifth = new CheckItem.Code("UIT5");
        done(closing.exit.answer(
                held.holder(),
                id,
                new AnswerExit.Given(
                        fifth,
                        CheckAnswer.NOT_ASSESSABLE,
                        Optional.of(LongText.of("Zijn nummer 111222333 is weg; wie erachter zat, is niet bekend.")))));
        done(closing.propose.handle(held.holder(), id, ClosingMother.WHY));
        actionsLapse();
        done(closing.close.handle(held.holder(), id, closing.wish(ClosingReason.RISK_REDUCED)));
        String text = printed();
        for (CheckItem question : closing.questions()) {
            assertTrue(text.contains(question.code() + " · "), question.code() + " in: " + text);
        }
        List.of(
                        "Toets op noodzaak",
                        "niet meer noodzakelijk of niet meer evenredig",
                        "De school en het wijkteam gaan gewoon door.",
                        "niet te beoordelen",
                        "is weg; wie erachter zat, is niet bekend.",
                        "Zie het verslag.",
                        "risico voldoende afgenomen, overgedragen aan regulier",
                        "Het gaat al een half jaar goed.",
                        "Tot het tweede terugkijkmoment.",
                        "Bel de school.",
                        "Plan beëindigd op")
                .forEach(said -> assertTrue(text.contains(said), said + " in: " + text));
        assertFalse(text.contains("111222333"), "a citizen service number");
    }

    @Test
    void w_e2_ofACaseThatGoesOnStandsTheTestAndNoListThatNobodyFinished() {
        onTheTable();
        tested(true, "De plannen zijn nog concreet.");
        closing.answer(id, closing.questions().getFirst(), CheckAnswer.NO);
        CaseEnd end = sheet().end();
        assertEquals(
                "nog noodzakelijk en evenredig",
                Optional.ofNullable(end.test()).orElseThrow().verdict().value());
        assertEquals(List.of(), end.exit());
        assertEquals(Optional.empty(), Optional.ofNullable(end.closed()));
    }

    @Test
    void uit_overANoStandsWhyItEndsAllTheSame() throws IOException {
        onTheTable();
        closing.answered(id);
        closing.answer(id, closing.questions().getFirst(), CheckAnswer.NO);
        done(closing.exit.deviate(
                held.holder(),
                id,
                LongText.of("De reclassering houdt toezicht."),
                WeighingMother.signature(held.team.police)));
        done(closing.propose.handle(held.holder(), id, ClosingMother.WHY));
        String text = printed();
        assertTrue(text.contains("Waarom toch wordt afgesloten De reclassering houdt toezicht."), text);
        assertTrue(text.contains("afschalen voorgesteld"), text);
    }

    @Test
    void w_e2_aTestOfALaterDayBelongsToALaterMeeting() {
        onTheTable();
        vault.time.forward(Duration.ofDays(2));
        tested(true, "Later gezegd.");
        assertEquals(Optional.empty(), Optional.ofNullable(sheet().end().test()));
    }
}
