package nl.casustafel.meeting;

import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Role;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.meeting.store.JooqMeetingTypes;
import nl.casustafel.testkit.MeetingMother;
import nl.casustafel.testkit.SignalMother;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What comes onto an agenda by itself, and what a team plans again and again.
class FixedItemsTest {
    private final TestVault vault = new TestVault();
    private final TeamMother team = new TeamMother(vault);
    private final SignalMother signals = new SignalMother(vault, team);
    private final MeetingMother mother = new MeetingMother(vault, team, signals);
    private final Meeting.Key meeting = mother.meeting();

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void destroyingIsTheLastItemWhateverIsAddedAfterwards_DEC_17() {
        AgendaItem.Key first = topic("Opening");
        mother.destructionWaits = true;
        done(mother.open.handle(mother.chair(), meeting));
        topic("Rondvraag");
        assertEquals(
                List.of(1, 2, 3), items().stream().map(AgendaItem::position).toList());
        assertInstanceOf(Topic.Destroying.class, items().getLast().topic());
        assertEquals(
                MeetingRefusal.Plain.NO_FURTHER,
                refusal(mother.arrange.move(mother.chair(), items().getLast().id(), true)));
        done(mother.arrange.move(mother.chair(), first, false));
        assertInstanceOf(Topic.Destroying.class, items().getLast().topic());
        assertEquals(
                MeetingRefusal.Plain.NOT_DROPPED,
                refusal(mother.arrange.drop(mother.chair(), items().getLast().id(), ShortText.of("geen tijd"))));
    }

    @Test
    void nothingToDestroyIsNoItem_DEC_17() {
        done(mother.open.handle(mother.chair(), meeting));
        assertEquals(List.of(), items());
    }

    @Test
    void minutesAreApprovedByAnItemOfTheNextMeeting_DEC_23() {
        Meeting.Key next = mother.meeting();
        assertEquals(
                MeetingRefusal.Plain.UNKNOWN,
                refusal(mother.putTopic.approving(mother.chair(), next, meeting, 5)),
                "it is not over yet");
        done(mother.open.handle(mother.chair(), meeting));
        done(mother.close.handle(mother.chair(), meeting, Set.of()));
        AgendaItem.Key item = done(mother.putTopic.approving(mother.chair(), next, meeting, 5));
        assertEquals(
                MeetingRefusal.Plain.ALREADY_ON_AGENDA,
                refusal(mother.putTopic.approving(mother.chair(), next, meeting, 5)));
        done(mother.open.handle(mother.chair(), next));
        mother.onTable(next, item);
        done(mother.closeItem.handle(mother.chair(), item, List.of()));
        assertEquals(
                List.of(ItemState.DONE),
                vault.read(tx -> mother.reads.approvals(tx, mother.chair(), meeting)).stream()
                        .map(AgendaRow::state)
                        .toList());
        assertEquals(
                List.of(),
                vault.read(tx -> mother.reads.approvals(tx, TestVault.actor(Role.FRAMEWORK_QUALITY), meeting)),
                "who was not asked sees nothing of it");
    }

    @Test
    void aMeetingIsCalledByItsOwnTypeAlsoWhenThatIsCalledOtherwiseLater() {
        KeepMeetingType types = new KeepMeetingType(vault.transactor(), new JooqMeetingTypes());
        MeetingType.Key first = done(types.keep(mother.chair(), type("ICO", 20)));
        MeetingType.Key second = done(types.keep(mother.chair(), type("ICO", 30)));
        List<MeetingType> kept = vault.read(new JooqMeetingTypes()::all);
        assertEquals(Set.of(second), kept.stream().map(MeetingType::id).collect(Collectors.toSet()), first + " went");
        assertEquals(30, kept.getFirst().lasting().caseFile());
        assertEquals(1, kept.getFirst().asked().size());
        assertFalse(types.keep(TeamMother.as(team.police), type("Eigen", 20)).isDone());
        Meeting.Plan plan = mother.planned();
        Meeting.Key planned = done(mother.plan.handle(
                mother.chair(),
                new Meeting.Plan(
                        MeetingKind.CASE_CONSULTATION,
                        plan.date(),
                        plan.start(),
                        plan.place(),
                        plan.chair(),
                        plan.secretary(),
                        new Meeting.Manner(Optional.of(ShortText.of("ICO")), false))));
        done(types.drop(mother.chair(), second));
        Meeting read = vault.read(tx -> mother.meetings.find(tx, mother.chair(), planned))
                .orElseThrow();
        assertEquals("ICO-" + read.number().text(), read.shown(ShortText.of("IIO")));
        assertFalse(read.plan().manner().inStages());
    }

    private MeetingType type(String label, int minutes) {
        return new MeetingType(
                MeetingType.Key.fresh(),
                ShortText.of(label),
                MeetingKind.CASE_CONSULTATION,
                new MeetingType.Usual(
                        LocalTime.of(9, 30), ShortText.of("Stadhuis"), team.coordinator.id(), Optional.empty()),
                new MeetingType.Lasting(20, minutes),
                List.of(new MeetingType.Fixed(team.police.id(), Capacity.DECIDER)),
                true);
    }

    private AgendaItem.Key topic(String title) {
        return done(mother.putTopic.handle(mother.chair(), meeting, ShortText.of(title), 5));
    }

    private List<AgendaItem> items() {
        return vault.read(tx -> mother.meetings.items(tx, meeting));
    }

    private static Object refusal(Outcome<?, MeetingRefusal> outcome) {
        return assertInstanceOf(Outcome.Refused.class, outcome).refusal();
    }
}
