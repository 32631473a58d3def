package nl.casustafel.referral.store;

import static nl.casustafel.schema.Tables.INFORMING;
import static nl.casustafel.schema.Tables.SIGNAL;
import static nl.casustafel.schema.Tables.SUBJECT;

import java.time.LocalDate;
import java.util.Optional;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.person.Subject;
import nl.casustafel.referral.Informing;
import nl.casustafel.referral.Informings;
import nl.casustafel.referral.NotInformedGround;
import nl.casustafel.schema.tables.records.InformingRecord;
import nl.casustafel.signal.AnswerManner;
import nl.casustafel.signal.SignalId;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;
import nl.casustafel.weighing.InformedBefore;

/// Who must be told, in its table.
public final class JooqInformings implements Informings {
    @Override
    public void owe(Tx tx, SignalId signal, LocalDate dueOn) {
        boolean person = Sql.of(tx)
                .fetchExists(SIGNAL.join(SUBJECT)
                        .on(SUBJECT.ID.eq(SIGNAL.SUBJECT_ID))
                        .where(SIGNAL.ID.eq(signal.value()), SUBJECT.KIND.eq(Subject.Kind.PERSON.name())));
        if (person && find(tx, signal).isEmpty()) {
            Sql.of(tx)
                    .insertInto(INFORMING)
                    .set(INFORMING.SIGNAL_ID, signal.value())
                    .set(INFORMING.DUE_ON, dueOn)
                    .set(INFORMING.ROW_VERSION, 1)
                    .execute();
        }
    }

    @Override
    public Optional<Versioned<Informing>> find(Tx tx, SignalId signal) {
        return Sql.of(tx)
                .fetchOptional(INFORMING, INFORMING.SIGNAL_ID.eq(signal.value()))
                .map(row -> new Versioned<>(informing(row), row.getRowVersion()));
    }

    @Override
    public boolean change(Tx tx, Informing informing, int version) {
        InformingRecord row = row(informing);
        row.setRowVersion(version + 1);
        return Sql.of(tx)
                        .update(INFORMING)
                        .set(row)
                        .where(INFORMING.SIGNAL_ID.eq(informing.signal().value()), INFORMING.ROW_VERSION.eq(version))
                        .execute()
                == 1;
    }

    private static Informing informing(InformingRecord row) {
        return new Informing(
                new SignalId(row.getSignalId()),
                row.getDueOn(),
                Optional.ofNullable(row.getInformedBefore())
                        .map(knew -> new Informing.Before(
                                InformedBefore.valueOf(knew),
                                Optional.ofNullable(row.getBeforeReason()).map(LongText::of))),
                told(row),
                Optional.ofNullable(row.getSettledBy()).map(PersonId::new));
    }

    private static Optional<Informing.Told> told(InformingRecord row) {
        if (row.getInformedOn() != null) {
            return Optional.of(new Informing.Informed(
                    row.getInformedOn(),
                    AnswerManner.valueOf(row.getManner()),
                    Optional.ofNullable(row.getAuthority()).map(ShortText::of)));
        }
        return Optional.ofNullable(row.getGround())
                .map(ground -> new Informing.NotYet(
                        NotInformedGround.valueOf(ground), LongText.of(row.getReason()), row.getReviewOn()));
    }

    private static InformingRecord row(Informing informing) {
        InformingRecord row = new InformingRecord();
        row.setDueOn(informing.dueOn());
        row.setInformedBefore(
                informing.before().map(knew -> knew.informed().name()).orElse(null));
        row.setBeforeReason(informing
                .before()
                .flatMap(Informing.Before::reason)
                .map(LongText::value)
                .orElse(null));
        Optional<Informing.Informed> informed =
                informing.told().filter(Informing.Informed.class::isInstance).map(Informing.Informed.class::cast);
        row.setInformedOn(informed.map(Informing.Informed::on).orElse(null));
        row.setManner(informed.map(one -> one.manner().name()).orElse(null));
        row.setAuthority(informed.flatMap(Informing.Informed::authority)
                .map(ShortText::value)
                .orElse(null));
        Optional<Informing.NotYet> notYet =
                informing.told().filter(Informing.NotYet.class::isInstance).map(Informing.NotYet.class::cast);
        row.setGround(notYet.map(one -> one.ground().name()).orElse(null));
        row.setReason(notYet.map(one -> one.reason().value()).orElse(null));
        row.setReviewOn(notYet.map(Informing.NotYet::reviewOn).orElse(null));
        row.setSettledBy(informing.by().map(PersonId::value).orElse(null));
        return row;
    }
}
