package nl.casustafel.access.sql;

import static nl.casustafel.schema.Tables.AGENDA_ITEM;
import static nl.casustafel.schema.Tables.ATTENDEE;
import static nl.casustafel.schema.Tables.CASE_FILE;
import static nl.casustafel.schema.Tables.CASE_PARTICIPANT;
import static nl.casustafel.schema.Tables.FILE_HOLDER;
import static nl.casustafel.schema.Tables.ITEM_ATTENDANCE;
import static nl.casustafel.schema.Tables.MEETING;
import static nl.casustafel.schema.Tables.MINUTES_PART;
import static nl.casustafel.schema.Tables.MINUTES_REOPENED;
import static nl.casustafel.schema.Tables.MINUTES_VERSION;
import static nl.casustafel.schema.Tables.ORGANISATION;
import static nl.casustafel.schema.Tables.REPORT_SOURCE;
import static nl.casustafel.schema.Tables.SIGNAL;
import static nl.casustafel.schema.Tables.SIGNAL_STEP;
import static nl.casustafel.schema.Tables.TEAM_PERSON;

import java.util.List;
import java.util.UUID;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Role;
import nl.casustafel.schema.tables.CaseFile;
import nl.casustafel.schema.tables.TeamPerson;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/// What an actor may see (DEC-5, W-C7, W-D7, law 1.13), as conditions to add to every query that reads such
/// rows: lists, counts, searches and single rows alike. Each speaks of its table under its own name,
/// without an alias. Whoever holds no role sees nothing.
public final class Visible {
    /// A signal in one of these lies at the table.
    private static final String[] AT_TABLE = {"ON_AGENDA", "IN_WEIGHING", "DEFERRED", "AT_TRIANGLE", "WEIGHED"};

    /// These follow the table, but also a signal that was settled without it, which stays with its receiver
    /// and file holder (DEC-1, DEC-12).
    private static final String[] AFTERWARDS = {"ANSWERED", "REFERRED", "CLOSED"};

    /// Steps into these make a report a notification to the three.
    private static final String[] NOTIFIED = {"ON_AGENDA", "IN_WEIGHING"};

    /// Phases of a case that is over (WPGA art. 6(3)).
    public static final List<String> SHIELDED = List.of("CLOSED", "TRANSFERRED");

    private Visible() {}

    /// Rows of `signal`: the receiver's own, a file holder's municipalities, a coordinator's agendas and
    /// what became a case, however it was weighed (1.13), and for deciders what was notified. What became a
    /// case that is over is shielded with it (W-E3).
    public static Condition signals(Actor actor) {
        Condition seen = SIGNAL.RECEIVER_ID.eq(me(actor));
        if (actor.has(Role.FILE_HOLDER)) {
            seen = seen.or(held(actor, SIGNAL.MUNICIPALITY_ID));
        }
        if (actor.has(Role.PROCESS_COORDINATOR)) {
            seen = seen.or(onAnAgenda()).or(becameCase());
        }
        if (actor.has(Role.DECIDER)) {
            seen = seen.or(notified());
        }
        return forHoldersOfARole(actor, seen.and(noClosedCase(actor)));
    }

    /// Rows of `case_file`: its file holder, the coordinators, the deciders and who is designated for it. A
    /// case that is over is seen by nobody (T-C8, W-E3), but for [#onMyTable].
    public static Condition cases(Actor actor) {
        Condition seen = DSL.exists(DSL.selectOne()
                .from(CASE_PARTICIPANT)
                .where(
                        CASE_PARTICIPANT.CASE_ID.eq(CASE_FILE.ID),
                        CASE_PARTICIPANT.PERSON_ID.eq(me(actor)),
                        CASE_PARTICIPANT.ENDED_ON.isNull()));
        if (actor.has(Role.FILE_HOLDER)) {
            seen = seen.or(held(actor, CASE_FILE.MUNICIPALITY_ID));
        }
        if (actor.has(Role.PROCESS_COORDINATOR) || actor.has(Role.DECIDER)) {
            seen = DSL.trueCondition();
        }
        return forHoldersOfARole(actor, seen.and(CASE_FILE.PHASE.notIn(SHIELDED).or(onMyTable(actor, CASE_FILE))));
    }

