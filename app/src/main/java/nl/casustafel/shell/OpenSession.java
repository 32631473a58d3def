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
import javafx.scene.Parent;
import javafx.stage.Window;
import nl.casustafel.desk.Appearance;
import nl.casustafel.desk.Events;
import nl.casustafel.desk.FileChoice;
import nl.casustafel.desk.Place;
import nl.casustafel.desk.StoreThread;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.paper.PdfMinutesPrinter;
import nl.casustafel.team.AccountKeys;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.team.TeamSettings;
import nl.casustafel.texts.Texts;
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

    private final Frame frame;
    private final StoreRooms rooms;
    private final AutoLock autoLock;
    private final Timeline drafts;
    private final Consumer<OpenSession> entered;
    private final PdfMinutesPrinter printer = new PdfMinutesPrinter();
    private final SessionBackups backups;
    private Start start;
    private @Nullable SessionWindow window;

    private OpenSession(Frame frame, StoreRooms rooms, Start start, Consumer<OpenSession> entered) {
        this.frame = frame;
        this.rooms = rooms;
        this.start = start;
        this.entered = entered;
        this.backups = new SessionBackups(
                frame.opening(),
                frame.needs().door().folder(),
                frame.needs().clock(),
                String.valueOf(start.settings().storeLetter()));
        this.autoLock = new AutoLock(
                frame.needs().clock(),
                Duration.ofMinutes(start.settings().idleLockMinutes()),
                this::countDown,
                frame.needs().lock());
        this.drafts = new Timeline(new KeyFrame(javafx.util.Duration.seconds(1), _ -> flush()));
        this.drafts.setCycleCount(Animation.INDEFINITE);
    }

    /// Signs the person in, on the store's own thread, and hands over the session on the FX thread.
    static void begin(Opening opening, SessionNeeds needs, Consumer<OpenSession> entered) {
        StoreThread threads = new StoreThread(Platform::runLater, needs.failed());
        Events events = new Events(Platform::runLater);
        StoreRooms rooms = new StoreRooms(opening, needs, events);
        threads.store(() -> opening.keptAfter(_ -> rooms.signIn())).then(start -> {
            OpenSession session = new OpenSession(new Frame(opening, needs, threads, events), rooms, start, entered);
            session.autoLock.start(needs.scene());
            session.drafts.play();
            session.warmUpWhenIdle();
            threads.store(() -> {
                session.backups.noteDestroyed();
                return session;
            });
            entered.accept(session);
        });
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
        autoLock.stop(frame.needs().scene());
        drafts.stop();
        if (window != null) {
            window.leave();
            window = null;
        }
        frame.threads().store(() -> {
            backups.noteDestroyed();
            return frame;
        });
        frame.threads().store(() -> {
            frame.opening().close();
            return frame;
        });
        frame.threads().close();
        backups.close();
        rooms.leaving().dropWaiting();
    }

    void lock() {
        frame.needs().lock().accept(new LockReason.Asked());
    }

    PdfMinutesPrinter printer() {
        return printer;
    }

    /// In the practice environment somebody else goes on, without a passphrase.
    void switchTo(TeamPerson person) {
        frame.threads().store(() -> rooms.signIn(person)).then(other -> {
            start = other;
            entered.accept(this);
        });
    }

    /// The keys to this store. The practice environment has none: its people come in without, and the files
    /// of a real store beside it are not touched.
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
        return frame.needs().files().apply(texts, owner);
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
