package nl.casustafel.team.ui;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.casustafel.desk.Banner;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.FormPane;
import nl.casustafel.desk.Screen;
import nl.casustafel.desk.SecretField;
import nl.casustafel.desk.Styles;
import nl.casustafel.texts.Texts;

/// One's own account on screen: three small forms.
public final class AccountView {
    private final AccountModel model;
    private final Texts texts;
    private final Buttons buttons;

    public AccountView(AccountModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.buttons = new Buttons(texts);
    }

    public Screen screen() {
        SecretField old = new SecretField();
        VBox page = new VBox(
                label("team.account.title", Styles.TITLE),
                new Banner("team-account-notice", model.notice()).node(),
                code(),
                passphrase(old),
                file());
        page.getStyleClass().add(Styles.PAGE);
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("desk-scroll");
        return Screen.of(scroll, texts.get("team.account.title"))
                .focusing(() -> scroll.lookup("#team-code-first").requestFocus());
    }

    private Node code() {
        SecretField first = new SecretField();
        SecretField again = new SecretField();
        Runnable save = () -> model.setCode(first.take(), again.take());
        FormPane form = new FormPane(texts, save)
                .beside(line -> line.secret("team.code.first", first).secret("team.code.again", again));
        return card("team.account.code", save, form.node());
    }

    private Node passphrase(SecretField old) {
        Runnable[] act = {() -> {}};
        PassphraseFields fresh = new PassphraseFields(texts, model.fresh, model::expectedWords, () -> act[0].run());
        FormPane form = new FormPane(texts, () -> act[0].run())
                .secret("team.account.old", old)
                .node(whereGuarded(new KeyFileRow(texts, "team.account.file", model.file).node()));
        // As in the card of the key file: a card that is switched off would send the focus elsewhere.
        act[0] = () -> {
            if (!model.busy().get()) {
                fresh.hand((first, again) -> {
                    model.changePassphrase(old.take(), first, again);
                    if (model.busy().get()) {
                        fresh.wipe();
                        old.requestFocus();
                    }
                });
            }
        };
        return card("team.account.passphrase", act[0], form.node(), fresh.node());
    }

    private Node file() {
        SecretField passphrase = new SecretField();
        // The focus stays in this card, so that what became of it is in view.
        Runnable make = () -> {
            passphrase.requestFocus();
            model.makeFile(passphrase.take());
        };
        Runnable drop = () -> {
            passphrase.requestFocus();
            model.dropFile(passphrase.take());
        };
        FormPane form = new FormPane(texts, () -> (model.guarded().get() ? drop : make).run())
                .node(whereNot(label("team.file.lead", "desk-help")))
                .node(whereGuarded(label("team.file.in-use", "desk-help")))
                .node(new Banner("team-file-notice", model.fileNotice()).node())
                .secret("team.file.passphrase", passphrase)
                .node(whereGuarded(new KeyFileRow(texts, "team.file.choose", model.file).node()));
        HBox acts = new HBox(
                whereNot(buttons.plain("team.file.make", make)), whereGuarded(buttons.plain("team.file.drop", drop)));
        acts.getStyleClass().addAll(Styles.ROW, "desk-actions");
        acts.disableProperty().bind(model.busy());
        VBox card = new VBox(label("team.file.title", Styles.HEADING), form.node(), acts);
        card.getStyleClass().add(Styles.CARD);
        return card;
    }

    private Node whereGuarded(Node node) {
        node.visibleProperty().bind(model.guarded());
        node.managedProperty().bind(model.guarded());
        return node;
    }

    private Node whereNot(Node node) {
        node.visibleProperty().bind(model.guarded().not());
        node.managedProperty().bind(model.guarded().not());
        return node;
    }

    private Node card(String key, Runnable act, Node... parts) {
        VBox card = new VBox(label(key + ".title", Styles.HEADING), label(key + ".lead", "desk-help"));
        card.getChildren().addAll(parts);
        HBox acts = new HBox(buttons.main(key + ".save", act));
        acts.getStyleClass().addAll(Styles.ROW, "desk-actions");
        acts.disableProperty().bind(model.busy());
        card.getChildren().add(acts);
        card.getStyleClass().add(Styles.CARD);
        return card;
    }

    private Label label(String key, String style) {
        Label label = new Label(texts.get(key));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
