package nl.casustafel.domains.store;

import static nl.casustafel.schema.Tables.CASE_FILE;
import static nl.casustafel.schema.Tables.LIFE_DOMAIN_LOOK;

import java.util.List;
import java.util.Optional;
import nl.casustafel.access.sql.Visible;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.domains.LifeDomain;
import nl.casustafel.domains.Look;
import nl.casustafel.domains.LookId;
import nl.casustafel.domains.LookReads;
import nl.casustafel.domains.Looks;
import nl.casustafel.domains.SelfReliance;
import nl.casustafel.domains.Situation;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.schema.tables.records.LifeDomainLookRecord;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/// Looks in their own table, seen through the gate of their case.
public final class JooqLooks implements Looks, LookReads {
    @Override
    public void add(Tx tx, Look look) {
        LifeDomainLookRecord row = new LifeDomainLookRecord();
        row.setId(look.id().value());
        row.setCaseId(look.caseFile().value());
        row.setNotedAt(look.notedAt());
        row.setNotedBy(look.notedBy().value());
        row.setRowVersion(1);
        write(look.situation(), row);
        Sql.of(tx).insertInto(LIFE_DOMAIN_LOOK).set(row).execute();
    }

    private static void write(Situation situation, LifeDomainLookRecord row) {
        row.setDomain(situation.domain().name());
        row.setWords(situation.words().value());
        row.setReliance(situation.reliance().map(SelfReliance::name).orElse(null));
        row.setLookedOn(situation.on());
    }

    @Override
    public Optional<Versioned<Look>> find(Tx tx, Actor actor, LookId id) {
        return Sql.of(tx)
                .selectFrom(LIFE_DOMAIN_LOOK)
                .where(LIFE_DOMAIN_LOOK.ID.eq(id.value()), visible(actor))
                .fetchOptional(JooqLooks::look);
    }

    @Override
    public boolean rewrite(Tx tx, LookId id, Situation situation, int version) {
        LifeDomainLookRecord row = new LifeDomainLookRecord();
        write(situation, row);
        row.setRowVersion(version + 1);
        return Sql.of(tx)
                        .update(LIFE_DOMAIN_LOOK)
                        .set(row)
                        .where(LIFE_DOMAIN_LOOK.ID.eq(id.value()), LIFE_DOMAIN_LOOK.ROW_VERSION.eq(version))
                        .execute()
                == 1;
    }

    @Override
    public boolean remove(Tx tx, LookId id, int version) {
        return Sql.of(tx)
                        .deleteFrom(LIFE_DOMAIN_LOOK)
                        .where(LIFE_DOMAIN_LOOK.ID.eq(id.value()), LIFE_DOMAIN_LOOK.ROW_VERSION.eq(version))
                        .execute()
                == 1;
    }

    @Override
    public List<Versioned<Look>> of(Tx tx, Actor actor, CaseId caseFile) {
        return Sql.of(tx)
                .selectFrom(LIFE_DOMAIN_LOOK)
                .where(LIFE_DOMAIN_LOOK.CASE_ID.eq(caseFile.value()), visible(actor))
                .orderBy(LIFE_DOMAIN_LOOK.LOOKED_ON, LIFE_DOMAIN_LOOK.NOTED_AT, LIFE_DOMAIN_LOOK.ID)
                .fetch(JooqLooks::look);
    }

    private static Versioned<Look> look(LifeDomainLookRecord row) {
        return new Versioned<>(
                new Look(
                        new LookId(row.getId()),
                        new CaseId(row.getCaseId()),
                        new Situation(
                                LifeDomain.valueOf(row.getDomain()),
                                new LongText(row.getWords()),
                                Optional.ofNullable(row.getReliance()).map(SelfReliance::valueOf),
                                row.getLookedOn()),
                        row.getNotedAt(),
                        new PersonId(row.getNotedBy())),
                row.getRowVersion());
    }

    private static Condition visible(Actor actor) {
        return LIFE_DOMAIN_LOOK.CASE_ID.in(
                DSL.select(CASE_FILE.ID).from(CASE_FILE).where(Visible.cases(actor)));
    }
}
