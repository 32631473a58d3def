package nl.casustafel.access.sql;

import static nl.casustafel.schema.Tables.AGENDA_ITEM;
import static nl.casustafel.schema.Tables.ATTENDEE;
import static nl.casustafel.schema.Tables.CASE_FILE;
import static nl.casustafel.schema.Tables.CASE_PARTICIPANT;
import static nl.casustafel.schema.Tables.MEETING;
import static nl.casustafel.schema.Tables.REPORT_SOURCE;
import static nl.casustafel.schema.Tables.SIGNAL;
import static nl.casustafel.schema.Tables.SIGNAL_STEP;
import static nl.casustafel.schema.Tables.WEIGHING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Role;
import nl.casustafel.team.Municipality;
import nl.casustafel.team.TeamAction;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.team.TeamRefusal;
import nl.casustafel.team.TeamSettings;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// DEC-5, DEC-7, W-C7, W-D7: everyone sees what the role and the phase allow, and nothing besides.
class VisibleTest {
    private static final String[] AFTERWARDS = {"ANSWERED", "REFERRED", "CLOSED"};

    private final TestVault vault = new TestVault();
    private final TeamMother team = new TeamMother(vault);

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void whoHoldsNoRoleSeesNothingNotEvenACountDec5() {
        UUID own = signal("2026-A-001", "WEIGHED", team.powerless, team.duinrode);
        UUID meeting = meeting();
        UUID caseFile = caseFile(own, team.duinrode);
        agenda(meeting, own);
        designate(caseFile, team.powerless);
        invite(meeting, team.powerless);
        Actor powerless = TeamMother.as(team.powerless);
        assertEquals(0, count(tx -> Sql.of(tx).fetchCount(SIGNAL, Visible.signals(powerless))));
        assertEquals(0, count(tx -> Sql.of(tx).fetchCount(CASE_FILE, Visible.cases(powerless))));
        assertEquals(0, count(tx -> Sql.of(tx).fetchCount(MEETING, Visible.meetings(powerless))));
        assertEquals(0, count(tx -> Sql.of(tx).fetchCount(REPORT_SOURCE, Visible.receiverPart(powerless))));
    }

    @Test
    void aReportLiesWithItsReceiverAndTheMunicipalitysFileHolderUntilItIsNotifiedWC7() {
        for (String state : new String[] {"CONCEPT", "RECEIVED", "IN_TESTING"}) {
            UUID signal = signal("2026-A-" + state, state, team.police, team.duinrode);
            assertEquals(Set.of(team.police, team.fileHolder), seers(SIGNAL.ID, signal, Visible::signals), state);
        }
    }

    @Test
    void theDecidersSeeWhatWasNotifiedAndTheCoordinatorWhatIsOnAnAgendaDec5() {
        for (String state : new String[] {"ON_AGENDA", "IN_WEIGHING", "DEFERRED", "AT_TRIANGLE", "WEIGHED"}) {
            UUID signal = signal("2026-A-" + state, state, team.fileHolder, team.duinrode);
            assertEquals(
                    Set.of(team.fileHolder, team.police, team.prosecution, team.mayor, team.otherMayor),
                    seers(SIGNAL.ID, signal, Visible::signals),
                    state);
            agenda(meeting(), signal);
            assertEquals(
                    Set.of(
                            team.fileHolder,
                            team.police,
                            team.prosecution,
                            team.mayor,
                            team.otherMayor,
                            team.coordinator,
                            team.secretary),
                    seers(SIGNAL.ID, signal, Visible::signals),
                    state);
        }
    }

    @Test
    void law_1_13_aCoordinatorSeesWhatBecameACaseThoughItStoodOnNoAgenda() {
        UUID signal = signal("2026-A-031", "WEIGHED", team.fileHolder, team.duinrode);
        assertFalse(seers(SIGNAL.ID, signal, Visible::signals).contains(team.coordinator));
        caseFile(signal, team.duinrode);
        assertTrue(seers(SIGNAL.ID, signal, Visible::signals).containsAll(Set.of(team.coordinator, team.secretary)));
    }

    @Test
    void aSignalSettledWithoutTheTableStaysWithItsReceiverAndFileHolderDec1() {
        for (String state : AFTERWARDS) {
            UUID signal = signal("2026-A-" + state, state, team.fileHolder, team.duinrode);
            step(signal, "IN_TESTING");
            assertEquals(Set.of(team.fileHolder), seers(SIGNAL.ID, signal, Visible::signals), state);
            step(signal, "ON_AGENDA");
            assertEquals(
                    Set.of(team.fileHolder, team.police, team.prosecution, team.mayor, team.otherMayor),
                    seers(SIGNAL.ID, signal, Visible::signals),
                    state);
        }
    }

    @Test
    void aWithdrawnSignalIsNotShownToTheDeciders() {
        UUID signal = signal("2026-A-001", "WITHDRAWN", team.fileHolder, team.zeedijk);
        step(signal, "ON_AGENDA");
        assertEquals(Set.of(team.fileHolder, team.otherFileHolder), seers(SIGNAL.ID, signal, Visible::signals));
    }

