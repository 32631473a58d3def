package nl.casustafel.shell.entry;

import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import nl.casustafel.desk.Background;
import nl.casustafel.desk.Buttons;
import nl.casustafel.desk.FileChoice;
import nl.casustafel.desk.Icon;
import nl.casustafel.desk.Notice;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.shell.LockReason;
import nl.casustafel.shell.Opening;
import nl.casustafel.shell.StoreDoor;
import nl.casustafel.team.ui.PickedFile;
import nl.casustafel.texts.Texts;
import nl.casustafel.vault.key.KeyRefusal;

/// What a person meets before a session: the welcome where there is no store yet, else the door, or one
/// card that says why the store cannot be opened and what to do. Nothing is written here before the
/// welcome's last page.
public final class Entry {
    private final StoreDoor door;
    private final Background threads;
    private final Texts texts;
    private final FileChoice files;
    private final Consumer<Opening> opened;
    private final Runnable practise;

    /// @param files where a key file is looked for and a backup is chosen
    /// @param opened takes the open store, on the FX thread
    /// @param practise opens the practice environment
    public Entry(
            StoreDoor door,
            Background threads,
            Texts texts,
            FileChoice files,
            Consumer<Opening> opened,
            Runnable practise) {
        this.door = door;
        this.threads = threads;
        this.texts = texts;
        this.files = files;
        this.opened = opened;
        this.practise = practise;
    }

    /// The screen; what stands on it follows as soon as the disk was looked at. A failing disk goes the
    /// way of all work in the background.
    public Parent screen(LockReason reason, Runnable switchLanguage) {
        StackPane root = new StackPane();
        root.getStyleClass().add("entry-door");
        URL sheet = Entry.class.getResource("entry.css");
        root.getStylesheets().add(Objects.requireNonNull(sheet).toExternalForm());
        look(root, reason, switchLanguage);
        return root;
    }

    private void look(StackPane root, LockReason reason, Runnable switchLanguage) {
        Runnable restore = () -> root.getChildren()
                .setAll(new RestoreView(
                                new RestoreModel(door, threads, texts),
                                texts,
                                files,
                                () -> look(root, new LockReason.Start(), switchLanguage))
                        .node());
        threads.work(door::standing).then(standing -> {
            root.getChildren().setAll(firstScreen(standing, reason, switchLanguage, restore));
            threads.work(() -> {
                door.warmUp();
                return door;
            });
        });
    }

    private Parent firstScreen(
            Outcome<UUID, KeyRefusal> standing, LockReason reason, Runnable switchLanguage, Runnable restoring) {
        Buttons buttons = new Buttons(texts);
        Button language = buttons.quiet("entry.language", Icon.NEXT, switchLanguage);
        language.setGraphic(null);
        Button restore = buttons.quiet("entry.restore.begin", Icon.BACK, restoring);
        return switch (standing) {
            case Outcome.Done<UUID, KeyRefusal> _ ->
                new UnlockView(
                                new UnlockModel(door, threads, texts, new PickedFile(files), opened),
                                texts,
                                reason,
                                List.of(restore, buttons.quiet("entry.practise", Icon.NEXT, practise), language))
                        .node();
            case Outcome.Refused<UUID, KeyRefusal>(KeyRefusal refusal)
            when refusal == KeyRefusal.MISSING -> welcome(reason, restore, language);
            case Outcome.Refused<UUID, KeyRefusal>(KeyRefusal refusal) ->
                new CalmPage("", texts.get("entry.refused.title"), texts.of(refusal))
                        .acts(List.of(restore, buttons.plain("entry.practise", practise)), List.of(language))
                        .node();
        };
    }

    private Parent welcome(LockReason reason, Button restore, Button language) {
        WelcomeModel model = new WelcomeModel(door, threads, texts, opened);
        if (reason instanceof LockReason.Failed) {
            model.tell(new Notice(Notice.Kind.WARNING, texts.get(reason.textKey())));
        }
        return new WelcomeView(model, texts, practise, restore, language).node();
    }
}
