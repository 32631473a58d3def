package nl.casustafel.provision.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.casustafel.desk.Choice;
import nl.casustafel.desk.Field;
import nl.casustafel.desk.Notice;
import nl.casustafel.desk.Tick;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Parsed;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.provision.DecisionRefusal;
import nl.casustafel.provision.DecisionsInForce;
import nl.casustafel.provision.Medium;
import nl.casustafel.provision.Provision;
import nl.casustafel.provision.RegisterFilter;
import nl.casustafel.provision.RegisterLine;
import nl.casustafel.provision.RegisterWords;
import nl.casustafel.team.Organisation;
import nl.casustafel.texts.DateReading;
import nl.casustafel.texts.DateReading.Lean;
import nl.casustafel.vault.Tx;
import org.jspecify.annotations.Nullable;

/// The lines of the register that fit an organisation, a way and a period, newest first (W-F2). FX thread
/// only.
final class RegisterModel {
    /// How many months back it looks at first.
    private static final int MONTHS = 12;

    final Choice<Organisation> by = new Choice<>(List.of(), one -> one.name().value());
    final Choice<Medium> way;
    final Field<Optional<LocalDate>> from;
    final Field<Optional<LocalDate>> until;
    final Tick recallsOnly = new Tick();
    private final ProvisionSeat seat;
    private final ProvisionLooks looks;
    private final ProvisionActs acts;
    private final ProvisionDesk desk;
    private final PaperOut paper;
    private final ObservableList<RegisterLine> shown = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable RegisterLine> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();
    private DecisionsInForce decisions = new DecisionsInForce(List.of());

    private record Read(List<RegisterLine> lines, List<Organisation> organisations, DecisionsInForce decisions) {}

    RegisterModel(ProvisionSeat seat, ProvisionLooks looks, ProvisionActs acts, ProvisionDesk desk) {
        this.seat = seat;
        this.looks = looks;
        this.acts = acts;
        this.desk = desk;
        this.paper = new PaperOut(seat, acts.papers(), desk, notice::set);
        this.way = Choice.of(Medium.class, desk.texts());
        DateReading past = new DateReading(seat.clock(), Lean.BACK);
        this.from = Field.date(past, desk.texts()).optional();
        this.until = Field.date(past, desk.texts()).optional();
        by.chosen().addListener((_, _, _) -> load());
        way.chosen().addListener((_, _, _) -> load());
        from.readingProperty().addListener((_, _, _) -> load());
        until.readingProperty().addListener((_, _, _) -> load());
        recallsOnly.ticked().addListener((_, _, _) -> load());
    }

    ObservableList<RegisterLine> shown() {
        return shown;
    }

    ReadOnlyObjectProperty<@Nullable RegisterLine> chosen() {
        return chosen.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    void load() {
        RegisterFilter now = filter();
        desk.background()
                .store(() -> seat.transactor().read(seat.actor(), Purpose.OVERVIEW, tx -> read(tx, now)))
                .then(read -> {
                    by.offer(read.organisations());
                    decisions = read.decisions();
                    shown.setAll(read.lines());
                    RegisterLine kept = chosen.get();
                    chosen.set(
                            kept == null
                                    ? null
                                    : shown.stream()
                                            .filter(line -> line.id().equals(kept.id()))
                                            .findFirst()
                                            .orElse(null));
                });
    }

    void choose(RegisterLine line) {
        chosen.set(line);
    }

    /// Shows the last months again.
    void widen() {
        by.clear();
        way.clear();
        from.clear();
        until.clear();
        recallsOnly.clear();
    }

    /// The lines that are shown, on paper.
    void print() {
        RegisterFilter now = filter();
        paper.start(() -> Outcome.done(acts.papers().register().handle(seat.actor(), now)));
    }

    /// Whether the chosen line is a copy that can be asked back.
    boolean canRecall(@Nullable RegisterLine line) {
        return line != null
                && line.what().file().isPresent()
                && !line.failed()
                && line.toRecall()
                && line.after().askedBack().isEmpty();
    }

    /// Notes that the recipient of the chosen copy was asked to destroy it.
    void recall() {
        Optional.ofNullable(chosen.get())
                .filter(this::canRecall)
                .flatMap(line -> line.what().file())
                .ifPresent(file -> desk.background()
                        .store(() -> acts.recall().handle(seat.actor(), file.id()))
                        .then(outcome -> notice.set(
                                switch (outcome) {
                                    case Outcome.Done<Provision.Key, DecisionRefusal> _ ->
                                        Notice.done(desk.texts(), "provision.recalled");
                                    case Outcome.Refused<Provision.Key, DecisionRefusal>(DecisionRefusal refusal) ->
                                        Notice.refused(desk.texts(), refusal);
                                })));
    }

    /// In words, for the organisation looked at.
    RegisterWords words() {
        return new RegisterWords(desk.texts(), Optional.ofNullable(by.chosen().get()));
    }

    DecisionsInForce decisions() {
        return decisions;
    }

    private Read read(Tx tx, RegisterFilter filter) {
        return new Read(
                looks.register().lines(tx, seat.actor(), filter),
                looks.team().organisations(tx),
                new DecisionsInForce(looks.decisions().decisions(tx, seat.actor())));
    }

    private RegisterFilter filter() {
        LocalDate today = seat.clock().today();
        return new RegisterFilter(
                day(from).orElseGet(() -> today.minusMonths(MONTHS)),
                day(until).orElse(today),
                Optional.ofNullable(by.chosen().get()),
                Optional.ofNullable(way.chosen().get()),
                recallsOnly.isTicked());
    }

    private static Optional<LocalDate> day(Field<Optional<LocalDate>> field) {
        return field.reading() instanceof Parsed.Valid<Optional<LocalDate>>(Optional<LocalDate> day)
                ? day
                : Optional.empty();
    }
}
