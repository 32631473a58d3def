package nl.casustafel.meeting.store;

import static nl.casustafel.schema.Tables.AGENDA_ITEM;
import static nl.casustafel.schema.Tables.ATTENDEE;
import static nl.casustafel.schema.Tables.CASE_FILE;
import static nl.casustafel.schema.Tables.ITEM_ATTENDANCE;
import static nl.casustafel.schema.Tables.MEETING;
import static nl.casustafel.schema.Tables.SIGNAL;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.casustafel.access.sql.Visible;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.kernel.Actor;
import nl.casustafel.meeting.AgendaItem;
import nl.casustafel.meeting.AgendaRow;
import nl.casustafel.meeting.Attendee;
import nl.casustafel.meeting.ItemState;
import nl.casustafel.meeting.LiveLine;
import nl.casustafel.meeting.Meeting;
import nl.casustafel.meeting.MeetingAction;
import nl.casustafel.meeting.MeetingFile;
import nl.casustafel.meeting.MeetingReads;
import nl.casustafel.meeting.Meetings;
import nl.casustafel.signal.SignalId;
import nl.casustafel.signal.SignalState;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.impl.DSL;

/// Meetings as they are looked at.
public final class JooqMeetingReads implements MeetingReads {
    private final Meetings meetings;

    public JooqMeetingReads(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public Optional<MeetingFile> open(Tx tx, Actor actor, Meeting.Key id) {
        Optional<MeetingFile> opened = again(tx, actor, id);
        opened.ifPresent(_ -> tx.audit(MeetingAction.MEETING_READ, id));
        return opened;
    }

    @Override
    public Optional<MeetingFile> again(Tx tx, Actor actor, Meeting.Key id) {
        return meetings.find(tx, actor, id).map(meeting -> {
            List<AgendaItem> items = meetings.items(tx, id);
            return new MeetingFile(
                    meeting,
                    meetings.attendees(tx, id),
                    items,
                    each(items, item -> meetings.present(tx, item)),
                    each(items, item -> meetings.inWriting(tx, item)));
        });
    }

    /// Without the items that have nobody.
    private static Map<AgendaItem.Key, Set<Attendee.Key>> each(
            List<AgendaItem> items, Function<AgendaItem.Key, Set<Attendee.Key>> who) {
        Map<AgendaItem.Key, Set<Attendee.Key>> all =
                items.stream().map(AgendaItem::id).collect(Collectors.toMap(Function.identity(), who));
        all.values().removeIf(Set::isEmpty);
        return all;
    }

    @Override
    public List<Meeting> list(Tx tx, Actor actor) {
        return Sql.of(tx)
                .selectFrom(MEETING)
                .where(Visible.meetings(actor))
                .orderBy(MEETING.PLANNED_ON.desc(), MEETING.STARTS_AT.desc(), MEETING.NUMBER.desc())
                .fetch(MeetingRows::meeting);
    }

    @Override
    public List<LiveLine> lines(Tx tx, Actor actor, AgendaItem.Key item) {
        boolean shown = Sql.of(tx)
                .fetchExists(DSL.selectOne()
                        .from(AGENDA_ITEM)
                        .join(MEETING)
                        .on(MEETING.ID.eq(AGENDA_ITEM.MEETING_ID))
                        .where(AGENDA_ITEM.ID.eq(item.value()), Visible.meetings(actor), shownTo(actor)));
        return shown ? meetings.lines(tx, item) : List.of();
    }

    /// The signal or case of the item may be seen, or the actor sat there when it was shown.
    private static Condition shownTo(Actor actor) {
        Condition aboutNobody = AGENDA_ITEM.SIGNAL_ID.isNull().and(AGENDA_ITEM.CASE_ID.isNull());
        Condition seenSignal = DSL.exists(
                DSL.selectOne().from(SIGNAL).where(SIGNAL.ID.eq(AGENDA_ITEM.SIGNAL_ID), Visible.signals(actor)));
        Condition seenCase = DSL.exists(
                DSL.selectOne().from(CASE_FILE).where(CASE_FILE.ID.eq(AGENDA_ITEM.CASE_ID), Visible.cases(actor)));
        Condition satThere = DSL.exists(DSL.selectOne()
                .from(ITEM_ATTENDANCE)
                .join(ATTENDEE)
                .on(ATTENDEE.ID.eq(ITEM_ATTENDANCE.ATTENDEE_ID))
                .where(
                        ITEM_ATTENDANCE.AGENDA_ITEM_ID.eq(AGENDA_ITEM.ID),
                        ATTENDEE.PERSON_ID.eq(actor.person().value())));
        return DSL.or(aboutNobody, seenSignal, seenCase, satThere.andNot(Visible.itemIsOver()));
    }

    @Override
    public List<AgendaRow> agendasOf(Tx tx, Actor actor, SignalId signal) {
        return Sql.of(tx)
                .select(MEETING.fields())
                .select(AGENDA_ITEM.STATE)
                .from(AGENDA_ITEM)
                .join(MEETING)
                .on(MEETING.ID.eq(AGENDA_ITEM.MEETING_ID))
                .join(SIGNAL)
                .on(SIGNAL.ID.eq(AGENDA_ITEM.SIGNAL_ID))
                .where(AGENDA_ITEM.SIGNAL_ID.eq(signal.value()), Visible.signals(actor), Visible.meetings(actor))
                .orderBy(MEETING.PLANNED_ON, MEETING.NUMBER)
                .fetch(JooqMeetingReads::agenda);
    }

    @Override
    public List<AgendaRow> agendasOf(Tx tx, Actor actor, CaseId caseFile) {
        return Sql.of(tx)
                .select(MEETING.fields())
                .select(AGENDA_ITEM.STATE)
                .from(AGENDA_ITEM)
                .join(MEETING)
                .on(MEETING.ID.eq(AGENDA_ITEM.MEETING_ID))
                .join(CASE_FILE)
                .on(CASE_FILE.ID.eq(AGENDA_ITEM.CASE_ID))
                .where(AGENDA_ITEM.CASE_ID.eq(caseFile.value()), Visible.cases(actor), Visible.meetings(actor))
                .orderBy(MEETING.PLANNED_ON, MEETING.NUMBER)
                .fetch(JooqMeetingReads::agenda);
    }

    @Override
    public List<AgendaRow> approvals(Tx tx, Actor actor, Meeting.Key held) {
        return Sql.of(tx)
                .select(MEETING.fields())
                .select(AGENDA_ITEM.STATE)
                .from(AGENDA_ITEM)
                .join(MEETING)
                .on(MEETING.ID.eq(AGENDA_ITEM.MEETING_ID))
                .where(AGENDA_ITEM.ABOUT_MEETING_ID.eq(held.value()), Visible.meetings(actor))
                .orderBy(MEETING.PLANNED_ON, MEETING.NUMBER)
                .fetch(JooqMeetingReads::agenda);
    }

    private static AgendaRow agenda(Record row) {
        Meeting meeting = MeetingRows.meeting(row.into(MEETING));
        return new AgendaRow(
                meeting.id(),
                meeting.number(),
                meeting.plan().manner(),
                meeting.plan().date(),
                ItemState.valueOf(row.get(AGENDA_ITEM.STATE)));
    }

    @Override
    public Map<SignalId, LocalDate> planned(Tx tx, Actor actor) {
        return Sql.of(tx)
                .select(AGENDA_ITEM.SIGNAL_ID, DSL.min(MEETING.PLANNED_ON))
                .from(AGENDA_ITEM)
                .join(MEETING)
                .on(MEETING.ID.eq(AGENDA_ITEM.MEETING_ID))
                .join(SIGNAL)
                .on(SIGNAL.ID.eq(AGENDA_ITEM.SIGNAL_ID))
                .where(JooqMeetings.unhandled(), Visible.signals(actor), Visible.meetings(actor))
                .groupBy(AGENDA_ITEM.SIGNAL_ID)
                .fetchMap(row -> new SignalId(row.value1()), row -> row.value2());
    }

    @Override
    public List<SignalId> toBeScheduled(Tx tx, Actor actor) {
        return Sql.of(tx)
                .select(SIGNAL.ID)
                .from(SIGNAL)
                .where(
                        SIGNAL.STATE.in(SignalState.ON_AGENDA.name(), SignalState.DEFERRED.name()),
                        Visible.signals(actor),
                        DSL.notExists(DSL.selectOne()
                                .from(AGENDA_ITEM)
                                .where(AGENDA_ITEM.SIGNAL_ID.eq(SIGNAL.ID), JooqMeetings.unhandled())))
                .orderBy(SIGNAL.STATE_SINCE)
                .fetch(row -> new SignalId(row.value1()));
    }
}
