package nl.casustafel.signal.store;

import static nl.casustafel.schema.Tables.SIGNAL_COLUMN;
import static nl.casustafel.schema.Tables.SIGNAL_FILTER;

import java.util.List;
import java.util.Optional;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.signal.AnswerTerm;
import nl.casustafel.signal.KeptFilter;
import nl.casustafel.signal.SignalColumn;
import nl.casustafel.signal.SignalLists;
import nl.casustafel.signal.SignalSelection;
import nl.casustafel.team.Municipality;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;

/// Filters and columns, each person's own.
public final class JooqSignalLists implements SignalLists {
    @Override
    public List<KeptFilter> filters(Tx tx, PersonId owner) {
        return Sql.of(tx)
                .selectFrom(SIGNAL_FILTER)
                .where(SIGNAL_FILTER.PERSON_ID.eq(owner.value()))
                .orderBy(SIGNAL_FILTER.NAME, SIGNAL_FILTER.ID)
                .fetch(row -> new KeptFilter(
                        new KeptFilter.Key(row.getId()),
                        new ShortText(row.getName()),
                        SignalSelection.valueOf(row.getSelection()),
                        Optional.ofNullable(row.getMunicipalityId()).map(Municipality.Key::new),
                        Optional.ofNullable(row.getDue()).map(AnswerTerm::valueOf),
                        Optional.ofNullable(row.getReceiverId()).map(PersonId::new)));
    }

    @Override
    public void add(Tx tx, PersonId owner, KeptFilter filter) {
        Sql.of(tx)
                .insertInto(SIGNAL_FILTER)
                .set(SIGNAL_FILTER.ID, filter.id().value())
                .set(SIGNAL_FILTER.PERSON_ID, owner.value())
                .set(SIGNAL_FILTER.NAME, filter.name().value())
                .set(SIGNAL_FILTER.SELECTION, filter.selection().name())
                .set(
                        SIGNAL_FILTER.MUNICIPALITY_ID,
                        filter.municipality().map(Municipality.Key::value).orElse(null))
                .set(SIGNAL_FILTER.DUE, filter.due().map(AnswerTerm::name).orElse(null))
                .set(
                        SIGNAL_FILTER.RECEIVER_ID,
                        filter.receiver().map(PersonId::value).orElse(null))
                .execute();
    }

    @Override
    public void remove(Tx tx, PersonId owner, KeptFilter.Key id) {
        Sql.of(tx)
                .deleteFrom(SIGNAL_FILTER)
                .where(SIGNAL_FILTER.ID.eq(id.value()), SIGNAL_FILTER.PERSON_ID.eq(owner.value()))
                .execute();
    }

    @Override
    public List<SignalColumn> columns(Tx tx, PersonId owner) {
        return Sql.of(tx)
                .select(SIGNAL_COLUMN.NAME)
                .from(SIGNAL_COLUMN)
                .where(SIGNAL_COLUMN.PERSON_ID.eq(owner.value()))
                .orderBy(SIGNAL_COLUMN.POSITION_NO)
                .fetch(row -> SignalColumn.valueOf(row.value1()));
    }

    @Override
    public void show(Tx tx, PersonId owner, List<SignalColumn> columns) {
        Sql.of(tx)
                .deleteFrom(SIGNAL_COLUMN)
                .where(SIGNAL_COLUMN.PERSON_ID.eq(owner.value()))
                .execute();
        for (int i = 0; i < columns.size(); i++) {
            Sql.of(tx)
                    .insertInto(SIGNAL_COLUMN)
                    .set(SIGNAL_COLUMN.PERSON_ID, owner.value())
                    .set(SIGNAL_COLUMN.POSITION_NO, i)
                    .set(SIGNAL_COLUMN.NAME, columns.get(i).name())
                    .execute();
        }
    }
}
