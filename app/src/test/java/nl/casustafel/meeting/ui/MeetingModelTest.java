package nl.casustafel.meeting.ui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.casustafel.assessment.CheckAnswer;
import nl.casustafel.desk.Notice;
import nl.casustafel.meeting.AgendaItem;
import nl.casustafel.meeting.Attendee;
import nl.casustafel.meeting.ItemState;
import nl.casustafel.meeting.LineKind;
import nl.casustafel.meeting.Meeting;
import nl.casustafel.testkit.OneAtATime;
import nl.casustafel.testkit.SignalMother;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.weighing.Criterion;
import nl.casustafel.weighing.InformedBefore;
import nl.casustafel.weighing.Scope;
import nl.casustafel.weighing.Stand;
import nl.casustafel.weighing.Strand;
import nl.casustafel.weighing.WeighingOutcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The table without a window.
@OneAtATime
class MeetingModelTest {
    private final Table table = new Table();
    private final Meeting.Key meeting = table.meeting();

    @AfterEach
    void close() {
        table.close();
    }

    @Test
    void opensWithOneActAndShowsTheFirstItemUnread_DEC_11() {
        MeetingModel model = table.model(meeting);
        assertInstanceOf(Shown.Opening.class, model.shown().get());
        model.openMeeting();
        assertInstanceOf(Shown.Waiting.class, model.shown().get());
        assertTrue(model.roster.getFirst().state().startsWith("●"));
        model.putOnTable();
        assertInstanceOf(Shown.Busy.class, model.shown().get());
        assertTrue(model.roster.getFirst().state().startsWith("◐"));
    }

    @Test
    void isLoggedAsReadOnceHoweverOftenTheTableIsRefreshed() {
        MeetingModel model = table.busy(meeting);
        model.load();
        long read = table.vault.read(tx -> table.vault.audit.about(tx, meeting.value())).stream()
                .filter(row -> row.action().value().equals("MEETING_READ"))
                .count();
        assertEquals(1, read);
    }

    @Test
    void warnsBeforeAnythingIsShownAndLeavesThatPersonOut_W_B3() {
        Attendee.Key guest = table.guest(meeting);
        MeetingModel model = table.busy(meeting);
        Shown.Waiting waiting =
                assertInstanceOf(Shown.Waiting.class, model.shown().get());
        AttendanceModel.Present row = waiting.attendance().rows.getLast();
        assertTrue(row.warning().get().contains("incidentele derde"));
        assertFalse(row.tick().isTicked());
        model.putOnTable();
        assertInstanceOf(Shown.Busy.class, model.shown().get());
        assertFalse(present().contains(guest));
    }

    @Test
    void tickingAgainAfterTheWarningAcknowledgesIt_W_B3() {
        Attendee.Key guest = table.guest(meeting);
        MeetingModel model = table.busy(meeting);
        Shown.Waiting waiting =
                assertInstanceOf(Shown.Waiting.class, model.shown().get());
        waiting.attendance().rows.getLast().tick().ticked().set(true);
        model.putOnTable();
        assertInstanceOf(Shown.Busy.class, model.shown().get());
        assertTrue(present().contains(guest));
    }

    @Test
    void readsTheKindOfALineFromItsFirstSign() {
        LinesModel lines = busy(table.busy(meeting)).lines();
        lines.typed.typed().set("? wie belt de school");
        assertEquals("vraag", lines.kind.get());
        lines.keep();
        assertEquals("", lines.typed.typed().get());
        assertEquals("wie belt de school", lines.rows.getFirst().text());
        assertEquals("Petra Kuiper", lines.rows.getFirst().author());
        assertEquals(LineKind.DISSENT, LineEntry.kind("~ niet mee eens"));
    }

    @Test
    void bringsAnUnfinishedLineBack() {
        MeetingModel model = table.busy(meeting);
        busy(model).lines().typed.typed().set("! wij beslui");
        model.flush();
        assertEquals(
                "! wij beslui", busy(table.model(meeting)).lines().typed.typed().get());
    }

