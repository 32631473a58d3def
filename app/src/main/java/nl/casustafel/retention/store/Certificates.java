package nl.casustafel.retention.store;

import static nl.casustafel.schema.Tables.DESTRUCTION;
import static nl.casustafel.schema.Tables.DESTRUCTION_COPY;
import static nl.casustafel.schema.Tables.DESTRUCTION_LINE;
import static nl.casustafel.schema.Tables.DESTRUCTION_RECALL;
import static nl.casustafel.schema.Tables.FILE_ERASURE;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.provision.Handover;
import nl.casustafel.retention.CopyPlace;
import nl.casustafel.retention.Destruction;
import nl.casustafel.retention.Recall;
import nl.casustafel.retention.TermRule;
import nl.casustafel.schema.tables.records.DestructionLineRecord;
import nl.casustafel.schema.tables.records.DestructionRecord;
import nl.casustafel.signal.DossierNumber;
import nl.casustafel.signal.SignalKind;
import nl.casustafel.signal.SignalState;
import nl.casustafel.team.SignatureProof;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;
import org.jooq.DSLContext;

/// Certificates of what was destroyed, with the copies outside, in their tables.
record Certificates(DSLContext sql) {
    /// The kind of a line that is of a case.
    private static final String CASE = "CASE";

    static Certificates of(Tx tx) {
        return new Certificates(Sql.of(tx));
    }

    void add(Destruction made) {
        DestructionRecord row = sql.newRecord(DESTRUCTION);
        row.setId(made.id().value());
        row.setAt(made.at());
        row.setConfirmedBy(made.confirmed().first().person().value());
        row.setConfirmedWith(made.confirmed().first().with().name());
        row.setSecondId(made.confirmed().second().person().value());
        row.setSecondWith(made.confirmed().second().with().name());
        row.setRowTotal(made.rows());
        row.insert();
        made.lines().forEach(line -> add(made.id(), line));
        made.recalls()
                .forEach(copy -> sql.insertInto(DESTRUCTION_RECALL)
                        .set(DESTRUCTION_RECALL.DESTRUCTION_ID, made.id().value())
                        .set(DESTRUCTION_RECALL.LINE_NO, copy.number())
                        .set(DESTRUCTION_RECALL.RECIPIENT, copy.recipient().value())
                        .set(DESTRUCTION_RECALL.LEFT_AT, copy.leftAt())
                        .set(DESTRUCTION_RECALL.FORM, copy.form().name())
                        .execute());
    }

    private void add(Destruction.Key id, Destruction.Line line) {
        DestructionLineRecord row = sql.newRecord(DESTRUCTION_LINE);
        row.setDestructionId(id.value());
        row.setNumber(line.number().text());
        switch (line) {
            case Destruction.OfSignal(DossierNumber _, SignalKind kind, SignalState state) -> {
                row.setKind(kind.name());
                row.setState(state.name());
            }
            case Destruction.OfCase(DossierNumber _, TermRule rule) -> {
                row.setKind(CASE);
                row.setState(rule.name());
            }
        }
        row.insert();
    }

    void tick(Destruction.Key id, Destruction.Tick tick) {
        boolean ticked = sql.fetchExists(
                DESTRUCTION_COPY,
                DESTRUCTION_COPY.DESTRUCTION_ID.eq(id.value()),
                DESTRUCTION_COPY.PLACE.eq(tick.place().name()));
        if (!ticked) {
            sql.insertInto(DESTRUCTION_COPY)
                    .set(DESTRUCTION_COPY.DESTRUCTION_ID, id.value())
                    .set(DESTRUCTION_COPY.PLACE, tick.place().name())
                    .set(DESTRUCTION_COPY.TICKED_BY, tick.by().value())
                    .set(DESTRUCTION_COPY.TICKED_AT, tick.at())
                    .execute();
        }
    }

    boolean recall(Destruction.Key id, int copy, Recall.Asked asked) {
        return sql.update(DESTRUCTION_RECALL)
                        .set(DESTRUCTION_RECALL.ASKED_ON, asked.on())
                        .set(DESTRUCTION_RECALL.ASKED_BY, asked.by().value())
                        .where(
                                DESTRUCTION_RECALL.DESTRUCTION_ID.eq(id.value()),
                                DESTRUCTION_RECALL.LINE_NO.eq(copy),
                                DESTRUCTION_RECALL.ASKED_ON.isNull())
                        .execute()
                == 1;
    }

    /// @param file the id of the store's file as it is now
    List<Destruction> all(UUID file) {
        Optional<Instant> remainsSince = sql.select(FILE_ERASURE.SINCE)
                .from(FILE_ERASURE)
                .where(FILE_ERASURE.FILE_ID.eq(file))
                .fetchOptional(FILE_ERASURE.SINCE);
        return sql.selectFrom(DESTRUCTION)
                .orderBy(DESTRUCTION.AT.desc(), DESTRUCTION.ID)
                .fetch(row -> destruction(
                        row,
                        remainsSince
                                .filter(since -> !row.getAt().isBefore(since))
                                .isEmpty()));
    }

    private Destruction destruction(DestructionRecord row, boolean rewritten) {
        return new Destruction(
                new Destruction.Key(row.getId()),
                row.getAt(),
                new Destruction.Confirmed(
                        signed(row.getConfirmedBy(), row.getConfirmedWith()),
                        signed(row.getSecondId(), row.getSecondWith())),
                sql.selectFrom(DESTRUCTION_LINE)
                        .where(DESTRUCTION_LINE.DESTRUCTION_ID.eq(row.getId()))
                        .orderBy(DESTRUCTION_LINE.NUMBER)
                        .fetch(Certificates::line),
                row.getRowTotal(),
                rewritten,
                sql.selectFrom(DESTRUCTION_COPY)
                        .where(DESTRUCTION_COPY.DESTRUCTION_ID.eq(row.getId()))
                        .orderBy(DESTRUCTION_COPY.PLACE)
                        .fetch(copy -> new Destruction.Tick(
                                CopyPlace.valueOf(copy.getPlace()),
                                new PersonId(copy.getTickedBy()),
                                copy.getTickedAt())),
                recalls(row.getId()));
    }

    private List<Recall> recalls(UUID id) {
        return sql.selectFrom(DESTRUCTION_RECALL)
                .where(DESTRUCTION_RECALL.DESTRUCTION_ID.eq(id))
                .orderBy(DESTRUCTION_RECALL.LINE_NO)
                .fetch(copy -> new Recall(
                        copy.getLineNo(),
                        ShortText.of(copy.getRecipient()),
                        copy.getLeftAt(),
                        Handover.Form.valueOf(copy.getForm()),
                        Optional.ofNullable(copy.getAskedOn())
                                .map(on -> new Recall.Asked(on, new PersonId(copy.getAskedBy())))));
    }

    private static Destruction.Line line(DestructionLineRecord row) {
        DossierNumber number = DossierNumber.parse(row.getNumber()).orThrow();
        return row.getKind().equals(CASE)
                ? new Destruction.OfCase(number, TermRule.valueOf(row.getState()))
                : new Destruction.OfSignal(
                        number, SignalKind.valueOf(row.getKind()), SignalState.valueOf(row.getState()));
    }

    private static Destruction.Signed signed(UUID person, String with) {
        return new Destruction.Signed(new PersonId(person), SignatureProof.With.valueOf(with));
    }
}
