package nl.casustafel.exchange.ui;

import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.casustafel.exchange.Passage;

/// What went and came. FX thread.
final class HistoryModel {
    private final ExchangeActs acts;
    private final ExchangeDesk desk;
    private final ObservableList<Passage> passages = FXCollections.observableArrayList();

    HistoryModel(ExchangeActs acts, ExchangeDesk desk) {
        this.acts = acts;
        this.desk = desk;
    }

    void reload() {
        desk.background().store(() -> acts.recall().history(acts.actor())).then(passages::setAll);
    }

    /// The numbers; of what was left aside that too.
    String items(Passage passage) {
        return passage.items().stream()
                .map(item -> item.taken()
                        ? item.dossier().number().text()
                        : desk.texts()
                                .get(
                                        "exchange.history.aside",
                                        item.dossier().number().text()))
                .collect(Collectors.joining(", "));
    }

    ObservableList<Passage> passages() {
        return passages;
    }
}
