package nl.casustafel.plan.store;

import static nl.casustafel.schema.Tables.PLAN_EFFECT;
import static nl.casustafel.schema.Tables.PLAN_EVALUATION;

import java.util.List;
import java.util.Optional;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.plan.Evaluation;
import nl.casustafel.plan.PlanVersionId;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;

/// What was seen when a version was looked back on: added once, never changed.
final class EvaluationRows {
    private EvaluationRows() {}

    static void write(Tx tx, PlanVersionId id, Evaluation evaluation) {
        Sql.of(tx)
                .insertInto(PLAN_EVALUATION)
                .set(PLAN_EVALUATION.PLAN_VERSION_ID, id.value())
                .set(PLAN_EVALUATION.EVALUATED_ON, evaluation.on())
                .set(PLAN_EVALUATION.EVALUATED_BY, evaluation.by().value())
                .set(PLAN_EVALUATION.NECESSITY, evaluation.necessity().value())
                .execute();
        evaluation
                .effects()
                .forEach(effect -> Sql.of(tx)
                        .insertInto(PLAN_EFFECT)
                        .set(PLAN_EFFECT.PLAN_VERSION_ID, id.value())
                        .set(PLAN_EFFECT.GOAL_NO, effect.goal())
                        .set(PLAN_EFFECT.INTERVENTION_NO, effect.intervention())
                        .set(PLAN_EFFECT.REACHED, effect.reached().name())
                        .set(PLAN_EFFECT.BODY, effect.words().value())
                        .execute());
    }

    static Optional<Evaluation> of(Tx tx, PlanVersionId id) {
        return Sql.of(tx)
                .selectFrom(PLAN_EVALUATION)
                .where(PLAN_EVALUATION.PLAN_VERSION_ID.eq(id.value()))
                .fetchOptional(row -> new Evaluation(
                        row.getEvaluatedOn(),
                        new PersonId(row.getEvaluatedBy()),
                        LongText.of(row.getNecessity()),
                        effects(tx, id)));
    }

    private static List<Evaluation.Effect> effects(Tx tx, PlanVersionId id) {
        return Sql.of(tx)
                .selectFrom(PLAN_EFFECT)
                .where(PLAN_EFFECT.PLAN_VERSION_ID.eq(id.value()))
                .orderBy(PLAN_EFFECT.GOAL_NO, PLAN_EFFECT.INTERVENTION_NO)
                .fetch(row -> new Evaluation.Effect(
                        row.getGoalNo(),
                        row.getInterventionNo(),
                        Evaluation.Reached.valueOf(row.getReached()),
                        LongText.of(row.getBody())));
    }
}
