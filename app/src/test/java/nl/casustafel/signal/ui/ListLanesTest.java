package nl.casustafel.signal.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.casustafel.casefile.store.JooqCaseFiles;
import nl.casustafel.desk.Finder.Found;
import nl.casustafel.desk.testkit.Lanes.Lane;
import nl.casustafel.dossier.store.JooqCaseFactReads;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.meeting.store.JooqMeetingReads;
import nl.casustafel.meeting.store.JooqMeetings;
import nl.casustafel.search.FindAnything;
import nl.casustafel.search.FindWords;
import nl.casustafel.search.ui.PaletteFinder;
import nl.casustafel.signal.ArrangeList;
import nl.casustafel.signal.SignalColumn;
import nl.casustafel.signal.SignalSelection;
import nl.casustafel.signal.store.JooqSignalLists;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// DEC-32: nothing that list, board, timeline and palette do asks the store on the thread of the screen, and
/// narrowing asks nothing at all.
class ListLanesTest {
    private final SignalDeskMother mother = new SignalDeskMother();
    private final Watched watched = new Watched();
    private final SignalSeat seat = new SignalSeat(
            mother.signals.receiver(),
            watched,
            mother.vault.clock,
            mother.seat().signatures());
    private final JooqSignalLists kept = new JooqSignalLists();
    private final ListActs lists = new ListActs(
            kept,
            new ArrangeList(watched, kept),
            (ids, answered) -> {},
            mother.outlet,
            (tx, actor, id) -> List.of(),
            (tx, actor) -> Map.of());

    @AfterEach
    void close() {
        mother.close();
    }

    @Test
    void theListAsksOnTheStoreThreadOnly() {
        mother.signals.received();
        SignalsModel list = new SignalsModel(mother.desk, seat, mother.acts.reads(), lists, path -> {});
        list.load();
        list.narrowing.selection.chosen().set(SignalSelection.ALL);
        list.filterName.typed().set("week");
        list.keepFilter();
        list.columns.ticked(SignalColumn.KIND).set(true);
        list.flush();
        ListExport export = new ListExport(mother.desk, seat, mother.signals.reads, mother.outlet);
        mother.saveAs = Optional.of(Path.of("lijst.csv"));
        List.of(export.recipient, export.purpose, export.basis)
                .forEach(field -> field.typed().set("Overleg"));
        export.save(new ListExport.Shown(SignalSelection.ALL, List.copyOf(list.rows()), SignalColumn.USUAL));
        assertTrue(mother.outlet.stated.isPresent());
        onTheStoreThread(6);
    }

    @Test
    void narrowingAsksNothing() {
        mother.signals.received();
        SignalsModel list = new SignalsModel(mother.desk, seat, mother.acts.reads(), lists, path -> {});
        list.load();
        int before = watched.lanes.size();
        list.narrowing.words.typed().set("jongen");
        list.narrowing
                .municipality
                .chosen()
                .set(list.narrowing.municipality.options().getLast());
        list.narrowing.due.chosen().set(list.narrowing.due.options().getLast());
        assertEquals(before, watched.lanes.size());
    }

    @Test
    void boardTimelineAndPaletteAskOnTheStoreThreadOnly() {
        var signal = mother.signals.received();
        new BoardModel(mother.desk, seat, mother.acts.reads(), lists.days()).load();
        SignalModel page = new SignalModel(mother.desk, seat, mother.acts, mother.door(), signal.id());
        page.load();
        TimeLineModel timeLine = new TimeLineModel(mother.desk, seat, lists.happenings());
        timeLine.show(Optional.ofNullable(page.page().get()).orElseThrow());
        assertFalse(timeLine.happenings().get().isEmpty());
        List<Found> found = new ArrayList<>();
        palette().find("filmpje", found::addAll);
        assertEquals(1, found.size());
        assertTrue(found.getFirst().title().contains("filmpje van een aanslag"));
        onTheStoreThread(5);
    }

    @Test
    void namesAreThereBeforeWhatWasWrittenIsLookedThrough() {
        mother.signals.received();
        List<Integer> asked = new ArrayList<>();
        List<List<Found>> shown = new ArrayList<>();
        palette().find("filmpje jongen", found -> {
            asked.add(watched.lanes.size());
            shown.add(found);
        });
        assertEquals(2, shown.size());
        assertEquals(asked.getFirst() + 1, asked.getLast());
        assertEquals(
                shown.getFirst(), shown.getLast().subList(0, shown.getFirst().size()));
    }

    private PaletteFinder palette() {
        return new PaletteFinder(
                seat.actor(),
                new PaletteFinder.Finds(
                        new FindAnything(
                                watched,
                                mother.signals.reads,
                                new JooqCaseFiles(),
                                new JooqMeetingReads(new JooqMeetings()),
                                mother.team.team),
                        new FindWords(watched, mother.signals.reads, new JooqCaseFactReads(mother.vault.clock))),
                mother.lanes,
                mother.navigator,
                id -> Optional.empty(),
                mother.texts);
    }

    private void onTheStoreThread(int atLeast) {
        assertTrue(watched.lanes.size() >= atLeast, "asked " + watched.lanes.size() + " times");
        assertTrue(watched.lanes.stream().allMatch(lane -> lane == Lane.STORE), watched.lanes::toString);
    }

    /// The store, noting where it was asked.
    private final class Watched implements Transactor {
        final List<Lane> lanes = new ArrayList<>();

        @Override
        public <T, R extends Refusal> Outcome<T, R> write(
                Actor actor, Purpose purpose, Function<Tx, Outcome<T, R>> work) {
            lanes.add(mother.lanes.now());
            return mother.vault.transactor().write(actor, purpose, work);
        }

        @Override
        public <T> T read(Actor actor, Purpose purpose, Function<Tx, T> work) {
            lanes.add(mother.lanes.now());
            return mother.vault.transactor().read(actor, purpose, work);
        }

        @Override
        public void draft(Actor actor, Consumer<Tx> work) {
            lanes.add(mother.lanes.now());
            mother.vault.transactor().draft(actor, work);
        }
    }
}
