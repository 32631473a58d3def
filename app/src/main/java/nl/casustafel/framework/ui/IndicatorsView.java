package nl.casustafel.framework.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import nl.casustafel.assessment.Finding;
import nl.casustafel.assessment.IndicatorCode;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.Question;
import nl.casustafel.desk.RowTable;
import nl.casustafel.framework.Difference;
import nl.casustafel.texts.Texts;
import org.jspecify.annotations.Nullable;

/// The indicators, beside them the one that is selected: to read, or to type in where that can be done.
final class IndicatorsView {
    private final FrameworkModel model;
    private final Texts texts;
    private final RowTable<Difference> list;
    private final StackPane beside = new StackPane();
    private final Node root;
    private @Nullable IndicatorForm form;
    private @Nullable IndicatorCode selected;

    IndicatorsView(FrameworkModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        Reading reading = new Reading(texts);
        list = new RowTable<>(texts, "framework.indicators", model.rows())
                .column("framework.indicators.code", 0.4, one -> one.code().value())
                .column(
                        "framework.indicators.name",
                        2.4,
                        one -> one.indicator().name().in(texts.language()))
                .column("framework.indicators.change", 1.2, one -> changed(reading, one))
                .onSelect(this::show)
                .onOpen(_ -> enter());
        Node add = new Buttons(texts).plain("framework.indicator.add", this::add);
        root = new Sides(list.node(), List.of(add), beside, 42).node();
        model.opened().addListener((_, _, _) -> Words.visible(add, model.mayType()));
        model.front().addListener((_, _, now) -> front(now));
        Words.visible(add, false);
    }

    private String changed(Reading reading, Difference row) {
        return Stream.of(row.isAny() ? reading.changes(row) : "", open(row))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private String open(Difference row) {
        Opened now = model.opened().get();
        long open = now == null || row.is().isEmpty() ? 0 : now.unmended(row.code());
        return open == 0 ? "" : texts.get("framework.indicators.to-mend", open);
    }

    private void show(Difference row) {
        if (row.code().equals(selected) && form != null && model.mayType()) {
            return;
        }
        selected = row.code();
        model.select(row);
        if (model.front().get() == null) {
            form = null;
            beside.getChildren().setAll(new Reading(texts).of(row));
        }
    }

    private void front(@Nullable IndicatorModel now) {
        if (now == null) {
            form = null;
            beside.getChildren().clear();
            selected = null;
            return;
        }
        Optional<Runnable> withdraw = now.held().map(one -> () -> askWithdraw(one.code()));
        IndicatorForm fresh = new IndicatorForm(now, texts, this::save, withdraw);
        form = fresh;
        beside.getChildren().setAll(fresh.node());
    }

    private void askWithdraw(IndicatorCode code) {
        model.work()
                .desk()
                .dialogs()
                .ask(Question.about("framework.withdraw", code.value())
                        .graveAnswer("framework.indicator.withdraw", () -> model.withdraw(code))
                        .orCancel());
    }

    private void save() {
        IndicatorModel typing = model.front().get();
        model.save(() -> {
            if (typing != null && typing.isNew()) {
                selected = null;
            }
            list.node().requestFocus();
        });
        if (form != null) {
            form.focusFirstProblem();
        }
    }

    private void add() {
        model.beginNew();
        enter();
    }

    private void enter() {
        if (form != null) {
            form.focusFirst();
        }
    }

    /// Brings what a finding is about in front, and goes to its field.
    void goTo(Finding finding) {
        FindingWords.indicator(finding).flatMap(this::row).ifPresent(row -> {
            list.select(row);
            show(row);
            IndicatorForm there = form;
            if (there == null) {
                focus();
            } else {
                FindingWords.part(finding).ifPresentOrElse(there::focus, there::focusFirst);
            }
        });
    }

    private Optional<Difference> row(IndicatorCode code) {
        return model.rows().stream()
                .filter(one -> one.is().isPresent() && one.code().equals(code))
                .findFirst();
    }

    Node node() {
        return root;
    }

    void focus() {
        list.node().requestFocus();
    }
}