    /// Rows of `meeting`: who prepares or decides, and who is asked to the table. What is on its agenda is
    /// still seen through [#signals] and [#cases] only.
    public static Condition meetings(Actor actor) {
        Condition seen = MEETING.CHAIR_ID
                .eq(me(actor))
                .or(MEETING.SECRETARY_ID.eq(me(actor)))
                .or(DSL.exists(DSL.selectOne()
                        .from(ATTENDEE)
                        .where(ATTENDEE.MEETING_ID.eq(MEETING.ID), ATTENDEE.PERSON_ID.eq(me(actor)))));
        if (actor.has(Role.PROCESS_COORDINATOR) || actor.has(Role.FILE_HOLDER) || actor.has(Role.DECIDER)) {
            seen = DSL.trueCondition();
        }
        return forHoldersOfARole(actor, seen);
    }

    /// Rows of `report_source`: the original report and the reporter stay with the receiver and the
    /// receiver's own organisation (DEC-7, W-D7). Of that organisation only the municipality's file holder
    /// sees them, and nobody where the case it became is over (W-E3).
    public static Condition receiverPart(Actor actor) {
        Condition mine = SIGNAL.RECEIVER_ID.eq(me(actor));
        if (actor.has(Role.FILE_HOLDER)) {
            mine = mine.or(held(actor, SIGNAL.MUNICIPALITY_ID).and(receivedAtHome(actor)));
        }
        return forHoldersOfARole(
                actor,
                REPORT_SOURCE.SIGNAL_ID.in(DSL.select(SIGNAL.ID)
                        .from(SIGNAL)
                        .where(mine, noClosedCase(new Actor(actor.person(), actor.roles())))));
    }

    /// A version of minutes, by the column that holds its id: it holds every item, so only who sees or was
    /// shown each of them (1.9). An item that is over keeps the rest from nobody; it is left out by
    /// [#itemIsOver] instead.
    public static Condition minutes(Actor actor, Field<UUID> version) {
        Condition seen = DSL.or(
                itemIsOver(),
                AGENDA_ITEM
                        .SIGNAL_ID
                        .isNotNull()
                        .and(AGENDA_ITEM.SIGNAL_ID.in(
                                DSL.select(SIGNAL.ID).from(SIGNAL).where(signals(actor)))),
                AGENDA_ITEM
                        .CASE_ID
                        .isNotNull()
                        .and(AGENDA_ITEM.CASE_ID.in(
                                DSL.select(CASE_FILE.ID).from(CASE_FILE).where(cases(actor)))),
                AGENDA_ITEM.ID.in(DSL.select(ITEM_ATTENDANCE.AGENDA_ITEM_ID)
                        .from(ITEM_ATTENDANCE)
                        .join(ATTENDEE)
                        .on(ATTENDEE.ID.eq(ITEM_ATTENDANCE.ATTENDEE_ID))
                        .where(ATTENDEE.PERSON_ID.eq(me(actor)))));
        return forHoldersOfARole(
                actor,
                DSL.notExists(DSL.selectOne()
                        .from(MINUTES_PART)
                        .join(AGENDA_ITEM)
                        .on(AGENDA_ITEM.ID.eq(MINUTES_PART.AGENDA_ITEM_ID))
                        .where(MINUTES_PART.MINUTES_VERSION_ID.eq(version), DSL.not(seen))));
    }

    /// Rows of `agenda_item` about a case that is over, or about the signal it came from: what was said of
    /// it is shielded from those who sat there too (W-E3).
    public static Condition itemIsOver() {
        CaseFile over = CASE_FILE.as("over");
        return DSL.exists(DSL.selectOne()
                .from(over)
                .where(
                        over.ID.eq(AGENDA_ITEM.CASE_ID).or(over.SIGNAL_ID.eq(AGENDA_ITEM.SIGNAL_ID)),
                        over.PHASE.in(SHIELDED)));
    }

