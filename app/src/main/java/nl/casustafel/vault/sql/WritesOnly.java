package nl.casustafel.vault.sql;

import java.util.Optional;
import java.util.Set;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.Query;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.QOM;

/// Holds a transaction to the tables it may write, before a statement reaches the database: none in a read,
/// the drafts in a draft (DEC-33). A statement whose table cannot be told, as one written by hand, is
/// refused as well: `IllegalStateException`, for it is our bug.
final class WritesOnly {
    private final Set<Table<?>> allowed;

    WritesOnly(Table<?>... allowed) {
        this.allowed = Set.of(allowed);
    }

    ExecuteListener listener() {
        return ExecuteListener.onStart(this::check);
    }

    private void check(ExecuteContext statement) {
        Query[] queries = statement.batchQueries();
        if (queries.length == 0) {
            throw new IllegalStateException("a statement without a table that can be checked");
        }
        for (Query query : queries) {
            if (!(query instanceof Select<?>)
                    && written(query).filter(allowed::contains).isEmpty()) {
                throw new IllegalStateException("a write to a table that this transaction may only read");
            }
        }
    }

    private static Optional<Table<?>> written(Query query) {
        return switch (query) {
            case QOM.Insert<?> insert -> Optional.of(insert.$into());
            case QOM.Update<?> update -> Optional.of(update.$table());
            case QOM.Delete<?> delete -> Optional.of(delete.$from());
            default -> Optional.empty();
        };
    }
}
