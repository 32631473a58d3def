package nl.casustafel.meeting.ui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.casustafel.desk.FormDraft;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.meeting.ItemDecision;
import nl.casustafel.meeting.LiveLine;
import nl.casustafel.plan.ActionReader;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.texts.Texts;

/// The actions that are agreed at an item, one row each. Lines typed as an action are offered as rows, so that
/// nothing is typed twice.
final class TasksForm {
    /// As many as fit a sheet of paper at one item.
    static final int MOST = 12;

    /// An action as it was said, with what can be read of it.
    record Said(LiveLine line, ActionReader.Read read) {
        /// What is to be done.
        String what() {
            String text = read.text()
                    .map(ShortText::value)
                    .orElseGet(() ->
                            line.text().value().lines().findFirst().orElse("").strip());
            return text.length() > ShortText.MAX ? text.substring(0, ShortText.MAX) : text;
        }
    }

    final ObservableList<ActionForm> rows = FXCollections.observableArrayList();
    final BooleanBinding full = Bindings.size(rows).greaterThanOrEqualTo(MOST);
    private final List<ActionForm> all;
    private final Set<LiveLine.Key> offered = new HashSet<>();

    TasksForm(Texts texts, CaseClock clock, List<TeamPerson> people) {
        all = Stream.generate(() -> new ActionForm(texts, clock, people))
                .limit(MOST)
                .toList();
        rows.add(all.getFirst());
    }

    /// Unfinished rows are kept with the rest of the form.
    void keepIn(FormDraft draft) {
        for (int i = 0; i < all.size(); i++) {
            ActionForm row = all.get(i);
            String name = i == 0 ? "action" : "action-" + (i + 1);
            draft.with(name, row.text)
                    .with(
                            name + "-owner",
                            row.owner,
                            person -> person.id().value().toString())
                    .with(name + "-executor", row.executor)
                    .with(name + "-due", row.due);
        }
    }

    /// After a draft came back: every row that has something in it.
    void showTyped() {
        all.stream().filter(row -> !row.isBlank() && !rows.contains(row)).forEach(rows::add);
    }

    /// Empty where there is no room for more.
    Optional<ActionForm> add() {
        Optional<ActionForm> next =
                all.stream().filter(row -> !rows.contains(row)).findFirst();
        next.ifPresent(rows::add);
        return next;
    }

    void remove(ActionForm row) {
        row.clear();
        rows.remove(row);
    }

    /// Each line once, also when its row was removed again.
    void offer(List<Said> said) {
        for (Said one : said) {
            if (offered.add(one.line().id()) && !stands(one)) {
                rows.stream()
                        .filter(ActionForm::isBlank)
                        .findFirst()
                        .or(this::add)
                        .ifPresent(row -> row.show(one));
            }
        }
    }

    private boolean stands(Said said) {
        return rows.stream().anyMatch(row -> row.text.typed().get().strip().equals(said.what()));
    }

    /// Empty where something is still wrong in a row, which then shows.
    Optional<List<ItemDecision.Task>> reveal() {
        List<ItemDecision.Task> tasks = new ArrayList<>();
        boolean complete = true;
        for (ActionForm row : rows) {
            Optional<List<ItemDecision.Task>> task = row.reveal();
            complete &= task.isPresent();
            task.ifPresent(tasks::addAll);
        }
        return complete ? Optional.of(List.copyOf(tasks)) : Optional.empty();
    }
}
