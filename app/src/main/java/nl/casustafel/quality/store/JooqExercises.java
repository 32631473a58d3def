package nl.casustafel.quality.store;

import static nl.casustafel.schema.Tables.EXERCISE;
import static nl.casustafel.schema.Tables.EXERCISE_DECISION;
import static nl.casustafel.schema.Tables.EXERCISE_LEVEL;
import static nl.casustafel.schema.Tables.EXERCISE_PAIR;
import static nl.casustafel.schema.Tables.EXERCISE_RATER;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.casustafel.assessment.FrameworkHash;
import nl.casustafel.assessment.IndicatorCode;
import nl.casustafel.assessment.Level;
import nl.casustafel.assessment.Triage;
import nl.casustafel.assessment.TwinPair;
import nl.casustafel.assessment.VersionName;
import nl.casustafel.assessment.Vignette;
import nl.casustafel.assessment.VignetteSet;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.quality.Exercise;
import nl.casustafel.quality.Exercises;
import nl.casustafel.quality.VignetteAnswers;
import nl.casustafel.quality.VignetteRatings;
import nl.casustafel.schema.tables.records.ExerciseRecord;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;

/// Exercises in their tables: answers are counts, made at nought when an exercise begins.
public final class JooqExercises implements Exercises {
    @Override
    public void add(Tx tx, Exercise exercise, VignetteSet set) {
        UUID id = exercise.id().value();
        Sql.of(tx)
                .insertInto(EXERCISE)
                .set(EXERCISE.ID, id)
                .set(EXERCISE.FRAMEWORK_HASH, exercise.framework().value())
                .set(EXERCISE.SET_NAME, exercise.set().name().value())
                .set(EXERCISE.SET_NUMBER, exercise.set().number().value())
                .set(EXERCISE.BEGUN_AT, exercise.begun().at())
                .set(EXERCISE.BEGUN_BY, exercise.begun().by().value())
                .execute();
        for (int i = 0; i < set.pairs().size(); i++) {
            TwinPair pair = set.pairs().get(i);
            Sql.of(tx)
                    .insertInto(EXERCISE_PAIR)
                    .set(EXERCISE_PAIR.EXERCISE_ID, id)
                    .set(EXERCISE_PAIR.PAIR_CODE, pair.code().value())
                    .set(EXERCISE_PAIR.PLACE_NO, i + 1)
                    .execute();
            pair.vignettes().forEach(vignette -> nothingGiven(tx, id, vignette, pair));
        }
    }

    private static void nothingGiven(Tx tx, UUID id, Vignette vignette, TwinPair pair) {
        for (IndicatorCode indicator : pair.expected().keySet()) {
            for (Level level : Level.values()) {
                Sql.of(tx)
                        .insertInto(EXERCISE_LEVEL)
                        .set(EXERCISE_LEVEL.EXERCISE_ID, id)
                        .set(EXERCISE_LEVEL.VIGNETTE, vignette.code().value())
                        .set(EXERCISE_LEVEL.INDICATOR, indicator.value())
                        .set(EXERCISE_LEVEL.LEVEL_CODE, level.name())
                        .set(EXERCISE_LEVEL.GIVEN, 0)
                        .execute();
            }
        }
        for (Triage decision : Triage.values()) {
            Sql.of(tx)
                    .insertInto(EXERCISE_DECISION)
                    .set(EXERCISE_DECISION.EXERCISE_ID, id)
                    .set(EXERCISE_DECISION.VIGNETTE, vignette.code().value())
                    .set(EXERCISE_DECISION.DECISION, decision.name())
                    .set(EXERCISE_DECISION.GIVEN, 0)
                    .execute();
        }
    }

    @Override
    public List<Exercise> all(Tx tx) {
        Map<UUID, List<TwinPair.Code>> pairs = Sql.of(tx)
                .selectFrom(EXERCISE_PAIR)
                .orderBy(EXERCISE_PAIR.PLACE_NO)
                .fetchGroups(EXERCISE_PAIR.EXERCISE_ID, row -> new TwinPair.Code(row.getPairCode()));
        return Sql.of(tx)
                .selectFrom(EXERCISE)
                .orderBy(EXERCISE.BEGUN_AT.desc(), EXERCISE.ID)
                .fetch(row -> exercise(row, pairs.getOrDefault(row.getId(), List.of())));
    }

    private static Exercise exercise(ExerciseRecord row, List<TwinPair.Code> pairs) {
        return new Exercise(
                new Exercise.Key(row.getId()),
                new FrameworkHash(row.getFrameworkHash()),
                new Exercise.OfSet(new VersionName(row.getSetName()), new VersionName(row.getSetNumber())),
                pairs,
                new Exercise.Moment(row.getBegunAt(), new PersonId(row.getBegunBy())),
                Optional.ofNullable(row.getClosedAt())
                        .map(at -> new Exercise.Moment(at, new PersonId(row.getClosedBy()))));
    }

