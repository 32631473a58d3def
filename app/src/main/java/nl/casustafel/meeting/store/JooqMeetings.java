package nl.casustafel.meeting.store;

import static nl.casustafel.schema.Tables.AGENDA_ITEM;
import static nl.casustafel.schema.Tables.ATTENDEE;
import static nl.casustafel.schema.Tables.ITEM_ATTENDANCE;
import static nl.casustafel.schema.Tables.LIVE_LINE;
import static nl.casustafel.schema.Tables.MEETING;
import static nl.casustafel.schema.Tables.MEETING_NUMBER;
import static nl.casustafel.schema.Tables.TEAM_PERSON;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.casustafel.access.sql.Visible;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.meeting.AgendaItem;
import nl.casustafel.meeting.Attendee;
import nl.casustafel.meeting.ItemState;
import nl.casustafel.meeting.LiveLine;
import nl.casustafel.meeting.Meeting;
import nl.casustafel.meeting.MeetingKind;
import nl.casustafel.meeting.MeetingNumber;
import nl.casustafel.meeting.MeetingState;
import nl.casustafel.meeting.Meetings;
import nl.casustafel.meeting.Topic;
import nl.casustafel.schema.tables.records.AgendaItemRecord;
import nl.casustafel.schema.tables.records.MeetingRecord;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;
import nl.casustafel.weighing.WeighingId;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Meetings in their tables.
public final class JooqMeetings implements Meetings {
    @Override
    public MeetingNumber nextNumber(Tx tx, int year, char storeLetter) {
        int next = Sql.of(tx)
                        .select(MEETING_NUMBER.LAST_SEQUENCE)
                        .from(MEETING_NUMBER)
                        .where(MEETING_NUMBER.NUMBER_YEAR.eq(year))
                        .fetchOptional(MEETING_NUMBER.LAST_SEQUENCE)
                        .orElse(0)
                + 1;
        Sql.of(tx)
                .insertInto(MEETING_NUMBER)
                .set(MEETING_NUMBER.NUMBER_YEAR, year)
                .set(MEETING_NUMBER.LAST_SEQUENCE, next)
                .onDuplicateKeyUpdate()
                .set(MEETING_NUMBER.LAST_SEQUENCE, next)
                .execute();
        return new MeetingNumber(year, storeLetter, next);
    }

    @Override
    public void add(Tx tx, Meeting meeting) {
        MeetingRecord row = Sql.of(tx).newRecord(MEETING);
        row.setId(meeting.id().value());
        row.setNumber(meeting.number().text());
        row.setKind(meeting.plan().kind().name());
        row.setState(meeting.state().name());
        row.setPlannedOn(meeting.plan().date());
        row.setStartsAt(meeting.plan().start());
        row.setPlace(meeting.plan().place().value());
        row.setChairId(meeting.plan().chair().value());
        row.setSecretaryId(meeting.plan().secretary().map(PersonId::value).orElse(null));
        row.setLabel(text(meeting.plan().manner().label()));
        row.setInStages(meeting.plan().manner().inStages());
        row.setRowVersion(1);
        row.insert();
    }

    @Override
    public Optional<Meeting> find(Tx tx, Actor actor, Meeting.Key id) {
        return one(tx, actor, MEETING.ID.eq(id.value()));
    }

    @Override
    public Optional<Meeting> inSession(Tx tx, Actor actor) {
        return one(
                tx,
                actor,
                MEETING.STATE.eq(MeetingState.IN_SESSION.name()).and(MEETING.KIND.ne(MeetingKind.OUTSIDE.name())));
    }

    private static Optional<Meeting> one(Tx tx, Actor actor, Condition which) {
        return Sql.of(tx)
                .selectFrom(MEETING)
                .where(which, Visible.meetings(actor))
                .fetchOptional(MeetingRows::meeting);
    }

    @Override
    public void change(Tx tx, Meeting meeting) {
        Sql.of(tx)
                .update(MEETING)
                .set(MEETING.STATE, meeting.state().name())
                .set(MEETING.OPENED_AT, meeting.openedAt().orElse(null))
                .set(MEETING.CLOSED_AT, meeting.closedAt().orElse(null))
                .set(MEETING.ROW_VERSION, MEETING.ROW_VERSION.plus(1))
                .where(MEETING.ID.eq(meeting.id().value()))
                .execute();
    }

