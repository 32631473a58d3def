package nl.casustafel.signal.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.kernel.Role;
import nl.casustafel.plan.TakeOverCases;
import nl.casustafel.signal.list.ListTable;
import nl.casustafel.team.Municipality;
import nl.casustafel.texts.Texts;
import nl.casustafel.vault.Tx;

/// An old list of running cases with their actions.
final class RunningList implements OldList<RunningColumn, RunningCheck.Made> {
    private static final Words WORDS = new Words(
            "casefile.takeover.list.title",
            "casefile.takeover.list.help",
            "casefile.takeover.list.do",
            "casefile.takeover.list.checked",
            "casefile.takeover.list.writing",
            "casefile.takeover.list.done");

    private final Texts texts;
    private final SignalSeat seat;
    private final SignalActs acts;

    RunningList(Texts texts, SignalSeat seat, SignalActs acts) {
        this.texts = texts;
        this.seat = seat;
        this.acts = acts;
    }

    @Override
    public Words words() {
        return WORDS;
    }

    @Override
    public Class<RunningColumn> columns() {
        return RunningColumn.class;
    }

    @Override
    public RunningColumn unused() {
        return RunningColumn.NOT_USED;
    }

    @Override
    public List<ListRow<RunningCheck.Made>> check(Tx tx, ListTable table, List<RunningColumn> meanings) {
        var team = acts.reads().team();
        List<Municipality> all = team.municipalities(tx);
        List<Municipality.Key> own = seat.actor().has(Role.PROCESS_COORDINATOR)
                ? all.stream().map(Municipality::id).toList()
                : List.copyOf(team.fileHolderOf(tx, seat.actor().person()));
        RunningCheck.Known known = new RunningCheck.Known(
                all,
                own,
                team.organisations(tx),
                team.people(tx),
                acts.running().cases().list(tx, seat.actor()));
        return new RunningCheck(texts, seat.clock(), known, meanings).check(table);
    }

    @Override
    public String becomes(RunningCheck.Made made) {
        if (made.entry().isEmpty()) {
            return "casefile.takeover.list.action";
        }
        return made.action().isPresent() ? "casefile.takeover.list.both" : "casefile.takeover.list.case";
    }

    @Override
    public Outcome<Taken, ? extends Refusal> takeOver(List<RunningCheck.Made> made) {
        Map<Long, List<RunningCheck.Made>> cases = new TreeMap<>();
        made.forEach(
                row -> cases.computeIfAbsent(row.of(), _ -> new ArrayList<>()).add(row));
        return acts.running()
                .list()
                .handle(
                        seat.actor(),
                        cases.values().stream().map(RunningList::row).toList())
                .map(taken -> new Taken(
                        taken.size(),
                        taken.getFirst().number().text(),
                        taken.getLast().number().text()));
    }

    /// The first of its rows made the case.
    private static TakeOverCases.Row row(List<RunningCheck.Made> rows) {
        return new TakeOverCases.Row(
                rows.getFirst().entry().orElseThrow(),
                rows.stream()
                        .map(RunningCheck.Made::action)
                        .flatMap(Optional::stream)
                        .toList());
    }
}
