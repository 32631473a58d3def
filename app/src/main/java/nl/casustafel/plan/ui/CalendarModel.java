package nl.casustafel.plan.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.casustafel.desk.Field;
import nl.casustafel.desk.Notice;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.plan.ActionCalendar;
import nl.casustafel.plan.ActionReads;
import nl.casustafel.plan.ActionRow;
import nl.casustafel.vault.Tx;
import org.jspecify.annotations.Nullable;

/// *In agenda zetten*: the open actions of the list as days for a calendar, by number alone; to whom, why
/// and on which ground (W-F4). FX thread only.
final class CalendarModel {
    private record Made(CalendarOutlet.Stated stated, byte[] calendar) {}

    final Field<ShortText> recipient = Field.line();
    final Field<ShortText> purpose = Field.line();
    final Field<ShortText> basis = Field.line();
    private final PlanSeat seat;
    private final PlanDesk desk;
    private final ActionReads actions;
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();

    CalendarModel(PlanSeat seat, PlanDesk desk, ActionReads actions) {
        this.seat = seat;
        this.desk = desk;
        this.actions = actions;
    }

    ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    /// Asks where to, and saves: the days and the permission on the store thread, the file on the work
    /// pool, its line in the register and its name on the store thread. Read again, so that nothing leaves
    /// that went from this person's sight while it stood on the screen.
    void save(ActionScope scope) {
        boolean whole =
                Stream.of(recipient.reveal(), purpose.reveal(), basis.reveal()).allMatch(Optional::isPresent);
        Optional<Path> target = whole
                ? desk.files()
                        .save("plan.calendar.choose", "acties-" + seat.clock().today() + ".ics")
                : Optional.empty();
        if (target.isEmpty()) {
            return;
        }
        Path file = target.orElseThrow();
        ShortText to = recipient.reveal().orElseThrow();
        ShortText why = purpose.reveal().orElseThrow();
        ShortText ground = basis.reveal().orElseThrow();
        notice.set(null);
        var background = desk.background();
        background
                .store(() -> made(scope, numbers -> new CalendarOutlet.Stated(to, why, ground, numbers)))
                .then(found -> answer(
                        found,
                        made -> background
                                .work(() -> desk.calendar().write(made.stated(), made.calendar(), file))
                                .then(written -> answer(
                                        written,
                                        last -> background
                                                .store(last::leave)
                                                .then(refusal ->
                                                        refusal.ifPresentOrElse(this::refuse, () -> saved(file)))))));
    }

    private Outcome<Made, Refusal> made(ActionScope scope, Function<List<ShortText>, CalendarOutlet.Stated> stated) {
        List<ActionRow> rows = seat.read(Purpose.HAND_OUT, tx -> rows(tx, scope));
        if (rows.isEmpty()) {
            return Outcome.refused(Empty.NO_ACTIONS);
        }
        CalendarOutlet.Stated said = stated.apply(rows.stream()
                .map(row -> ShortText.of(row.action().value().number().value()))
                .toList());
        return desk.calendar()
                .permit(said)
                .<Outcome<Made, Refusal>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(new Made(
                        said,
                        new ActionCalendar(this::words).of(rows, seat.clock().now()))));
    }

    private List<ActionRow> rows(Tx tx, ActionScope scope) {
        return scope.read(actions, tx, seat.actor(), seat.clock().today());
    }

    private String words(ActionCalendar.Entry entry) {
        return entry.dossier()
                .map(dossier -> desk.texts().get("plan.calendar.entry", entry.number(), dossier.text()))
                .orElseGet(() -> desk.texts().get("plan.calendar.team", entry.number()));
    }

    private <T> void answer(Outcome<T, Refusal> outcome, Consumer<T> next) {
        switch (outcome) {
            case Outcome.Done<T, Refusal>(T value) -> next.accept(value);
            case Outcome.Refused<T, Refusal>(Refusal refusal) -> refuse(refusal);
        }
    }

    private void refuse(Refusal refusal) {
        notice.set(Notice.refused(desk.texts(), refusal));
    }

    private void saved(Path file) {
        notice.set(Notice.done(desk.texts(), "plan.calendar.done", file.toString()));
        recipient.clear();
        purpose.clear();
        basis.clear();
    }

    private enum Empty implements Refusal {
        NO_ACTIONS;

        @Override
        public String textKey() {
            return "refusal.plan.no-actions";
        }
    }
}
