package nl.casustafel.shell;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import nl.casustafel.desk.Appearance;
import nl.casustafel.desk.Command;
import nl.casustafel.desk.Commands;
import nl.casustafel.desk.KeySheet;
import nl.casustafel.desk.Navigator;
import nl.casustafel.desk.Overlay;
import nl.casustafel.desk.Place;
import nl.casustafel.desk.StoreThread;
import nl.casustafel.desk.Theme;
import nl.casustafel.desk.TypeSize;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.shell.entry.Entry;
import nl.casustafel.texts.Language;
import nl.casustafel.texts.Texts;
import nl.casustafel.vault.StoreFailed;
import org.jspecify.annotations.Nullable;

/// What lives from start to exit: the window, its look, and the choice between the door and an open session.
/// FX thread only.
final class Program {
    /// Where somebody was when the session was locked. Places hold ids, never names.
    private record Left(PersonId person, List<Place> places) {}

    private final Options options;
    private final ProgramFolder folder;
    private final InUse inUse;
    private final ProgramParts parts;
    private final Stage stage;
    private final Scene scene;
    private final Appearance appearance;
    private final StoreThread threads;
    private final StoreDoor door;
    private Texts texts;
    private @Nullable OpenSession session;
    private @Nullable Left left;

    Program(Options options, ProgramFolder folder, InUse inUse, ProgramParts parts, Stage stage) {
        Settings settings = Settings.read(folder.settings());
        this.options = options;
        this.folder = folder;
        this.inUse = inUse;
        this.parts = parts;
        this.stage = stage;
        this.texts = Texts.load(settings.language());
        this.scene = new Scene(new StackPane(), settings.width(), settings.height());
        this.appearance = new Appearance(settings.theme(), settings.typeSize());
        this.threads = new StoreThread(Platform::runLater, this::failed);
        this.door = new StoreDoor(folder, parts.work(), parts.clock());
        appearance.dress(scene);
        scene.getStylesheets()
                .add(Objects.requireNonNull(Program.class.getResource("shell.css"))
                        .toExternalForm());
        stage.setScene(scene);
        stage.setMaximized(settings.maximised());
    }

    /// Shows the first screen: who has the store, the practice environment that was asked for, or the door.
    void start() {
        Thread.setDefaultUncaughtExceptionHandler(new CrashGuard(code -> Platform.runLater(() -> bugFound(code))));
        stage.setTitle(texts.get("shell.name"));
        stage.setOnCloseRequest(request -> {
            request.consume();
            exit();
        });
        if (inUse.other().isPresent()) {
            showOutside(new Notices(texts).inUse(inUse.other().get(), this::exit));
        } else if (options.practiceSize().isPresent()) {
            practise(options.practiceSize().get());
        } else {
            showDoor(new LockReason.Start());
        }
        stage.show();
    }

    /// The session that is open, if one is; for walks through the whole program.
    Optional<OpenSession> session() {
        return Optional.ofNullable(session);
    }

    private void showDoor(LockReason reason) {
        Entry entry = new Entry(
                door, threads, texts, this::opened, () -> practise(1), parts.files().apply(texts, () -> stage));
        showOutside(entry.screen(reason, this::switchLanguage));
    }

    /// What stands before or after a session. Size of type, theme and F1 work there too.
    private void showOutside(Parent node) {
        Overlay overlay = new Overlay(node);
        Commands commands = new Commands(new Navigator(), overlay);
        commands.add(appearance.commands(() -> {}).toArray(Command[]::new));
        KeySheet keys = new KeySheet(overlay, commands, texts);
        commands.add(Command.of("shell.command.keys", keys::open, "F1"));
        commands.listen(overlay.node());
        show(overlay.node());
    }

    private void practise(int size) {
        showOutside(new Notices(texts).preparing());
        threads.work(() -> new PracticeDoor(folder, parts.clock()).open(size)).then(this::opened);
    }

    private void opened(Opening opening) {
        OpenSession.begin(opening, sessionNeeds(), this::enter);
    }

    private SessionNeeds sessionNeeds() {
        return new SessionNeeds(door, parts.clock(), Machine.name(), scene, parts.files(), this::lock, this::failed);
    }

    private void enter(OpenSession opened) {
        session = opened;
        show(opened.window(texts, appearance, this::switchLanguage));
        if (left != null && left.person().equals(opened.person())) {
            opened.returnTo(left.places());
        } else {
            opened.goHome();
        }
    }

    /// Ends the session and shows the door. Typing is kept first; the scene graph goes with the session.
    private void lock(LockReason reason) {
        OpenSession open = session;
        if (open == null) {
            return;
        }
        left = new Left(open.person(), open.places());
        session = null;
        showOutside(new Notices(texts).closing());
        open.close();
        if (open.practice()) {
            left = null;
        }
        showDoor(reason);
    }

    private void switchLanguage() {
        texts = Texts.load(texts.language() == Language.NL ? Language.EN : Language.NL);
        if (session == null) {
            showDoor(new LockReason.Start());
        } else {
            List<Place> places = session.places();
            show(session.window(texts, appearance, this::switchLanguage));
            session.returnTo(places);
        }
    }

    private void failed(Throwable failure) {
        if (failure instanceof StoreFailed world) {
            if (session == null) {
                showDoor(new LockReason.Failed(world.failure()));
            } else {
                lock(new LockReason.Failed(world.failure()));
            }
        } else {
            bugFound(CrashGuard.note(failure));
        }
    }

    private void bugFound(ErrorCode code) {
        if (session == null) {
            showOutside(new Notices(texts).bug(code, this::exit));
        } else {
            session.bug(code);
        }
    }

    private void exit() {
        if (session != null) {
            session.close();
            session = null;
        }
        new Settings(
                        appearance.theme().get(),
                        appearance.typeSize().get(),
                        texts.language(),
                        scene.getWidth(),
                        scene.getHeight(),
                        stage.isMaximized())
                .write(folder.settings());
        threads.close();
        try {
            ProgramFolder.empty(folder.temp());
            inUse.close();
        } catch (IOException _) {
            // The operating system lets go of the lock with the process; the folder is emptied at the next start.
        }
        parts.ended().run();
    }

    private void show(Parent node) {
        scene.setRoot(node);
    }

    /// Only a window that says why the folder cannot be used; nothing else can be done.
    static void cannotBegin(Stage stage, String key) {
        Texts texts = Texts.load(Language.NL);
        Label sentence = new Label(texts.get(key));
        sentence.setWrapText(true);
        StackPane pane = new StackPane(sentence);
        pane.setPadding(new Insets(32));
        Scene scene = new Scene(pane, 640, 240);
        new Appearance(Theme.LIGHT, TypeSize.NORMAL).dress(scene);
        stage.setTitle(texts.get("shell.name"));
        stage.setScene(scene);
        stage.show();
    }
}
