package nl.casustafel.casefile.ui;

import java.time.ZoneId;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.casefile.CaseClosing;
import nl.casustafel.casefile.CaseStep;
import nl.casustafel.casefile.ClosedCase;
import nl.casustafel.desk.Banner;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.FormPane;
import nl.casustafel.desk.Halves;
import nl.casustafel.desk.RowTable;
import nl.casustafel.desk.Styles;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.texts.Texts;
import org.jspecify.annotations.Nullable;

/// Cases that are over, by number; beside them why one is opened, and then how it was handled. Names
/// nobody.
final class ClosedView {
    private static final double LIST = 48;

    private final ClosedModel model;
    private final Texts texts;
    private final RowTable<ClosedCase.Line> list;
    private final FormPane form;
    private final VBox opened = new VBox();
    private final VBox root = new VBox();

    ClosedView(ClosedModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        Label title = label(texts.get("casefile.closed"), Styles.TITLE);
        Label lead = label(texts.get("casefile.closed.lead"), Styles.QUIET);
        list = new RowTable<ClosedCase.Line>(texts, "casefile.closed.list", model.lines())
                .column("casefile.closed.list.number", 1, line -> line.number().text())
                .column("casefile.closed.list.phase", 1, line -> texts.code(line.phase()))
                .dateColumn(
                        "casefile.closed.list.keep-until",
                        1,
                        line -> line.keepUntil().orElse(null))
                .onOpen(this::choose);
        form = new FormPane(texts, model::open)
                .readOnly(
                        "casefile.closed.which",
                        Bindings.createStringBinding(
                                () -> model.chosen().get() == null
                                        ? texts.get("casefile.closed.choose")
                                        : model.chosen().get().number().text(),
                                model.chosen()))
                .area("casefile.closed.reason", model.reason, area -> area.rows(2, 6))
                .actions(new Buttons(texts).main("casefile.closed.open", model::open));
        opened.setId("casefile-closed-opened");
        opened.getStyleClass().add(Styles.STACK);
        VBox right = new VBox(new Banner("casefile-closed-banner", model.notice()).node(), form.node(), opened);
        right.getStyleClass().addAll(Styles.CARD, Styles.STACK);
        root.getChildren().setAll(title, lead, new Halves(list.node(), right, LIST).node());
        root.getStyleClass().add(Styles.PAGE);
        model.opened().addListener((_, _, found) -> show(found));
    }

    Parent node() {
        return root;
    }

    void focus() {
        list.node().requestFocus();
    }

    private void choose(ClosedCase.Line line) {
        model.choose(line);
        form.focusFirst();
    }

    private void show(@Nullable ClosedCase found) {
        opened.getChildren().clear();
        if (found == null) {
            return;
        }
        opened.getChildren()
                .setAll(
                        label(texts.get("casefile.closed.handled"), Styles.HEADING),
                        label(
                                texts.get(
                                        "casefile.closed.admitted",
                                        texts.code(found.regime()),
                                        texts.date(found.admittedOn())),
                                ""),
                        label(
                                texts.get(
                                        "casefile.closed.organisations",
                                        found.organisations().stream()
                                                .map(ShortText::value)
                                                .collect(Collectors.joining(" · "))),
                                ""));
        opened.getChildren()
                .addAll(Stream.concat(
                                found.steps().stream().flatMap(this::step),
                                found.closing().stream().flatMap(this::closing))
                        .toList());
    }

    private Stream<Label> step(CaseStep step) {
        return Stream.concat(
                Stream.of(label(
                        texts.get(
                                "casefile.closed.step",
                                texts.date(
                                        step.at().atZone(ZoneId.systemDefault()).toLocalDate()),
                                texts.code(step.by()),
                                step.by().id()),
                        "")),
                step.words().reason().map(LongText::value).stream().map(words -> label(words, Styles.QUIET)));
    }

    private Stream<Label> closing(CaseClosing closing) {
        return Stream.of(
                label(
                        texts.get(
                                "casefile.closed.closing",
                                texts.date(closing.closedOn()),
                                texts.code(closing.reason()),
                                texts.date(closing.kept().until())),
                        ""),
                label(closing.words().value(), Styles.QUIET));
    }

    private static Label label(String words, String style) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        if (!style.isEmpty()) {
            label.getStyleClass().add(style);
        }
        return label;
    }
}