    @Override
    public int raters(Tx tx, Exercise.Key id) {
        return Sql.of(tx)
                .select(EXERCISE.TOOK_PART)
                .from(EXERCISE)
                .where(EXERCISE.ID.eq(id.value()))
                .fetchOptional(EXERCISE.TOOK_PART)
                .orElseGet(() -> handedIn(tx, id));
    }

    private static int handedIn(Tx tx, Exercise.Key id) {
        return Sql.of(tx).fetchCount(EXERCISE_RATER, EXERCISE_RATER.EXERCISE_ID.eq(id.value()));
    }

    @Override
    public boolean tookPart(Tx tx, Exercise.Key id, PersonId person) {
        return Sql.of(tx)
                .fetchExists(
                        EXERCISE_RATER,
                        EXERCISE_RATER.EXERCISE_ID.eq(id.value()),
                        EXERCISE_RATER.PERSON_ID.eq(person.value()));
    }

    @Override
    public void count(Tx tx, Exercise.Key id, PersonId person, VignetteAnswers answers) {
        Sql.of(tx)
                .insertInto(EXERCISE_RATER)
                .set(EXERCISE_RATER.EXERCISE_ID, id.value())
                .set(EXERCISE_RATER.PERSON_ID, person.value())
                .execute();
        answers.levels()
                .forEach((vignette, levels) ->
                        levels.forEach((indicator, level) -> oneMore(tx, id, vignette, indicator, level)));
        answers.decisions().forEach((vignette, decision) -> oneMore(tx, id, vignette, decision));
    }

    private static void oneMore(Tx tx, Exercise.Key id, Vignette.Code vignette, IndicatorCode indicator, Level level) {
        counted(Sql.of(tx)
                .update(EXERCISE_LEVEL)
                .set(EXERCISE_LEVEL.GIVEN, EXERCISE_LEVEL.GIVEN.plus(1))
                .where(
                        EXERCISE_LEVEL.EXERCISE_ID.eq(id.value()),
                        EXERCISE_LEVEL.VIGNETTE.eq(vignette.value()),
                        EXERCISE_LEVEL.INDICATOR.eq(indicator.value()),
                        EXERCISE_LEVEL.LEVEL_CODE.eq(level.name()))
                .execute());
    }

    private static void oneMore(Tx tx, Exercise.Key id, Vignette.Code vignette, Triage decision) {
        counted(Sql.of(tx)
                .update(EXERCISE_DECISION)
                .set(EXERCISE_DECISION.GIVEN, EXERCISE_DECISION.GIVEN.plus(1))
                .where(
                        EXERCISE_DECISION.EXERCISE_ID.eq(id.value()),
                        EXERCISE_DECISION.VIGNETTE.eq(vignette.value()),
                        EXERCISE_DECISION.DECISION.eq(decision.name()))
                .execute());
    }

    private static void counted(int rows) {
        if (rows != 1) {
            throw new IllegalStateException("an answer to what was not asked");
        }
    }

    @Override
    public void close(Tx tx, Exercise.Key id, Exercise.Moment closed) {
        Sql.of(tx)
                .update(EXERCISE)
                .set(EXERCISE.CLOSED_AT, closed.at())
                .set(EXERCISE.CLOSED_BY, closed.by().value())
                .set(EXERCISE.TOOK_PART, handedIn(tx, id))
                .where(EXERCISE.ID.eq(id.value()))
                .execute();
        Sql.of(tx)
                .deleteFrom(EXERCISE_RATER)
                .where(EXERCISE_RATER.EXERCISE_ID.eq(id.value()))
                .execute();
    }

    @Override
    public VignetteRatings ratings(Tx tx, Exercise.Key id) {
        if (find(tx, id).filter(one -> !one.isRunning()).isEmpty()) {
            throw new IllegalStateException("blind");
        }
        Map<Vignette.Code, Map<IndicatorCode, List<Level>>> levels = new HashMap<>();
        Sql.of(tx)
                .selectFrom(EXERCISE_LEVEL)
                .where(EXERCISE_LEVEL.EXERCISE_ID.eq(id.value()))
                .forEach(row -> levels.computeIfAbsent(new Vignette.Code(row.getVignette()), _ -> new HashMap<>())
                        .computeIfAbsent(new IndicatorCode(row.getIndicator()), _ -> new ArrayList<>())
                        .addAll(Collections.nCopies(row.getGiven(), Level.valueOf(row.getLevelCode()))));
        Map<Vignette.Code, List<Triage>> decisions = new HashMap<>();
        Sql.of(tx)
                .selectFrom(EXERCISE_DECISION)
                .where(EXERCISE_DECISION.EXERCISE_ID.eq(id.value()))
                .forEach(row -> decisions
                        .computeIfAbsent(new Vignette.Code(row.getVignette()), _ -> new ArrayList<>())
                        .addAll(Collections.nCopies(row.getGiven(), Triage.valueOf(row.getDecision()))));
        return new VignetteRatings(levels, decisions);
    }
}
