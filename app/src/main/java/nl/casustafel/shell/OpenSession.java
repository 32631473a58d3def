package nl.casustafel.shell;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.PauseTransition;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Parent;
import javafx.stage.Window;
import nl.casustafel.attachment.ReadFiles;
import nl.casustafel.audit.ChainState;
import nl.casustafel.desk.Appearance;
import nl.casustafel.desk.Events;
import nl.casustafel.desk.FileChoice;
import nl.casustafel.desk.Place;
import nl.casustafel.desk.StoreThread;
import nl.casustafel.desk.TableMode;
import nl.casustafel.desk.Wall;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.paper.PdfMinutesPrinter;
import nl.casustafel.person.Veil;
import nl.casustafel.signal.SignalChanged;
import nl.casustafel.team.AccountKeys;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.team.TeamSettings;
import nl.casustafel.texts.Texts;
import nl.casustafel.vault.VaultFailure;
import org.jspecify.annotations.Nullable;

/// What lives while a store is open: its threads, the rooms over it, and the window that stands now.
/// Closing it keeps what was typed, ends all work in order, closes the store and wipes the key; nothing
/// outlives it. FX thread only.
final class OpenSession {
    /// What was there before anybody was known.
    private record Frame(Opening opening, SessionNeeds needs, StoreThread threads, Events events) {}

    /// Who begins, and what the team agreed on.
    /// @param last when this person came in before; empty at the first time and in the practice environment
    record Start(Actor actor, TeamPerson person, TeamSettings settings, Optional<LastTime> last) {}

    /// @param failed how often the passphrase was wrong since then
    record LastTime(Instant at, int failed) {}

    /// What the store thread found: who begins, and the backups of this store.
    private record Begun(Start start, SessionBackups backups) {}

    private final Frame frame;
    private final StoreRooms rooms;
    private final AutoLock autoLock;
    private final Timeline drafts;
    private final Timeline space;
    private final Consumer<OpenSession> entered;
    private final PdfMinutesPrinter printer = new PdfMinutesPrinter();
    private final SessionBackups backups;
    private final Wall wall = new Wall();
    private final TableMode tableMode = new TableMode();
    private final Discretion discretion;
    private final ReadOnlyObjectWrapper<ChainState> log = new ReadOnlyObjectWrapper<>(new ChainState.Underway(0));
    private Start start;
    private StoreState state = new StoreState.Sound();
    private @Nullable SessionWindow window;

    private OpenSession(Frame frame, StoreRooms rooms, Begun begun, Consumer<OpenSession> entered) {
        this.frame = frame;
        this.rooms = rooms;
        this.start = begun.start();
        this.entered = entered;
        this.backups = begun.backups();
        this.discretion = new Discretion(this::names, frame.events());
        this.autoLock = new AutoLock(
                new AutoLock.Clocks(frame.needs().clock(), System::nanoTime),
                () -> AutoLock.limit(begun.start().settings().idleLockMinutes(), tableMode),
                this::countDown,
                frame.needs().lock());
        this.drafts = new Timeline(new KeyFrame(javafx.util.Duration.seconds(1), _ -> flush()));
        this.drafts.setCycleCount(Animation.INDEFINITE);
        this.space = new Timeline(new KeyFrame(javafx.util.Duration.seconds(30), _ -> lookForRoom()));
        this.space.setCycleCount(Animation.INDEFINITE);
    }

    /// Signs the person in, on the store's own thread, and hands over the session on the FX thread.
    static void begin(Opening opening, SessionNeeds needs, Consumer<OpenSession> entered) {
        StoreThread threads = new StoreThread(Platform::runLater, needs.failed());
        Events events = new Events(Platform::runLater);
        StoreRooms rooms = new StoreRooms(opening, needs, events, threads);
        threads.store(() -> opening.keptAfter(_ -> begun(opening, needs, rooms.signIn())))
                .then(begun -> {
                    OpenSession session =
                            new OpenSession(new Frame(opening, needs, threads, events), rooms, begun, entered);
                    session.autoLock.start(needs.scene());
                    session.drafts.play();
                    session.space.play();
                    session.lookForRoom();
                    session.warmUpWhenIdle();
                    session.readFiles();
                    threads.store(() -> {
                        session.backups.noteDestroyed();
                        return session;
                    });
                    entered.accept(session);
                    session.checkLog();
                });
    }

