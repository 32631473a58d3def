package nl.casustafel.exchange.store;

import static nl.casustafel.schema.Tables.ATTACHMENT;
import static nl.casustafel.schema.Tables.CASE_FILE;
import static nl.casustafel.schema.Tables.REPORT_SOURCE;
import static nl.casustafel.schema.Tables.SIGNAL;
import static nl.casustafel.schema.Tables.SUBJECT;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import nl.casustafel.attachment.ContentHash;
import nl.casustafel.exchange.Difference.Part;
import nl.casustafel.exchange.DossierRows.Unreadable;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/// Puts the rows of a dossier in the place of those that are here. What was done or signed is added
/// only; what an agenda here points to stays, changed.
record Placing(DSLContext sql, Load incoming, SortedMap<String, byte[]> files) {
    /// @return subjects that were removed, for nothing points to them any more
    List<UUID> place(UUID dossier, Load here) {
        List<UUID> own = incoming.own(dossier);
        // First what is gone there: a number it bore may be borne by another now.
        for (Leg leg : Route.LEGS.reversed()) {
            if (mayGo(leg)) {
                here.rows(dossier, leg).forEach((key, row) -> {
                    if (!incoming.rows(dossier, leg).containsKey(key)) {
                        sql.deleteFrom(leg.table()).where(is(leg, row)).execute();
                    }
                });
            }
        }
        for (Leg leg : Route.LEGS) {
            Map<List<Object>, Record> ours = here.rows(dossier, leg);
            incoming.rows(dossier, leg).forEach((key, row) -> {
                Record present = ours.get(key);
                if (present == null) {
                    insert(own, leg, row);
                } else if (!leg.fixed() && !leg.replaced()) {
                    change(own, leg, present, row);
                }
            });
        }
        return here.rows(dossier, Route.SUBJECTS).values().stream()
                .map(row -> row.get(SUBJECT.ID))
                .filter(this::removed)
                .toList();
    }

    /// Whom it turned out not to be about is not kept.
    private boolean removed(UUID subject) {
        return sql.deleteFrom(Route.SUBJECTS.table())
                        .where(
                                SUBJECT.ID.eq(subject),
                                SUBJECT.ID.notIn(DSL.select(SIGNAL.SUBJECT_ID)
                                        .from(SIGNAL)
                                        .where(SIGNAL.SUBJECT_ID.isNotNull())),
                                SUBJECT.ID.notIn(DSL.select(CASE_FILE.SUBJECT_ID)
                                        .from(CASE_FILE)
                                        .where(CASE_FILE.SUBJECT_ID.isNotNull())))
                        .execute()
                == 1;
    }

    /// Attachments that did not come along were not taken away.
    private boolean mayGo(Leg leg) {
        return switch (leg.part()) {
            case SUBJECT, SIGNAL, WEIGHING, RATING_ROUND, CASE -> false;
            case ATTACHMENT -> files.containsKey(RowFile.name(leg.table()));
            default -> !leg.fixed() && files.containsKey(RowFile.name(leg.table()));
        };
    }

    /// A subject may be here already with another dossier.
    private void insert(List<UUID> own, Leg leg, Record row) {
        Record present = leg.part() == Part.SUBJECT
                ? sql.selectFrom(leg.table()).where(is(leg, row)).fetchOne()
                : null;
        if (present != null) {
            change(own, leg, present, row);
            return;
        }
        if (leg.part() == Part.ATTACHMENT) {
            row.set(ATTACHMENT.CONTENT, content(row));
        }
        sql.insertInto(leg.table()).set(row).execute();
    }

    private byte[] content(Record row) {
        byte[] bytes = files.get("files/" + row.get(ATTACHMENT.ID));
        if (bytes == null
                || bytes.length != row.get(ATTACHMENT.BYTE_COUNT)
                || !ContentHash.of(bytes).value().equals(row.get(ATTACHMENT.CONTENT_HASH))) {
            throw new Unreadable();
        }
        return bytes;
    }

    /// Whoever has the row open here finds that it was changed.
    private void change(List<UUID> own, Leg leg, Record present, Record row) {
        if (leg.part() == Part.SUBJECT && SharedSubject.is(sql, row.get(SUBJECT.ID), own)) {
            return;
        }
        boolean ofReport = leg.part() == Part.SIGNAL && sql.fetchExists(REPORT_SOURCE, REPORT_SOURCE.SIGNAL_ID.in(own));
        Map<Field<?>, Object> values = new LinkedHashMap<>();
        for (Field<?> column : leg.table().fields()) {
            if (column.getName().equals(Comparison.VERSION)) {
                values.put(column, Math.max(version(present), version(row)) + 1);
            } else if (!leg.key().contains(column)
                    && !leg.kept().contains(column)
                    && !(ofReport && column.equals(SIGNAL.MUNICIPALITY_ID))
                    && !column.getDataType().isLob()) {
                values.put(column, column.getValue(row));
            }
        }
        sql.update(leg.table()).set(values).where(is(leg, row)).execute();
    }

    private static int version(Record row) {
        return row.get(Comparison.VERSION, Integer.class);
    }

    private static Condition is(Leg leg, Record row) {
        return DSL.and(leg.key().stream().map(column -> equal(column, row)).toList());
    }

    private static <T> Condition equal(TableField<?, T> column, Record row) {
        return column.eq(row.get(column));
    }
}
