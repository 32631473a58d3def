package nl.casustafel.meeting;

import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.casustafel.assessment.store.JooqRounds;
import nl.casustafel.exchange.store.JooqExchanges;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.retention.Obstacle;
import nl.casustafel.retention.store.JooqRetention;
import nl.casustafel.signal.AnswerKind;
import nl.casustafel.signal.Signal;
import nl.casustafel.signal.SignalId;
import nl.casustafel.signal.SignalState;
import nl.casustafel.team.Party;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.testkit.MeetingMother;
import nl.casustafel.testkit.Refused;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.testkit.WeighingMother;
import nl.casustafel.weighing.ConfirmPosition;
import nl.casustafel.weighing.Decision;
import nl.casustafel.weighing.Given;
import nl.casustafel.weighing.NotePosition;
import nl.casustafel.weighing.Position;
import nl.casustafel.weighing.Stand;
import nl.casustafel.weighing.ToConfirm;
import nl.casustafel.weighing.WeighingId;
import nl.casustafel.weighing.WeighingManner;
import nl.casustafel.weighing.WeighingOutcome;
import nl.casustafel.weighing.WeighingRefusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// DEC-6: what cannot wait is weighed by phone or in writing, and confirmed as an item of the next meeting.
class WeighOutsideTest {
    private static final ShortText PLACE = ShortText.of("Buiten overleg");
    private static final Decision.WithoutCase NONE =
            new Decision.Closed(WeighingOutcome.NOT_RADICALISATION, WeighingMother.REASON);

    private final TestVault vault = new TestVault();
    private final WeighingMother table = new WeighingMother(vault);
    private final MeetingMother mother = new MeetingMother(vault, table.team, table.signals);
    private final WeighOutside outside = new WeighOutside(
            vault.transactor(),
            mother.meetings,
            table.team.team,
            new WeighOutside.Doors(table.signals.signals, table.signals.putOnAgenda, table.open),
            vault.clock);
    private final NoteTold note = new NoteTold(
            vault.transactor(),
            mother.meetings,
            new NotePosition(
                    vault.transactor(),
                    table.weighings,
                    new JooqRounds(),
                    table.signals.signals,
                    table.team.team,
                    vault.clock));
    private final ConfirmTold confirm = new ConfirmTold(
            vault.transactor(),
            mother.meetings,
            new ConfirmPosition(
                    vault.transactor(), table.weighings, table.signals.signals, table.team.team, vault.clock),
            vault.clock);

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void dec_6_onlyWhatIsUrgentOrWasDeferredIsWeighedWithoutATable() {
        Refused.by("DEC-6", begin(table.signals.onAgenda()));
        assertTrue(begin(urgent()).isDone());
        assertTrue(begin(table.signals.deferred()).isDone());
    }

    @Test
    void dec_6_itIsAMeetingOfOneItemThatKeepsNoOtherMeetingFromBeginning() {
        Meeting.Key begun = done(begin(urgent()));
        Refused.by("DEC-6", mother.putTopic.handle(mother.chair(), begun, ShortText.of("Rooster"), 5));
        assertTrue(mother.open.handle(mother.chair(), mother.meeting()).isDone());
    }

    @Test
    void dec_6_aSignalOnAPlannedAgendaIsTakenOffIt() {
        Signal signal = urgent();
        Meeting.Key planned = mother.meeting();
        AgendaItem.Key item = done(mother.putSignal.handle(table.recorder(), planned, signal.id(), 20));
        done(begin(signal));
        assertEquals(
                ItemState.DEFERRED,
                vault.read(tx -> mother.meetings.item(tx, mother.chair(), item))
                        .orElseThrow()
                        .state());
    }

    @Test
    void dec_6_whatIsToldSaysHowAndWhenAndIsNoSignature() {
        AgendaItem item = item(done(begin(urgent())));
        vault.time.forward(Duration.ofMinutes(5));
        Instant told = vault.clock.now();
        vault.time.forward(Duration.ofMinutes(5));
        Position position = done(tell(item, Party.POLICE, table.team.police, told));
        assertEquals(
                new Given.Told(Given.Means.PHONE, told, table.team.coordinator.id(), Optional.empty()),
                position.given());
        Position kept = vault.read(
                        tx -> table.weighings.positions(tx, item.weighing().orElseThrow()))
                .latest()
                .get(Party.POLICE);
        assertEquals(position, kept);
        boolean shown = vault.read(tx -> mother.meetings.shownTo(tx, item.id(), table.team.police.id()));
        assertTrue(shown);
    }

