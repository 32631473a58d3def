package nl.casustafel.plan.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.desk.Choice;
import nl.casustafel.desk.Field;
import nl.casustafel.desk.FormDraft;
import nl.casustafel.desk.Notice;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.plan.EndingMeasure;
import nl.casustafel.plan.FollowMeasure;
import nl.casustafel.plan.FormalMeasure;
import nl.casustafel.plan.MeasureKind;
import nl.casustafel.plan.MeasureState;
import nl.casustafel.plan.MeasureTerm;
import nl.casustafel.plan.PlanRefusal;
import nl.casustafel.texts.DateReading;
import nl.casustafel.texts.DateReading.Lean;
import nl.casustafel.texts.Texts;
import org.jspecify.annotations.Nullable;

/// Formal measures of one case: proposals to the authority that decides on them, and what became of each
/// (W-K3). FX thread only.
final class MeasuresModel {
    final Choice<MeasureKind> kind;
    final Field<LongText> why = Field.paragraphs();
    final Field<LocalDate> decidedOn;
    final Field<LocalDate> startsOn;
    final Field<Optional<LocalDate>> endsOn;
    final Field<Optional<LocalDate>> extendedTo;
    final Field<LongText> endWhy = Field.paragraphs();

    private final CaseId caseFile;
    private final PlanSeat seat;
    private final PlanActs acts;
    private final PlanDesk desk;
    private final FormDraft proposing;
    private final ObservableList<Versioned<FormalMeasure>> rows = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Versioned<FormalMeasure>> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();

    MeasuresModel(CaseId caseFile, PlanSeat seat, PlanActs acts, PlanDesk desk) {
        this.caseFile = caseFile;
        this.seat = seat;
        this.acts = acts;
        this.desk = desk;
        DateReading ahead = new DateReading(seat.clock(), Lean.AHEAD);
        DateReading back = new DateReading(seat.clock(), Lean.BACK);
        kind = Choice.of(MeasureKind.class, desk.texts());
        decidedOn = Field.date(back, desk.texts());
        startsOn = Field.date(ahead, desk.texts());
        endsOn = Field.date(ahead, desk.texts()).optional();
        extendedTo = Field.date(ahead, desk.texts()).optional();
        proposing = new FormDraft(desk.drafting(), "measure-new-" + caseFile.value())
                .with("kind", kind)
                .with("why", why);
    }

    ObservableList<Versioned<FormalMeasure>> rows() {
        return rows;
    }

    /// The one whose course is written; null while there is none.
    ObjectProperty<@Nullable Versioned<FormalMeasure>> chosen() {
        return chosen;
    }

    ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    void open() {
        load();
        proposing.restore(() -> {});
    }

    void load() {
        desk.background()
                .store(() -> seat.read(Purpose.RUN_CASE, tx -> acts.measures().measures(tx, seat.actor(), caseFile)))
                .then(found -> {
                    rows.setAll(found);
                    Versioned<FormalMeasure> open = chosen.get();
                    if (open != null) {
                        chosen.set(found.stream()
                                .filter(one ->
                                        one.value().id().equals(open.value().id()))
                                .filter(one -> stateOf(one.value()) != MeasureState.ENDED)
                                .filter(one -> stateOf(one.value()) != MeasureState.REFUSED)
                                .findFirst()
                                .orElse(null));
                    }
                });
    }

    void flush() {
        proposing.flush();
    }

    MeasureState stateOf(FormalMeasure measure) {
        return measure.stateOn(seat.clock().today());
    }

    /// Whether it ends soon, so that lengthening must be thought of now.
    boolean endsSoon(FormalMeasure measure) {
        LocalDate soon = seat.clock().today().plusDays(EndingMeasure.TOLD_DAYS_AHEAD);
        return stateOf(measure) == MeasureState.IN_FORCE
                && measure.decision()
                        .flatMap(FormalMeasure.Decision::endsOn)
                        .filter(last -> !last.isAfter(soon))
                        .isPresent();
    }

    /// Who decides, and how long at most.
    String said(MeasureKind what) {
        Texts texts = desk.texts();
        String term = what.term()
                .map(longest -> texts.get(key(longest), longest.amount()))
                .orElseGet(() -> texts.get("plan.measure.term.none"));
        return texts.get("plan.measure.term", what.authority(), term);
    }

    private static String key(MeasureTerm term) {
        return switch (term.unit()) {
            case DAYS -> "plan.measure.term.days";
            case MONTHS -> "plan.measure.term.months";
            case YEARS -> "plan.measure.term.years";
        };
    }

    void propose() {
        Optional<MeasureKind> what = kind.reveal();
        Optional<LongText> grounds = why.reveal();
        if (what.isPresent() && grounds.isPresent()) {
            ask(
                    () -> acts.follow().propose(seat.actor(), caseFile, what.get(), grounds.get()),
                    "plan.measure.proposed",
                    () -> {
                        kind.clear();
                        why.clear();
                        proposing.drop();
                    });
        }
    }

    /// Takes one into the form for what became of it; what ended stays as it is.
    void choose(Versioned<FormalMeasure> row) {
        MeasureState state = stateOf(row.value());
        if (state != MeasureState.ENDED && state != MeasureState.REFUSED) {
            List.of(decidedOn, startsOn, endsOn, extendedTo, endWhy).forEach(Field::clear);
            chosen.set(row);
        }
    }

    void leave() {
        chosen.set(null);
    }

    void decide() {
        Optional<LocalDate> on = decidedOn.reveal();
        Optional<LocalDate> from = startsOn.reveal();
        Optional<Optional<LocalDate>> until = endsOn.reveal();
        if (on.isPresent() && from.isPresent() && until.isPresent()) {
            follow((id, version) -> acts.follow()
                    .decided(seat.actor(), id, version, new FollowMeasure.Decided(on.get(), from.get(), until.get())));
        }
    }

    void extend() {
        extendedTo
                .reveal()
                .ifPresent(until -> follow((id, version) -> acts.follow().extended(seat.actor(), id, version, until)));
    }

    /// Notes that an appeal began, or is over.
    void appeal() {
        Versioned<FormalMeasure> row = chosen.get();
        boolean pending = row != null
                && row.value().decision().filter(FormalMeasure.Decision::appeal).isPresent();
        follow((id, version) -> acts.follow().appealed(seat.actor(), id, version, !pending));
    }

    void end() {
        endWhy.reveal()
                .ifPresent(text -> follow((id, version) -> acts.follow().ended(seat.actor(), id, version, text)));
    }

    @FunctionalInterface
    private interface Course {
        Outcome<?, PlanRefusal> ask(FormalMeasure.Key id, int version);
    }

    private void follow(Course course) {
        Versioned<FormalMeasure> row = chosen.get();
        if (row != null) {
            ask(() -> course.ask(row.value().id(), row.version()), "plan.measure.followed", () -> {});
        }
    }

    private void ask(PlanModel.Act act, String said, Runnable done) {
        desk.background().store(act::ask).then(outcome -> {
            switch (outcome) {
                case Outcome.Done<?, PlanRefusal> _ -> {
                    notice.set(Notice.done(desk.texts(), said));
                    done.run();
                    load();
                }
                case Outcome.Refused<?, PlanRefusal>(PlanRefusal refusal) ->
                    notice.set(Notice.refused(desk.texts(), refusal));
            }
        });
    }
}
