package nl.casustafel.meeting.store;

import static nl.casustafel.schema.Tables.MEETING_TYPE;
import static nl.casustafel.schema.Tables.MEETING_TYPE_ASKED;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.meeting.Capacity;
import nl.casustafel.meeting.MeetingKind;
import nl.casustafel.meeting.MeetingType;
import nl.casustafel.meeting.MeetingTypes;
import nl.casustafel.schema.tables.records.MeetingTypeRecord;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;

/// Types of meeting in their tables.
public final class JooqMeetingTypes implements MeetingTypes {
    @Override
    public List<MeetingType> all(Tx tx) {
        return Sql.of(tx)
                .selectFrom(MEETING_TYPE)
                .orderBy(MEETING_TYPE.LABEL, MEETING_TYPE.ID)
                .fetch(row -> type(tx, row));
    }

    private static MeetingType type(Tx tx, MeetingTypeRecord row) {
        return new MeetingType(
                new MeetingType.Key(row.getId()),
                ShortText.of(row.getLabel()),
                MeetingKind.valueOf(row.getKind()),
                new MeetingType.Usual(
                        row.getStartsAt(),
                        ShortText.of(row.getPlace()),
                        new PersonId(row.getChairId()),
                        Optional.ofNullable(row.getSecretaryId()).map(PersonId::new)),
                new MeetingType.Lasting(row.getSignalMinutes(), row.getCaseMinutes()),
                asked(tx, row.getId()),
                row.getInStages());
    }

    private static List<MeetingType.Fixed> asked(Tx tx, UUID type) {
        return Sql.of(tx)
                .selectFrom(MEETING_TYPE_ASKED)
                .where(MEETING_TYPE_ASKED.TYPE_ID.eq(type))
                .orderBy(MEETING_TYPE_ASKED.PERSON_ID)
                .fetch(row ->
                        new MeetingType.Fixed(new PersonId(row.getPersonId()), Capacity.valueOf(row.getCapacity())));
    }

    @Override
    public void keep(Tx tx, MeetingType type) {
        Sql.of(tx)
                .deleteFrom(MEETING_TYPE)
                .where(MEETING_TYPE.LABEL.eq(type.label().value()))
                .execute();
        MeetingTypeRecord row = Sql.of(tx).newRecord(MEETING_TYPE);
        row.setId(type.id().value());
        row.setLabel(type.label().value());
        row.setKind(type.kind().name());
        row.setStartsAt(type.usual().start());
        row.setPlace(type.usual().place().value());
        row.setChairId(type.usual().chair().value());
        row.setSecretaryId(type.usual().secretary().map(PersonId::value).orElse(null));
        row.setSignalMinutes(type.lasting().signal());
        row.setCaseMinutes(type.lasting().caseFile());
        row.setInStages(type.inStages());
        row.insert();
        type.asked()
                .forEach(one -> Sql.of(tx)
                        .insertInto(MEETING_TYPE_ASKED)
                        .set(MEETING_TYPE_ASKED.TYPE_ID, type.id().value())
                        .set(MEETING_TYPE_ASKED.PERSON_ID, one.person().value())
                        .set(MEETING_TYPE_ASKED.CAPACITY, one.capacity().name())
                        .execute());
    }

    @Override
    public boolean drop(Tx tx, MeetingType.Key id) {
        return Sql.of(tx)
                        .deleteFrom(MEETING_TYPE)
                        .where(MEETING_TYPE.ID.eq(id.value()))
                        .execute()
                == 1;
    }
}
