package nl.casustafel.signal.ui;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.casustafel.desk.Events;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.signal.SignalChanged;
import nl.casustafel.signal.SignalSelection;
import nl.casustafel.signal.SignalState;
import nl.casustafel.team.Municipality;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.vault.Tx;

/// The signals in progress by state, what is due first on top. Looks only: from one state to another a
/// signal goes by its own acts, with their guards, never by moving a card. FX thread only.
final class BoardModel {
    /// Seldom there, so shown only where there are some.
    private static final Set<SignalState> SELDOM =
            Set.of(SignalState.CONCEPT, SignalState.AT_TRIANGLE, SignalState.REFERRED);

    private static final Comparator<Listed> DUE_FIRST = Comparator.<Listed, LocalDate>comparing(
                    listed -> listed.next().orElse(LocalDate.MAX))
            .thenComparing(listed -> listed.row().receivedOn())
            .thenComparing(listed -> listed.row().number());

    private final Map<SignalState, ObservableList<Listed>> cards = new EnumMap<>(SignalState.class);
    private final SignalDesk desk;
    private final SignalSeat seat;
    private final SignalActs.Reads reads;
    private final ListActs.Days days;

    BoardModel(SignalDesk desk, SignalSeat seat, SignalActs.Reads reads, ListActs.Days days) {
        this.days = days;
        this.desk = desk;
        this.seat = seat;
        this.reads = reads;
        Stream.of(SignalState.values())
                .filter(state -> !state.ended())
                .forEach(state -> cards.put(state, FXCollections.observableArrayList()));
    }

    /// In the order of the process.
    List<SignalState> states() {
        return List.copyOf(cards.keySet());
    }

    ObservableList<Listed> cards(SignalState state) {
        return cards.getOrDefault(state, FXCollections.observableArrayList());
    }

    boolean isShown(SignalState state) {
        return !SELDOM.contains(state) || !cards(state).isEmpty();
    }

    LocalDate today() {
        return seat.clock().today();
    }

    void load() {
        desk.background()
                .store(() -> seat.transactor().read(seat.actor(), Purpose.OVERVIEW, this::read))
                .then(this::show);
    }

    Events.Subscription listen() {
        return desk.events().on(SignalChanged.class, event -> load());
    }

    void open(Listed listed) {
        desk.navigator().go(new SignalPlace(listed.row().id()));
    }

    void toList() {
        desk.navigator().home(new SignalsPlace());
    }

    private Map<SignalState, List<Listed>> read(Tx tx) {
        Listed.Names names = new Listed.Names(
                reads.team().municipalities(tx).stream()
                        .collect(Collectors.toMap(Municipality::id, Municipality::name)),
                reads.team().everyone(tx).stream().collect(Collectors.toMap(TeamPerson::id, TeamPerson::name)),
                days.of(tx, seat.actor()));
        return reads.signals().list(tx, seat.actor(), SignalSelection.RUNNING.filter()).stream()
                .map(row -> Listed.of(row, names, desk.texts()))
                .sorted(DUE_FIRST)
                .collect(Collectors.groupingBy(listed -> listed.row().state()));
    }

    private void show(Map<SignalState, List<Listed>> found) {
        cards.forEach((state, shown) -> shown.setAll(found.getOrDefault(state, List.of())));
    }
}
