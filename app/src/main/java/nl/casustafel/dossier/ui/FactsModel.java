package nl.casustafel.dossier.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.desk.Choice;
import nl.casustafel.desk.FormDraft;
import nl.casustafel.desk.Notice;
import nl.casustafel.dossier.Correction;
import nl.casustafel.dossier.CorrectionNotice;
import nl.casustafel.dossier.DossierRefusal;
import nl.casustafel.dossier.NewCaseFact;
import nl.casustafel.dossier.PutFactRight;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.signal.FactKind;
import org.jspecify.annotations.Nullable;

/// The facts of one case: the list, bringing one, and what is done with the one that was chosen. FX thread
/// only.
final class FactsModel {
    /// What stands beside the list.
    enum Beside {
        ENTRY("dossier.fact.new"),
        CHOSEN("dossier.fact.chosen"),
        CORRECTION("dossier.correction");

        private final String textKey;

        Beside(String textKey) {
            this.textKey = textKey;
        }

        /// Of its heading.
        public String textKey() {
            return textKey;
        }
    }

    final FactFilter filter;
    final FactForm entry;
    final FactForm chosenForm;
    final FactForm correction;
    final Choice<Correction> how;
    final Choice<FactKind> kind;

    private final CaseId caseFile;
    private final DossierSeat seat;
    private final DossierLooks looks;
    private final DossierActs acts;
    private final DossierDesk desk;
    private final FormDraft draft;
    private final ObservableList<FactRow> rows = FXCollections.observableArrayList();
    private final ObservableList<CorrectionNotice> notices = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper narrowedBy = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Beside> beside = new ReadOnlyObjectWrapper<>(Beside.ENTRY);
    private final ReadOnlyObjectWrapper<FactRow.@Nullable OfCase> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();
    private FactsRead read = FactsRead.NOTHING;

    FactsModel(CaseId caseFile, DossierSeat seat, DossierLooks looks, DossierActs acts, DossierDesk desk) {
        this.caseFile = caseFile;
        this.seat = seat;
        this.looks = looks;
        this.acts = acts;
        this.desk = desk;
        this.filter = new FactFilter(desk.texts(), seat.clock(), this::narrow);
        this.entry = new FactForm(desk.texts(), seat.clock());
        this.chosenForm = new FactForm(desk.texts(), seat.clock());
        this.correction = new FactForm(desk.texts(), seat.clock());
        this.how = Choice.of(Correction.class, desk.texts());
        this.kind = Choice.of(FactKind.class, desk.texts());
        this.draft = entry.into(new FormDraft(desk.drafting(), "case-fact/" + caseFile.value()));
    }

    /// Those the filter lets through, of the signal first.
    ObservableList<FactRow> rows() {
        return rows;
    }

    /// Whom to tell of what was put right, open ones first.
    ObservableList<CorrectionNotice> notices() {
        return notices;
    }

    ReadOnlyObjectProperty<Beside> beside() {
        return beside.getReadOnlyProperty();
    }

