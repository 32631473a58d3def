package nl.casustafel.framework.ui;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import nl.casustafel.assessment.CheckItem;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.FormPane;
import nl.casustafel.desk.Tick;
import nl.casustafel.framework.DraftEdit;
import nl.casustafel.texts.Texts;

/// A question of the list with which a case begins or ends.
final class ItemForm {
    private final FormPane form;

    /// @param held the question as it stands; empty for a new one
    ItemForm(FrameworkModel model, Texts texts, Optional<CheckItem> held, CheckItem.Code code, Runnable then) {
        WordsField name = WordsField.asked(held.map(CheckItem::name));
        WordsField asks = WordsField.asked(held.map(CheckItem::asks));
        Tick always = new Tick();
        always.show(held.filter(CheckItem::reasonAlways).isPresent());
        Runnable save = () -> {
            boolean called = name.isWhole();
            boolean asked = asks.isWhole();
            if (called && asked) {
                model.change(
                        new DraftEdit.Listed(new CheckItem(
                                code, name.words().orElseThrow(), asks.words().orElseThrow(), always.isTicked())),
                        then);
            }
        };
        form = new FormPane(texts, save);
        pair("framework.item.name.nl", "framework.item.name.en", name);
        pair("framework.item.asks.nl", "framework.item.asks.en", asks);
        form.tick("framework.item.reason", always);
        Buttons buttons = new Buttons(texts);
        Button keep = buttons.main("framework.item.keep", save);
        form.actions(held.map(item -> new Button[] {
                    keep,
                    buttons.grave(
                            "framework.item.withdraw", () -> model.change(new DraftEdit.Unlisted(item.code()), then))
                })
                .orElseGet(() -> new Button[] {keep}));
    }

    private void pair(String dutch, String english, WordsField words) {
        form.beside(line -> line.area(dutch, words.nl(), area -> area.rows(1, 6))
                .area(english, words.en(), area -> area.rows(1, 6)));
    }

    Node node() {
        return form.node();
    }

    void focus() {
        form.focusFirst();
    }
}
