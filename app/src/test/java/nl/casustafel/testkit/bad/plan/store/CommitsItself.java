package nl.casustafel.testkit.bad.plan.store;

import nl.casustafel.testkit.bad.Breaks;
import org.jooq.DSLContext;

@Breaks("R13")
final class CommitsItself {
    void commit(DSLContext context) {
        context.transaction(inner -> {});
    }
}