    @Test
    void dec_6_nobodyTellsWhatHeCouldSignNorWithoutAMandateNorAtAnotherTime() {
        AgendaItem item = item(done(begin(urgent())));
        Instant now = vault.clock.now();
        Refused.by("DEC-6", tell(item, Party.POLICE, table.team.police, now.plusSeconds(1)));
        Refused.by("DEC-6", tell(item, Party.POLICE, table.team.police, now.minusSeconds(1)));
        Refused.by("DEC-6", tell(item, Party.MAYOR, table.team.coordinator, now));
        Refused.by("W-C3", tell(item, Party.MAYOR, table.team.otherMayor, now));
        done(tell(item, Party.POLICE, table.team.police, now));
        Refused.by("W-C3", tell(item, Party.PROSECUTION, table.team.police, now));
    }

    @Test
    void dec_6_peopleTellMinutes_soTheMinuteOfTheBeginningIsLateEnough() {
        vault.time.forward(Duration.ofSeconds(40));
        AgendaItem item = item(done(begin(urgent())));
        Instant minute = vault.clock.now().truncatedTo(ChronoUnit.MINUTES);
        Refused.by("DEC-6", tell(item, Party.POLICE, table.team.police, minute.minusSeconds(1)));
        assertTrue(tell(item, Party.POLICE, table.team.police, minute).isDone());
    }

    @Test
    void dec_1_dec_6_nobodyTellsAPositionBeforeTheSheetsLieOpen() {
        AgendaItem item = item(done(begin(urgent())));
        NotePosition.Told told = told(Party.POLICE, table.team.police, vault.clock.now());
        Refused.by("DEC-1", note.handle(mother.chair(), item.id(), told));
        table.rating.rated(item.weighing().orElseThrow());
        done(note.handle(mother.chair(), item.id(), told));
    }

    @Test
    void dec_6_atTheTableEverybodySigns() {
        WeighingId weighing = table.opened();
        NotePosition plain = new NotePosition(
                vault.transactor(),
                table.weighings,
                new JooqRounds(),
                table.signals.signals,
                table.team.team,
                vault.clock);
        Refused.by(
                "DEC-6",
                plain.handle(table.recorder(), weighing, told(Party.POLICE, table.team.police, vault.clock.now())));
    }

    @Test
    void dec_6_t_s6_threeToldPositionsCountAndWaitForTheNextMeeting() {
        SignalId signal = decided();
        assertEquals(3, waiting().size());
        Meeting.Key next = mother.meeting();
        done(mother.open.handle(mother.chair(), next));
        AgendaItem.Key item = confirming(next).orElseThrow();
        mother.onTable(next, item);
        ToConfirm police = waiting().getFirst();
        Refused.by("W-C3", confirm(item, police, Given.Verdict.CONFIRMED, table.team.prosecution));
        assertEquals(
                Outcome.refused(new MeetingRefusal.Elsewhere(WeighingRefusal.Plain.NOTED_BY_YOU)),
                confirm(item, police, Given.Verdict.CONFIRMED, table.team.coordinator));
        done(confirm(item, police, Given.Verdict.CONFIRMED, table.team.police));
        Refused.by("DEC-6", confirm(item, police, Given.Verdict.CONFIRMED, table.team.police));
        assertEquals(2, waiting().size());
        assertEquals(List.of("Signaal: bevestigd."), lines(item));
        assertEquals(SignalState.WEIGHED, state(signal));
    }

    @Test
    void dec_6_w_c3_aDisputedPositionStaysAsNotedWithWhatWasMeantBesideIt() {
        decided();
        Meeting.Key next = mother.meeting();
        done(mother.open.handle(mother.chair(), next));
        AgendaItem.Key item = confirming(next).orElseThrow();
        mother.onTable(next, item);
        ToConfirm police = waiting().getFirst();
        Refused.by("DEC-6", confirm(item, police, Given.Verdict.DISPUTED, Optional.empty()));
        done(confirm(item, police, Given.Verdict.DISPUTED, Optional.of(LongText.of("Ik vroeg om meer."))));
        Position kept = Objects.requireNonNull(vault.read(tx -> table.weighings.positions(tx, police.weighing()))
                .latest()
                .get(Party.POLICE));
        assertEquals(Stand.NOT_IN_LINE, kept.stand());
        Given.Told given = (Given.Told) kept.given();
        assertEquals(Optional.of(Given.Verdict.DISPUTED), given.confirmation().map(Given.Confirmation::verdict));
    }

    @Test
    void dec_6_whatIsNotConfirmedComesBackAtEveryMeetingAndNothingElseMakesTheItem() {
        Meeting.Key before = mother.meeting();
        done(mother.open.handle(mother.chair(), before));
        assertEquals(Optional.empty(), confirming(before));
        done(mother.close.handle(mother.chair(), before, Set.of()));
        decided();
        for (int i = 0; i < 2; i++) {
            Meeting.Key next = mother.meeting();
            done(mother.open.handle(mother.chair(), next));
            AgendaItem.Key item = confirming(next).orElseThrow();
            done(mother.close.handle(mother.chair(), next, Set.of(item)));
        }
    }

