package nl.casustafel.quality.store;

import static nl.casustafel.schema.Tables.RATING;
import static nl.casustafel.schema.Tables.RATING_ROUND;
import static nl.casustafel.schema.Tables.RATING_SHEET;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.casustafel.access.sql.BlindRounds;
import nl.casustafel.assessment.FrameworkHash;
import nl.casustafel.assessment.IndicatorCode;
import nl.casustafel.assessment.Level;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.quality.AgreementReads;
import nl.casustafel.quality.BlindUnit;
import nl.casustafel.quality.Span;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/// Counts blind levels in the database, so that who rated is never read: how often each level was given in
/// a round. Second thoughts stand in another table and are not looked at (framework 3.3(7)).
public final class JooqAgreement implements AgreementReads {
    /// So long after it was last worked on a case is kept at most (WPGA art. 9).
    private static final int CASE_YEARS = 5;

    private static final Field<Integer> GIVEN = DSL.count();

    private final CaseClock clock;
    private final int longestWait;

    /// @param longestWait days that what ended without a case may wait to be destroyed
    public JooqAgreement(CaseClock clock, int longestWait) {
        this.clock = clock;
        this.longestWait = longestWait;
    }

    @Override
    public List<BlindUnit> units(Tx tx, Actor actor, Span days) {
        Instant endedSince = begin(clock.today().minusDays(longestWait));
        Map<UUID, FrameworkHash> versions = new LinkedHashMap<>();
        Map<UUID, Map<IndicatorCode, List<Level>>> levels = new HashMap<>();
        Sql.of(tx)
                .select(RATING_ROUND.ID, RATING_ROUND.FRAMEWORK_HASH, RATING.INDICATOR, RATING.LEVEL_CODE, GIVEN)
                .from(RATING_ROUND)
                .join(RATING_SHEET)
                .on(RATING_SHEET.ROUND_ID.eq(RATING_ROUND.ID))
                .join(RATING)
                .on(RATING.SHEET_ID.eq(RATING_SHEET.ID))
                .where(BlindRounds.counted(actor, endedSince, clock.today().minusYears(CASE_YEARS)), within(days))
                .groupBy(RATING_ROUND.ID, RATING_ROUND.FRAMEWORK_HASH, RATING.INDICATOR, RATING.LEVEL_CODE)
                .forEach(row -> {
                    versions.putIfAbsent(row.value1(), new FrameworkHash(row.value2()));
                    levels.computeIfAbsent(row.value1(), _ -> new HashMap<>())
                            .computeIfAbsent(new IndicatorCode(row.value3()), _ -> new ArrayList<>())
                            .addAll(Collections.nCopies(row.value5(), Level.valueOf(row.value4())));
                });
        return versions.entrySet().stream()
                .map(one -> new BlindUnit(one.getValue(), levels.getOrDefault(one.getKey(), Map.of())))
                .toList();
    }

    private static Condition within(Span days) {
        Condition from =
                days.from().map(day -> RATING_ROUND.CLOSED_AT.ge(begin(day))).orElse(DSL.trueCondition());
        return days.until()
                .map(day -> from.and(RATING_ROUND.CLOSED_AT.lt(begin(day.plusDays(1)))))
                .orElse(from);
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(CaseClock.ZONE).toInstant();
    }
}
