package nl.casustafel.framework.ui;

import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.casustafel.assessment.Framework;
import nl.casustafel.assessment.Wording;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.FormPane;
import nl.casustafel.desk.RowTable;
import nl.casustafel.desk.Styles;
import nl.casustafel.framework.DraftEdit;
import nl.casustafel.framework.FrameworkTexts;
import nl.casustafel.framework.WordPlace;
import nl.casustafel.texts.Texts;
import org.jspecify.annotations.Nullable;

/// All words that belong to no indicator: name and notice, domains, levels, strands, the urgent check, prompts,
/// decisions and the lists with which a case begins and ends.
final class TextsView {
    private record Row(WordPlace place, PlaceWords said, Wording words) {
        String code() {
            return said.code();
        }

        String kind() {
            return said.kind();
        }
    }

    private final FrameworkModel model;
    private final Texts texts;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final RowTable<Row> list;
    private final StackPane beside = new StackPane();
    private final Node root;
    private @Nullable FormPane form;

    TextsView(FrameworkModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        list = new RowTable<>(texts, "framework.texts", rows)
                .column("framework.texts.code", 0.6, Row::code)
                .column("framework.texts.kind", 1, Row::kind)
                .column("framework.texts.words", 3, one -> one.words().in(texts.language()))
                .onSelect(this::show)
                .onOpen(_ -> enter());
        root = new Sides(list.node(), List.of(), beside, 55).node();
        model.opened().addListener((_, _, now) -> {
            if (now != null) {
                rows.setAll(rows(now.content()));
            }
        });
    }

    private List<Row> rows(Framework framework) {
        return FrameworkTexts.of(framework).entrySet().stream()
                .map(one -> new Row(one.getKey(), PlaceWords.of(one.getKey(), texts), one.getValue()))
                .toList();
    }

    private void show(Row row) {
        if (!model.mayType()) {
            form = null;
            VBox words = new VBox(
                    Words.styled(row.kind() + " " + row.code(), "desk-label"),
                    Words.styled(row.words().in(texts.language()), "desk-read-only"));
            words.getStyleClass().add(Styles.STACK);
            beside.getChildren().setAll(words);
            return;
        }
        WordsField field = WordsField.asked(Optional.of(row.words()));
        Runnable save = () -> {
            if (field.isWhole()) {
                field.words().ifPresent(words -> model.change(new DraftEdit.Worded(row.place(), words), this::focus));
            }
        };
        FormPane fresh = new FormPane(texts, save)
                .area("framework.texts.nl", field.nl(), area -> area.rows(2, 6))
                .area("framework.texts.en", field.en(), area -> area.rows(2, 6))
                .actions(new Buttons(texts).main("framework.texts.keep", save));
        form = fresh;
        beside.getChildren().setAll(fresh.node());
    }

    private void enter() {
        if (form != null) {
            form.focusFirst();
        }
    }

    Node node() {
        return root;
    }

    void focus() {
        list.node().requestFocus();
    }
}
