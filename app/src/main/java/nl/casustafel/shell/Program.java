package nl.casustafel.shell;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import nl.casustafel.desk.Appearance;
import nl.casustafel.desk.Command;
import nl.casustafel.desk.Commands;
import nl.casustafel.desk.Copying;
import nl.casustafel.desk.KeySheet;
import nl.casustafel.desk.Navigator;
import nl.casustafel.desk.Overlay;
import nl.casustafel.desk.Place;
import nl.casustafel.desk.Progress;
import nl.casustafel.desk.StoreThread;
import nl.casustafel.desk.Theme;
import nl.casustafel.desk.TypeSize;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.shell.entry.Entry;
import nl.casustafel.texts.Language;
import nl.casustafel.texts.Texts;
import nl.casustafel.vault.DossierAway;
import nl.casustafel.vault.NamesCovered;
import nl.casustafel.vault.StoreFailed;
import nl.casustafel.vault.WritesPaused;
import nl.casustafel.vault.key.KeyRefusal;
import org.jspecify.annotations.Nullable;

/// What lives from start to exit: the window, its look, and the choice between the door and an open
/// session. FX thread only.
final class Program {
    private final Options options;
    private final ProgramFolder folder;
    private final InUse inUse;
    private final ProgramParts parts;
    private final Stage stage;
    private final Scene scene;
    private final Appearance appearance;
    private final Copying copying;
    private final StoreThread threads;
    private final StoreDoor door;
    /// Where each person was when a session of this run was locked. Places hold ids, never names.
    private final Map<PersonId, List<Place>> left = new HashMap<>();

    private Texts texts;
    private @Nullable OpenSession session;
    /// Whoever locked in the discreet view comes back to it: the wall may still show the laptop.
    private boolean discreet;

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
        this.copying = new Copying(() -> texts, Copying.KEPT);
        copying.listen(scene);
        appearance.dress(scene);
        scene.getStylesheets()
                .add(Objects.requireNonNull(Program.class.getResource("shell.css"))
                        .toExternalForm());
        stage.setScene(scene);
        stage.setMaximized(settings.maximised());
    }

    /// Shows the first screen: who has the store, the practice environment that was asked for, or the
    /// door.
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
                door, threads, texts, parts.files().apply(texts, () -> stage), this::opened, () -> practise(1));
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
        return new SessionNeeds(door, parts.clock(), parts.space(), scene, parts.files(), this::lock, this::failed);
    }

    private void enter(OpenSession opened) {
        session = opened;
        opened.discretion().set(discreet || opened.discretion().on().get());
        show(opened.window(texts, appearance, this::switchLanguage));
        opened.returnTo(left.getOrDefault(opened.person(), List.of()));
    }

    /// Ends the session and shows the door. Typing is kept first; the scene graph goes with the session.
    private void lock(LockReason reason) {
        OpenSession open = session;
        if (open == null) {
            return;
        }
        discreet = open.discretion().on().get();
        LockReason told = open.failure().<LockReason>map(LockReason.Failed::new).orElse(reason);
        if (!open.practice() || told instanceof LockReason.Rewrite) {
            left.put(open.person(), open.places());
        }
        session = null;
        copying.clear();
        closeOtherWindows();
        if (told instanceof LockReason.RenewKey) {
            renewKey(open, told);
            return;
        }
        if (told instanceof LockReason.Rewrite) {
            rewrite(open);
            return;
        }
        showOutside(new Notices(texts).closing());
        open.close();
        showDoor(told);
    }

    /// Closing compacts the store; who asked for it goes on where one was.
    private void rewrite(OpenSession open) {
        showOutside(new Notices(texts).rewriting(threads.progress()));
        open.closeToRewrite(closed -> threads.work(() -> closed.open(parts.clock()))
                .then(opening -> OpenSession.begin(opening, sessionNeeds(), next -> {
                    enter(next);
                    next.say("shell.status.rewritten");
                })));
    }

    /// Lists, menus and hints that stand open are windows of their own and would stay above the door.
    private void closeOtherWindows() {
        List.copyOf(Window.getWindows()).stream()
                .filter(window -> window != stage)
                .forEach(Window::hide);
    }

    /// Nobody is asked to sign in again: who began this goes on where one was.
    private void renewKey(OpenSession open, LockReason reason) {
        Progress progress = threads.progress();
        showOutside(new Notices(texts).renewing(progress));
        Texts words = texts;
        open.closeToRewrite(closed -> threads.work(() ->
                        door.renewKey(closed.closed(), open.actor(), (step, done, all) -> {
                            progress.say(words.get(step.textKey()));
                            progress.reach(done, all);
                        }))
                .then(outcome -> {
                    switch (outcome) {
                        case Outcome.Done<Opening, KeyRefusal>(Opening opening) ->
                            OpenSession.begin(opening, sessionNeeds(), next -> {
                                enter(next);
                                next.say("shell.status.renewed");
                            });
                        case Outcome.Refused<Opening, KeyRefusal> _ -> showDoor(reason);
                    }
                }));
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
                session.failed(world.failure());
            }
        } else if (failure instanceof WritesPaused && session != null) {
            session.notTaken();
        } else if (failure instanceof DossierAway && session != null) {
            session.dossierAway();
        } else if (failure instanceof NamesCovered && session != null) {
            session.namesCovered();
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
        copying.clear();
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