    @Test
    void dec_6_t_s9_nothingIsDestroyedThatWaitsToBeConfirmed() {
        SignalId signal = decided();
        vault.time.forward(Duration.ofDays(1));
        close(signal);
        assertTrue(obstacles(signal).contains(Obstacle.UNCONFIRMED));
        Meeting.Key next = mother.meeting();
        done(mother.open.handle(mother.chair(), next));
        AgendaItem.Key item = confirming(next).orElseThrow();
        mother.onTable(next, item);
        for (ToConfirm one : waiting()) {
            done(confirm(
                    item, one, Given.Verdict.CONFIRMED, person(one.position().party())));
        }
        assertFalse(obstacles(signal).contains(Obstacle.UNCONFIRMED));
    }

    private void close(SignalId id) {
        done(table.signals.answer.handle(table.recorder(), id, AnswerKind.CLOSING, table.signals.phoned()));
        done(table.signals.close.handle(table.recorder(), id));
    }

    private Set<Obstacle> obstacles(SignalId signal) {
        return vault
                .read(tx -> new JooqRetention(new JooqExchanges(), (_, _) -> Optional.empty(), UUID::randomUUID)
                        .due(tx, table.recorder()))
                .stream()
                .filter(due -> due.id().equals(signal))
                .findFirst()
                .orElseThrow()
                .obstacles();
    }

    private SignalState state(SignalId id) {
        return vault.read(tx -> table.signals.signals.find(tx, table.recorder(), id))
                .orElseThrow()
                .value()
                .state();
    }

    private Signal urgent() {
        return table.signals.brought(table.signals.urgent());
    }

    private Outcome<Meeting.Key, MeetingRefusal> begin(Signal signal) {
        return outside.handle(table.recorder(), signal.id(), WeighingManner.PHONE, PLACE);
    }

    private AgendaItem item(Meeting.Key meeting) {
        return vault.read(tx -> mother.meetings.items(tx, meeting)).getFirst();
    }

    private static NotePosition.Told told(Party party, TeamPerson person, Instant at) {
        return new NotePosition.Told(party, person.id(), Stand.NOT_IN_LINE, Optional.empty(), Given.Means.PHONE, at);
    }

    private Outcome<Position, MeetingRefusal> tell(AgendaItem item, Party party, TeamPerson person, Instant at) {
        table.rating.ensureRated(item.weighing().orElseThrow());
        return note.handle(mother.chair(), item.id(), told(party, person, at));
    }

    private TeamPerson person(Party party) {
        return switch (party) {
            case POLICE -> table.team.police;
            case PROSECUTION -> table.team.prosecution;
            case MAYOR -> table.team.mayor;
        };
    }

    /// An urgent signal, weighed by phone, and the meeting of it over.
    private SignalId decided() {
        Signal signal = urgent();
        Meeting.Key meeting = done(begin(signal));
        AgendaItem item = item(meeting);
        WeighingId weighing = item.weighing().orElseThrow();
        done(table.save.handle(table.recorder(), weighing, table.version(weighing), WeighingMother.FORM));
        table.rating.rated(weighing);
        for (Party party : Party.values()) {
            done(tell(item, party, person(party), vault.clock.now()));
        }
        done(table.decide(weighing, NONE));
        done(mother.closeItem.handle(mother.chair(), item.id(), List.of()));
        done(mother.close.handle(mother.chair(), meeting, Set.of()));
        return signal.id();
    }

    private List<ToConfirm> waiting() {
        return vault.read(tx -> table.weighings.toConfirm(tx, mother.chair()));
    }

    private Optional<AgendaItem.Key> confirming(Meeting.Key meeting) {
        return vault.read(tx -> mother.meetings.items(tx, meeting)).stream()
                .filter(item -> item.topic() instanceof Topic.Confirming)
                .map(AgendaItem::id)
                .findFirst();
    }

    private Outcome<ToConfirm, MeetingRefusal> confirm(
            AgendaItem.Key item, ToConfirm one, Given.Verdict verdict, TeamPerson by) {
        return confirm.handle(
                mother.chair(),
                item,
                one.position().id(),
                new ConfirmPosition.Signed(verdict, Optional.empty(), WeighingMother.signature(by)),
                LongText.of("Signaal: bevestigd."));
    }

    private Outcome<ToConfirm, MeetingRefusal> confirm(
            AgendaItem.Key item, ToConfirm one, Given.Verdict verdict, Optional<LongText> text) {
        return confirm.handle(
                mother.chair(),
                item,
                one.position().id(),
                new ConfirmPosition.Signed(verdict, text, WeighingMother.signature(table.team.police)),
                LongText.of("Signaal: bevestigd."));
    }

    private List<String> lines(AgendaItem.Key item) {
        return vault.read(tx -> mother.meetings.lines(tx, item)).stream()
                .map(line -> line.text().value())
                .toList();
    }
}