    @Test
    void takesNoPositionOnAWrongCodeAndWipesIt_DEC_6() {
        PositionsModel positions = weighed(table.busy(meeting)).positions();
        PositionsModel.Row row = positions.rows.getFirst();
        row.stand().chosen().set(Stand.IN_LINE);
        char[] code = "fout".toCharArray();
        positions.sign(row, table.team.police, code);
        assertArrayEquals(new char[4], code);
        assertTrue(row.latest().get().isEmpty());
        assertEquals("problem.meeting.signature", row.who().problem().get().textKey());
    }

    @Test
    void refusesAdmissionUntilTheThreeAreInLine_W_C3() {
        MeetingModel model = table.busy(meeting);
        BusyItem.Weighed parts = weighed(model);
        fill(parts.form());
        admit(parts.decision().form);
        model.decide();
        assertEquals(Notice.Kind.REFUSED, parts.decision().notice().get().kind());
        assertTrue(parts.decision().notice().get().sentence().contains("W-C3"));
        table.rated(parts);
        sign(parts.positions(), Stand.IN_LINE);
        table.answerAll(parts.decision());
        model.decide();
        assertTrue(parts.decision().notice().get().sentence().contains("IN1"), "DEC-2");
        EntryModel entry = parts.decision().entry;
        entry.rows.forEach(row -> {
            row.reason().typed().set("Zie de feiten.");
            row.answer().chosen().set(CheckAnswer.YES);
        });
        assertFalse(entry.deviates().get());
        EntryModel.Row equal = entry.rows.get(7);
        equal.answer().chosen().set(CheckAnswer.NO);
        assertTrue(entry.deviates().get());
        entry.why.typed().set("Vergelijkbare casus ontbreekt.");
        entry.sign(table.team.police, Table.CODE.toCharArray());
        assertTrue(entry.read().get().contains(table.team.police.name().value()));
        model.decide();
        assertEquals(ItemState.DONE, table.items(meeting).getFirst().state());
        model.jump(1);
        Shown.Over over = assertInstanceOf(Shown.Over.class, model.shown().get());
        assertTrue(over.item().caseFile().isPresent());
    }

    @Test
    void decidesWithAnActionAndComesToTheNextItem_DEC_28() {
        MeetingModel model = table.busy(meeting);
        BusyItem.Weighed parts = weighed(model);
        fill(parts.form());
        table.rated(parts);
        sign(parts.positions(), Stand.NOT_IN_LINE);
        DecisionModel decision = parts.decision();
        decision.form.outcome.chosen().set(WeighingOutcome.CARE);
        decision.form.route.typed().set("wijkteam");
        decision.form.reason.typed().set("Zorg past beter.");
        decision.actions.rows.getFirst().text.typed().set("Wijkteam bellen");
        model.decide();
        assertEquals(
                "problem.choice.empty",
                decision.actions.rows.getFirst().owner.problem().get().textKey());
        decision.actions
                .rows
                .getFirst()
                .owner
                .chosen()
                .set(decision.actions.rows.getFirst().owner.options().getFirst());
        decision.actions.rows.getFirst().due.typed().set("+1w");
        model.decide();
        assertTrue(decision.notice().get().sentence().contains("TV6"));
        table.answerAll(decision);
        model.decide();
        assertTrue(model.notice().get().sentence().contains("1 actie"));
        assertEquals(2, model.selected().get().item().position());
        model.previous();
        Shown.Over over = assertInstanceOf(Shown.Over.class, model.shown().get());
        assertTrue(over.item().follows().toString().contains("Wijkteam bellen"));
        assertTrue(over.item().follows().toString().contains("slotbericht"));
    }

    @Test
    void closesTheMeetingPuttingBackWhatIsLeftAndGoesToTheMinutes() {
        MeetingModel model = table.model(meeting);
        model.openMeeting();
        List<Meeting.Key> reached = new java.util.ArrayList<>();
        table.navigator.register(Table.Minutes.class, place -> {
            reached.add(place.meeting());
            return nl.casustafel.desk.Screen.of(new javafx.scene.layout.VBox(), "verslag");
        });
        model.finish();
        assertEquals(List.of(meeting), reached);
        assertEquals(
                List.of(ItemState.DEFERRED, ItemState.DEFERRED),
                table.items(meeting).stream().map(AgendaItem::state).toList());
    }