    @Test
    void theReportersPartStaysInTheReceiversOrganisationWD7() {
        UUID atHome = signal("2026-A-001", "WEIGHED", team.mayor, team.duinrode);
        agenda(meeting(), atHome);
        assertEquals(
                Set.of(team.mayor, team.fileHolder), seers(REPORT_SOURCE.SIGNAL_ID, atHome, Visible::receiverPart));
        UUID atPolice = signal("2026-A-002", "WEIGHED", team.police, team.duinrode);
        agenda(meeting(), atPolice);
        assertEquals(Set.of(team.police), seers(REPORT_SOURCE.SIGNAL_ID, atPolice, Visible::receiverPart));
    }

    @Test
    void aFileHolderSeesTheReportersPartOfAColleagueOnlyInOwnMunicipalitiesWD7() {
        UUID elsewhere = signal("2026-A-001", "RECEIVED", team.fileHolder, team.zeedijk);
        assertEquals(Set.of(team.fileHolder), seers(REPORT_SOURCE.SIGNAL_ID, elsewhere, Visible::receiverPart));
    }

    @Test
    void aCaseIsSeenByItsFileHolderTheCoordinatorsTheDecidersAndWhoIsDesignatedForIt() {
        UUID mine = caseFile(signal("2026-A-001", "WEIGHED", team.fileHolder, team.duinrode), team.duinrode);
        UUID other = caseFile(signal("2026-A-002", "WEIGHED", team.fileHolder, team.zeedijk), team.zeedijk);
        designate(mine, team.participant);
        Set<TeamPerson> always =
                Set.of(team.coordinator, team.secretary, team.police, team.prosecution, team.mayor, team.otherMayor);
        assertEquals(with(always, team.fileHolder, team.participant), seers(CASE_FILE.ID, mine, Visible::cases));
        assertEquals(with(always, team.otherFileHolder), seers(CASE_FILE.ID, other, Visible::cases));
    }

    @Test
    void aMeetingIsSeenByWhoPreparesOrDecidesAndWhoIsAskedToTheTable() {
        UUID meeting = meeting();
        Set<TeamPerson> always = Set.of(
                team.coordinator,
                team.secretary,
                team.police,
                team.prosecution,
                team.mayor,
                team.otherMayor,
                team.fileHolder,
                team.otherFileHolder);
        assertEquals(always, seers(MEETING.ID, meeting, Visible::meetings));
        invite(meeting, team.participant);
        assertEquals(with(always, team.participant), seers(MEETING.ID, meeting, Visible::meetings));
    }

    @Test
    void rolesOfReviewAloneOpenNothing() {
        signal("2026-A-001", "WEIGHED", team.fileHolder, team.duinrode);
        Actor reviewer = new Actor(PersonId.fresh(), Set.of(Role.LAWFULNESS_REVIEW, Role.FRAMEWORK_QUALITY));
        assertEquals(0, count(tx -> Sql.of(tx).fetchCount(SIGNAL, Visible.signals(reviewer))));
        assertEquals(0, count(tx -> Sql.of(tx).fetchCount(REPORT_SOURCE, Visible.receiverPart(reviewer))));
    }

    private static Set<TeamPerson> with(Set<TeamPerson> always, TeamPerson... more) {
        Set<TeamPerson> all = new HashSet<>(always);
        all.addAll(Set.of(more));
        return all;
    }

    private int count(Function<Tx, Integer> counted) {
        return vault.read(counted);
    }

    /// Everyone of the team who is shown this row.
    private Set<TeamPerson> seers(TableField<?, UUID> key, UUID row, Function<Actor, Condition> gate) {
        return vault.read(tx -> team.team.people(tx).stream()
                .filter(person -> Sql.of(tx)
                        .fetchExists(DSL.selectOne()
                                .from(key.getTable())
                                .where(key.eq(row), gate.apply(TeamMother.as(person)))))
                .collect(Collectors.toSet()));
    }

    private void write(Consumer<DSLContext> work) {
        vault.transactor().write(TestVault.actor(), Purpose.OVERVIEW, tx -> {
            work.accept(Sql.of(tx));
            tx.audit(TeamAction.SETTINGS_CHANGED, TeamSettings.Key.ONLY);
            return Outcome.<String, TeamRefusal>done("");
        });
    }

    private UUID signal(String number, String state, TeamPerson receiver, Municipality municipality) {
        UUID id = UUID.randomUUID();
        write(sql -> {
            sql.insertInto(SIGNAL)
                    .set(SIGNAL.ID, id)
                    .set(SIGNAL.NUMBER, number)
                    .set(SIGNAL.KIND, "REPORT")
                    .set(SIGNAL.STATE, state)
                    .set(SIGNAL.STATE_SINCE, vault.clock.now())
                    .set(SIGNAL.RECEIVED_ON, vault.clock.today())
                    .set(SIGNAL.CHANNEL, "MAIL")
                    .set(SIGNAL.SOURCE, "SCHOOL")
                    .set(SIGNAL.RECEIVER_ID, receiver.id().value())
                    .set(SIGNAL.MUNICIPALITY_ID, municipality.id().value())
                    .set(SIGNAL.THREAT_NOW, "NO")
                    .set(SIGNAL.MEANS_NOW, "NO")
                    .set(SIGNAL.DANGER_NOW, "NO")
                    .set(SIGNAL.ROW_VERSION, 1)
                    .execute();
            sql.insertInto(REPORT_SOURCE)
                    .set(REPORT_SOURCE.SIGNAL_ID, id)
                    .set(REPORT_SOURCE.WANTS_CONFIDENCE, true)
                    .execute();
        });
        return id;
    }

