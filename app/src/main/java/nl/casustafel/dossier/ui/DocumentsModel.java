package nl.casustafel.dossier.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.casustafel.attachment.AttachmentId;
import nl.casustafel.attachment.ChosenFile;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.desk.Choice;
import nl.casustafel.desk.Field;
import nl.casustafel.desk.Notice;
import nl.casustafel.dossier.AddDocument;
import nl.casustafel.dossier.CaseDocument;
import nl.casustafel.dossier.Conditions;
import nl.casustafel.dossier.Described;
import nl.casustafel.dossier.DocumentKind;
import nl.casustafel.dossier.DossierRefusal;
import nl.casustafel.dossier.Restriction;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.team.Organisation;
import nl.casustafel.texts.DateReading;
import nl.casustafel.texts.DateReading.Lean;
import org.jspecify.annotations.Nullable;

/// The documents of one case, and one on its way in. FX thread only.
final class DocumentsModel {
    final Field<ShortText> title = Field.line();
    final Choice<DocumentKind> kind;
    final Field<Optional<LocalDate>> datedOn;
    final Choice<Optional<Organisation>> from;

    final Choice<Restriction> restriction;
    final Field<Optional<LocalDate>> embargo;

    private final CaseId caseFile;
    private final DossierSeat seat;
    private final DocumentActs acts;
    private final DocumentDesk desk;
    private final ObservableList<CaseDocument> documents = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable ChosenFile> file = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable CaseDocument> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();
    private List<Organisation> organisations = List.of();

    private record Read(List<CaseDocument> documents, List<Organisation> organisations) {}

    DocumentsModel(CaseId caseFile, DossierSeat seat, DocumentActs acts, DocumentDesk desk) {
        this.caseFile = caseFile;
        this.seat = seat;
        this.acts = acts;
        this.desk = desk;
        this.kind = Choice.of(DocumentKind.class, desk.texts());
        this.datedOn = Field.date(new DateReading(seat.clock(), Lean.BACK), desk.texts())
                .optional();
        this.restriction = new Choice<>(List.of(Restriction.NONE, Restriction.NOT_ONWARD), desk.texts()::code);
        this.embargo = Field.date(new DateReading(seat.clock(), Lean.AHEAD), desk.texts())
                .optional();
        this.from = new Choice<>(
                List.of(Optional.empty()),
                one -> one.map(Organisation::name)
                        .map(ShortText::value)
                        .orElse(desk.texts().get("documents.from.nobody")));
        from.show(Optional.empty());
    }

    ObservableList<CaseDocument> documents() {
        return documents;
    }

    /// The file that was chosen to be kept; null before.
    ReadOnlyObjectProperty<@Nullable ChosenFile> file() {
        return file.getReadOnlyProperty();
    }

    /// The document that is looked at; null while one is added.
    ReadOnlyObjectProperty<@Nullable CaseDocument> chosen() {
        return chosen.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    LocalDate today() {
        return seat.clock().today();
    }

    /// Whether this person adds and takes away; others read.
    boolean writes() {
        return AddDocument.allowedTo(seat.actor());
    }

    Optional<ShortText> nameOf(Organisation.Key id) {
        return organisations.stream()
                .filter(one -> one.id().equals(id))
                .map(Organisation::name)
                .findFirst();
    }

    void load() {
        desk.background()
                .store(() -> seat.transactor()
                        .read(
                                seat.actor(),
                                Purpose.RUN_CASE,
                                tx -> new Read(
                                        acts.documents().documents(tx, seat.actor(), caseFile),
                                        acts.team().organisations(tx))))
                .then(read -> {
                    organisations = read.organisations();
                    from.offer(Stream.concat(
                                    Stream.of(Optional.<Organisation>empty()),
                                    organisations.stream().map(Optional::of))
                            .toList());
                    documents.setAll(read.documents());
                });
    }

    /// Asks for a file; what it is called is filled in as its title.
    void choose() {
        chosen.set(null);
        desk.files()
                .open("documents.choose", List.of())
                .ifPresent(path -> desk.background()
                        .work(() -> ChosenFile.read(path))
                        .then(read -> read.ifPresentOrElse(
                                this::take, () -> notice.set(Notice.warning(desk.texts(), "documents.unreadable")))));
    }

    private void take(ChosenFile read) {
        notice.set(null);
        file.set(read);
        if (title.typed().get().isEmpty()) {
            title.typed().set(read.fileName().value().replaceFirst("\\.[^.]+$", ""));
        }
    }

    void keep() {
        ChosenFile read = file.get();
        if (read == null) {
            notice.set(Notice.warning(desk.texts(), "documents.no-file"));
            return;
        }
        described()
                .ifPresent(said -> act(
                        () -> acts.add().handle(seat.actor(), caseFile, read, said), "documents.kept", this::clear));
    }

    private Optional<Described> described() {
        Optional<ShortText> called = title.reveal();
        Optional<DocumentKind> what = kind.reveal();
        Optional<Optional<LocalDate>> day = datedOn.reveal();
        Optional<Optional<Organisation>> whose = from.reveal();
        Optional<Conditions> under = embargo.reveal()
                .map(until ->
                        new Conditions(Optional.ofNullable(restriction.chosen().get()), until));
        return called.flatMap(name -> what.flatMap(one -> day.flatMap(when -> whose.flatMap(
                by -> under.map(held -> new Described(name, one, when, by.map(Organisation::id), held))))));
    }

    private void clear() {
        file.set(null);
        title.clear();
        kind.clear();
        datedOn.clear();
        restriction.clear();
        embargo.clear();
        from.show(Optional.empty());
    }

    void look(CaseDocument document) {
        chosen.set(document);
    }

    /// Back to adding one.
    void leave() {
        chosen.set(null);
    }

    /// Shows the file inside the program; that it was opened is logged.
    void open() {
        CaseDocument document = chosen.get();
        if (document != null) {
            desk.navigator().go(desk.file().apply(caseFile, document.file().id()));
        }
    }

    void remove() {
        CaseDocument document = chosen.get();
        if (document != null) {
            AttachmentId id = document.file().id();
            act(() -> acts.remove().handle(seat.actor(), caseFile, id), "documents.removed", this::leave);
        }
    }

    private void act(Supplier<Outcome<AttachmentId, DossierRefusal>> act, String done, Runnable then) {
        desk.background().store(act).then(outcome -> {
            switch (outcome) {
                case Outcome.Done<AttachmentId, DossierRefusal> _ -> {
                    then.run();
                    notice.set(Notice.done(desk.texts(), done));
                    load();
                }
                case Outcome.Refused<AttachmentId, DossierRefusal>(DossierRefusal refusal) ->
                    notice.set(Notice.refused(desk.texts(), refusal));
            }
        });
    }
}
