package nl.casustafel.framework.ui;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.casustafel.assessment.CheckItem;
import nl.casustafel.assessment.Clause;
import nl.casustafel.assessment.Framework;
import nl.casustafel.assessment.Prompt;
import nl.casustafel.assessment.Triage;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.FormPane;
import nl.casustafel.desk.RowTable;
import nl.casustafel.desk.Styles;
import nl.casustafel.desk.Tick;
import nl.casustafel.framework.DraftEdit;
import nl.casustafel.texts.Texts;

/// When each prompt asks, and which questions the lists have with which a case begins and ends.
final class RulesView {
    /// A prompt, or a question of a list.
    private record Row(Optional<Prompt> prompt, Optional<CheckItem> item) {
        String code() {
            return prompt.map(one -> one.code().value())
                    .orElseGet(() -> item.orElseThrow().code().value());
        }
    }

    private final FrameworkModel model;
    private final Texts texts;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final RowTable<Row> list;
    private final StackPane beside = new StackPane();
    private final Node root;

    RulesView(FrameworkModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        list = new RowTable<>(texts, "framework.rules", rows)
                .column("framework.rules.code", 0.5, Row::code)
                .column("framework.rules.what", 3, this::what)
                .onSelect(this::show);
        Buttons buttons = new Buttons(texts);
        Node entry = buttons.plain("framework.item.add-entry", () -> begin("IN"));
        Node exit = buttons.plain("framework.item.add-exit", () -> begin("UIT"));
        root = new Sides(list.node(), List.of(entry, exit), beside, 50).node();
        model.opened().addListener((_, _, now) -> {
            Words.visible(entry, model.mayType());
            Words.visible(exit, model.mayType());
            if (now != null) {
                String held =
                        list.selection().stream().findFirst().map(Row::code).orElse("");
                rows.setAll(rows(now.content()));
                rows.stream().filter(row -> row.code().equals(held)).findFirst().ifPresent(row -> {
                    list.select(row);
                    show(row);
                });
            }
        });
    }

    private static List<Row> rows(Framework framework) {
        return Stream.concat(
                        framework.prompts().stream().map(one -> new Row(Optional.of(one), Optional.empty())),
                        Stream.concat(framework.checklists().entry().stream(), framework.checklists().exit().stream())
                                .map(one -> new Row(Optional.empty(), Optional.of(one))))
                .toList();
    }

    private String what(Row row) {
        return row.prompt()
                .map(one -> conditions(one).collect(Collectors.joining("\n")))
                .orElseGet(() -> row.item().orElseThrow().name().in(texts.language()));
    }

    private Stream<String> conditions(Prompt prompt) {
        return prompt.clauses().stream().map(this::words);
    }

    private String words(Clause clause) {
        Opened now = model.opened().get();
        return now == null ? "" : new Conditions(now.content(), texts).words(clause);
    }

    private List<Node> condition(Prompt prompt, Clause clause) {
        Node said = Words.styled(words(clause), "desk-read-only");
        return model.mayType()
                ? List.of(
                        said,
                        new Buttons(texts)
                                .plain("framework.condition.remove", () -> keep(prompt, without(prompt, clause))))
                : List.of(said);
    }

    private void show(Row row) {
        VBox all = new VBox();
        all.getStyleClass().add(Styles.STACK);
        row.prompt().ifPresent(prompt -> prompt(all, prompt));
        row.item().ifPresent(item -> item(all, item));
        beside.getChildren().setAll(all);
    }

    private void prompt(VBox all, Prompt prompt) {
        all.getChildren().add(Words.styled(prompt.code() + " · " + prompt.asks().in(texts.language()), Styles.HEADING));
        prompt.clauses().forEach(clause -> all.getChildren().addAll(condition(prompt, clause)));
        if (!model.mayType()) {
            all.getChildren().add(Words.quiet(when(prompt)));
            return;
        }
        all.getChildren()
                .addAll(new ConditionForm(texts, clause -> keep(prompt, and(prompt, clause))).node(), whenForm(prompt));
    }