    @Test
    void plansAMeetingWithTheWaitingSignalOnItsAgenda() {
        table.signals.onAgenda();
        PlanMeetingModel plan = new PlanMeetingModel(table.as(table.team.fileHolder));
        plan.load();
        assertEquals(1, plan.form.proposed.size());
        plan.form.date.typed().set("morgen");
        plan.form.start.typed().set("1330");
        plan.form.place.typed().set("Stadhuis");
        List<Meeting.Key> reached = new java.util.ArrayList<>();
        table.navigator.register(MeetingPlace.class, place -> {
            reached.add(place.meeting());
            return nl.casustafel.desk.Screen.of(new javafx.scene.layout.VBox(), "overleg");
        });
        plan.plan();
        assertEquals(1, table.items(reached.getFirst()).size());
        MeetingsModel list = new MeetingsModel(table.as(table.team.fileHolder));
        list.load();
        assertEquals(2, list.rows.size());
    }

    @Test
    void tellsWhatCouldNotBeAddedWhilePlanning() {
        PlanMeetingModel plan = new PlanMeetingModel(table.as(table.team.fileHolder));
        plan.load();
        plan.plan();
        assertEquals(Notice.Kind.INFO, plan.notice().get().kind());
        table.signals.onAgenda();
        plan.load();
        plan.form.date.typed().set("morgen");
        plan.form.start.typed().set("1330");
        plan.form.place.typed().set("Stadhuis");
        SignalMother.done(table.mother.putSignal.handle(
                TeamMother.as(table.team.fileHolder),
                meeting,
                ((nl.casustafel.meeting.Topic.OfSignal)
                                plan.form.proposed.getLast().topic())
                        .signal(),
                20));
        plan.form.proposed.forEach(one -> one.tick().ticked().set(true));
        table.navigator.register(
                MeetingPlace.class, _ -> nl.casustafel.desk.Screen.of(new javafx.scene.layout.VBox(), "overleg"));
        plan.plan();
        assertEquals("meeting.plan.partly", table.asked.getFirst().key());
        assertTrue(table.asked.getFirst().args().toString().contains("Dit staat al op een agenda"));
        assertFalse(table.asked.getFirst().args().toString().contains("Vraag een van hen"));
    }

    @Test
    void leavesOpeningToWhoLeads_1_11() {
        MeetingModel model = new MeetingModel(table.as(table.team.police), table, meeting);
        model.load();
        assertInstanceOf(Shown.Opening.class, model.shown().get());
        assertFalse(model.leads());
        assertTrue(table.model(meeting).leads());
        assertFalse(new MeetingsModel(table.as(table.team.police)).plans());
    }

    @Test
    void opensAMeetingThatIsOverAtItsCover() {
        MeetingModel model = table.model(meeting);
        assertEquals(null, model.selected().get());
        model.openMeeting();
        table.navigator.register(
                Table.Minutes.class, _ -> nl.casustafel.desk.Screen.of(new javafx.scene.layout.VBox(), "verslag"));
        model.finish();
        MeetingModel again = table.model(meeting);
        assertInstanceOf(Shown.Cover.class, again.shown().get());
        again.next();
        assertEquals(1, again.selected().get().item().position());
    }

    @Test
    void agreesSeveralActionsAndTakesThemOverFromTheLines() {
        MeetingModel model = table.busy(meeting);
        BusyItem item = busy(model);
        item.lines().typed.typed().set("> School bellen");
        item.lines().keep();
        item.bring(BusyItem.DECISION);
        TasksForm actions = weighed(model).decision().actions;
        actions.add();
        actions.add();
        actions.remove(actions.rows.get(1));
        item.bring(BusyItem.DECISION);
        actions.rows.getLast().text.typed().set("Wijkteam bellen");
        assertEquals(
                List.of("School bellen", "Wijkteam bellen"),
                actions.rows.stream().map(row -> row.text.typed().get()).toList());
        assertEquals(Optional.empty(), actions.reveal());
        actions.rows.forEach(row -> {
            row.owner.chosen().set(row.owner.options().getFirst());
            row.executor.typed().set("school");
            row.due.typed().set("+1w");
        });
        assertEquals(
                List.of("school", "school"),
                actions.reveal().orElseThrow().stream()
                        .map(task -> task.executor().orElseThrow().value())
                        .toList());
    }