    @Override
    public void add(Tx tx, Meeting.Key meeting, Attendee attendee) {
        Optional<Attendee.Guest> guest =
                attendee.who() instanceof Attendee.Guest known ? Optional.of(known) : Optional.empty();
        Sql.of(tx)
                .insertInto(ATTENDEE)
                .set(ATTENDEE.ID, attendee.id().value())
                .set(ATTENDEE.MEETING_ID, meeting.value())
                .set(ATTENDEE.PERSON_ID, attendee.person().map(PersonId::value).orElse(null))
                .set(ATTENDEE.GUEST_NAME, text(guest.map(Attendee.Guest::name)))
                .set(ATTENDEE.GUEST_ORGANISATION, text(guest.map(Attendee.Guest::organisation)))
                .set(
                        ATTENDEE.GUEST_BASIS,
                        guest.map(known -> known.basis().name()).orElse(null))
                .set(ATTENDEE.CAPACITY, attendee.capacity().name())
                .execute();
    }

    private static @Nullable String text(Optional<ShortText> text) {
        return text.map(ShortText::value).orElse(null);
    }

    @Override
    public List<Attendee> attendees(Tx tx, Meeting.Key meeting) {
        return Sql.of(tx)
                .select(ATTENDEE.fields())
                .from(ATTENDEE)
                .leftJoin(TEAM_PERSON)
                .on(TEAM_PERSON.ID.eq(ATTENDEE.PERSON_ID))
                .where(ATTENDEE.MEETING_ID.eq(meeting.value()))
                .orderBy(DSL.nvl(TEAM_PERSON.NAME, ATTENDEE.GUEST_NAME), ATTENDEE.ID)
                .fetchInto(ATTENDEE)
                .stream()
                .map(MeetingRows::attendee)
                .sorted(Comparator.comparing(Attendee::capacity))
                .toList();
    }

    @Override
    public Optional<Attendee> attendee(Tx tx, Meeting.Key meeting, Attendee.Key id) {
        return Sql.of(tx)
                .selectFrom(ATTENDEE)
                .where(ATTENDEE.ID.eq(id.value()), ATTENDEE.MEETING_ID.eq(meeting.value()))
                .fetchOptional(MeetingRows::attendee);
    }

    @Override
    public void stateSecrecy(Tx tx, Attendee.Key attendee, Instant at) {
        Sql.of(tx)
                .update(ATTENDEE)
                .set(ATTENDEE.SECRECY_AT, at)
                .where(ATTENDEE.ID.eq(attendee.value()))
                .execute();
    }

    @Override
    public void add(Tx tx, AgendaItem item) {
        AgendaItemRecord row = Sql.of(tx).newRecord(AGENDA_ITEM);
        row.setId(item.id().value());
        row.setMeetingId(item.meeting().value());
        row.setPositionNo(item.position());
        row.setKind(TopicKind.of(item.topic()).name());
        switch (item.topic()) {
            case Topic.OfSignal of -> row.setSignalId(of.signal().value());
            case Topic.OfCase of -> row.setCaseId(of.caseFile().value());
            case Topic.Approving approving ->
                row.setAboutMeetingId(approving.held().value());
            case Topic.Confirming _, Topic.SetAside _, Topic.Destroying _ -> {}
            case Topic.Other other -> row.setTitle(other.title().value());
        }
        row.setPlannedMinutes(item.plannedMinutes());
        row.setState(item.state().name());
        row.setRowVersion(1);
        row.insert();
    }

    @Override
    public Optional<AgendaItem> item(Tx tx, Actor actor, AgendaItem.Key id) {
        return Sql.of(tx)
                .select(AGENDA_ITEM.fields())
                .from(AGENDA_ITEM)
                .join(MEETING)
                .on(MEETING.ID.eq(AGENDA_ITEM.MEETING_ID))
                .where(AGENDA_ITEM.ID.eq(id.value()), Visible.meetings(actor))
                .fetchOptional(row -> MeetingRows.item(row.into(AGENDA_ITEM)));
    }

    @Override
    public List<AgendaItem> items(Tx tx, Meeting.Key meeting) {
        return Sql.of(tx)
                .selectFrom(AGENDA_ITEM)
                .where(AGENDA_ITEM.MEETING_ID.eq(meeting.value()))
                .orderBy(AGENDA_ITEM.POSITION_NO)
                .fetch(MeetingRows::item);
    }

