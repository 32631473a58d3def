package nl.casustafel.signal.ui;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import nl.casustafel.desk.Choice;
import nl.casustafel.desk.Events;
import nl.casustafel.desk.Field;
import nl.casustafel.desk.Notice;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.signal.KeptFilter;
import nl.casustafel.signal.RecordSignal;
import nl.casustafel.signal.SignalChanged;
import nl.casustafel.signal.SignalColumn;
import nl.casustafel.signal.SignalRefusal;
import nl.casustafel.signal.SignalSelection;
import nl.casustafel.team.Municipality;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.vault.Tx;
import org.jspecify.annotations.Nullable;

/// The list of signals this person may see, narrowed while somebody types. FX thread only; the words of each
/// row are made on the store thread.
final class SignalsModel {
    private record Found(
            List<Listed> rows,
            List<Municipality> municipalities,
            List<TeamPerson> people,
            List<KeptFilter> filters,
            List<SignalColumn> columns) {}

    final Narrowing narrowing;
    final ListColumns columns = new ListColumns();
    final Choice<KeptFilter> filter =
            new Choice<>(List.of(), kept -> kept.name().value());
    final Field<ShortText> filterName = Field.line();
    private final ObservableList<Listed> all = FXCollections.observableArrayList();
    private final FilteredList<Listed> rows = new FilteredList<>(all);
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();
    private final SignalDesk desk;
    private final SignalSeat seat;
    private final SignalActs.Reads reads;
    private final ListActs lists;
    private final Consumer<List<Path>> takeIn;
    private boolean columnsRead;

    /// @param takeIn opens the entry with these mails
    SignalsModel(
            SignalDesk desk, SignalSeat seat, SignalActs.Reads reads, ListActs lists, Consumer<List<Path>> takeIn) {
        this.desk = desk;
        this.seat = seat;
        this.reads = reads;
        this.lists = lists;
        this.takeIn = takeIn;
        this.narrowing = new Narrowing(desk.texts(), this::load, this::narrow);
        filter.chosen().addListener((property, before, after) -> {
            if (after != null) {
                narrowing.show(after);
                load();
            }
        });
    }

    /// Those that fit, the latest received first.
    ObservableList<Listed> rows() {
        return rows;
    }

    /// How many there are before they are narrowed.
    int count() {
        return all.size();
    }

    ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    /// Comes to the list, again perhaps.
    void enter() {
        notice.set(null);
        load();
    }

    void load() {
        SignalSelection chosen = narrowing.selected();
        desk.background()
                .store(() -> seat.transactor().read(seat.actor(), Purpose.OVERVIEW, tx -> found(tx, chosen)))
                .then(found -> {
                    if (chosen == narrowing.selected()) {
                        show(found);
                    }
                });
    }

    Events.Subscription listen() {
        return desk.events().on(SignalChanged.class, event -> load());
    }

    /// Keeps the columns where somebody changed them.
    void flush() {
        if (!columns.isChanged()) {
            return;
        }
        List<SignalColumn> shown = columns.shown().get();
        columns.saved();
        desk.background().store(() -> lists.arrange().show(seat.actor(), shown)).then(_ -> {});
    }

    /// Under a name, for the next time.
    void keepFilter() {
        filterName.reveal().ifPresent(name -> {
            KeptFilter kept = narrowing.kept(name);
            desk.background()
                    .store(() -> lists.arrange().keep(seat.actor(), kept))
                    .then(outcome -> filtersChanged(outcome, "signal.filter.kept"));
        });
    }

    void dropFilter() {
        Optional.ofNullable(filter.chosen().get())
                .ifPresent(kept -> desk.background()
                        .store(() -> lists.arrange().drop(seat.actor(), kept))
                        .then(outcome -> filtersChanged(outcome, "signal.filter.dropped")));
    }

    /// All in progress again.
    void widen() {
        filter.clear();
        narrowing.clear();
        load();
    }

    void open(Listed listed) {
        desk.navigator().go(new SignalPlace(listed.row().id()));
    }

    LocalDate today() {
        return seat.clock().today();
    }

    /// Whether signals come in with this person.
    boolean takesIn() {
        return RecordSignal.allowedTo(seat.actor());
    }

    void begin() {
        desk.navigator().go(new NewSignalPlace());
    }

    void toBoard() {
        desk.navigator().go(new BoardPlace());
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

    private Found found(Tx tx, SignalSelection chosen) {
        List<Municipality> municipalities = reads.team().municipalities(tx);
        List<TeamPerson> everyone = reads.team().everyone(tx);
        Listed.Names names = new Listed.Names(
                municipalities.stream().collect(Collectors.toMap(Municipality::id, Municipality::name)),
                everyone.stream().collect(Collectors.toMap(TeamPerson::id, TeamPerson::name)),
                lists.days().of(tx, seat.actor()));
        return new Found(
                reads.signals().list(tx, seat.actor(), chosen.filter()).stream()
                        .map(row -> Listed.of(row, names, desk.texts()))
                        .toList(),
                municipalities,
                everyone,
                lists.kept().filters(tx, seat.actor().person()),
                lists.kept().columns(tx, seat.actor().person()));
    }

    private void show(Found found) {
        narrowing.offer(found.municipalities(), found.people());
        filter.offer(found.filters());
        if (!columnsRead) {
            columnsRead = true;
            columns.show(found.columns());
        }
        rows.setPredicate(narrowing.fits(seat.clock().today()));
        // What did not change keeps its place and what is chosen.
        if (!all.equals(found.rows())) {
            all.setAll(found.rows());
        }
    }

    private void narrow() {
        rows.setPredicate(narrowing.fits(seat.clock().today()));
    }

    private void filtersChanged(Outcome<KeptFilter, SignalRefusal> outcome, String done) {
        switch (outcome) {
            case Outcome.Done<KeptFilter, SignalRefusal>(KeptFilter kept) -> {
                notice.set(Notice.done(desk.texts(), done, kept.name().value()));
                filterName.clear();
                load();
            }
            case Outcome.Refused<KeptFilter, SignalRefusal>(SignalRefusal refusal) ->
                notice.set(Notice.refused(desk.texts(), refusal));
        }
    }
}
