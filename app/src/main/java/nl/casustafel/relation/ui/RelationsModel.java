package nl.casustafel.relation.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.desk.Background;
import nl.casustafel.desk.FormDraft;
import nl.casustafel.desk.Graph;
import nl.casustafel.desk.Notice;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.person.Subject;
import nl.casustafel.relation.NoteRelated;
import nl.casustafel.relation.RelatedPerson;
import nl.casustafel.relation.RelatedPersonId;
import nl.casustafel.relation.RelationRefusal;
import nl.casustafel.relation.Tie;
import nl.casustafel.texts.DateReading;
import org.jspecify.annotations.Nullable;

/// The related persons of one case: the list, the graph that says the same, and one being noted or put
/// right. FX thread only.
final class RelationsModel {
    final TieForm form;

    private final CaseId caseFile;
    private final RelationSeat seat;
    private final RelationActs acts;
    private final RelationDesk desk;
    private final RelationWords words;
    private final ObservableList<Versioned<RelatedPerson>> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Versioned<RelatedPerson>> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Graph> graph =
            new ReadOnlyObjectWrapper<>(new Graph(new Graph.Point("", ""), List.of()));
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();
    private FormDraft draft;

    private record Read(Optional<Subject> subject, List<Versioned<RelatedPerson>> people) {}

    RelationsModel(CaseId caseFile, RelationSeat seat, RelationActs acts, RelationDesk desk) {
        this.caseFile = caseFile;
        this.seat = seat;
        this.acts = acts;
        this.desk = desk;
        this.words = new RelationWords(desk.texts());
        this.form = new TieForm(new DateReading(seat.clock(), DateReading.Lean.BACK), desk.texts());
        this.draft = form.draft(desk.drafting(), place(Optional.empty()));
    }

    private String place(Optional<RelatedPersonId> about) {
        return "relation-" + caseFile.value() + "-"
                + about.map(id -> id.value().toString()).orElse("new");
    }

    ObservableList<Versioned<RelatedPerson>> rows() {
        return rows;
    }

    RelationWords words() {
        return words;
    }

    Background background() {
        return desk.background();
    }

    /// What the table says, drawn.
    ReadOnlyObjectProperty<Graph> graph() {
        return graph.getReadOnlyProperty();
    }

    /// Who is put right now; null while the form notes somebody new.
    ReadOnlyObjectProperty<@Nullable Versioned<RelatedPerson>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    /// Whether this person writes here; others read.
    boolean writes() {
        return NoteRelated.allowedTo(seat.actor());
    }

    /// Reads the list; what was typed earlier and not saved comes back into the form.
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

    private void read(Consumer<Read> then) {
        desk.background()
                .store(() -> seat.transactor()
                        .read(
                                seat.actor(),
                                Purpose.RUN_CASE,
                                tx -> new Read(
                                        acts.cases().subject(tx, seat.actor(), caseFile),
                                        acts.related().of(tx, seat.actor(), caseFile))))
                .then(then);
    }

    private void show(Read read) {
        rows.setAll(read.people());
        String subject = read.subject()
                .flatMap(who -> who.name().or(who::description))
                .map(ShortText::value)
                .orElseGet(() -> desk.texts().get("relation.subject-unknown"));
        graph.set(words.graph(
                subject,
                read.people().stream().map(Versioned::value).toList(),
                seat.clock().today()));
    }

    /// Takes somebody out of the list to read whole, and to put right.
    void choose(Versioned<RelatedPerson> person) {
        draft.flush();
        form.clear();
        form.show(person.value().tie());
        draft = form.draft(desk.drafting(), place(Optional.of(person.value().id())));
        draft.restore(() -> {});
        chosen.set(person);
    }

    /// The same by the place in the list.
    void choose(int row) {
        if (row < rows.size()) {
            choose(rows.get(row));
        }
    }

    /// Back to somebody new; what was typed about the one that was chosen is dropped.
    void leave() {
        draft.drop();
        form.clear();
        draft = form.draft(desk.drafting(), place(Optional.empty()));
        draft.restore(() -> {});
        chosen.set(null);
    }

    void save() {
        form.reveal().ifPresent(tie -> {
            Versioned<RelatedPerson> about = chosen.get();
            desk.background()
                    .store(() -> kept(about, tie))
                    .then(outcome -> said(outcome, about == null ? "relation.noted" : "relation.corrected"));
        });
    }

    private Outcome<RelatedPersonId, RelationRefusal> kept(@Nullable Versioned<RelatedPerson> about, Tie tie) {
        return about == null
                ? acts.note().handle(seat.actor(), caseFile, tie)
                : acts.correct().handle(seat.actor(), about.value().id(), about.version(), tie);
    }

    void remove() {
        Versioned<RelatedPerson> about = chosen.get();
        if (about != null) {
            desk.background()
                    .store(() ->
                            acts.remove().handle(seat.actor(), about.value().id(), about.version()))
                    .then(outcome -> said(outcome, "relation.removed"));
        }
    }

    /// Somebody becomes a subject by a signal of its own, into which nothing goes from here (W-D6).
    void newSignal() {
        desk.newSignal().run();
    }

    private void said(Outcome<RelatedPersonId, RelationRefusal> outcome, String done) {
        switch (outcome) {
            case Outcome.Done<RelatedPersonId, RelationRefusal> _ -> {
                notice.set(Notice.done(desk.texts(), done));
                leave();
                load();
            }
            case Outcome.Refused<RelatedPersonId, RelationRefusal>(RelationRefusal refusal) ->
                notice.set(Notice.refused(desk.texts(), refusal));
        }
    }
}
