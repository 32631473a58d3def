package nl.casustafel.access.sql;

import static nl.casustafel.schema.Tables.AGENDA_ITEM;
import static nl.casustafel.schema.Tables.ATTENDEE;
import static nl.casustafel.schema.Tables.CASE_FILE;
import static nl.casustafel.schema.Tables.CASE_PARTICIPANT;
import static nl.casustafel.schema.Tables.ITEM_ATTENDANCE;
import static nl.casustafel.schema.Tables.MEETING;
import static nl.casustafel.schema.Tables.MINUTES_PART;
import static nl.casustafel.schema.Tables.ORGANISATION;
import static nl.casustafel.schema.Tables.PROVISION;
import static nl.casustafel.schema.Tables.PROVISION_FAILURE;
import static nl.casustafel.schema.Tables.TEAM_PERSON;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;
import org.jooq.Record2;
import org.jooq.Select;
import org.jooq.impl.DSL;

/// Who has had what stands in a case since a moment, put together from attendance, the register and who
/// takes part, for whom to tell of a correction (W-D8, W-F4). Not gated: for a use case that has looked the
/// case up.
public final class WhoHas {
    private static final String RANGE = " - ";
    /// How much of a number is its year and the letter of its store.
    private static final int STORE = "2026-A-".length();

    private WhoHas() {}

    /// @param reference the number of a meeting, or of what left
    public record Somebody(ShortText name, Optional<ShortText> reference) implements PersonalData {
        @Override
        public String toString() {
            return "Somebody[]";
        }
    }

    /// Organisations that sat at the table while the case was talked about, each with the first meeting.
    public static List<Somebody> atTable(Tx tx, UUID caseFile, Instant since) {
        return found(Sql.of(tx)
                .select(
                        DSL.coalesce(ORGANISATION.NAME, ATTENDEE.GUEST_ORGANISATION, ATTENDEE.GUEST_NAME),
                        DSL.min(MEETING.NUMBER))
                .from(AGENDA_ITEM)
                .join(MEETING)
                .on(MEETING.ID.eq(AGENDA_ITEM.MEETING_ID))
                .join(ITEM_ATTENDANCE)
                .on(ITEM_ATTENDANCE.AGENDA_ITEM_ID.eq(AGENDA_ITEM.ID))
                .join(ATTENDEE)
                .on(ATTENDEE.ID.eq(ITEM_ATTENDANCE.ATTENDEE_ID))
                .leftJoin(TEAM_PERSON)
                .on(TEAM_PERSON.ID.eq(ATTENDEE.PERSON_ID))
                .leftJoin(ORGANISATION)
                .on(ORGANISATION.ID.eq(TEAM_PERSON.ORGANISATION_ID))
                .where(
                        AGENDA_ITEM.CASE_ID.eq(caseFile),
                        AGENDA_ITEM.OPENED_AT.isNotNull(),
                        AGENDA_ITEM.CLOSED_AT.isNull().or(AGENDA_ITEM.CLOSED_AT.ge(since)))
                .groupBy(ORGANISATION.NAME, ATTENDEE.GUEST_ORGANISATION, ATTENDEE.GUEST_NAME)
                .orderBy(1));
    }

    /// Organisations that were designated for the case and read it in the program.
    public static List<Somebody> inCase(Tx tx, UUID caseFile) {
        return found(Sql.of(tx)
                .selectDistinct(ORGANISATION.NAME, DSL.castNull(MEETING.NUMBER))
                .from(CASE_PARTICIPANT)
                .join(ORGANISATION)
                .on(ORGANISATION.ID.eq(CASE_PARTICIPANT.ORGANISATION_ID))
                .where(CASE_PARTICIPANT.CASE_ID.eq(caseFile))
                .orderBy(ORGANISATION.NAME));
    }

    /// Whoever got a file about the case: minutes with a part about it, or anything the register names by its
    /// number.
    public static List<Somebody> byFile(Tx tx, UUID caseFile, Instant since) {
        Optional<String> number = Sql.of(tx)
                .select(CASE_FILE.NUMBER)
                .from(CASE_FILE)
                .where(CASE_FILE.ID.eq(caseFile))
                .fetchOptional(CASE_FILE.NUMBER);
        var minutes = DSL.select(MINUTES_PART.MINUTES_VERSION_ID)
                .from(MINUTES_PART)
                .join(AGENDA_ITEM)
                .on(AGENDA_ITEM.ID.eq(MINUTES_PART.AGENDA_ITEM_ID))
                .where(AGENDA_ITEM.CASE_ID.eq(caseFile));
        return Sql.of(tx)
                .select(PROVISION.RECIPIENT, PROVISION.ITEMS, DSL.field(PROVISION.MINUTES_VERSION_ID.in(minutes)))
                .from(PROVISION)
                .leftJoin(PROVISION_FAILURE)
                .on(PROVISION_FAILURE.PROVISION_ID.eq(PROVISION.ID))
                .where(PROVISION.AT.ge(since), PROVISION_FAILURE.PROVISION_ID.isNull())
                .orderBy(PROVISION.AT)
                .fetch()
                .stream()
                .filter(row -> Boolean.TRUE.equals(row.value3())
                        || number.filter(own -> names(row.value2(), own)).isPresent())
                .map(row -> new Somebody(ShortText.of(row.value1()), number.map(ShortText::of)))
                .distinct()
                .toList();
    }

    /// Whether one of the lines is this number, or a range it lies in.
    static boolean names(String items, String number) {
        return Arrays.stream(items.split("\n")).anyMatch(item -> {
            int range = item.indexOf(RANGE);
            return range < 0
                    ? item.equals(number)
                    : !isBefore(number, item.substring(0, range))
                            && !isBefore(item.substring(range + RANGE.length()), number);
        });
    }

    /// By year, letter and sequence; a sequence may have grown longer.
    private static boolean isBefore(String one, String other) {
        int store = one.substring(0, STORE).compareTo(other.substring(0, STORE));
        int length = Integer.compare(one.length(), other.length());
        return store < 0 || (store == 0 && (length < 0 || (length == 0 && one.compareTo(other) < 0)));
    }

    private static List<Somebody> found(Select<Record2<String, String>> query) {
        return query.fetch(row -> new Somebody(
                ShortText.of(row.value1()), Optional.ofNullable(row.value2()).map(ShortText::of)));
    }
}
