package nl.casustafel.signal.ui;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.signal.Signal;
import nl.casustafel.signal.SignalId;
import nl.casustafel.signal.SignalRefusal;
import nl.casustafel.texts.Texts;

/// What is done with several signals at once, each by its own act with its own rules, and what became of
/// each. Only acts that ask nothing of the single signal: a reason or an answer is given one by one. FX
/// thread only.
final class SeveralModel {
    /// @param outcome in words
    record Result(String number, boolean done, String outcome) {}

    private final ObservableList<Result> results = FXCollections.observableArrayList();
    private final SignalDesk desk;
    private final SignalSeat seat;
    private final SignalActs acts;
    private final ListActs.AgendaOfSeveral agenda;

    SeveralModel(SignalDesk desk, SignalSeat seat, SignalActs acts, ListActs.AgendaOfSeveral agenda) {
        this.desk = desk;
        this.seat = seat;
        this.acts = acts;
        this.agenda = agenda;
    }

    /// What became of those of the last act.
    ObservableList<Result> results() {
        return results;
    }

    /// T-S3 and T-S5b, each guarded by its own use case.
    void toAgenda(List<Listed> chosen) {
        if (!chosen.isEmpty()) {
            agenda.choose(ids(chosen), handled -> show(chosen, handled, "signal.several.agenda"));
        }
    }

    /// T-S8b, likewise.
    void close(List<Listed> chosen) {
        List<SignalId> ids = ids(chosen);
        desk.background()
                .store(() -> ids.stream().map(this::closed).toList())
                .then(handled -> show(chosen, handled, "signal.several.closed"));
    }

    private ListActs.Handled closed(SignalId id) {
        return ListActs.Handled.of(
                id,
                () -> acts.endings().close().handle(seat.actor(), id)
                                instanceof Outcome.Refused<Signal, SignalRefusal>(SignalRefusal refusal)
                        ? Optional.of(refusal)
                        : Optional.empty());
    }

    private void show(List<Listed> chosen, List<ListActs.Handled> handled, String done) {
        Map<SignalId, Listed> listed =
                chosen.stream().collect(Collectors.toMap(one -> one.row().id(), Function.identity()));
        Texts texts = desk.texts();
        results.setAll(handled.stream()
                .map(one -> new Result(
                        Objects.requireNonNull(listed.get(one.signal()))
                                .row()
                                .number()
                                .text(),
                        one.refused().isEmpty(),
                        one.refused().map(refusal -> words(texts, refusal)).orElseGet(() -> texts.get(done))))
                .toList());
    }

    private static String words(Texts texts, Refusal refusal) {
        return texts.of(refusal);
    }

    private static List<SignalId> ids(List<Listed> chosen) {
        return chosen.stream().map(one -> one.row().id()).toList();
    }
}
