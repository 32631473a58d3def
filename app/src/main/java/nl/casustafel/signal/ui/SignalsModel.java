package nl.casustafel.signal.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import nl.casustafel.desk.Choice;
import nl.casustafel.desk.Events;
import nl.casustafel.desk.Field;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.signal.SignalChanged;
import nl.casustafel.signal.SignalRow;
import nl.casustafel.team.Municipality;
import nl.casustafel.vault.Tx;

/// The list of signals this person may see, narrowed by state and words. FX thread only.
final class SignalsModel {
    private record Found(List<SignalRow> rows, Map<Municipality.Key, ShortText> municipalities) {}

    final Choice<SignalSelection> selection;
    final Field<Optional<ShortText>> words = Field.line().optional();
    private final ObservableList<SignalRow> all = FXCollections.observableArrayList();
    private final FilteredList<SignalRow> rows = new FilteredList<>(all);
    private final SignalDesk desk;
    private final SignalSeat seat;
    private final SignalActs.Reads reads;
    private final Consumer<List<Path>> takeIn;
    private Map<Municipality.Key, ShortText> municipalities = Map.of();

    /// @param takeIn opens the entry with these mails
    SignalsModel(SignalDesk desk, SignalSeat seat, SignalActs.Reads reads, Consumer<List<Path>> takeIn) {
        this.desk = desk;
        this.seat = seat;
        this.reads = reads;
        this.takeIn = takeIn;
        this.selection = Choice.of(SignalSelection.class, desk.texts());
        selection.show(SignalSelection.RUNNING);
        selection.chosen().addListener((property, before, after) -> load());
        words.typed().addListener((property, before, after) -> narrow(after));
    }

    /// Those that fit, the latest received first.
    ObservableList<SignalRow> rows() {
        return rows;
    }

    void load() {
        SignalSelection chosen = Optional.ofNullable(selection.chosen().get()).orElse(SignalSelection.RUNNING);
        desk.background()
                .store(() -> seat.transactor().read(seat.actor(), Purpose.OVERVIEW, tx -> found(tx, chosen)))
                .then(this::show);
    }

    Events.Subscription listen() {
        return desk.events().on(SignalChanged.class, event -> load());
    }

    void open(SignalRow row) {
        desk.navigator().go(new SignalPlace(row.id()));
    }

    void begin() {
        desk.navigator().go(new NewSignalPlace());
    }

    void takeOver() {
        desk.navigator().go(new TakeOverPlace());
    }

    void choose() {
        List<Path> chosen = desk.files().several("signal.mail.choose", List.of("eml", "msg"));
        if (!chosen.isEmpty()) {
            takeIn.accept(chosen);
        }
    }

    void drop(List<Path> mails) {
        takeIn.accept(mails);
    }

    String calledBy(SignalRow row) {
        return row.calledBy().map(ShortText::value).orElseGet(() -> desk.texts().code(row.kind()));
    }

    String municipality(SignalRow row) {
        return row.municipality().map(municipalities::get).map(ShortText::value).orElse("");
    }

    String state(SignalRow row) {
        String state = desk.texts().code(row.state());
        return row.emergency() && !row.state().ended() ? desk.texts().get("signal.list.urgent", state) : state;
    }

    private Found found(Tx tx, SignalSelection chosen) {
        return new Found(
                reads.signals().list(tx, seat.actor(), chosen.filter()),
                reads.team().municipalities(tx).stream()
                        .collect(Collectors.toMap(Municipality::id, Municipality::name)));
    }

    private void show(Found found) {
        municipalities = found.municipalities();
        all.setAll(found.rows());
    }

    private void narrow(String typed) {
        String sought = typed.strip().toLowerCase(Locale.ROOT);
        rows.setPredicate(row -> sought.isEmpty()
                || row.number().text().toLowerCase(Locale.ROOT).contains(sought)
                || calledBy(row).toLowerCase(Locale.ROOT).contains(sought)
                || municipality(row).toLowerCase(Locale.ROOT).contains(sought));
    }
}
