package nl.casustafel.weighing.store;

import static nl.casustafel.schema.Tables.PARTY_POSITION;
import static nl.casustafel.schema.Tables.POSITION_CONFIRMATION;
import static nl.casustafel.schema.Tables.SIGNAL;
import static nl.casustafel.schema.Tables.WEIGHING;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.casustafel.access.sql.Visible;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.schema.tables.records.PartyPositionRecord;
import nl.casustafel.schema.tables.records.PositionConfirmationRecord;
import nl.casustafel.signal.SignalId;
import nl.casustafel.team.Mandate;
import nl.casustafel.team.Party;
import nl.casustafel.team.SignatureProof;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;
import nl.casustafel.weighing.Given;
import nl.casustafel.weighing.Position;
import nl.casustafel.weighing.Positions;
import nl.casustafel.weighing.Stand;
import nl.casustafel.weighing.ToConfirm;
import nl.casustafel.weighing.WeighingId;
import nl.casustafel.weighing.WeighingState;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.impl.DSL;

/// Positions and what was signed about those that were told, in their two tables.
final class PositionRows {
    private PositionRows() {}

    static void add(Tx tx, WeighingId weighing, Position position) {
        int before = Sql.of(tx).fetchCount(PARTY_POSITION, PARTY_POSITION.WEIGHING_ID.eq(weighing.value()));
        PartyPositionRecord row = new PartyPositionRecord();
        row.setId(position.id().value());
        row.setWeighingId(weighing.value());
        row.setPositionNo(before + 1);
        row.setParty(position.party().name());
        row.setPersonId(position.person().value());
        row.setMandateId(position.mandate().value());
        row.setStand(position.stand().name());
        row.setBody(position.text().map(LongText::value).orElse(null));
        row.setTakenAt(position.takenAt());
        switch (position.given()) {
            case Given.Signed signed -> row.setSignedWith(signed.with().name());
            case Given.Told told -> {
                row.setToldBy(told.means().name());
                row.setToldAt(told.at());
                row.setNotedBy(told.notedBy().value());
            }
        }
        Sql.of(tx).insertInto(PARTY_POSITION).set(row).execute();
    }

    static void confirm(Tx tx, Position.Key position, Given.Confirmation confirmation) {
        PositionConfirmationRecord row = new PositionConfirmationRecord();
        row.setPositionId(position.value());
        row.setVerdict(confirmation.verdict().name());
        row.setBody(confirmation.text().map(LongText::value).orElse(null));
        row.setPersonId(confirmation.by().value());
        row.setSignedWith(confirmation.signedWith().name());
        row.setConfirmedAt(confirmation.at());
        Sql.of(tx).insertInto(POSITION_CONFIRMATION).set(row).execute();
    }

    static Positions find(Tx tx, Condition which) {
        return new Positions(Sql.of(tx)
                .select()
                .from(PARTY_POSITION)
                .leftJoin(POSITION_CONFIRMATION)
                .on(POSITION_CONFIRMATION.POSITION_ID.eq(PARTY_POSITION.ID))
                .where(which)
                .orderBy(PARTY_POSITION.POSITION_NO)
                .fetch(PositionRows::position));
    }

    static List<ToConfirm> toConfirm(Tx tx, Actor actor) {
        return Sql.of(tx)
                .select()
                .from(PARTY_POSITION)
                .join(WEIGHING)
                .on(WEIGHING.ID.eq(PARTY_POSITION.WEIGHING_ID))
                .leftJoin(POSITION_CONFIRMATION)
                .on(POSITION_CONFIRMATION.POSITION_ID.eq(PARTY_POSITION.ID))
                .where(
                        PARTY_POSITION.TOLD_BY.isNotNull(),
                        WEIGHING.STATE.ne(WeighingState.OPEN.name()),
                        POSITION_CONFIRMATION.POSITION_ID.isNull(),
                        WEIGHING.SIGNAL_ID.in(DSL.select(SIGNAL.ID).from(SIGNAL).where(Visible.signals(actor))))
                .orderBy(PARTY_POSITION.TOLD_AT, PARTY_POSITION.WEIGHING_ID, PARTY_POSITION.POSITION_NO)
                .fetch(row -> new ToConfirm(
                        new WeighingId(row.get(WEIGHING.ID)),
                        new SignalId(row.get(WEIGHING.SIGNAL_ID)),
                        position(row)));
    }

    private static Position position(Record row) {
        return new Position(
                new Position.Key(row.get(PARTY_POSITION.ID)),
                Party.valueOf(row.get(PARTY_POSITION.PARTY)),
                new PersonId(row.get(PARTY_POSITION.PERSON_ID)),
                new Mandate.Key(row.get(PARTY_POSITION.MANDATE_ID)),
                Stand.valueOf(row.get(PARTY_POSITION.STAND)),
                WeighingRows.text(row.get(PARTY_POSITION.BODY)),
                given(row),
                row.get(PARTY_POSITION.TAKEN_AT));
    }

    private static Given given(Record row) {
        return Optional.ofNullable(row.get(PARTY_POSITION.SIGNED_WITH))
                .<Given>map(with -> new Given.Signed(SignatureProof.With.valueOf(with)))
                .orElseGet(() -> new Given.Told(
                        Given.Means.valueOf(Objects.requireNonNull(row.get(PARTY_POSITION.TOLD_BY))),
                        Objects.requireNonNull(row.get(PARTY_POSITION.TOLD_AT)),
                        new PersonId(row.get(PARTY_POSITION.NOTED_BY)),
                        confirmation(row)));
    }

    private static Optional<Given.Confirmation> confirmation(Record row) {
        return Optional.ofNullable(row.get(POSITION_CONFIRMATION.VERDICT))
                .map(verdict -> new Given.Confirmation(
                        Given.Verdict.valueOf(verdict),
                        WeighingRows.text(row.get(POSITION_CONFIRMATION.BODY)),
                        new PersonId(row.get(POSITION_CONFIRMATION.PERSON_ID)),
                        SignatureProof.With.valueOf(row.get(POSITION_CONFIRMATION.SIGNED_WITH)),
                        Objects.requireNonNull(row.get(POSITION_CONFIRMATION.CONFIRMED_AT))));
    }
}
