package nl.casustafel.shell.entry;

import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import nl.casustafel.desk.Banner;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.FormPane;
import nl.casustafel.desk.Icon;
import nl.casustafel.desk.SecretField;
import nl.casustafel.desk.Styles;
import nl.casustafel.shell.LockReason;
import nl.casustafel.team.ui.KeyFileRow;
import nl.casustafel.team.ui.PassphraseFields;
import nl.casustafel.texts.Texts;

/// The door on screen: why it stands there, a name, a passphrase, Enter. Behind one button the way of the
/// recovery code.
final class UnlockView {
    private final UnlockModel model;
    private final Texts texts;
    private final Buttons buttons;
    private final LockReason reason;
    private final List<Button> elsewhere;
    private final StackPane root = new StackPane();
    private final SecretField passphrase = new SecretField();
    private final Timeline tick;

    /// @param elsewhere practice environment and language
    UnlockView(UnlockModel model, Texts texts, LockReason reason, List<Button> elsewhere) {
        this.model = model;
        this.texts = texts;
        this.buttons = new Buttons(texts);
        this.reason = reason;
        this.elsewhere = elsewhere;
        this.tick = new Timeline(new KeyFrame(Duration.seconds(1), _ -> model.look()));
        tick.setCycleCount(Animation.INDEFINITE);
        root.sceneProperty().addListener((_, _, scene) -> {
            if (scene == null) {
                tick.stop();
            } else {
                tick.play();
            }
        });
        showDoor();
    }

    Parent node() {
        return root;
    }

    private void showDoor() {
        FormPane form = new FormPane(texts, this::open)
                .text("entry.unlock.name", model.name)
                .secret("entry.unlock.passphrase", passphrase)
                .node(file());
        passphrase.focusedProperty().addListener((_, _, focused) -> {
            if (focused) {
                model.lookForFile();
            }
        });
        form.node().addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && passphrase.equals(event.getTarget())) {
                event.consume();
                open();
            }
        });
        form.node().disableProperty().bind(model.busy());
        model.busy().addListener((_, _, busy) -> {
            if (!busy) {
                passphrase.requestFocus();
            }
        });
        root.getChildren()
                .setAll(new CalmPage("", texts.get("shell.name"), texts.get(reason.textKey()))
                        .add(form.node())
                        .add(states())
                        .acts(
                                List.of(
                                        guarded(buttons.main("entry.unlock.open", this::open)),
                                        buttons.quiet("entry.unlock.recovery", Icon.HELP, this::showRecovery)),
                                elsewhere)
                        // W-A4, W-B10: before anybody comes in.
                        .add(CalmPage.words("entry-secrecy", texts.get("entry.unlock.secrecy"), Styles.QUIET))
                        .node());
        root.applyCss();
        if (model.name.typed().get().isBlank()) {
            form.focusFirst();
        } else {
            passphrase.requestFocus();
        }
    }

    private void showRecovery() {
        passphrase.wipe();
        FormPane form = new FormPane(texts, () -> {})
                .text("entry.unlock.name", model.name)
                .text("entry.unlock.code", model.code);
        PassphraseFields fresh = new PassphraseFields(
                texts, model.fresh, () -> List.of(model.name.typed().get()), () -> {});
        Runnable submit = () -> {
            fresh.hand(model::recover);
            form.focusFirstProblem();
        };
        root.getChildren()
                .setAll(new CalmPage("", texts.get("entry.recovery.title"), texts.get("entry.recovery.lead"))
                        .add(form.node(), fresh.node())
                        .add(states())
                        .acts(
                                List.of(
                                        guarded(buttons.main("entry.recovery.open", submit)),
                                        buttons.plain("common.back", () -> {
                                            fresh.wipe();
                                            model.code.clear();
                                            showDoor();
                                        })),
                                List.of())
                        .node());
        root.applyCss();
        form.focusFirst();
    }

    /// Where an attempt is under way or must wait, what was typed stays.
    private void open() {
        model.look();
        if (!model.busy().get() && model.waiting().get() == 0 && model.hasFile()) {
            model.unlock(passphrase.take());
        }
    }

    private Node file() {
        VBox asked = new VBox(
                CalmPage.words("entry-unlock-file-lead", texts.get("entry.unlock.file.lead"), "desk-help"),
                new KeyFileRow(texts, "entry.unlock.file", model.file).node());
        asked.setId("entry-unlock-asked");
        asked.getStyleClass().add("desk-field");
        asked.visibleProperty().bind(model.fileAsked());
        asked.managedProperty().bind(model.fileAsked());
        return asked;
    }

    private Node[] states() {
        Label deriving = CalmPage.words("entry-unlock-deriving", texts.get("entry.unlock.deriving"), Styles.QUIET);
        deriving.visibleProperty().bind(model.busy());
        deriving.managedProperty().bind(model.busy());
        Label wait = CalmPage.words("entry-unlock-wait", "", "entry-wait");
        wait.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> texts.get("entry.unlock.wait", model.waiting().get()), model.waiting()));
        wait.visibleProperty().bind(model.waiting().greaterThan(0));
        wait.managedProperty().bind(wait.visibleProperty());
        return new Node[] {new Banner("entry-unlock-notice", model.notice()).node(), wait, deriving};
    }

    private Button guarded(Button button) {
        button.disableProperty().bind(model.busy().or(model.waiting().greaterThan(0)));
        return button;
    }
}
