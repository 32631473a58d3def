package nl.casustafel.casefile.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.casustafel.casefile.CaseFile;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.CaseRow;
import nl.casustafel.casefile.Participant;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.signal.SignalFile;
import nl.casustafel.team.Organisation;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.vault.Tx;
import org.jspecify.annotations.Nullable;

/// One case opened, which its read logs, as does the read of the signal whose facts it shows. FX thread
/// only.
final class CaseModel {
    private final CaseId id;
    private final CaseActs acts;
    private final CaseDesk desk;
    private final ReadOnlyObjectWrapper<@Nullable CaseSheet> sheet = new ReadOnlyObjectWrapper<>();
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

    /// Reads the case; once it is shown, this refreshes it and is no opening.
    void load() {
        boolean open = sheet.get() != null;
        desk.background()
                .store(() -> acts.transactor().read(acts.actor(), Purpose.RUN_CASE, tx -> read(tx, open)))
                .then(found -> {
                    sheet.set(found.orElse(null));
                    hidden.set(found.isEmpty());
                });
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
                Optional.ofNullable(acts.reviews().of(tx, acts.actor()).get(id));
        return new CaseSheet(
                opened,
                row,
                opened.participants().stream()
                        .flatMap(one -> designated(tx, organisations, one).stream())
                        .toList(),
                review,
                signal.map(SignalFile::facts),
                signal.flatMap(SignalFile::elsewhere));
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
