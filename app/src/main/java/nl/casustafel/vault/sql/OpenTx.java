package nl.casustafel.vault.sql;

import java.util.ArrayList;
import java.util.List;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.AuditAction;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Event;
import nl.casustafel.kernel.Id;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.vault.AuditLine;
import nl.casustafel.vault.Tx;
import org.jooq.DSLContext;

/// A transaction while its work runs: collects audit lines and events until the transactor ends it.
final class OpenTx implements Tx {
    private final DSLContext context;
    private final Actor actor;
    private final Purpose purpose;
    private final CaseClock clock;
    private final List<AuditLine> lines = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private boolean ended;

    OpenTx(DSLContext context, Actor actor, Purpose purpose, CaseClock clock) {
        this.context = context;
        this.actor = actor;
        this.purpose = purpose;
        this.clock = clock;
    }

    DSLContext context() {
        if (ended) {
            throw new IllegalStateException("used after its end");
        }
        return context;
    }

    /// The same act with the rights of `other`.
    OpenTx with(DSLContext other) {
        return new OpenTx(other, actor, purpose, clock);
    }

    @Override
    public void audit(AuditAction action, Id object) {
        audit(action, object, "DONE");
    }

    @Override
    public void audit(AuditAction action, Id object, String resultCode) {
        lines.add(new AuditLine(clock.now(), actor, purpose, action, object, resultCode));
    }

    @Override
    public void emit(Event event) {
        events.add(event);
    }

    List<AuditLine> lines() {
        return lines;
    }

    List<Event> events() {
        return events;
    }

    void end() {
        ended = true;
    }
}
