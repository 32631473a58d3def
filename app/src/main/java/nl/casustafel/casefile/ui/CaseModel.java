package nl.casustafel.casefile.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.casustafel.attachment.Attachment;
import nl.casustafel.attachment.AttachmentId;
import nl.casustafel.attachment.ChosenFile;
import nl.casustafel.casefile.CaseFile;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.CaseRefusal;
import nl.casustafel.casefile.CaseRow;
import nl.casustafel.casefile.Origin;
import nl.casustafel.casefile.Participant;
import nl.casustafel.casefile.TakeOverCase;
import nl.casustafel.casefile.TakingPart;
import nl.casustafel.desk.Field;
import nl.casustafel.desk.Notice;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.signal.ExternalNumber;
import nl.casustafel.signal.SignalFile;
import nl.casustafel.team.Organisation;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.vault.Tx;
import org.jspecify.annotations.Nullable;

/// One case opened, which its read logs, as does the read of the signal whose facts it shows. FX thread
/// only.
final class CaseModel {
    final Field<Optional<ExternalNumber>> number =
            new Field<>(ExternalNumber::parse, ExternalNumber::value, ExternalNumber.MAX).optional();
    private final CaseId id;
    private final CaseActs acts;
    private final CaseDesk desk;
    private final ReadOnlyObjectWrapper<@Nullable CaseSheet> sheet = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper hidden = new ReadOnlyBooleanWrapper();

    CaseModel(CaseId id, CaseActs acts, CaseDesk desk) {
        this.id = id;
        this.acts = acts;
        this.desk = desk;
    }

    /// Null until it was read, and where it may not be seen.
    ReadOnlyObjectProperty<@Nullable CaseSheet> sheet() {
        return sheet.getReadOnlyProperty();
    }

    /// There is no such case, or this person may not see it; the screen does not tell which.
    ReadOnlyBooleanProperty hidden() {
        return hidden.getReadOnlyProperty();
    }

    /// What the last act led to; null before there was one.
    ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    /// Whether this person keeps the case up to date; others read.
    boolean keeps() {
        return TakeOverCase.allowedTo(acts.actor());
    }

    /// Asks for the old decision and keeps it with the case (DEC-14).
    void addDocument() {
        desk.files()
                .open("casefile.before.choose", List.of())
                .ifPresent(file -> desk.background()
                        .work(() -> ChosenFile.read(file))
                        .then(read -> read.ifPresentOrElse(
                                this::keep,
                                () -> notice.set(Notice.warning(desk.texts(), "casefile.before.unreadable")))));
    }

    private void keep(ChosenFile decision) {
        desk.background()
                .store(() -> acts.decision().handle(acts.actor(), id, decision))
                .then(outcome -> tell(outcome, "casefile.before.added"));
    }

    void openDocument() {
        Optional.ofNullable(sheet.get())
                .flatMap(shown -> decision(shown.caseFile()))
                .ifPresent(file -> desk.navigator().go(desk.ways().file(id, file)));
    }

    void neutralSheet() {
        desk.navigator().go(desk.ways().sheet(id));
    }

    /// Keeps the number of the national system as it is typed; nothing typed means it has none.
    void keepNumber() {
        number.reveal()
                .ifPresent(typed -> desk.background()
                        .store(() -> acts.number().handle(acts.actor(), id, typed))
                        .then(outcome -> {
                            if (outcome.isDone()) {
                                number.saved();
                            }
                            tell(outcome, "casefile.external.kept");
                        }));
    }

    private void tell(Outcome<CaseId, CaseRefusal> outcome, String done) {
        notice.set(
                switch (outcome) {
                    case Outcome.Done<CaseId, CaseRefusal> _ -> Notice.done(desk.texts(), done);
                    case Outcome.Refused<CaseId, CaseRefusal>(CaseRefusal refusal) ->
                        Notice.refused(desk.texts(), refusal);
                });
    }

    private void show(Optional<CaseSheet> found) {
        // What somebody is typing meanwhile stays.
        found.map(CaseSheet::caseFile)
                .filter(_ -> !number.dirty().get())
                .ifPresent(caseFile -> number.show(caseFile.external()));
        sheet.set(found.orElse(null));
        hidden.set(found.isEmpty());
    }

    /// Reads the case; once it is shown, this refreshes it and is no opening.
    void load() {
        boolean open = sheet.get() != null;
        desk.background()
                .store(() -> acts.transactor().read(acts.actor(), Purpose.RUN_CASE, tx -> read(tx, open)))
                .then(this::show);
    }

    private Optional<CaseSheet> read(Tx tx, boolean open) {
        return (open ? acts.cases().again(tx, acts.actor(), id) : acts.cases().open(tx, acts.actor(), id))
                .map(Versioned::value)
                .flatMap(found -> row(tx).map(row -> sheet(tx, found, row, signal(tx, found, open))));
    }

    private Optional<CaseRow> row(Tx tx) {
        return acts.cases().list(tx, acts.actor()).stream()
                .filter(row -> row.id().equals(id))
                .findFirst();
    }

    private Optional<SignalFile> signal(Tx tx, CaseFile found, boolean open) {
        return found.signal()
                .flatMap(signal -> open
                        ? acts.signals().again(tx, acts.actor(), signal)
                        : acts.signals().file(tx, acts.actor(), signal));
    }

    private CaseSheet sheet(Tx tx, CaseFile opened, CaseRow row, Optional<SignalFile> signal) {
        List<Organisation> organisations = acts.team().organisations(tx);
        Optional<LocalDate> review =
                Optional.ofNullable(acts.plans().reviews(tx, acts.actor()).get(id));
        return new CaseSheet(
                opened,
                row,
                opened.participants().stream()
                        .flatMap(one -> designated(tx, organisations, one).stream())
                        .toList(),
                director(tx),
                review,
                acts.plans().exitCriteria(tx, acts.actor(), id),
                document(tx, opened),
                signal.map(SignalFile::facts),
                signal.flatMap(SignalFile::elsewhere));
    }

    private Optional<ShortText> director(Tx tx) {
        return acts.cases()
                .takingPart(tx, acts.actor(), id)
                .flatMap(TakingPart::director)
                .flatMap(person -> acts.team().person(tx, person))
                .map(TeamPerson::name);
    }

    private Optional<ShortText> document(Tx tx, CaseFile opened) {
        return decision(opened)
                .flatMap(file -> acts.attachments().find(tx, file))
                .map(Attachment::fileName);
    }

    private static Optional<AttachmentId> decision(CaseFile opened) {
        return opened.origin() instanceof Origin.DecidedBefore before ? before.document() : Optional.empty();
    }

    private Optional<CaseSheet.Designated> designated(Tx tx, List<Organisation> organisations, Participant one) {
        Optional<ShortText> person =
                one.person().flatMap(who -> acts.team().person(tx, who)).map(TeamPerson::name);
        return organisations.stream()
                .filter(organisation -> organisation.id().equals(one.organisation()))
                .findFirst()
                .map(organisation -> new CaseSheet.Designated(organisation.name(), person));
    }
}
