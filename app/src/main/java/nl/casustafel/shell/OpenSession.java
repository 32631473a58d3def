package nl.casustafel.shell;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.scene.Parent;
import nl.casustafel.desk.Appearance;
import nl.casustafel.desk.Place;
import nl.casustafel.desk.StoreThread;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.texts.Texts;
import org.jspecify.annotations.Nullable;

/// What lives while a store is open: its threads, the rooms over it, and the window that stands now. Closing it keeps
/// what was typed, ends all work in order, closes the store and wipes the key; nothing outlives it. FX thread only.
final class OpenSession {
    private final Opening opening;
    private final SessionNeeds needs;
    private final StoreThread threads;
    private final StoreRooms rooms;
    private final Actor actor;
    private final AutoLock autoLock;
    private final Timeline drafts;
    private @Nullable SessionWindow window;

    private OpenSession(Opening opening, SessionNeeds needs, StoreThread threads, StoreRooms rooms, Actor actor) {
        this.opening = opening;
        this.needs = needs;
        this.threads = threads;
        this.rooms = rooms;
        this.actor = actor;
        int minutes = rooms.settings().idleLockMinutes();
        this.autoLock = new AutoLock(
                needs.clock(), Duration.ofMinutes(minutes), this::countDown, reason -> needs.lock().accept(reason));
        this.drafts = new Timeline(new KeyFrame(javafx.util.Duration.seconds(1), _ -> flush()));
        this.drafts.setCycleCount(Animation.INDEFINITE);
    }

    /// Signs the person in, on the store's own thread, and hands over the session on the FX thread.
    static void begin(Opening opening, SessionNeeds needs, Consumer<OpenSession> entered) {
        StoreThread threads = new StoreThread(Platform::runLater, needs.failed());
        StoreRooms rooms = new StoreRooms(opening, needs, threads);
        threads.store(rooms::signIn).then(actor -> {
            OpenSession session = new OpenSession(opening, needs, threads, rooms, actor);
            session.autoLock.start(needs.scene());
            session.drafts.play();
            entered.accept(session);
        });
    }

    PersonId person() {
        return actor.person();
    }

    boolean practice() {
        return opening.who().isEmpty();
    }

    /// Builds the window anew, e.g. after a change of language; what stood before is left in order.
    Parent window(Texts texts, Appearance appearance, Runnable switchLanguage) {
        if (window != null) {
            window.leave();
        }
        window = new SessionWindow(this, texts, appearance, switchLanguage);
        return window.node();
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
        autoLock.stop(needs.scene());
        drafts.stop();
        if (window != null) {
            window.leave();
            window = null;
        }
        threads.store(() -> {
            opening.store().close();
            opening.key().close();
            return opening;
        });
        threads.close();
    }

    void lock() {
        needs.lock().accept(new LockReason.Asked());
    }

    StoreRooms rooms() {
        return rooms;
    }

    StoreThread threads() {
        return threads;
    }

    Actor actor() {
        return actor;
    }

    SessionNeeds needs() {
        return needs;
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