    @Test
    void putsALineRightAndStrikesIt_DEC_24() {
        LinesModel lines = busy(table.busy(meeting)).lines();
        lines.typed.typed().set("? wie belt de shcool");
        lines.keep();
        lines.correct(lines.rows.getFirst());
        assertEquals("? wie belt de shcool", lines.typed.typed().get());
        lines.typed.typed().set("? wie belt de school");
        lines.keep();
        assertEquals(1, lines.rows.size());
        assertEquals("wie belt de school", lines.rows.getFirst().text());
        lines.strike(lines.rows.getFirst());
        assertTrue(lines.rows.isEmpty());
        assertTrue(lines.notice().get().sentence().contains("doorgehaald"));
    }

    @Test
    void takesInWhoComesLaterFromThisItemOn_1_9() {
        MeetingModel model = table.model(meeting);
        Shown.Opening opening =
                assertInstanceOf(Shown.Opening.class, model.shown().get());
        opening.attendance().rows.get(1).tick().ticked().set(false);
        Attendee.Key late = opening.attendance().rows.get(1).attendee().id();
        model.openMeeting();
        model.putOnTable();
        assertFalse(present().contains(late));
        model.arrival();
        Shown.Arrival arrival =
                assertInstanceOf(Shown.Arrival.class, model.shown().get());
        assertEquals(1, arrival.attendance().rows.size());
        arrival.attendance().rows.getFirst().tick().ticked().set(true);
        GuestForm guest = arrival.attendance().guest;
        guest.name.typed().set("Gast Verzonnen");
        guest.organisation.typed().set("Strandcollege");
        arrival.attendance().addGuest();
        assertEquals(1, arrival.attendance().rows.size());
        guest.basis.chosen().set(nl.casustafel.meeting.GuestBasis.ANONYMOUS);
        arrival.attendance().addGuest();
        model.join();
        arrival = assertInstanceOf(Shown.Arrival.class, model.shown().get());
        assertTrue(arrival.attendance().rows.getLast().warning().get().contains("zonder naam"));
        model.join();
        assertTrue(present().contains(late));
        assertEquals(5, present().size());
        assertInstanceOf(Shown.Busy.class, model.shown().get());
    }

    private Set<Attendee.Key> present() {
        AgendaItem.Key item = table.items(meeting).getFirst().id();
        return table.vault.read(tx -> table.mother.meetings.present(tx, item));
    }

    private static BusyItem busy(MeetingModel model) {
        return assertInstanceOf(Shown.Busy.class, model.shown().get()).item();
    }

    private static BusyItem.Weighed weighed(MeetingModel model) {
        return busy(model).weighed().orElseThrow();
    }

    private static void fill(FormModel form) {
        java.util.Objects.requireNonNull(form.criteria.get(Criterion.VIOLENCE))
                .typed()
                .set("Sprak over geweld.");
        form.scope.motive.chosen().set(Scope.IdeologicalMotive.YES);
        form.scope.grounds.typed().set("Blijkt uit berichten.");
        form.scope.limb.chosen().set(Scope.Limb.UNDERMINING);
        form.proportionality.typed().set("Een lichtere weg is geprobeerd.");
        form.informed.chosen().set(InformedBefore.YES);
        form.keep();
    }

    private void sign(PositionsModel positions, Stand stand) {
        positions.rows.forEach(row -> {
            row.stand().chosen().set(stand);
            positions.sign(
                    row,
                    switch (row.party()) {
                        case POLICE -> table.team.police;
                        case PROSECUTION -> table.team.prosecution;
                        case MAYOR -> table.team.mayor;
                    },
                    Table.CODE.toCharArray());
        });
    }

    private static void admit(DecisionForm form) {
        form.outcome.chosen().set(WeighingOutcome.ADMITTED);
        form.strand.chosen().set(Strand.UNKNOWN);
        form.reason.typed().set("In lijn met het doel.");
        form.designated.getFirst().tick().ticked().set(true);
    }
}
