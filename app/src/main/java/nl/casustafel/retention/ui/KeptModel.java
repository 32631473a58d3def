package nl.casustafel.retention.ui;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.retention.KeptCase;

/// *Bewaarde casussen*: those whose end this person sees to, closed ones by number. FX thread.
final class KeptModel {
    final TermModel term;
    private final RetentionActs acts;
    private final RetentionDesk desk;
    private final ObservableList<KeptCase> cases = FXCollections.observableArrayList();

    KeptModel(RetentionActs acts, RetentionDesk desk) {
        this.acts = acts;
        this.desk = desk;
        this.term = new TermModel(acts, desk);
    }

    void reload() {
        desk.background()
                .store(() -> acts.transactor()
                        .read(
                                acts.actor(),
                                Purpose.DESTROY,
                                tx -> acts.terms().reads().all(tx, acts.actor())))
                .then(this::show);
    }

    private void show(List<KeptCase> found) {
        if (!found.equals(cases)) {
            cases.setAll(found);
        }
    }

    void show(KeptCase one) {
        term.load(one.id());
    }

    ObservableList<KeptCase> cases() {
        return cases;
    }
}