    private static Begun begun(Opening opening, SessionNeeds needs, Start start) {
        String letter = String.valueOf(start.settings().storeLetter());
        return new Begun(start, new SessionBackups(opening, needs.door().folder(), needs.clock(), letter));
    }

    /// The log is checked at every opening, behind the first screen, a stretch at a time with room for
    /// other work in between (W-I3).
    private void checkLog() {
        frame.threads().store(() -> rooms.checkMore(start.actor())).then(state -> {
            log.set(state);
            if (!state.ended()) {
                checkLog();
            }
        });
    }

    /// How far the check of the log is.
    ReadOnlyObjectProperty<ChainState> log() {
        return log.getReadOnlyProperty();
    }

    /// Once the screen stands, and whenever a signal came or changed.
    private void readFiles() {
        FileReading reading = new FileReading(
                start.actor(), new ReadFiles(rooms.transactor(), rooms.stores().attachments), frame.threads());
        PauseTransition idle = new PauseTransition(javafx.util.Duration.seconds(4));
        idle.setOnFinished(_ -> reading.read());
        frame.events().on(SignalChanged.class, _ -> idle.playFromStart());
        idle.play();
    }

    /// The first PDF of a process costs seconds; a tiny one is made once the screen stands.
    private void warmUpWhenIdle() {
        PauseTransition idle = new PauseTransition(javafx.util.Duration.seconds(8));
        idle.setOnFinished(_ -> frame.threads().work(() -> {
            printer.warmUp();
            return printer;
        }));
        idle.play();
    }

    /// Store thread.
    private Veil names() {
        return rooms.transactor().read(start.actor(), Purpose.HOLD_MEETING, rooms.stores().veils::now);
    }

    Wall wall() {
        return wall;
    }

    TableMode tableMode() {
        return tableMode;
    }

    Discretion discretion() {
        return discretion;
    }

    PersonId person() {
        return start.actor().person();
    }

    boolean practice() {
        return frame.opening().who().isEmpty();
    }

    /// Builds the window anew, e.g. after a change of language; what stood before is left in order.
    Parent window(Texts texts, Appearance appearance, Runnable switchLanguage) {
        if (window != null) {
            window.leave();
        }
        SessionWindow fresh = new SessionWindow(this, texts, appearance, switchLanguage);
        window = fresh;
        fresh.standing(state);
        return fresh.node();
    }

    void goHome() {
        standing().goHome();
    }

    void returnTo(List<Place> places) {
        standing().returnTo(places);
    }

    List<Place> places() {
        return window == null ? List.of() : window.places();
    }

    void bug(ErrorCode code) {
        standing().bug(code);
    }

    /// Keeps typing, ends work, closes the store. Waits for what was accepted; takes well under a second.
    void close() {
        end(Opening::close);
    }

    /// As [#close], but the key is not wiped, and nothing is waited for: a large store takes seconds to be
    /// written anew. `next` is told when it is closed.
    void closeToRewrite(Consumer<Reopening> next) {
        beginToEnd();
        frame.threads()
                .store(() -> {
                    Reopening again = Reopening.of(frame.opening());
                    frame.opening().store().close();
                    return again;
                })
                .then(again -> {
                    ended();
                    next.accept(again);
                });
    }

    private void end(Consumer<Opening> last) {
        beginToEnd();
        frame.threads().store(() -> {
            last.accept(frame.opening());
            return frame;
        });
        ended();
    }

