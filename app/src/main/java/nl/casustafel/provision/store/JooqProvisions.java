package nl.casustafel.provision.store;

import static nl.casustafel.schema.Tables.CASE_FILE;
import static nl.casustafel.schema.Tables.PROVISION;
import static nl.casustafel.schema.Tables.PROVISION_FAILURE;
import static nl.casustafel.schema.Tables.PROVISION_RECALL;
import static nl.casustafel.schema.Tables.SIGNAL;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.casustafel.access.sql.Visible;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.Role;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.minutes.FileHash;
import nl.casustafel.minutes.MinutesVersion;
import nl.casustafel.provision.ExportFailure;
import nl.casustafel.provision.Handover;
import nl.casustafel.provision.Provision;
import nl.casustafel.provision.ProvisionReads;
import nl.casustafel.provision.Provisions;
import nl.casustafel.provision.Terms;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.impl.DSL;

/// The register in its tables. Items are kept one to a line.
public final class JooqProvisions implements Provisions, ProvisionReads {
    @Override
    public void add(Tx tx, Provision provision) {
        Handover handover = provision.handover();
        Sql.of(tx)
                .insertInto(PROVISION)
                .set(PROVISION.ID, provision.id().value())
                .set(PROVISION.AT, provision.at())
                .set(PROVISION.PROVIDED_BY, provision.by().value())
                .set(PROVISION.RECIPIENT, handover.recipient().value())
                .set(PROVISION.PURPOSE, handover.purpose().value())
                .set(PROVISION.LEGAL_BASIS, handover.legalBasis().value())
                .set(PROVISION.FORM, handover.form().name())
                .set(
                        PROVISION.ITEMS,
                        handover.items().stream().map(ShortText::value).collect(Collectors.joining("\n")))
                .set(PROVISION.FILE_HASH, provision.file().hex())
                .set(
                        PROVISION.MINUTES_VERSION_ID,
                        handover.minutes().map(MinutesVersion.Key::value).orElse(null))
                .set(PROVISION.NOT_ONWARD, handover.terms().notOnward())
                .set(PROVISION.EMBARGO_UNTIL, handover.terms().embargoUntil().orElse(null))
                .set(PROVISION.COPY_NO, handover.terms().copy().orElse(null))
                .execute();
        FileSources.add(tx, provision);
    }

    @Override
    public boolean askBack(Tx tx, Provision.Key provision, PersonId by, Instant at) {
        if (Sql.of(tx).fetchExists(PROVISION_RECALL, PROVISION_RECALL.PROVISION_ID.eq(provision.value()))) {
            return false;
        }
        Sql.of(tx)
                .insertInto(PROVISION_RECALL)
                .set(PROVISION_RECALL.PROVISION_ID, provision.value())
                .set(PROVISION_RECALL.ASKED_AT, at)
                .set(PROVISION_RECALL.ASKED_BY, by.value())
                .execute();
        return true;
    }

    @Override
    public int nextCopy(Tx tx, MinutesVersion.Key minutes) {
        return 1
                + Optional.ofNullable(Sql.of(tx)
                                .select(DSL.max(PROVISION.COPY_NO))
                                .from(PROVISION)
                                .where(PROVISION.MINUTES_VERSION_ID.eq(minutes.value()))
                                .fetchOne(0, Integer.class))
                        .orElse(0);
    }

    @Override
    public void markFailed(Tx tx, Provision.Key provision, Instant at, ExportFailure failure) {
        Sql.of(tx)
                .insertInto(PROVISION_FAILURE)
                .set(PROVISION_FAILURE.PROVISION_ID, provision.value())
                .set(PROVISION_FAILURE.AT, at)
                .set(PROVISION_FAILURE.FAILURE, failure.name())
                .execute();
    }

    @Override
    public List<Provision> all(Tx tx, Actor actor) {
        return lines(tx, actor, DSL.noCondition());
    }

    @Override
    public List<Provision> of(Tx tx, Actor actor, MinutesVersion.Key minutes) {
        return lines(tx, actor, PROVISION.MINUTES_VERSION_ID.eq(minutes.value()));
    }

    private static List<Provision> lines(Tx tx, Actor actor, Condition which) {
        return Sql.of(tx)
                .select(PROVISION.fields())
                .select(PROVISION_FAILURE.FAILURE)
                .from(PROVISION)
                .leftJoin(PROVISION_FAILURE)
                .on(PROVISION_FAILURE.PROVISION_ID.eq(PROVISION.ID))
                .where(which, mayRead(actor))
                .orderBy(PROVISION.AT.desc(), PROVISION.ID)
                .fetch(JooqProvisions::line);
    }

    /// The coordinator and the review read all of it; a file holder what he handed out himself, what was
    /// taken from minutes that he may see whole, and what is about one dossier he sees (DEC-5). A decider
    /// reads what holds data of the own organisation (W-F2).
    static Condition mayRead(Actor actor) {
        if (actor.has(Role.PROCESS_COORDINATOR) || actor.has(Role.LAWFULNESS_REVIEW)) {
            return DSL.noCondition();
        }
        Condition mine = actor.has(Role.FILE_HOLDER)
                ? DSL.or(
                        PROVISION.PROVIDED_BY.eq(actor.person().value()),
                        PROVISION
                                .MINUTES_VERSION_ID
                                .isNotNull()
                                .and(Visible.minutes(actor, PROVISION.MINUTES_VERSION_ID)),
                        PROVISION.ITEMS.in(
                                DSL.select(SIGNAL.NUMBER).from(SIGNAL).where(Visible.signals(actor))),
                        PROVISION.ITEMS.in(
                                DSL.select(CASE_FILE.NUMBER).from(CASE_FILE).where(Visible.cases(actor))))
                : DSL.falseCondition();
        return actor.has(Role.DECIDER) ? mine.or(FileSources.isOf(actor)) : mine;
    }

    static Provision line(Record row) {
        return new Provision(
                new Provision.Key(row.get(PROVISION.ID)),
                row.get(PROVISION.AT),
                new PersonId(row.get(PROVISION.PROVIDED_BY)),
                new Handover(
                        ShortText.of(row.get(PROVISION.RECIPIENT)),
                        ShortText.of(row.get(PROVISION.PURPOSE)),
                        ShortText.of(row.get(PROVISION.LEGAL_BASIS)),
                        Handover.Form.valueOf(row.get(PROVISION.FORM)),
                        Arrays.stream(row.get(PROVISION.ITEMS).split("\n"))
                                .map(ShortText::of)
                                .toList(),
                        Optional.ofNullable(row.get(PROVISION.MINUTES_VERSION_ID))
                                .map(MinutesVersion.Key::new),
                        new Terms(
                                row.get(PROVISION.NOT_ONWARD),
                                Optional.ofNullable(row.get(PROVISION.EMBARGO_UNTIL)),
                                Optional.ofNullable(row.get(PROVISION.COPY_NO)))),
                new FileHash(row.get(PROVISION.FILE_HASH)),
                Optional.ofNullable(row.get(PROVISION_FAILURE.FAILURE)).map(ExportFailure::valueOf));
    }
}
