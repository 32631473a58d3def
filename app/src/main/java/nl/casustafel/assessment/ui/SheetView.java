package nl.casustafel.assessment.ui;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.assessment.Indicator;
import nl.casustafel.assessment.Level;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.FormPane;
import nl.casustafel.desk.Styles;
import nl.casustafel.texts.Texts;

/// One item after the other with its anchors beside it (DEC-3). The keys 0 1 2 3 O N choose and go on;
/// the list beside it says which are done, never what was chosen.
public final class SheetView {
    private final SheetModel sheet;
    private final Texts texts;
    private final Buttons buttons;
    private final FlowPane list = new FlowPane();
    private final VBox item = new VBox();
    private final VBox root = new VBox(list, item);
    private Runnable focus = () -> {};

    public SheetView(SheetModel sheet, Texts texts) {
        this.sheet = sheet;
        this.texts = texts;
        this.buttons = new Buttons(texts);
        list.getStyleClass().add("assessment-list");
        item.getStyleClass().add(Styles.STACK);
        root.setId("assessment-sheet");
        root.getStyleClass().add(Styles.STACK);
        root.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        sheet.at().addListener((_, _, _) -> {
            show();
            focus.run();
        });
        sheet.items.addListener((ListChangeListener<SheetModel.Item>) _ -> show());
        show();
    }

    public Node node() {
        return root;
    }

    public void focusFirst() {
        focus.run();
    }

    private void typed(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl || sheet.current().isEmpty()) {
            return;
        }
        Stream.of(Level.values())
                .filter(level -> level.code().equalsIgnoreCase(event.getCharacter()))
                .findFirst()
                .ifPresent(level -> {
                    event.consume();
                    sheet.choose(level);
                    show();
                    focus.run();
                });
    }

    private void show() {
        list();
        sheet.current().ifPresentOrElse(this::item, this::signing);
        item.applyCss();
    }

    private void list() {
        Label who = Lines.text(sheet.paper.name(), Styles.BADGE);
        who.setMinWidth(Region.USE_PREF_SIZE);
        list.getChildren().setAll(who);
        for (int i = 0; i < sheet.items.size(); i++) {
            SheetModel.Item one = sheet.items.get(i);
            int number = i;
            line(
                    texts.get(
                            one.done() ? "assessment.sheet.done" : "assessment.sheet.open",
                            one.indicator().code().value()),
                    sheet.words.name(one.indicator()),
                    number);
        }
        line(texts.get("assessment.sheet.last"), texts.get("assessment.sheet.last"), sheet.items.size());
        list.getChildren().add(buttons.plain("assessment.sheet.leave", sheet::leave));
    }

    private void line(String words, String whole, int number) {
        Button line = Lines.step("assessment-sheet-" + number, words, whole, () -> sheet.go(number));
        if (number == sheet.at().get()) {
            line.getStyleClass().add("assessment-here");
        }
        line.setFocusTraversable(false);
        list.getChildren().add(line);
    }

    private Answers<Level> levels(SheetModel.Item one) {
        Indicator indicator = one.indicator();
        return new Answers<>(
                "assessment-level-",
                one.level(),
                Level::code,
                level -> sheet.words.whole(level, indicator),
                this::list);
    }

    /// What does not count stands before the levels, so that it is read before one is chosen.
    private void item(SheetModel.Item one) {
        Indicator indicator = one.indicator();
        Answers<Level> levels = levels(one);
        FormPane why = new FormPane(texts, this::next)
                .area("assessment.sheet.why", one.why(), area -> area.rows(1, 4))
                .noticing(one.why(), sheet.paper.notices())
                .actions(
                        buttons.main("assessment.sheet.next", this::next),
                        buttons.plain(
                                "assessment.sheet.previous",
                                () -> sheet.go(sheet.at().get() - 1)));
        item.getChildren().setAll(IndicatorHead.of(indicator, sheet.words));
        item.getChildren().addAll(levels.node(), why.node());
        focus = levels::focus;
        if (one.reasonMissing()) {
            focus = why::focusFirst;
        }
    }

    private void next() {
        sheet.go(sheet.at().get() + 1);
    }

    private void signing() {
        FormPane pane = new FormPane(texts, () -> {});
        if (!sheet.outside().options().isEmpty()) {
            pane.heading("assessment.sheet.outside.title")
                    .choice("assessment.sheet.outside", sheet.outside())
                    .actions(buttons.plain("assessment.sheet.outside.add", sheet::addOutside));
        }
        pane.heading("assessment.sheet.last")
                .signature("assessment.sheet.signature", sheet.who, sheet::sign)
                .actions(buttons.plain("assessment.sheet.paper", sheet::onPaper));
        item.getChildren().setAll(pane.node());
        focus = () -> Optional.ofNullable(item.lookup("#assessment-sheet-signature-secret"))
                .ifPresent(Node::requestFocus);
    }
}