    private void beginToEnd() {
        autoLock.stop(frame.needs().scene());
        drafts.stop();
        space.stop();
        if (window != null) {
            window.leave();
            window = null;
        }
        frame.threads().store(() -> {
            backups.noteDestroyed();
            return frame;
        });
    }

    private void ended() {
        frame.threads().close();
        backups.close();
        rooms.leaving().dropWaiting();
    }

    void lock() {
        frame.needs().lock().accept(new LockReason.Asked());
    }

    /// Ends this session; the next one opens the store under a new key.
    void renewKey() {
        frame.needs().lock().accept(new LockReason.RenewKey());
    }

    /// Ends this session and begins it again over a file that was written anew, under a new key where the team
    /// wants one after destroying (W-G6).
    void rewrite() {
        Consumer<LockReason> lock = frame.needs().lock();
        frame.threads().store(this::owesKey).then(owed -> lock.accept(LockReason.afterDestroying(owed)));
    }

    /// Whether destroying is not followed by a new key yet. On the store thread.
    boolean owesKey() {
        return frame.opening().owesKey();
    }

    /// Says in one line, without asking for an answer, what just happened.
    void say(String key) {
        standing().say(key);
    }

    Actor actor() {
        return start.actor();
    }

    PdfMinutesPrinter printer() {
        return printer;
    }

    /// Asks on the work pool; a write asks by itself.
    void lookForRoom() {
        frame.threads().work(rooms.room()::isTight).then(this::roomSeen);
    }

    private void roomSeen(boolean tight) {
        if (!(state instanceof StoreState.Failed)) {
            state = tight ? new StoreState.Tight() : new StoreState.Sound();
            if (window != null) {
                window.standing(state);
            }
        }
    }

    /// A write was not begun: too little room.
    void notTaken() {
        roomSeen(true);
        standing().notTaken();
    }

    /// Somebody wanted to change what another store works on.
    void dossierAway() {
        standing().dossierAway();
    }

    /// Somebody wanted to keep what the discreet view covered.
    void namesCovered() {
        standing().namesCovered();
    }

    /// The store failed: nothing more is kept, so nothing more is asked of it either. Whoever sits
    /// there copies what is not saved, and locks. Told once, with a card: it answers every later call
    /// in the same way, and the banner stays.
    void failed(VaultFailure failure) {
        if (state instanceof StoreState.Failed) {
            return;
        }
        state = new StoreState.Failed(failure);
        drafts.stop();
        space.stop();
        standing().failed(failure);
    }

    /// Why the store failed, if it did; then that is what the door says.
    Optional<VaultFailure> failure() {
        return state instanceof StoreState.Failed(VaultFailure failure) ? Optional.of(failure) : Optional.empty();
    }

    /// In the practice environment somebody else goes on, without a passphrase.
    void switchTo(TeamPerson person) {
        frame.threads().store(() -> rooms.signIn(person)).then(other -> {
            start = other;
            entered.accept(this);
        });
    }

    /// The keys to this store. The practice environment has none: its people come in without, and the
    /// files of a real store beside it are not touched.
    AccountKeys keys() {
        return practice() ? new NoKeys() : new DoorKeys(frame.needs().door(), frame.opening());
    }

    StoreRooms rooms() {
        return rooms;
    }

    SessionBackups backups() {
        return backups;
    }

    StoreThread threads() {
        return frame.threads();
    }

    Events events() {
        return frame.events();
    }

    Start start() {
        return start;
    }

    FileChoice files(Texts texts, Supplier<Window> owner) {
        return new LockMinded(frame.needs().files().apply(texts, owner), autoLock::dialogClosed);
    }

    Seat seat() {
        return new Seat(start.actor(), rooms.transactor(), frame.needs().clock(), rooms.signatures());
    }

    private void flush() {
        if (window != null) {
            window.flush();
        }
    }

    private void countDown(Duration left) {
        if (window != null) {
            window.countDown(left);
        }
    }

    private SessionWindow standing() {
        if (window == null) {
            throw new IllegalStateException("no window");
        }
        return window;
    }
}
