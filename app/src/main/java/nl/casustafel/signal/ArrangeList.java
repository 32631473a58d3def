package nl.casustafel.signal;

import java.util.List;
import java.util.Optional;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.vault.Transactor;

/// Keeps how somebody likes the list of signals: ways of narrowing it by name, and the columns. For whoever
/// acts alone.
public final class ArrangeList {
    /// More than anybody can find back.
    public static final int FILTERS_MAX = 30;

    private final Transactor transactor;
    private final SignalLists lists;

    public ArrangeList(Transactor transactor, SignalLists lists) {
        this.transactor = transactor;
        this.lists = lists;
    }

    /// Takes the place of the one with the same name.
    public Outcome<KeptFilter, SignalRefusal> keep(Actor actor, KeptFilter filter) {
        return transactor.write(actor, Purpose.OVERVIEW, tx -> {
            List<KeptFilter> present = lists.filters(tx, actor.person());
            Optional<KeptFilter> same = present.stream()
                    .filter(other ->
                            other.name().value().equalsIgnoreCase(filter.name().value()))
                    .findFirst();
            if (same.isEmpty() && present.size() >= FILTERS_MAX) {
                return Outcome.refused(SignalRefusal.Rule.FILTERS_FULL);
            }
            same.ifPresent(other -> lists.remove(tx, actor.person(), other.id()));
            lists.add(tx, actor.person(), filter);
            tx.audit(SignalAction.LIST_ARRANGED, filter.id());
            return Outcome.done(filter);
        });
    }

    public Outcome<KeptFilter, SignalRefusal> drop(Actor actor, KeptFilter filter) {
        return transactor.write(actor, Purpose.OVERVIEW, tx -> {
            lists.remove(tx, actor.person(), filter.id());
            tx.audit(SignalAction.LIST_ARRANGED, filter.id());
            return Outcome.done(filter);
        });
    }

    /// @param columns at least one, each once
    public Outcome<List<SignalColumn>, SignalRefusal> show(Actor actor, List<SignalColumn> columns) {
        if (columns.isEmpty() || columns.stream().distinct().count() < columns.size()) {
            throw new IllegalArgumentException("columns: " + columns);
        }
        return transactor.write(actor, Purpose.OVERVIEW, tx -> {
            lists.show(tx, actor.person(), columns);
            tx.audit(SignalAction.LIST_ARRANGED, actor.person());
            return Outcome.done(columns);
        });
    }
}