    @Override
    public int nextItem(Tx tx, Meeting.Key meeting) {
        return next(tx, AGENDA_ITEM, AGENDA_ITEM.POSITION_NO, AGENDA_ITEM.MEETING_ID.eq(meeting.value()));
    }

    private static int next(Tx tx, Table<?> table, Field<Integer> position, Condition which) {
        return Sql.of(tx)
                .select(DSL.coalesce(DSL.max(position), 0).plus(1))
                .from(table)
                .where(which)
                .fetchSingle(Record1::value1);
    }

    @Override
    public boolean itemBusy(Tx tx, Meeting.Key meeting) {
        return Sql.of(tx)
                .fetchExists(
                        AGENDA_ITEM,
                        AGENDA_ITEM.MEETING_ID.eq(meeting.value()),
                        AGENDA_ITEM.STATE.eq(ItemState.BUSY.name()));
    }

    @Override
    public void change(Tx tx, AgendaItem item) {
        Sql.of(tx)
                .update(AGENDA_ITEM)
                .set(AGENDA_ITEM.POSITION_NO, item.position())
                .set(AGENDA_ITEM.PLANNED_MINUTES, item.plannedMinutes())
                .set(AGENDA_ITEM.STATE, item.state().name())
                .set(AGENDA_ITEM.OPENED_AT, item.progress().openedAt().orElse(null))
                .set(AGENDA_ITEM.CLOSED_AT, item.progress().closedAt().orElse(null))
                .set(
                        AGENDA_ITEM.WEIGHING_ID,
                        item.weighing().map(WeighingId::value).orElse(null))
                .set(AGENDA_ITEM.ROW_VERSION, AGENDA_ITEM.ROW_VERSION.plus(1))
                .where(AGENDA_ITEM.ID.eq(item.id().value()))
                .execute();
    }

    @Override
    public Optional<AgendaItem> scheduled(Tx tx, Topic topic) {
        Condition about = switch (topic) {
            case Topic.OfSignal of -> AGENDA_ITEM.SIGNAL_ID.eq(of.signal().value());
            case Topic.OfCase of -> AGENDA_ITEM.CASE_ID.eq(of.caseFile().value());
            case Topic.Confirming _ -> AGENDA_ITEM.KIND.eq(TopicKind.CONFIRMING.name());
            case Topic.SetAside _ -> AGENDA_ITEM.KIND.eq(TopicKind.SET_ASIDE.name());
            case Topic.Destroying _ -> AGENDA_ITEM.KIND.eq(TopicKind.DESTROYING.name());
            case Topic.Approving approving ->
                AGENDA_ITEM.ABOUT_MEETING_ID.eq(approving.held().value());
            case Topic.Other _ -> DSL.falseCondition();
        };
        return Sql.of(tx)
                .selectFrom(AGENDA_ITEM)
                .where(about, unhandled())
                .limit(1)
                .fetchOptional(MeetingRows::item);
    }

    @Override
    public Optional<Instant> lastSetAside(Tx tx, Instant then) {
        return Sql.of(tx)
                .select(DSL.max(AGENDA_ITEM.OPENED_AT))
                .from(AGENDA_ITEM)
                .where(AGENDA_ITEM.KIND.eq(TopicKind.SET_ASIDE.name()), AGENDA_ITEM.OPENED_AT.lt(then))
                .fetchOptional(Record1::value1);
    }

    /// Items of an ended meeting have all ended, so the item's own state says it.
    static Condition unhandled() {
        return AGENDA_ITEM.STATE.in(ItemState.OPEN.name(), ItemState.BUSY.name());
    }

    @Override
    public void tick(Tx tx, AgendaItem.Key item, Attendee.Key attendee, boolean present) {
        if (present) {
            shown(tx, item, attendee, false);
        } else {
            Sql.of(tx)
                    .deleteFrom(ITEM_ATTENDANCE)
                    .where(
                            ITEM_ATTENDANCE.AGENDA_ITEM_ID.eq(item.value()),
                            ITEM_ATTENDANCE.ATTENDEE_ID.eq(attendee.value()))
                    .execute();
        }
    }

    @Override
    public void tickInWriting(Tx tx, AgendaItem.Key item, Attendee.Key attendee) {
        shown(tx, item, attendee, true);
    }

