package nl.casustafel.vault.sql;

import static nl.casustafel.schema.Tables.DRAFT;

import java.util.Optional;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.vault.Drafts;
import nl.casustafel.vault.Tx;

/// Drafts in their own table.
public final class SqlDrafts implements Drafts {
    private final CaseClock clock;

    public SqlDrafts(CaseClock clock) {
        this.clock = clock;
    }

    @Override
    public void keep(Tx tx, PersonId person, String place, String body) {
        Sql.of(tx)
                .insertInto(DRAFT)
                .set(DRAFT.PERSON_ID, person.value())
                .set(DRAFT.PLACE, place)
                .set(DRAFT.BODY, body)
                .set(DRAFT.SAVED_AT, clock.now())
                .onDuplicateKeyUpdate()
                .set(DRAFT.BODY, body)
                .set(DRAFT.SAVED_AT, clock.now())
                .execute();
    }

    @Override
    public Optional<String> find(Tx tx, PersonId person, String place) {
        return Sql.of(tx)
                .select(DRAFT.BODY)
                .from(DRAFT)
                .where(DRAFT.PERSON_ID.eq(person.value()), DRAFT.PLACE.eq(place))
                .fetchOptional(DRAFT.BODY);
    }

    @Override
    public void drop(Tx tx, PersonId person, String place) {
        Sql.of(tx)
                .deleteFrom(DRAFT)
                .where(DRAFT.PERSON_ID.eq(person.value()), DRAFT.PLACE.eq(place))
                .execute();
    }
}
