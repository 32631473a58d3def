package nl.casustafel.judgement.store;

import static nl.casustafel.schema.Tables.ASSESSMENT_ANSWER;
import static nl.casustafel.schema.Tables.CASE_ASSESSMENT;
import static nl.casustafel.schema.Tables.CONSENSUS;
import static nl.casustafel.schema.Tables.CONSENSUS_FACT;
import static nl.casustafel.schema.Tables.CONSENSUS_SIDE;
import static nl.casustafel.schema.Tables.DOMAIN_PICTURE;
import static nl.casustafel.schema.Tables.FORMULATION;
import static nl.casustafel.schema.Tables.OVERALL_JUDGEMENT;
import static nl.casustafel.schema.Tables.RATING_ROUND;
import static nl.casustafel.schema.Tables.RATING_SHEET;
import static nl.casustafel.schema.Tables.SCENARIO;
import static nl.casustafel.schema.Tables.SECOND_RATING;

import java.util.Set;
import java.util.UUID;
import nl.casustafel.vault.Destroyable;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// The assessments of a case that is destroyed, with all that was judged in them. Their rounds go with who
/// keeps rounds; what was said after them goes first.
public final class JudgementRemains implements Destroyable {
    @Override
    public Set<UUID> with(Tx tx, Set<UUID> going) {
        return Sql.of(tx)
                .select(CASE_ASSESSMENT.ID)
                .from(CASE_ASSESSMENT)
                .where(CASE_ASSESSMENT.CASE_ID.in(going))
                .fetchSet(CASE_ASSESSMENT.ID);
    }

    @Override
    public int destroy(Tx tx, Set<UUID> going) {
        DSLContext sql = Sql.of(tx);
        return sql.deleteFrom(SECOND_RATING)
                        .where(SECOND_RATING.SHEET_ID.in(DSL.select(RATING_SHEET.ID)
                                .from(RATING_SHEET)
                                .join(RATING_ROUND)
                                .on(RATING_ROUND.ID.eq(RATING_SHEET.ROUND_ID))
                                .where(RATING_ROUND.ABOUT_ID.in(going))))
                        .execute()
                + sql.deleteFrom(CONSENSUS_FACT)
                        .where(CONSENSUS_FACT.ASSESSMENT_ID.in(going))
                        .execute()
                + sql.deleteFrom(CONSENSUS_SIDE)
                        .where(CONSENSUS_SIDE.ASSESSMENT_ID.in(going))
                        .execute()
                + sql.deleteFrom(CONSENSUS)
                        .where(CONSENSUS.ASSESSMENT_ID.in(going))
                        .execute()
                + sql.deleteFrom(DOMAIN_PICTURE)
                        .where(DOMAIN_PICTURE.ASSESSMENT_ID.in(going))
                        .execute()
                + sql.deleteFrom(OVERALL_JUDGEMENT)
                        .where(OVERALL_JUDGEMENT.ASSESSMENT_ID.in(going))
                        .execute()
                + sql.deleteFrom(FORMULATION)
                        .where(FORMULATION.ASSESSMENT_ID.in(going))
                        .execute()
                + sql.deleteFrom(SCENARIO)
                        .where(SCENARIO.ASSESSMENT_ID.in(going))
                        .execute()
                + sql.deleteFrom(ASSESSMENT_ANSWER)
                        .where(ASSESSMENT_ANSWER.ASSESSMENT_ID.in(going))
                        .execute()
                + sql.deleteFrom(CASE_ASSESSMENT)
                        .where(CASE_ASSESSMENT.ID.in(going))
                        .execute();
    }
}
