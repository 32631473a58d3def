package nl.casustafel.framework.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.casustafel.assessment.IndicatorCode;
import nl.casustafel.assessment.Level;
import nl.casustafel.assessment.LevelMap;
import nl.casustafel.assessment.Relation;
import nl.casustafel.assessment.RelationKind;
import nl.casustafel.desk.RowTable;
import nl.casustafel.desk.Styles;
import nl.casustafel.framework.Difference;
import nl.casustafel.texts.Texts;

/// What differs from the version before, both texts beside each other, and what that means for levels that
/// were given by the older one.
final class ChangesView {
    private final FrameworkModel model;
    private final Texts texts;
    private final ObservableList<Difference> rows = FXCollections.observableArrayList();
    private final RowTable<Difference> list;
    private final StackPane beside = new StackPane();
    private final Node root;

    ChangesView(FrameworkModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        Reading reading = new Reading(texts);
        list = new RowTable<>(texts, "framework.changes", rows)
                .column("framework.changes.code", 0.5, one -> one.code().value())
                .column(
                        "framework.changes.name",
                        1.8,
                        one -> one.indicator().name().in(texts.language()))
                .column("framework.changes.what", 1.6, reading::changes)
                .column("framework.changes.relation", 1.2, one -> texts.code(kind(one)))
                .onSelect(this::show);
        Node how = Words.quiet(texts.get("framework.changes.how"));
        root = new Sides(list.node(), List.of(how), beside, 45).node();
        model.opened().addListener((_, _, now) -> {
            if (now != null) {
                beside.getChildren().clear();
                rows.setAll(now.differences().stream().filter(Difference::isAny).toList());
            }
        });
    }

    private RelationKind kind(Difference row) {
        return relation(row).map(Relation::kind).orElse(RelationKind.IDENTICAL);
    }

    private Optional<Relation> relation(Difference row) {
        Opened now = model.opened().get();
        if (now == null) {
            return Optional.empty();
        }
        IndicatorCode code = row.code();
        return now.mapping().stream()
                .filter(one -> row.is().isPresent()
                        ? one.after().contains(code)
                        : one.before().contains(code))
                .findFirst();
    }

    private void show(Difference row) {
        VBox all = new VBox();
        all.getStyleClass().add(Styles.STACK);
        Optional<Relation> relation = relation(row);
        boolean asks = model.mayType();
        if (asks && relation.isPresent()) {
            all.getChildren().add(new MappingForm(model, texts, row, relation.get(), this::focus).node());
        } else {
            relation.filter(one -> one instanceof Relation.Alike)
                    .map(Relation.Alike.class::cast)
                    .ifPresent(alike -> all.getChildren()
                            .add(Words.styled(
                                    texts.get("framework.changes.levels", words(alike.levels())), "desk-read-only")));
        }
        all.getChildren().add(new Reading(texts).changed(row));
        beside.getChildren().setAll(all);
    }

    private static String words(LevelMap levels) {
        return Stream.of(Level.values())
                .filter(Level::isKnown)
                .map(level -> level.code() + " → " + levels.of(level).code())
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }

    Node node() {
        return root;
    }

    void focus() {
        list.node().requestFocus();
    }
}
