package nl.casustafel.signal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// Takes over the signals of an old list (DEC-14): all of them are there afterwards, or none. Each is
/// recorded as any other, with its own number and line in the log; that it comes from a list says its
/// [Channel#OLD_LIST].
public final class TakeOverList {
    private final Transactor transactor;
    private final Signals signals;
    private final RecordSignal record;

    public TakeOverList(Transactor transactor, Signals signals, RecordSignal record) {
        this.transactor = transactor;
        this.signals = signals;
        this.record = record;
    }

    /// One row of the list.
    public record Row(SignalEntry entry, List<NewFact> facts, Optional<ExternalNumber> external)
            implements PersonalData {
        public Row {
            facts = List.copyOf(facts);
        }

        @Override
        public String toString() {
            return "Row[" + entry + "]";
        }
    }

    /// @param rows at least one
    public Outcome<List<Signal>, SignalRefusal> handle(Actor actor, List<Row> rows) {
        return transactor.write(actor, Purpose.REGISTER_SIGNAL, tx -> within(tx, actor, rows));
    }

    private Outcome<List<Signal>, SignalRefusal> within(Tx tx, Actor actor, List<Row> rows) {
        List<Signal> taken = new ArrayList<>();
        for (Row row : rows) {
            switch (record.within(tx, actor, row.entry(), row.facts(), ReportSource.unknown())) {
                case Outcome.Done<Signal, SignalRefusal>(Signal signal) -> {
                    if (row.external().isPresent()) {
                        signals.keepExternal(tx, signal.id(), row.external());
                    }
                    taken.add(signal);
                }
                case Outcome.Refused<Signal, SignalRefusal>(SignalRefusal refusal) -> {
                    return Outcome.refused(refusal);
                }
            }
        }
        // The list itself is nothing in the store; its line in the log names the first of its signals.
        tx.audit(SignalAction.LIST_TAKEN_OVER, taken.getFirst().id());
        return Outcome.done(List.copyOf(taken));
    }
}
