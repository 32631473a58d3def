package nl.casustafel.person.store;

import static nl.casustafel.schema.Tables.JOINING_SUBJECT;
import static nl.casustafel.schema.Tables.SUBJECT;

import nl.casustafel.kernel.StandIn;
import nl.casustafel.person.CoveredNames;
import nl.casustafel.person.Subject;
import nl.casustafel.person.VeilMaking;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;
import org.jspecify.annotations.Nullable;

/// What subjects are called, also under another name, or a spelling that was put right.
public final class SubjectNames implements CoveredNames {
    @Override
    public void into(Tx tx, VeilMaking veil) {
        Sql.of(tx)
                .select(SUBJECT.KIND, SUBJECT.NAME, SUBJECT.ALSO_CALLED)
                .from(SUBJECT)
                .union(Sql.of(tx)
                        .select(JOINING_SUBJECT.KIND, JOINING_SUBJECT.NAME, JOINING_SUBJECT.ALSO_CALLED)
                        .from(JOINING_SUBJECT))
                .forEach(row -> {
                    add(veil, row.value1(), row.value2());
                    add(veil, row.value1(), row.value3());
                });
    }

    private static void add(VeilMaking veil, String kind, @Nullable String name) {
        if (name == null) {
            return;
        }
        if (Subject.Kind.valueOf(kind) == Subject.Kind.ORGANISATION) {
            veil.organisation(name);
        } else {
            veil.name(name, StandIn.SUBJECT);
        }
    }
}
