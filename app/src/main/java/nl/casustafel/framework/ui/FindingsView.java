package nl.casustafel.framework.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.casustafel.assessment.Finding;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.Field;
import nl.casustafel.desk.FormPane;
import nl.casustafel.desk.RowTable;
import nl.casustafel.desk.Styles;
import nl.casustafel.framework.CheckDraft;
import nl.casustafel.framework.LetPass;
import nl.casustafel.kernel.LongText;
import nl.casustafel.texts.Texts;

/// What the check of framework 2.11 found. Enter leads to the field; a listed word can be let pass with a
/// reason by two people.
final class FindingsView {
    private final FrameworkModel model;
    private final Texts texts;
    private final ObservableList<Finding> rows = FXCollections.observableArrayList();
    private final RowTable<Finding> list;
    private final StackPane beside = new StackPane();
    private final Node root;

    /// @param go leads to the field
    FindingsView(FrameworkModel model, Texts texts, Consumer<Finding> go) {
        this.model = model;
        this.texts = texts;
        list = new RowTable<>(texts, "framework.findings", rows)
                .column("framework.findings.where", 1.2, one -> FindingWords.where(one, texts))
                .column("framework.findings.what", 3, one -> FindingWords.what(one, texts))
                .column("framework.findings.weight", 1.3, this::weight)
                .onSelect(this::show)
                .onOpen(go);
        Node how = Words.quiet(texts.get("framework.findings.how"));
        root = new Sides(list.node(), List.of(how), beside, 62).node();
        model.opened().addListener((_, _, now) -> {
            if (now != null) {
                beside.getChildren().clear();
                rows.setAll(sorted(now.checked().findings()));
            }
        });
    }

    /// What must be mended first.
    private static List<Finding> sorted(List<Finding> findings) {
        return findings.stream()
                .sorted((one, other) -> other.weight().compareTo(one.weight()))
                .toList();
    }

    private String weight(Finding finding) {
        Opened now = model.opened().get();
        return finding.weight() == Finding.Weight.NEEDS_TWO_REASONS && now != null && now.mended(finding)
                ? texts.get("framework.findings.passed")
                : texts.code(finding.weight());
    }

    private void show(Finding finding) {
        Opened now = model.opened().get();
        if (now == null || !(finding instanceof Finding.Listed listed)) {
            beside.getChildren().setAll(Words.quiet(texts.get("framework.findings.mend")));
            return;
        }
        VBox all = new VBox(Words.styled(texts.get("framework.findings.reasons"), Styles.HEADING));
        all.getStyleClass().add(Styles.STACK);
        for (LetPass reason :
                CheckDraft.given(now.content(), listed, now.checked().reasons())) {
            all.getChildren()
                    .add(Words.styled(
                            texts.get("framework.findings.reason", now.name(reason.by()), reason.why()),
                            "desk-read-only"));
        }
        if (now.draft().isPresent() && model.work().keeps()) {
            Field<LongText> why = Field.paragraphs();
            Runnable save = () -> why.reveal().ifPresent(text -> model.letPass(listed, text, this::focus));
            all.getChildren()
                    .add(new FormPane(texts, save)
                            .area("framework.findings.why", why, area -> area.rows(2, 6))
                            .actions(new Buttons(texts).main("framework.findings.pass", save))
                            .node());
        }
        beside.getChildren().setAll(all);
    }

    Node node() {
        return root;
    }

    void focus() {
        list.node().requestFocus();
    }
}