    /// The fact that is looked at; null while one is brought.
    ReadOnlyObjectProperty<FactRow.@Nullable OfCase> chosen() {
        return chosen.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    LocalDate today() {
        return seat.clock().today();
    }

    /// Reads the list; what was typed earlier and not brought comes back into the line.
    void open() {
        load();
        draft.restore(() -> {});
    }

    void load() {
        desk.background()
                .store(() -> seat.transactor()
                        .read(seat.actor(), Purpose.RUN_CASE, tx -> FactsRead.of(looks, tx, seat.actor(), caseFile)))
                .then(this::show);
    }

    private void show(FactsRead found) {
        read = found;
        List.of(entry, chosenForm, correction).forEach(form -> form.who.offer(found.parties()));
        if (found.parties().size() == 1 && entry.who.chosen().get() == null) {
            entry.who.show(found.parties().getFirst());
        }
        filter.offer(found.rows());
        notices.setAll(found.notices());
        narrow();
    }

    /// What narrows the list beside words; empty where nothing does.
    ReadOnlyStringProperty narrowedBy() {
        return narrowedBy.getReadOnlyProperty();
    }

    private void narrow() {
        narrowedBy.set(filter.said());
        rows.setAll(read.rows().stream().filter(filter::lets).toList());
    }

    void flush() {
        draft.flush();
    }

    /// Brings the line as a fact of this kind; with an empty line nothing happens but that it asks for
    /// words.
    void bring(FactKind asKind) {
        entry.reveal(asKind)
                .ifPresent(fact ->
                        run(() -> acts.bring().handle(seat.actor(), caseFile, fact), "dossier.fact.brought", () -> {
                            entry.next();
                            draft.drop();
                        }));
    }

    /// The organisation of the line has something and does not give it (W-D5).
    void withhold() {
        entry.who
                .reveal()
                .ifPresent(by -> run(
                        () -> acts.bring().withhold(seat.actor(), caseFile, by.bringer()),
                        "dossier.fact.withheld",
                        () -> {}));
    }

    /// Takes a fact participants brought, to say something of it; others are only read.
    void choose(FactRow row) {
        if (row instanceof FactRow.OfCase one && one.stands() && mayWrite(one)) {
            notice.set(null);
            chosenForm.show(one.fact());
            chosen.set(one);
            beside.set(Beside.CHOSEN);
        }
    }

    private boolean mayWrite(FactRow.OfCase one) {
        return read.parties().stream()
                .anyMatch(party -> party.bringer()
                        .organisation()
                        .equals(one.fact().bringer().organisation()));
    }

    /// Back to bringing one.
    void leave() {
        chosen.set(null);
        beside.set(Beside.ENTRY);
    }

    void keepLabels() {
        FactRow.OfCase one = chosen.get();
        if (one != null) {
            chosenForm
                    .labels()
                    .ifPresent(said -> run(
                            () -> acts.label()
                                    .handle(seat.actor(), caseFile, one.fact().id(), said),
                            "dossier.fact.labelled",
                            this::leave));
        }
    }

    void beginCorrection() {
        FactRow.OfCase one = chosen.get();
        if (one != null) {
            how.show(Correction.WRONG);
            correction.show(one.fact());
            kind.show(one.kind().orElseThrow());
            beside.set(Beside.CORRECTION);
        }
    }

    /// What is right comes in the place of it.
    void correct() {
        Optional<FactKind> known = kind.reveal();
        Optional<Correction> why = how.reveal();
        if (known.isPresent() && why.isPresent()) {
            correction.reveal(known.get()).ifPresent(right -> correct(why.get(), Optional.of(right)));
        }
    }

    /// It was wrong, and nothing comes in its place.
    void strike() {
        correct(Correction.WRONG, Optional.empty());
    }

    private void correct(Correction why, Optional<NewCaseFact> right) {
        FactRow.OfCase one = chosen.get();
        if (one != null) {
            run(
                    () -> acts.right()
                            .handle(seat.actor(), caseFile, one.fact().id(), new PutFactRight.Wish(why, right)),
                    "dossier.fact.corrected",
                    this::leave);
        }
    }

    void tell(CorrectionNotice owed) {
        run(() -> acts.tell().handle(seat.actor(), caseFile, owed.id()), "dossier.notice.done", () -> {});
    }

    private <T> void run(Supplier<Outcome<T, DossierRefusal>> act, String done, Runnable then) {
        desk.background().store(act).then(outcome -> {
            switch (outcome) {
                case Outcome.Done<T, DossierRefusal> _ -> {
                    notice.set(Notice.done(desk.texts(), done));
                    then.run();
                    load();
                }
                case Outcome.Refused<T, DossierRefusal>(DossierRefusal refusal) ->
                    notice.set(Notice.refused(desk.texts(), refusal));
            }
        });
    }
}
