package nl.casustafel.casefile.store;

import static nl.casustafel.schema.Tables.RATIFICATION;
import static nl.casustafel.schema.Tables.RATIFICATION_DESIGNATION;
import static nl.casustafel.schema.Tables.SIGNAL;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.casustafel.access.sql.Visible;
import nl.casustafel.casefile.Designation;
import nl.casustafel.casefile.Ratification;
import nl.casustafel.casefile.RatificationReads;
import nl.casustafel.casefile.Ratifications;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.schema.tables.records.RatificationDesignationRecord;
import nl.casustafel.schema.tables.records.RatificationRecord;
import nl.casustafel.signal.DossierNumber;
import nl.casustafel.signal.SignalId;
import nl.casustafel.team.Organisation;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;
import nl.casustafel.weighing.WeighingId;
import org.jooq.Condition;

/// What the driehoek is asked, in two tables.
public final class JooqRatifications implements Ratifications, RatificationReads {
    @Override
    public void add(Tx tx, Ratification asked) {
        RatificationRecord row = new RatificationRecord();
        row.setWeighingId(asked.weighing().value());
        row.setSignalId(asked.signal().value());
        row.setOwnerId(asked.owner().value());
        row.setAskedOn(asked.askedOn());
        row.setDueOn(asked.dueOn());
        Sql.of(tx).insertInto(RATIFICATION).set(row).execute();
        for (int i = 0; i < asked.participants().size(); i++) {
            Designation one = asked.participants().get(i);
            RatificationDesignationRecord designation = new RatificationDesignationRecord();
            designation.setWeighingId(asked.weighing().value());
            designation.setPositionNo(i + 1);
            designation.setOrganisationId(one.organisation().value());
            designation.setPersonId(one.person().map(PersonId::value).orElse(null));
            Sql.of(tx).insertInto(RATIFICATION_DESIGNATION).set(designation).execute();
        }
    }

    @Override
    public void decide(Tx tx, WeighingId weighing, Ratification.Decided decided) {
        Sql.of(tx)
                .update(RATIFICATION)
                .set(RATIFICATION.VERDICT, decided.verdict().name())
                .set(RATIFICATION.DECIDED_ON, decided.on())
                .set(RATIFICATION.REFERENCE, decided.reference().value())
                .set(RATIFICATION.REASON, decided.reason().map(LongText::value).orElse(null))
                .set(RATIFICATION.RECORDED_BY, decided.recordedBy().value())
                .where(RATIFICATION.WEIGHING_ID.eq(weighing.value()), RATIFICATION.VERDICT.isNull())
                .execute();
    }

    @Override
    public Optional<Ratification> waiting(Tx tx, Actor actor, SignalId signal) {
        return found(tx, actor, RATIFICATION.SIGNAL_ID.eq(signal.value()).and(RATIFICATION.VERDICT.isNull()));
    }

    @Override
    public Optional<Ratification> latest(Tx tx, Actor actor, SignalId signal) {
        return found(tx, actor, RATIFICATION.SIGNAL_ID.eq(signal.value()));
    }

    @Override
    public Optional<Ratification> of(Tx tx, Actor actor, WeighingId weighing) {
        return found(tx, actor, RATIFICATION.WEIGHING_ID.eq(weighing.value()));
    }

    @Override
    public List<Awaited> awaited(Tx tx, Actor actor) {
        return Sql.of(tx)
                .select(SIGNAL.ID, SIGNAL.NUMBER, RATIFICATION.OWNER_ID, RATIFICATION.DUE_ON)
                .from(RATIFICATION)
                .join(SIGNAL)
                .on(SIGNAL.ID.eq(RATIFICATION.SIGNAL_ID))
                .where(RATIFICATION.VERDICT.isNull(), Visible.signals(actor))
                .orderBy(RATIFICATION.DUE_ON, SIGNAL.NUMBER)
                .fetch(row -> new Awaited(
                        new SignalId(row.value1()),
                        DossierNumber.parse(row.value2()).orThrow(),
                        new PersonId(row.value3()),
                        row.value4()));
    }

    /// The newest of those, where the signal may be seen: what waits before what was answered.
    private static Optional<Ratification> found(Tx tx, Actor actor, Condition which) {
        return Sql.of(tx)
                .select(RATIFICATION.fields())
                .from(RATIFICATION)
                .join(SIGNAL)
                .on(SIGNAL.ID.eq(RATIFICATION.SIGNAL_ID))
                .where(which, Visible.signals(actor))
                .orderBy(RATIFICATION.VERDICT.isNull().desc(), RATIFICATION.ASKED_ON.desc())
                .limit(1)
                .fetchOptionalInto(RATIFICATION)
                .map(row -> ratification(tx, row));
    }

    private static Ratification ratification(Tx tx, RatificationRecord row) {
        return new Ratification(
                new WeighingId(row.getWeighingId()),
                new SignalId(row.getSignalId()),
                new PersonId(row.getOwnerId()),
                row.getAskedOn(),
                row.getDueOn(),
                designations(tx, row.getWeighingId()),
                Optional.ofNullable(row.getVerdict())
                        .map(Ratification.Verdict::valueOf)
                        .map(verdict -> new Ratification.Decided(
                                verdict,
                                row.getDecidedOn(),
                                new ShortText(Objects.requireNonNull(row.getReference())),
                                Optional.ofNullable(row.getReason()).map(LongText::new),
                                new PersonId(Objects.requireNonNull(row.getRecordedBy())))));
    }

    private static List<Designation> designations(Tx tx, UUID weighing) {
        return Sql.of(tx)
                .selectFrom(RATIFICATION_DESIGNATION)
                .where(RATIFICATION_DESIGNATION.WEIGHING_ID.eq(weighing))
                .orderBy(RATIFICATION_DESIGNATION.POSITION_NO)
                .fetch(row -> new Designation(
                        new Organisation.Key(row.getOrganisationId()),
                        Optional.ofNullable(row.getPersonId()).map(PersonId::new)));
    }
}