    private String when(Prompt prompt) {
        String decisions = prompt.decisions().isEmpty()
                ? texts.get("framework.prompt.every")
                : prompt.decisions().stream().sorted().map(Enum::name).collect(Collectors.joining(", "));
        return texts.get(prompt.secondReader() ? "framework.prompt.when-read" : "framework.prompt.when", decisions);
    }

    private Node whenForm(Prompt prompt) {
        Tick second = new Tick();
        second.show(prompt.secondReader());
        Map<Triage, Tick> decisions = new EnumMap<>(Triage.class);
        for (Triage decision : Triage.values()) {
            Tick tick = new Tick();
            tick.show(prompt.decisions().contains(decision));
            decisions.put(decision, tick);
        }
        Runnable save = () -> model.change(
                new DraftEdit.AskedWhen(prompt.code(), second.isTicked(), ticked(decisions), prompt.clauses()),
                this::focus);
        FormPane form = new FormPane(texts, save)
                .heading("framework.prompt.decisions")
                .node(Words.quiet(texts.get("framework.prompt.decisions.how")));
        tick(form, "framework.prompt.t0", decisions, Triage.T0);
        tick(form, "framework.prompt.t1", decisions, Triage.T1);
        tick(form, "framework.prompt.t2", decisions, Triage.T2);
        tick(form, "framework.prompt.t3", decisions, Triage.T3);
        tick(form, "framework.prompt.t4", decisions, Triage.T4);
        tick(form, "framework.prompt.t5", decisions, Triage.T5);
        return form.tick("framework.prompt.second", second)
                .actions(new Buttons(texts).main("framework.prompt.keep", save))
                .node();
    }

    private static void tick(FormPane form, String key, Map<Triage, Tick> decisions, Triage decision) {
        form.tick(key, Optional.ofNullable(decisions.get(decision)).orElseThrow());
    }

    private static Set<Triage> ticked(Map<Triage, Tick> decisions) {
        Set<Triage> chosen = EnumSet.noneOf(Triage.class);
        decisions.forEach((decision, tick) -> {
            if (tick.isTicked()) {
                chosen.add(decision);
            }
        });
        return chosen;
    }

    private static List<Clause> and(Prompt prompt, Clause clause) {
        List<Clause> all = new ArrayList<>(prompt.clauses());
        all.add(clause);
        return all;
    }

    private static List<Clause> without(Prompt prompt, Clause clause) {
        return prompt.clauses().stream().filter(one -> !one.equals(clause)).toList();
    }

    private void keep(Prompt prompt, List<Clause> clauses) {
        model.change(
                new DraftEdit.AskedWhen(prompt.code(), prompt.secondReader(), prompt.decisions(), clauses),
                this::focus);
    }

    private void item(VBox all, CheckItem item) {
        all.getChildren().add(Words.styled(item.code() + " · " + item.name().in(texts.language()), Styles.HEADING));
        if (model.mayType()) {
            all.getChildren().add(new ItemForm(model, texts, Optional.of(item), item.code(), this::focus).node());
        } else {
            all.getChildren()
                    .addAll(
                            Words.styled(item.asks().in(texts.language()), "desk-read-only"),
                            Words.quiet(texts.get(
                                    item.reasonAlways() ? "framework.item.always" : "framework.item.when-owed")));
        }
    }

    /// An empty sheet for a question at the end of its list.
    private void begin(String list) {
        int next = rows.stream()
                        .flatMap(row -> row.item().stream())
                        .map(one -> one.code().value())
                        .filter(code -> code.startsWith(list))
                        .mapToInt(code -> Integer.parseInt(code.substring(list.length())))
                        .max()
                        .orElse(0)
                + 1;
        ItemForm form = new ItemForm(model, texts, Optional.empty(), new CheckItem.Code(list + next), this::focus);
        beside.getChildren().setAll(form.node());
        form.focus();
    }

    Node node() {
        return root;
    }

    void focus() {
        list.node().requestFocus();
    }
}
