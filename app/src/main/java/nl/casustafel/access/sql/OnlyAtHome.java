package nl.casustafel.access.sql;

import static nl.casustafel.schema.Tables.ACTION_ITEM;
import static nl.casustafel.schema.Tables.AGENDA_ITEM;
import static nl.casustafel.schema.Tables.ATTACHMENT;
import static nl.casustafel.schema.Tables.CASE_ASSESSMENT;
import static nl.casustafel.schema.Tables.DOSSIER_AWAY;
import static nl.casustafel.schema.Tables.LIVE_LINE;
import static nl.casustafel.schema.Tables.PLAN_VERSION;
import static nl.casustafel.schema.Tables.WEIGHING;

import java.util.UUID;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.vault.AuditLine;
import nl.casustafel.vault.DossierAway;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.WriteGuard;
import nl.casustafel.vault.sql.Sql;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;

/// A dossier another store works on is only read here, until it is back or recalled (DEC-22): whatever
/// is written about it, its weighing, assessments, plan, actions, attachments, or its item on an agenda
/// is stopped. The answer to the reporter never leaves this store and goes on (DEC-7).
public final class OnlyAtHome implements WriteGuard {
    /// What the reporter was told. An answer that also moves the signal waits until it is back.
    private static final String ANSWERED = "REPORTER_ANSWERED";

    @Override
    public void require(Tx tx, AuditLine line) {
        boolean goesOn =
                line.purpose() == Purpose.EXCHANGE || line.action().name().equals(ANSWERED);
        if (goesOn || !Sql.of(tx).fetchExists(DOSSIER_AWAY)) {
            return;
        }
        if (Sql.of(tx).fetchExists(DOSSIER_AWAY, about(line.object().value()))) {
            throw new DossierAway();
        }
    }

    private static Condition about(UUID object) {
        Field<UUID> dossier = DOSSIER_AWAY.DOSSIER_ID;
        return dossier.eq(object)
                .or(dossier.in(DSL.select(WEIGHING.SIGNAL_ID).from(WEIGHING).where(WEIGHING.ID.eq(object))))
                .or(dossier.in(DSL.select(CASE_ASSESSMENT.CASE_ID)
                        .from(CASE_ASSESSMENT)
                        .where(CASE_ASSESSMENT.ID.eq(object))))
                .or(dossier.in(DSL.select(ATTACHMENT.OWNER_ID).from(ATTACHMENT).where(ATTACHMENT.ID.eq(object))))
                .or(dossier.in(
                        DSL.select(PLAN_VERSION.CASE_ID).from(PLAN_VERSION).where(PLAN_VERSION.ID.eq(object))))
                .or(dossier.in(
                        DSL.select(ACTION_ITEM.SIGNAL_ID).from(ACTION_ITEM).where(ACTION_ITEM.ID.eq(object))))
                .or(dossier.in(DSL.select(ACTION_ITEM.CASE_ID).from(ACTION_ITEM).where(ACTION_ITEM.ID.eq(object))))
                .or(dossier.in(items(AGENDA_ITEM.SIGNAL_ID, object)))
                .or(dossier.in(items(AGENDA_ITEM.CASE_ID, object)));
    }

    /// What an item of an agenda, or a line in one, is about.
    private static Select<Record1<UUID>> items(Field<UUID> dossier, UUID object) {
        return DSL.select(dossier)
                .from(AGENDA_ITEM)
                .where(AGENDA_ITEM
                        .ID
                        .eq(object)
                        .or(AGENDA_ITEM.ID.in(DSL.select(LIVE_LINE.AGENDA_ITEM_ID)
                                .from(LIVE_LINE)
                                .where(LIVE_LINE.ID.eq(object)))));
    }
}
