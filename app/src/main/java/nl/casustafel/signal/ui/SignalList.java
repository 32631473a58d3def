package nl.casustafel.signal.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.signal.SignalFilter;
import nl.casustafel.signal.TakeOverList;
import nl.casustafel.signal.list.ListTable;
import nl.casustafel.texts.Texts;
import nl.casustafel.vault.Tx;

/// An old list of signals.
final class SignalList implements OldList<ListColumn, TakeOverList.Row> {
    /// Rows already there that a list is compared with.
    private static final int COMPARED = 10_000;

    private static final Words WORDS = new Words(
            "signal.takeover.title",
            "signal.takeover.help",
            "signal.takeover.do",
            "signal.takeover.checked",
            "signal.takeover.writing",
            "signal.takeover.done");

    private final Texts texts;
    private final SignalSeat seat;
    private final SignalActs acts;

    SignalList(Texts texts, SignalSeat seat, SignalActs acts) {
        this.texts = texts;
        this.seat = seat;
        this.acts = acts;
    }

    @Override
    public Words words() {
        return WORDS;
    }

    @Override
    public Class<ListColumn> columns() {
        return ListColumn.class;
    }

    @Override
    public ListColumn unused() {
        return ListColumn.NOT_USED;
    }

    @Override
    public List<ListRow<TakeOverList.Row>> check(Tx tx, ListTable table, List<ListColumn> meanings) {
        SignalFilter all = new SignalFilter(Set.of(), Optional.empty(), COMPARED);
        ListCheck.Known known = new ListCheck.Known(
                acts.reads().team().municipalities(tx), acts.reads().signals().list(tx, seat.actor(), all));
        return new ListCheck(texts, seat.clock(), known, meanings).check(table);
    }

    @Override
    public String becomes(TakeOverList.Row made) {
        return "signal.takeover.signal";
    }

    @Override
    public Outcome<Taken, ? extends Refusal> takeOver(List<TakeOverList.Row> made) {
        return acts.intake()
                .list()
                .handle(seat.actor(), made)
                .map(taken -> new Taken(
                        taken.size(),
                        taken.getFirst().number().text(),
                        taken.getLast().number().text()));
    }
}
