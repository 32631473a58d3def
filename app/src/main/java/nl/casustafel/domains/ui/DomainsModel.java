package nl.casustafel.domains.ui;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.casustafel.casefile.CaseFile;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.CasePhase;
import nl.casustafel.casefile.CaseStep;
import nl.casustafel.desk.FormDraft;
import nl.casustafel.desk.Notice;
import nl.casustafel.domains.Course;
import nl.casustafel.domains.DomainRefusal;
import nl.casustafel.domains.LifeDomain;
import nl.casustafel.domains.Look;
import nl.casustafel.domains.LookId;
import nl.casustafel.domains.NoteLook;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.vault.Tx;
import org.jspecify.annotations.Nullable;

/// The parts of the subject's life in one case: how each is now, and the looks at the one that was chosen.
/// FX thread only.
final class DomainsModel {
    final DomainForm form;
    private final CaseId caseFile;
    private final DomainSeat seat;
    private final DomainActs acts;
    private final DomainDesk desk;
    private final ObservableList<Course> courses = FXCollections.observableArrayList();
    private final ObservableList<Look> looks = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<LifeDomain> chosen = new ReadOnlyObjectWrapper<>(LifeDomain.MONEY);
    private final ReadOnlyObjectWrapper<@Nullable Versioned<Look>> corrected = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();
    private List<Versioned<Look>> all = List.of();
    private Optional<LocalDate> evaluatedFrom = Optional.empty();
    private FormDraft draft;

    private record Read(List<Versioned<Look>> looks, Optional<LocalDate> evaluatedFrom) {}

    DomainsModel(CaseId caseFile, DomainSeat seat, DomainActs acts, DomainDesk desk) {
        this.caseFile = caseFile;
        this.seat = seat;
        this.acts = acts;
        this.desk = desk;
        this.form = new DomainForm(desk.texts(), seat.clock());
        this.draft = form.draft(desk.drafting(), place());
        form.clear();
    }

    private String place() {
        Versioned<Look> look = corrected.get();
        return "domain-" + caseFile.value() + "-"
                + (look == null
                        ? chosen.get().name()
                        : look.value().id().value().toString());
    }

    /// All parts of life, each with its looks.
    ObservableList<Course> courses() {
        return courses;
    }

    /// Those at the chosen part, the last one first.
    ObservableList<Look> looks() {
        return looks;
    }

    ReadOnlyObjectProperty<LifeDomain> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /// The look that is put right; null while a new one is noted.
    ReadOnlyObjectProperty<@Nullable Versioned<Look>> corrected() {
        return corrected.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    /// Whether this person writes here; others read.
    boolean writes() {
        return NoteLook.allowedTo(seat.actor());
    }

    /// Whether an evaluation runs that did not look at this part yet.
    boolean owed(Course course) {
        return evaluatedFrom
                .filter(day -> course.now()
                        .filter(look -> !look.situation().on().isBefore(day))
                        .isEmpty())
                .isPresent();
    }

    Course course() {
        return Course.of(chosen.get(), all.stream().map(Versioned::value).toList());
    }

    /// What was typed earlier of the part in front comes back.
    void open() {
        read(read -> {
            show(read);
            draft.restore(() -> {});
        });
    }

    void load() {
        read(this::show);
    }

    void flush() {
        draft.flush();
    }

    void choose(LifeDomain domain) {
        draft.flush();
        notice.set(null);
        turn(domain, null);
    }

    /// Takes a look to put it right.
    void correct(Look look) {
        all.stream()
                .filter(one -> one.value().equals(look))
                .findFirst()
                .filter(_ -> writes())
                .ifPresent(one -> {
                    draft.flush();
                    turn(chosen.get(), one);
                    form.show(look.situation());
                });
    }

    /// Back to a new look; what was typed of the one that was chosen is dropped.
    void leave() {
        draft.drop();
        turn(chosen.get(), null);
    }

    private void turn(LifeDomain domain, @Nullable Versioned<Look> look) {
        chosen.set(domain);
        corrected.set(look);
        form.clear();
        draft = form.draft(desk.drafting(), place());
        draft.restore(() -> {});
        showLooks();
    }

    void save() {
        form.reveal(chosen.get()).ifPresent(situation -> {
            Versioned<Look> look = corrected.get();
            if (look == null) {
                act(
                        () -> acts.note().handle(seat.actor(), caseFile, situation),
                        "domains.noted",
                        () -> next(chosen.get()));
            } else {
                act(
                        () -> acts.correct().handle(seat.actor(), look.value().id(), look.version(), situation),
                        "domains.corrected",
                        this::leave);
            }
        });
    }

    void remove() {
        Versioned<Look> look = corrected.get();
        if (look != null) {
            act(
                    () -> acts.correct().remove(seat.actor(), look.value().id(), look.version()),
                    "domains.removed",
                    this::leave);
        }
    }

    /// The next part of life, so that all are gone through without choosing each.
    private void next(LifeDomain before) {
        draft.drop();
        List<LifeDomain> every = List.of(LifeDomain.values());
        turn(every.get((every.indexOf(before) + 1) % every.size()), null);
    }

    private void act(Supplier<Outcome<LookId, DomainRefusal>> act, String done, Runnable then) {
        desk.background().store(act).then(outcome -> {
            switch (outcome) {
                case Outcome.Done<LookId, DomainRefusal> _ -> {
                    then.run();
                    notice.set(Notice.done(desk.texts(), done));
                    load();
                }
                case Outcome.Refused<LookId, DomainRefusal>(DomainRefusal refusal) ->
                    notice.set(Notice.refused(desk.texts(), refusal));
            }
        });
    }

    private void read(Consumer<Read> then) {
        desk.background()
                .store(() -> seat.transactor().read(seat.actor(), Purpose.RUN_CASE, this::read))
                .then(then);
    }

    private Read read(Tx tx) {
        boolean evaluating = acts.cases()
                .again(tx, seat.actor(), caseFile)
                .map(Versioned::value)
                .map(CaseFile::phase)
                .filter(CasePhase.IN_EVALUATION::equals)
                .isPresent();
        return new Read(
                acts.looks().of(tx, seat.actor(), caseFile),
                evaluating
                        ? acts.cases().steps(tx, seat.actor(), caseFile).stream()
                                .filter(step -> step.to() == CasePhase.IN_EVALUATION)
                                .reduce((_, last) -> last)
                                .map(CaseStep::at)
                                .map(at -> at.atZone(ZoneId.systemDefault()).toLocalDate())
                        : Optional.empty());
    }

    private void show(Read read) {
        all = read.looks();
        evaluatedFrom = read.evaluatedFrom();
        List<Look> plain = all.stream().map(Versioned::value).toList();
        courses.setAll(Stream.of(LifeDomain.values())
                .map(domain -> Course.of(domain, plain))
                .toList());
        showLooks();
    }

    private void showLooks() {
        List<Look> shown = new ArrayList<>(course().looks());
        looks.setAll(shown.reversed());
    }
}
