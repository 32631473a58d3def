package nl.casustafel.assessment.store;

import static nl.casustafel.schema.Tables.RATING;
import static nl.casustafel.schema.Tables.RATING_ROUND;
import static nl.casustafel.schema.Tables.RATING_SHEET;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import nl.casustafel.assessment.About;
import nl.casustafel.assessment.FrameworkHash;
import nl.casustafel.assessment.IndicatorCode;
import nl.casustafel.assessment.Level;
import nl.casustafel.assessment.Rating;
import nl.casustafel.assessment.Round;
import nl.casustafel.assessment.Rounds;
import nl.casustafel.assessment.Sheet;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.schema.tables.records.RatingRoundRecord;
import nl.casustafel.schema.tables.records.RatingSheetRecord;
import nl.casustafel.team.Organisation;
import nl.casustafel.team.Party;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;

/// Rounds, sheets and ratings in their tables. A sheet and its ratings are only added.
public final class JooqRounds implements Rounds {
    @Override
    public void add(Tx tx, Round round) {
        Sql.of(tx)
                .insertInto(RATING_ROUND)
                .set(RATING_ROUND.ID, round.id().value())
                .set(RATING_ROUND.ABOUT_ID, round.about().value())
                .set(RATING_ROUND.FRAMEWORK_HASH, round.framework().value())
                .set(RATING_ROUND.OPENED_AT, round.opened().at())
                .set(RATING_ROUND.OPENED_BY, round.opened().by().value())
                .execute();
    }

    @Override
    public void add(Tx tx, Round.Key round, Sheet sheet) {
        Sql.of(tx)
                .insertInto(RATING_SHEET)
                .set(RATING_SHEET.ID, sheet.id().value())
                .set(RATING_SHEET.ROUND_ID, round.value())
                .set(RATING_SHEET.PARTY, sheet.voice() instanceof Party party ? party.name() : null)
                .set(
                        RATING_SHEET.ORGANISATION_ID,
                        sheet.voice() instanceof Organisation.Key organisation ? organisation.value() : null)
                .set(RATING_SHEET.PERSON_ID, sheet.rater().person().value())
                .set(RATING_SHEET.WAY, sheet.rater().way().name())
                .set(RATING_SHEET.RECORDED_BY, sheet.rater().recordedBy().value())
                .set(RATING_SHEET.LOCKED_AT, sheet.lockedAt())
                .execute();
        sheet.ratings()
                .forEach((code, rating) -> Sql.of(tx)
                        .insertInto(RATING)
                        .set(RATING.SHEET_ID, sheet.id().value())
                        .set(RATING.INDICATOR, code.value())
                        .set(RATING.LEVEL_CODE, rating.level().name())
                        .set(RATING.BODY, rating.why().map(LongText::value).orElse(null))
                        .execute());
    }

    @Override
    public void close(Tx tx, Round.Key round, Round.Opened closed) {
        Sql.of(tx)
                .update(RATING_ROUND)
                .set(RATING_ROUND.CLOSED_AT, closed.at())
                .set(RATING_ROUND.CLOSED_BY, closed.by().value())
                .where(RATING_ROUND.ID.eq(round.value()))
                .execute();
    }

    @Override
    public List<Round> about(Tx tx, About about) {
        return Sql.of(tx)
                .selectFrom(RATING_ROUND)
                .where(RATING_ROUND.ABOUT_ID.eq(about.value()))
                .orderBy(RATING_ROUND.OPENED_AT, RATING_ROUND.ID)
                .fetch(row -> round(tx, row));
    }

    private static Round round(Tx tx, RatingRoundRecord row) {
        return new Round(
                new Round.Key(row.getId()),
                new About(row.getAboutId()),
                new FrameworkHash(row.getFrameworkHash()),
                new Round.Opened(row.getOpenedAt(), new PersonId(row.getOpenedBy())),
                Optional.ofNullable(row.getClosedAt()).map(at -> new Round.Opened(at, new PersonId(row.getClosedBy()))),
                sheets(tx, row.getId()));
    }

    private static List<Sheet> sheets(Tx tx, UUID round) {
        Map<UUID, SortedMap<IndicatorCode, Rating>> ratings = ratings(tx, round);
        return Sql.of(tx)
                .selectFrom(RATING_SHEET)
                .where(RATING_SHEET.ROUND_ID.eq(round))
                .orderBy(RATING_SHEET.LOCKED_AT, RATING_SHEET.PARTY, RATING_SHEET.ORGANISATION_ID)
                .fetch(row -> sheet(row, ratings.getOrDefault(row.getId(), new TreeMap<>())));
    }

    private static Sheet sheet(RatingSheetRecord row, SortedMap<IndicatorCode, Rating> ratings) {
        return new Sheet(
                new Sheet.Key(row.getId()),
                row.getParty() == null ? new Organisation.Key(row.getOrganisationId()) : Party.valueOf(row.getParty()),
                new Sheet.Rater(
                        new PersonId(row.getPersonId()),
                        Sheet.Way.valueOf(row.getWay()),
                        new PersonId(row.getRecordedBy())),
                row.getLockedAt(),
                ratings);
    }

    /// Of all sheets of a round at once.
    private static Map<UUID, SortedMap<IndicatorCode, Rating>> ratings(Tx tx, UUID round) {
        Map<UUID, SortedMap<IndicatorCode, Rating>> all = new HashMap<>();
        Sql.of(tx)
                .select(RATING.fields())
                .from(RATING_SHEET)
                .join(RATING)
                .on(RATING.SHEET_ID.eq(RATING_SHEET.ID))
                .where(RATING_SHEET.ROUND_ID.eq(round))
                .fetchInto(RATING)
                .forEach(row -> all.computeIfAbsent(row.getSheetId(), _ -> new TreeMap<>())
                        .put(
                                new IndicatorCode(row.getIndicator()),
                                new Rating(
                                        Level.valueOf(row.getLevelCode()),
                                        Optional.ofNullable(row.getBody()).map(LongText::of))));
        return all;
    }
}
