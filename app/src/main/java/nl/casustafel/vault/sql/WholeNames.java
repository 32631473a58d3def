package nl.casustafel.vault.sql;

import nl.casustafel.kernel.StandIn;
import nl.casustafel.vault.NamesCovered;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.Query;

/// Refuses, before it reaches the database, every statement that would keep a text from which the discreet
/// view took a name.
final class WholeNames {
    private WholeNames() {}

    static ExecuteListener listener() {
        return ExecuteListener.onStart(WholeNames::check);
    }

    private static void check(ExecuteContext statement) {
        for (Query query : statement.batchQueries()) {
            for (Object value : query.getBindValues()) {
                if (value instanceof String text && StandIn.isIn(text)) {
                    throw new NamesCovered();
                }
            }
        }
    }
}
