package nl.casustafel.casefile.store;

import static nl.casustafel.schema.Tables.CASE_CLOSING;
import static nl.casustafel.schema.Tables.CASE_FILE;
import static nl.casustafel.schema.Tables.SAME_PERSON;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.schema.tables.SamePerson;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;
import org.jooq.impl.DSL;

/// Which case of a person came before another.
final class CaseLinks {
    private CaseLinks() {}

    static void follow(Tx tx, CaseId id) {
        Sql.of(tx)
                .select(CASE_FILE.SUBJECT_ID)
                .from(CASE_FILE)
                .where(CASE_FILE.ID.eq(id.value()), CASE_FILE.SUBJECT_ID.isNotNull())
                .fetchOptional(row -> everyone(tx, row.value1()))
                .ifPresent(subjects -> Sql.of(tx)
                        .update(CASE_FILE)
                        .set(
                                CASE_FILE.FOLLOWS_CASE_ID,
                                DSL.field(DSL.select(CASE_CLOSING.CASE_ID)
                                        .from(CASE_CLOSING)
                                        .where(CASE_CLOSING.CASE_ID.in(DSL.select(CASE_FILE.as("earlier").ID)
                                                .from(CASE_FILE.as("earlier"))
                                                .where(CASE_FILE
                                                        .as("earlier")
                                                        .SUBJECT_ID
                                                        .in(subjects))))
                                        .orderBy(CASE_CLOSING.CLOSED_ON.desc(), CASE_CLOSING.CASE_ID)
                                        .limit(1)))
                        .where(CASE_FILE.ID.eq(id.value()))
                        .execute());
    }

    /// Every subject that people found to be this person.
    private static Set<UUID> everyone(Tx tx, UUID subject) {
        SamePerson mine = SAME_PERSON.as("mine");
        Set<UUID> all = new HashSet<>(Sql.of(tx)
                .select(SAME_PERSON.SUBJECT_ID)
                .from(SAME_PERSON)
                .join(mine)
                .on(mine.PERSON_ID.eq(SAME_PERSON.PERSON_ID))
                .where(mine.SUBJECT_ID.eq(subject))
                .fetch(SAME_PERSON.SUBJECT_ID));
        all.add(subject);
        return all;
    }
}