    private void step(UUID signal, String to) {
        write(sql -> sql.insertInto(SIGNAL_STEP)
                .set(SIGNAL_STEP.ID, UUID.randomUUID())
                .set(SIGNAL_STEP.SIGNAL_ID, signal)
                .set(SIGNAL_STEP.STEP_NO, 1)
                .set(SIGNAL_STEP.TO_STATE, to)
                .set(SIGNAL_STEP.AT, vault.clock.now())
                .set(SIGNAL_STEP.PERSON_ID, team.fileHolder.id().value())
                .execute());
    }

    private UUID meeting() {
        UUID id = UUID.randomUUID();
        write(sql -> sql.insertInto(MEETING)
                .set(MEETING.ID, id)
                .set(MEETING.NUMBER, id.toString().substring(0, 8))
                .set(MEETING.KIND, "WEIGHING")
                .set(MEETING.STATE, "PLANNED")
                .set(MEETING.PLANNED_ON, LocalDate.of(2026, 3, 19))
                .set(MEETING.STARTS_AT, LocalTime.of(10, 0))
                .set(MEETING.PLACE, "Veiligheidshuis")
                .set(MEETING.CHAIR_ID, team.coordinator.id().value())
                .set(MEETING.ROW_VERSION, 1)
                .execute());
        return id;
    }

    private void agenda(UUID meeting, UUID signal) {
        write(sql -> sql.insertInto(AGENDA_ITEM)
                .set(AGENDA_ITEM.ID, UUID.randomUUID())
                .set(AGENDA_ITEM.MEETING_ID, meeting)
                .set(AGENDA_ITEM.POSITION_NO, 1)
                .set(AGENDA_ITEM.KIND, "SIGNAL")
                .set(AGENDA_ITEM.SIGNAL_ID, signal)
                .set(AGENDA_ITEM.PLANNED_MINUTES, 15)
                .set(AGENDA_ITEM.STATE, "OPEN")
                .set(AGENDA_ITEM.ROW_VERSION, 1)
                .execute());
    }

    private void invite(UUID meeting, TeamPerson person) {
        write(sql -> sql.insertInto(ATTENDEE)
                .set(ATTENDEE.ID, UUID.randomUUID())
                .set(ATTENDEE.MEETING_ID, meeting)
                .set(ATTENDEE.PERSON_ID, person.id().value())
                .set(ATTENDEE.CAPACITY, "PARTICIPANT")
                .execute());
    }

    private UUID caseFile(UUID signal, Municipality municipality) {
        UUID id = UUID.randomUUID();
        UUID weighing = UUID.randomUUID();
        write(sql -> {
            sql.insertInto(WEIGHING)
                    .set(WEIGHING.ID, weighing)
                    .set(WEIGHING.SIGNAL_ID, signal)
                    .set(WEIGHING.MANNER, "MEETING")
                    .set(WEIGHING.STATE, "DECIDED")
                    .set(WEIGHING.OPENED_AT, vault.clock.now())
                    .set(WEIGHING.OPENED_BY, team.coordinator.id().value())
                    .set(WEIGHING.ROW_VERSION, 1)
                    .execute();
            sql.insertInto(CASE_FILE)
                    .set(CASE_FILE.ID, id)
                    .set(CASE_FILE.NUMBER, id.toString().substring(0, 8))
                    .set(CASE_FILE.SIGNAL_ID, signal)
                    .set(CASE_FILE.WEIGHING_ID, weighing)
                    .set(CASE_FILE.MUNICIPALITY_ID, municipality.id().value())
                    .set(CASE_FILE.REGIME, "WPGA")
                    .set(CASE_FILE.PHASE, "ADMITTED")
                    .set(CASE_FILE.ADMITTED_ON, vault.clock.today())
                    .set(CASE_FILE.LAST_PROCESSED_ON, vault.clock.today())
                    .set(CASE_FILE.ROW_VERSION, 1)
                    .execute();
        });
        return id;
    }

    private void designate(UUID caseFile, TeamPerson person) {
        write(sql -> sql.insertInto(CASE_PARTICIPANT)
                .set(CASE_PARTICIPANT.ID, UUID.randomUUID())
                .set(CASE_PARTICIPANT.CASE_ID, caseFile)
                .set(CASE_PARTICIPANT.PERSON_ID, person.id().value())
                .set(
                        CASE_PARTICIPANT.ORGANISATION_ID,
                        person.organisation().id().value())
                .set(CASE_PARTICIPANT.DESIGNATED_ON, vault.clock.today())
                .execute());
    }
}
