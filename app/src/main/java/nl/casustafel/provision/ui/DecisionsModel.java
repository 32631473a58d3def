package nl.casustafel.provision.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.casustafel.casefile.Regime;
import nl.casustafel.desk.Choice;
import nl.casustafel.desk.Field;
import nl.casustafel.desk.FormDraft;
import nl.casustafel.desk.Notice;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.provision.DecisionRefusal;
import nl.casustafel.provision.PoliceDecision;
import nl.casustafel.provision.RecordPoliceDecision;
import nl.casustafel.texts.DateReading;
import nl.casustafel.texts.DateReading.Lean;
import org.jspecify.annotations.Nullable;

/// The decisions on police data, and a new one as it is typed (W-F3). FX thread only.
final class DecisionsModel {
    final Field<ShortText> partnership = Field.line();
    final Choice<Regime> regime;
    final Field<LongText> purpose = Field.paragraphs();
    final Field<LongText> interest = Field.paragraphs();
    final Field<LongText> data = Field.paragraphs();
    final Field<LongText> conditions = Field.paragraphs();
    final Field<LongText> receivers = Field.paragraphs();
    final Field<ShortText> takenBy = Field.line();
    final Field<LocalDate> takenOn;
    final Field<ShortText> reference = Field.line();
    private final ProvisionSeat seat;
    private final ProvisionLooks looks;
    private final ProvisionActs acts;
    private final ProvisionDesk desk;
    private final PaperOut paper;
    private final FormDraft draft;
    private final ObservableList<PoliceDecision> decisions = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable PoliceDecision> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();

    DecisionsModel(ProvisionSeat seat, ProvisionLooks looks, ProvisionActs acts, ProvisionDesk desk) {
        this.seat = seat;
        this.looks = looks;
        this.acts = acts;
        this.desk = desk;
        this.paper = new PaperOut(seat, acts.papers(), desk, notice::set);
        this.regime = Choice.of(Regime.class, desk.texts());
        this.takenOn = Field.date(new DateReading(seat.clock(), Lean.BACK), desk.texts());
        this.draft = new FormDraft(desk.drafting(), "police-decision")
                .with("partnership", partnership)
                .with("regime", regime)
                .with("purpose", purpose)
                .with("interest", interest)
                .with("data", data)
                .with("conditions", conditions)
                .with("receivers", receivers)
                .with("takenBy", takenBy)
                .with("takenOn", takenOn)
                .with("reference", reference);
        draft.restore(() -> {});
    }

    ObservableList<PoliceDecision> decisions() {
        return decisions;
    }

    ReadOnlyObjectProperty<@Nullable PoliceDecision> chosen() {
        return chosen.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    void load() {
        desk.background()
                .store(() -> seat.transactor()
                        .read(
                                seat.actor(),
                                Purpose.OVERVIEW,
                                tx -> looks.decisions().decisions(tx, seat.actor())))
                .then(decisions::setAll);
    }

    void flush() {
        draft.flush();
    }

    void choose(PoliceDecision decision) {
        chosen.set(decision);
    }

    void record() {
        wish().ifPresent(wish -> desk.background()
                .store(() -> acts.record().handle(seat.actor(), wish))
                .then(outcome -> {
                    switch (outcome) {
                        case Outcome.Done<PoliceDecision.Key, DecisionRefusal> _ -> recorded();
                        case Outcome.Refused<PoliceDecision.Key, DecisionRefusal>(DecisionRefusal refusal) ->
                            notice.set(Notice.refused(desk.texts(), refusal));
                    }
                }));
    }

    /// The chosen one, on paper.
    void print() {
        Optional.ofNullable(chosen.get())
                .ifPresent(one -> paper.start(() -> acts.papers().decision().handle(seat.actor(), one.id())));
    }

    private void recorded() {
        Stream.of(partnership, purpose, interest, data, conditions, receivers, takenBy, takenOn, reference)
                .forEach(Field::clear);
        regime.clear();
        draft.drop();
        notice.set(Notice.done(desk.texts(), "provision.decision.recorded"));
        load();
    }

    private Optional<RecordPoliceDecision.Wish> wish() {
        boolean whole = List.of(
                        partnership.reveal(),
                        regime.reveal(),
                        purpose.reveal(),
                        interest.reveal(),
                        data.reveal(),
                        conditions.reveal(),
                        receivers.reveal(),
                        takenBy.reveal(),
                        takenOn.reveal(),
                        reference.reveal())
                .stream()
                .allMatch(Optional::isPresent);
        return whole
                ? Optional.of(new RecordPoliceDecision.Wish(
                        new PoliceDecision.Partnership(
                                typed(partnership),
                                Objects.requireNonNull(regime.chosen().get()),
                                typed(purpose)),
                        new PoliceDecision.Content(typed(interest), typed(data), typed(conditions), typed(receivers)),
                        new PoliceDecision.Taken(typed(takenBy), typed(takenOn), typed(reference))))
                : Optional.empty();
    }

    private static <T> T typed(Field<T> field) {
        return Objects.requireNonNull(field.value().get());
    }
}