    private static void shown(Tx tx, AgendaItem.Key item, Attendee.Key attendee, boolean inWriting) {
        Sql.of(tx)
                .insertInto(ITEM_ATTENDANCE)
                .set(ITEM_ATTENDANCE.AGENDA_ITEM_ID, item.value())
                .set(ITEM_ATTENDANCE.ATTENDEE_ID, attendee.value())
                .set(ITEM_ATTENDANCE.IN_WRITING, inWriting)
                .onDuplicateKeyUpdate()
                .set(ITEM_ATTENDANCE.IN_WRITING, inWriting)
                .execute();
    }

    @Override
    public Set<Attendee.Key> present(Tx tx, AgendaItem.Key item) {
        return attended(tx, item, false);
    }

    @Override
    public Set<Attendee.Key> inWriting(Tx tx, AgendaItem.Key item) {
        return attended(tx, item, true);
    }

    private static Set<Attendee.Key> attended(Tx tx, AgendaItem.Key item, boolean inWriting) {
        List<UUID> ids = Sql.of(tx)
                .select(ITEM_ATTENDANCE.ATTENDEE_ID)
                .from(ITEM_ATTENDANCE)
                .where(ITEM_ATTENDANCE.AGENDA_ITEM_ID.eq(item.value()), ITEM_ATTENDANCE.IN_WRITING.eq(inWriting))
                .fetch(ITEM_ATTENDANCE.ATTENDEE_ID);
        return ids.stream().map(Attendee.Key::new).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean shownTo(Tx tx, AgendaItem.Key item, PersonId person) {
        return Sql.of(tx)
                .fetchExists(DSL.selectOne()
                        .from(ITEM_ATTENDANCE)
                        .join(ATTENDEE)
                        .on(ATTENDEE.ID.eq(ITEM_ATTENDANCE.ATTENDEE_ID))
                        .where(ITEM_ATTENDANCE.AGENDA_ITEM_ID.eq(item.value()), ATTENDEE.PERSON_ID.eq(person.value())));
    }

    @Override
    public void add(Tx tx, LiveLine line) {
        Sql.of(tx)
                .insertInto(LIVE_LINE)
                .set(LIVE_LINE.ID, line.id().value())
                .set(LIVE_LINE.AGENDA_ITEM_ID, line.item().value())
                .set(LIVE_LINE.POSITION_NO, line.position())
                .set(LIVE_LINE.KIND, line.kind().name())
                .set(LIVE_LINE.BODY, line.text().value())
                .set(LIVE_LINE.PERSON_ID, line.entry().by().value())
                .set(LIVE_LINE.AT, line.entry().at())
                .set(
                        LIVE_LINE.CORRECTS_ID,
                        line.corrects().map(LiveLine.Key::value).orElse(null))
                .set(LIVE_LINE.FACT_ID, line.into().map(MeetingRows::fact).orElse(null))
                .set(LIVE_LINE.ACTION_ID, line.into().map(MeetingRows::action).orElse(null))
                .execute();
    }

    @Override
    public int nextLine(Tx tx, AgendaItem.Key item) {
        return next(tx, LIVE_LINE, LIVE_LINE.POSITION_NO, LIVE_LINE.AGENDA_ITEM_ID.eq(item.value()));
    }

    @Override
    public Optional<LiveLine> line(Tx tx, LiveLine.Key id) {
        return Sql.of(tx)
                .selectFrom(LIVE_LINE)
                .where(LIVE_LINE.ID.eq(id.value()))
                .fetchOptional(MeetingRows::line);
    }

    @Override
    public boolean corrected(Tx tx, LiveLine.Key id) {
        return Sql.of(tx)
                .fetchExists(
                        LIVE_LINE,
                        LIVE_LINE.AGENDA_ITEM_ID.eq(DSL.select(LIVE_LINE.AGENDA_ITEM_ID)
                                .from(LIVE_LINE)
                                .where(LIVE_LINE.ID.eq(id.value()))),
                        LIVE_LINE.CORRECTS_ID.eq(id.value()));
    }

    @Override
    public void remove(Tx tx, LiveLine.Key id) {
        Sql.of(tx).deleteFrom(LIVE_LINE).where(LIVE_LINE.ID.eq(id.value())).execute();
    }

    @Override
    public List<LiveLine> lines(Tx tx, AgendaItem.Key item) {
        return Sql.of(tx)
                .selectFrom(LIVE_LINE)
                .where(LIVE_LINE.AGENDA_ITEM_ID.eq(item.value()))
                .orderBy(LIVE_LINE.POSITION_NO)
                .fetch(MeetingRows::line);
    }
}
