package nl.casustafel.signal.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.casustafel.desk.Background;
import nl.casustafel.desk.Field;
import nl.casustafel.desk.Notice;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.signal.SignalColumn;
import nl.casustafel.signal.SignalId;
import nl.casustafel.signal.SignalReads;
import nl.casustafel.signal.SignalRow;
import nl.casustafel.signal.SignalSelection;
import nl.casustafel.signal.list.ListWriter;
import nl.casustafel.texts.Texts;
import org.jspecify.annotations.Nullable;

/// *Lijst uitgeven*: the list as it stands, its columns and its order, as a table: to whom, why and on which
/// ground (W-F4). FX thread only.
final class ListExport {
    /// What is on the screen.
    /// @param rows in their order
    record Shown(SignalSelection selection, List<Listed> rows, List<SignalColumn> columns) {}

    private record Table(ListActs.Outlet.Stated stated, byte[] content) {}

    final Field<ShortText> recipient = Field.line();
    final Field<ShortText> purpose = Field.line();
    final Field<ShortText> basis = Field.line();
    private final SignalDesk desk;
    private final SignalSeat seat;
    private final SignalReads signals;
    private final ListActs.Outlet outlet;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();

    ListExport(SignalDesk desk, SignalSeat seat, SignalReads signals, ListActs.Outlet outlet) {
        this.desk = desk;
        this.seat = seat;
        this.signals = signals;
        this.outlet = outlet;
        this.texts = desk.texts();
    }

    boolean isOffered() {
        return outlet.isOffered();
    }

    ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    /// Asks where to, and saves: the permission on the store thread, the file on the work pool, its
    /// line in the register and its name on the store thread.
    void save(Shown shown) {
        boolean whole =
                Stream.of(recipient.reveal(), purpose.reveal(), basis.reveal()).allMatch(Optional::isPresent);
        Optional<Path> target = whole
                ? desk.files()
                        .save("signal.export.choose", "signalen-" + seat.clock().today() + ".csv")
                : Optional.empty();
        if (target.isEmpty()) {
            return;
        }
        Path file = target.orElseThrow();
        ShortText to = recipient.reveal().orElseThrow();
        ShortText why = purpose.reveal().orElseThrow();
        ShortText ground = basis.reveal().orElseThrow();
        notice.set(null);
        Background background = desk.background();
        background
                .store(() -> table(shown, numbers -> new ListActs.Outlet.Stated(to, why, ground, numbers)))
                .then(made -> answer(
                        made,
                        table -> background
                                .work(() -> outlet.write(table.stated(), table.content(), file))
                                .then(written -> answer(
                                        written,
                                        last -> background
                                                .store(last::leave)
                                                .then(refusal ->
                                                        refusal.ifPresentOrElse(this::refuse, () -> saved(file)))))));
    }

    private Outcome<Table, Refusal> table(Shown shown, Function<List<ShortText>, ListActs.Outlet.Stated> stated) {
        List<Listed> rows = stillSeen(shown);
        if (rows.isEmpty()) {
            return Outcome.refused(Empty.NO_SIGNALS);
        }
        ListActs.Outlet.Stated said = stated.apply(rows.stream()
                .map(listed -> ShortText.of(listed.row().number().text()))
                .toList());
        return outlet.permit(said)
                .<Outcome<Table, Refusal>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(new Table(said, content(rows, shown.columns()))));
    }

    /// Read again, so that nothing leaves that went from this person's sight while it stood on the
    /// screen.
    private List<Listed> stillSeen(Shown shown) {
        Map<SignalId, SignalRow> now = seat
                .transactor()
                .read(
                        seat.actor(),
                        Purpose.HAND_OUT,
                        tx -> signals.list(tx, seat.actor(), shown.selection().filter()))
                .stream()
                .collect(Collectors.toMap(SignalRow::id, Function.identity()));
        Set<SignalId> seen = now.keySet();
        return shown.rows().stream()
                .filter(listed -> seen.contains(listed.row().id()))
                .toList();
    }

    private byte[] content(List<Listed> rows, List<SignalColumn> columns) {
        return ListWriter.table(
                columns.stream().map(texts::code).toList(),
                rows.stream()
                        .map(row -> columns.stream()
                                .map(column -> cell(row, column))
                                .toList())
                        .toList());
    }

    /// Days as every spreadsheet reads them.
    private String cell(Listed listed, SignalColumn column) {
        SignalRow row = listed.row();
        return switch (column) {
            case NUMBER -> row.number().text();
            case RECEIVED -> row.receivedOn().toString();
            case ABOUT -> listed.about();
            case MUNICIPALITY -> listed.municipality();
            case STATE -> listed.state();
            case NEXT -> listed.next().map(Object::toString).orElse("");
            case DUE -> row.answerDue().map(Object::toString).orElse("");
            case SINCE -> row.stateSince().atZone(CaseClock.ZONE).toLocalDate().toString();
            case KIND -> texts.code(row.kind());
            case RECEIVER -> listed.receiver();
            case EXTERNAL -> listed.external();
        };
    }

    private <T> void answer(Outcome<T, Refusal> outcome, Consumer<T> next) {
        switch (outcome) {
            case Outcome.Done<T, Refusal>(T value) -> next.accept(value);
            case Outcome.Refused<T, Refusal>(Refusal refusal) -> refuse(refusal);
        }
    }

    private void refuse(Refusal refusal) {
        notice.set(Notice.refused(texts, refusal));
    }

    private void saved(Path file) {
        notice.set(Notice.done(texts, "signal.export.done", file.toString()));
        recipient.clear();
        purpose.clear();
        basis.clear();
    }

    private enum Empty implements Refusal {
        NO_SIGNALS;

        @Override
        public String textKey() {
            return "refusal.signal.no-signals";
        }
    }
}
