package nl.casustafel.meeting.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.casustafel.meeting.Meeting;
import nl.casustafel.meeting.Topic;
import nl.casustafel.signal.SignalId;
import nl.casustafel.weighing.DeferredQuestion;
import nl.casustafel.weighing.WeighingOutcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What is read beside the agenda and the facts of a signal, and what is not.
class BesideFactsTest {
    private final Table table = new Table();
    private final Meeting.Key meeting = table.meeting();

    @AfterEach
    void close() {
        table.close();
    }

    @Test
    void tellsACoordinatorThatFileHoldersPutTheirSignalsOnTheAgenda_DEC_5() {
        assertTrue(new PlanMeetingModel(table.work).waitsForFileHolders());
        assertFalse(new PlanMeetingModel(table.as(table.team.fileHolder)).waitsForFileHolders());
    }

    @Test
    void callsItemsWithoutTheNameOfTheSubject() {
        MeetingModel model = table.model(meeting);
        assertEquals("Signaal 2026-A-001", model.roster.getFirst().called());
        assertEquals("Rooster van de zomer", model.roster.getLast().called());
    }

    @Test
    void saysBesideTheFactsHowOldWhereAndWhetherItIsUrgentAndNoName_W_M() {
        BusyItem item = busy(table.busy(meeting));
        String whom = item.about().whom().orElseThrow();
        assertTrue(whom.contains(table.team.duinrode.name().value()), whom);
        String name = item.file()
                .signal()
                .orElseThrow()
                .subject()
                .orElseThrow()
                .calledBy()
                .value();
        assertFalse(whom.contains(name), whom);
        assertTrue(item.about().question().isEmpty());
    }

    @Test
    void anEarlierDeferralsQuestionComesBackToTheTable_T_S5() {
        MeetingModel model = table.busy(meeting);
        BusyItem.Weighed parts = weighed(model);
        DecisionForm form = parts.decision().form;
        form.outcome.chosen().set(WeighingOutcome.MORE_INFORMATION);
        form.question.typed().set("Wat zag de mentor?");
        form.owner.chosen().set(table.team.police);
        form.returnsOn.typed().set("+1w");
        model.decide();
        SignalId signal = ((Topic.OfSignal) table.items(meeting).getFirst().topic()).signal();
        DeferredQuestion asked = table.vault
                .read(tx -> table.mother.weighings.question(tx, table.mother.chair(), signal))
                .orElseThrow();
        assertEquals("Wat zag de mentor?", asked.question().value());
        assertEquals(table.team.police.id(), asked.owner());
    }

    private static BusyItem busy(MeetingModel model) {
        return assertInstanceOf(Shown.Busy.class, model.shown().get()).item();
    }

    private static BusyItem.Weighed weighed(MeetingModel model) {
        return busy(model).weighed().orElseThrow();
    }
}
