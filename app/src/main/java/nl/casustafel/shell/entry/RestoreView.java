package nl.casustafel.shell.entry;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import nl.casustafel.desk.Banner;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.FileChoice;
import nl.casustafel.desk.FormPane;
import nl.casustafel.desk.Icon;
import nl.casustafel.desk.Progress;
import nl.casustafel.desk.ProgressLine;
import nl.casustafel.desk.SecretField;
import nl.casustafel.desk.Styles;
import nl.casustafel.texts.Texts;
import org.jspecify.annotations.Nullable;

/// Putting a backup back, as one calm page: the file, the code, and behind one button the way of an
/// account.
final class RestoreView {
    private final RestoreModel model;
    private final Texts texts;
    private final FileChoice files;
    private final Runnable leave;
    private final Buttons buttons;
    private final StackPane root = new StackPane();
    private final StackPane running = new StackPane();
    private final SecretField passphrase = new SecretField();

    /// @param leave back to the door, which looks again at what stands there
    RestoreView(RestoreModel model, Texts texts, FileChoice files, Runnable leave) {
        this.model = model;
        this.texts = texts;
        this.files = files;
        this.leave = leave;
        this.buttons = new Buttons(texts);
        model.progress().addListener((_, _, progress) -> show(progress));
        model.done().addListener((_, _, _) -> showEnd());
        show(null);
        showCode();
    }

    Parent node() {
        return root;
    }

    private void showCode() {
        passphrase.wipe();
        FormPane form = new FormPane(texts, model::withCode).text("entry.unlock.code", model.code);
        page(
                form,
                guarded(buttons.main("entry.restore.run", () -> {
                    model.withCode();
                    form.focusFirstProblem();
                })),
                buttons.quiet("entry.restore.account", Icon.PERSON, this::showAccount));
    }

    private void showAccount() {
        FormPane form = new FormPane(texts, () -> model.withAccount(passphrase.take()))
                .text("entry.unlock.name", model.name)
                .secret("entry.unlock.passphrase", passphrase);
        page(
                form,
                guarded(buttons.main("entry.restore.run", () -> model.withAccount(passphrase.take()))),
                buttons.quiet("entry.restore.code", Icon.NEXT, this::showCode));
    }

    private void page(FormPane form, Button run, Button other) {
        Label chosen = CalmPage.words("entry-restore-file", "", Styles.QUIET);
        chosen.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.chosen().get().isEmpty()
                                ? texts.get("entry.restore.none")
                                : model.chosen().get(),
                        model.chosen()));
        form.node().disableProperty().bind(model.busy());
        root.getChildren()
                .setAll(new CalmPage("", texts.get("entry.restore.title"), texts.get("entry.restore.lead"))
                        .add(guarded(buttons.plain("entry.restore.choose", this::choose)), chosen, form.node())
                        .add(running, new Banner("entry-restore-notice", model.notice()).node())
                        .acts(List.of(run, other), List.of(guarded(buttons.plain("common.back", this::back))))
                        .node());
        root.applyCss();
    }

    private void showEnd() {
        root.getChildren()
                .setAll(new CalmPage("", texts.get("entry.restore.title"), texts.get("entry.restore.after"))
                        .add(new Banner("entry-restore-notice", model.notice()).node())
                        .acts(List.of(buttons.main("entry.restore.open", leave)), List.of())
                        .node());
    }

    private void choose() {
        files.open("entry.restore.choose.title", List.of("age")).ifPresent(model::choose);
    }

    private void back() {
        passphrase.wipe();
        model.code.clear();
        leave.run();
    }

    private void show(@Nullable Progress progress) {
        running.setVisible(progress != null);
        running.setManaged(progress != null);
        if (progress == null) {
            running.getChildren().clear();
        } else {
            running.getChildren().setAll(new ProgressLine(texts, progress).node());
        }
    }

    private Button guarded(Button button) {
        button.disableProperty().bind(model.busy());
        return button;
    }
}
