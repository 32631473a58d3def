package nl.casustafel.judgement.ui;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import nl.casustafel.assessment.IndicatorCode;
import nl.casustafel.assessment.RatedBy;
import nl.casustafel.assessment.Rating;
import nl.casustafel.assessment.Round;
import nl.casustafel.assessment.Sheet;
import nl.casustafel.assessment.VersionNumber;
import nl.casustafel.assessment.ui.FrameworkWords;
import nl.casustafel.assessment.ui.RationaleNotices;
import nl.casustafel.assessment.ui.SheetModel;
import nl.casustafel.assessment.ui.SheetWays;
import nl.casustafel.desk.Command;
import nl.casustafel.desk.Notice;
import nl.casustafel.judgement.JudgementRefusal;
import nl.casustafel.judgement.RateCase.Filled;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.team.Organisation;
import nl.casustafel.team.SignatureProof;
import nl.casustafel.team.TeamPerson;
import org.jspecify.annotations.Nullable;

/// One assessment: who rated, the sheet of the next, and from when it lies open all that is judged. FX
/// thread only.
final class AssessmentModel {
    /// What stands in front.
    sealed interface Front {
        /// Not there, not for this person, or by a version that is not here.
        record Hidden() implements Front {}

        /// @param mayOpen whether so many have rated that it can be laid open
        record Waiting(List<Line> lines, boolean mayOpen) implements Front {}

        record Filling(SheetModel sheet) implements Front {}

        record Judging(BoardModel board) implements Front {}
    }

    /// One of the organisations.
    /// @param words whether it rated, never what
    record Line(Organisation organisation, boolean rated, String words) {}

    private final JudgementWork work;
    private final AssessmentPlace place;
    private final ReadOnlyObjectWrapper<@Nullable Front> front = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper lead;
    private Optional<Opened> opened = Optional.empty();

    AssessmentModel(JudgementWork work, AssessmentPlace place) {
        this.work = work;
        this.place = place;
        this.lead = new ReadOnlyStringWrapper(work.texts().get("judgement.no-prediction"));
    }

    /// What it is not, and that nobody validated the version it is made with.
    ReadOnlyStringProperty lead() {
        return lead.getReadOnlyProperty();
    }

    /// Null before it was read.
    ReadOnlyObjectProperty<@Nullable Front> front() {
        return front.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    void load() {
        boolean again = opened.isPresent();
        work.read(tx -> Opened.read(work, tx, place, again), this::show);
    }

    void flush() {
        switch (front.get()) {
            case Front.Filling(SheetModel sheet) -> sheet.flush();
            case Front.Judging(BoardModel board) -> board.flush();
            case null, default -> {}
        }
    }

    List<Command> commands() {
        return List.of(
                Command.of("judgement.next", () -> onBoard(BoardModel::next), "Alt+Right")
                        .when(this::judging),
                Command.of("judgement.previous", () -> onBoard(BoardModel::previous), "Alt+Left")
                        .when(this::judging),
                Command.of("judgement.overview", () -> onBoard(board -> board.go(0)), "Alt+Home")
                        .when(this::judging));
    }

    private boolean judging() {
        return front.get() instanceof Front.Judging;
    }

    private void onBoard(Consumer<BoardModel> act) {
        if (front.get() instanceof Front.Judging(BoardModel board)) {
            act.accept(board);
        }
    }

    private void show(Optional<Opened> found) {
        opened = found;
        found.ifPresent(now -> lead.set(work.texts().get("judgement.no-prediction") + " "
                + work.texts()
                        .get(
                                "judgement.unvalidated",
                                VersionNumber.spoken(now.framework().version().number()))));
        if (found.isEmpty()) {
            front.set(new Front.Hidden());
        } else if (!found.get().file().round().isClosed()) {
            if (!(front.get() instanceof Front.Filling)) {
                front.set(waiting(found.get()));
            }
        } else if (front.get() instanceof Front.Judging(BoardModel board)) {
            board.update(found.get());
        } else {
            front.set(new Front.Judging(new BoardModel(work, found.get(), this::tell)));
        }
    }

    private void tell(@Nullable Notice said) {
        notice.set(said);
    }

    private Front waiting(Opened now) {
        List<Sheet> sheets = now.file().round().sheets();
        return new Front.Waiting(
                now.rating().stream().map(one -> line(now, one, sheets)).toList(), sheets.size() >= Round.FEWEST);
    }

    private Line line(Opened now, Organisation organisation, List<Sheet> sheets) {
        return sheets.stream()
                .filter(sheet -> sheet.voice().equals(organisation.id()))
                .findFirst()
                .map(sheet -> new Line(
                        organisation,
                        true,
                        work.texts()
                                .get(
                                        "judgement.rated",
                                        now.members().name(sheet.rater().person()),
                                        work.texts().dateTime(sheet.lockedAt()),
                                        sheet.rater().way())))
                .orElseGet(() -> new Line(organisation, false, work.texts().get("judgement.not-rated")));
    }

    /// Puts an empty sheet in front, or what was begun of it.
    void begin(Organisation organisation) {
        notice.set(null);
        opened.ifPresent(now -> front.set(new Front.Filling(sheet(now, organisation))));
    }

    private SheetModel sheet(Opened now, Organisation organisation) {
        return new SheetModel(
                new SheetModel.Paper(
                        organisation.name().value(),
                        "judgement-sheet/" + place.id().value() + "/"
                                + organisation.id().value(),
                        now.asks(),
                        List.of(),
                        now.raters().stream()
                                .filter(person -> person.organisation().id().equals(organisation.id()))
                                .toList(),
                        new RationaleNotices(work.looks().words(), work.texts())),
                new FrameworkWords(work.texts(), now.framework()),
                work.desk().drafting(),
                new Table(this, organisation));
    }

    /// Away from a sheet; what was filled in is kept as a draft.
    private void leave() {
        flush();
        opened.ifPresent(now -> front.set(waiting(now)));
    }

    void layOpen() {
        work.ask(
                () -> work.acts().rate().layOpen(work.actor(), place.id()),
                _ -> {
                    notice.set(null);
                    load();
                },
                this::refused);
    }

    private void refused(JudgementRefusal refusal) {
        notice.set(Notice.refused(work.texts(), refusal));
    }

    /// Where the sheet of an organisation goes.
    private record Table(AssessmentModel model, Organisation organisation) implements SheetWays {
        @Override
        public void prove(TeamPerson person, char[] code, Consumer<SignatureProof> proven, Runnable wrong) {
            model.work.sign(person, code, proven, wrong);
        }

        @Override
        public void lock(
                RatedBy by, SortedMap<IndicatorCode, Rating> ratings, Runnable locked, Consumer<Refusal> refused) {
            JudgementWork work = model.work;
            work.ask(
                    () -> work.acts()
                            .rate()
                            .lock(work.actor(), model.place.id(), new Filled(organisation.id(), by, ratings)),
                    _ -> {
                        locked.run();
                        model.notice.set(Notice.done(work.texts(), "judgement.locked", organisation.name()));
                        model.leave();
                        model.load();
                    },
                    refused);
        }

        @Override
        public void leave() {
            model.leave();
        }
    }
}
