package nl.casustafel.casefile.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.TakeOverCase;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.vault.Tx;

/// The cases this person may see. FX thread only.
final class CasesModel {
    private final CaseActs acts;
    private final CaseDesk desk;
    private final ObservableList<CaseLine> lines = FXCollections.observableArrayList();

    CasesModel(CaseActs acts, CaseDesk desk) {
        this.acts = acts;
        this.desk = desk;
    }

    ObservableList<CaseLine> lines() {
        return lines;
    }

    void load() {
        desk.background()
                .store(() -> acts.transactor().read(acts.actor(), Purpose.OVERVIEW, this::read))
                .then(lines::setAll);
    }

    void open(CaseLine line) {
        desk.navigator().go(new CasePlace(line.row().id()));
    }

    /// Whether this person takes over cases that were decided before this program.
    boolean takesOver() {
        return TakeOverCase.allowedTo(acts.actor());
    }

    void takeOver() {
        desk.navigator().go(desk.ways().takeOver());
    }

    void takeOverList() {
        desk.navigator().go(desk.ways().takeOverList());
    }

    private List<CaseLine> read(Tx tx) {
        Map<CaseId, LocalDate> reviews = acts.plans().reviews(tx, acts.actor());
        return acts.cases().list(tx, acts.actor()).stream()
                .map(row -> new CaseLine(row, Optional.ofNullable(reviews.get(row.id()))))
                .toList();
    }
}