    private static Condition forHoldersOfARole(Actor actor, Condition seen) {
        return actor.roles().isEmpty() ? DSL.falseCondition() : seen;
    }

    private static Condition noClosedCase(Actor actor) {
        CaseFile over = CASE_FILE.as("over");
        return DSL.notExists(DSL.selectOne()
                .from(over)
                .where(over.SIGNAL_ID.eq(SIGNAL.ID), over.PHASE.in(SHIELDED), DSL.not(onMyTable(actor, over))));
    }

    /// The one way past the end of a case: whoever leads a meeting and composes its minutes reads what lay on
    /// that table, until they are final. Else what was agreed there could never be written down (decision 56).
    private static Condition onMyTable(Actor actor, CaseFile caseFile) {
        return actor.minuting()
                .<Condition>map(meeting -> DSL.exists(DSL.selectOne()
                        .from(AGENDA_ITEM)
                        .join(MEETING)
                        .on(MEETING.ID.eq(AGENDA_ITEM.MEETING_ID))
                        .where(
                                MEETING.ID.eq(meeting),
                                MEETING.CHAIR_ID.eq(me(actor)).or(MEETING.SECRETARY_ID.eq(me(actor))),
                                AGENDA_ITEM.CASE_ID.eq(caseFile.ID).or(AGENDA_ITEM.SIGNAL_ID.eq(caseFile.SIGNAL_ID)),
                                DSL.notExists(DSL.selectOne()
                                        .from(MINUTES_VERSION)
                                        .where(
                                                MINUTES_VERSION.MEETING_ID.eq(MEETING.ID),
                                                MINUTES_VERSION.ID.notIn(DSL.select(MINUTES_REOPENED.MINUTES_VERSION_ID)
                                                        .from(MINUTES_REOPENED)))))))
                .orElseGet(DSL::falseCondition);
    }

    private static Condition becameCase() {
        CaseFile running = CASE_FILE.as("running");
        return DSL.exists(DSL.selectOne().from(running).where(running.SIGNAL_ID.eq(SIGNAL.ID)));
    }

    private static Condition held(Actor actor, Field<UUID> municipality) {
        return municipality.in(
                DSL.select(FILE_HOLDER.MUNICIPALITY_ID).from(FILE_HOLDER).where(FILE_HOLDER.PERSON_ID.eq(me(actor))));
    }

    private static Condition onAnAgenda() {
        return DSL.exists(DSL.selectOne().from(AGENDA_ITEM).where(AGENDA_ITEM.SIGNAL_ID.eq(SIGNAL.ID)));
    }

    private static Condition notified() {
        return SIGNAL.STATE
                .in(AT_TABLE)
                .or(SIGNAL.STATE
                        .in(AFTERWARDS)
                        .and(DSL.exists(DSL.selectOne()
                                .from(SIGNAL_STEP)
                                .where(SIGNAL_STEP.SIGNAL_ID.eq(SIGNAL.ID), SIGNAL_STEP.TO_STATE.in(NOTIFIED)))));
    }

    /// The receiver works for the actor's own organisation, or for an organisation of the signal's
    /// municipality.
    private static Condition receivedAtHome(Actor actor) {
        TeamPerson receiver = TEAM_PERSON.as("receiver");
        return DSL.exists(DSL.selectOne()
                .from(receiver)
                .join(ORGANISATION)
                .on(ORGANISATION.ID.eq(receiver.ORGANISATION_ID))
                .where(
                        receiver.ID.eq(SIGNAL.RECEIVER_ID),
                        ORGANISATION
                                .MUNICIPALITY_ID
                                .eq(SIGNAL.MUNICIPALITY_ID)
                                .or(receiver.ORGANISATION_ID.in(DSL.select(TEAM_PERSON.ORGANISATION_ID)
                                        .from(TEAM_PERSON)
                                        .where(TEAM_PERSON.ID.eq(me(actor)))))));
    }

    private static UUID me(Actor actor) {
        return actor.person().value();
    }
}
