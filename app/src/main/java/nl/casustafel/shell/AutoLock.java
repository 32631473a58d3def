package nl.casustafel.shell;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import nl.casustafel.kernel.CaseClock;

/// Locks after a time without a key or a click, and says so a minute before (ASVS 14.3.1; DEC-40).
/// One tick a second; a clock that jumped (sleep, a closed lid) locks at once.
final class AutoLock {
    private static final Duration WARNING = Duration.ofSeconds(60);
    private static final Duration JUMP = Duration.ofSeconds(30);

    private final CaseClock clock;
    private final Duration limit;
    private final Consumer<Duration> countdown;
    private final Consumer<LockReason> lock;
    private final Timeline tick;
    private final EventHandler<InputEvent> touched = _ -> touch();
    private Instant lastTouch;
    private Instant lastTick;

    /// @param countdown gets what is left in the last minute, and zero when the count was stopped by a touch
    AutoLock(CaseClock clock, Duration limit, Consumer<Duration> countdown, Consumer<LockReason> lock) {
        this.clock = clock;
        this.limit = limit;
        this.countdown = countdown;
        this.lock = lock;
        this.lastTouch = clock.now();
        this.lastTick = clock.now();
        this.tick = new Timeline(new KeyFrame(javafx.util.Duration.seconds(1), _ -> look()));
        this.tick.setCycleCount(Animation.INDEFINITE);
    }

    void start(Scene scene) {
        scene.addEventFilter(InputEvent.ANY, touched);
        tick.play();
    }

    void stop(Scene scene) {
        tick.stop();
        scene.removeEventFilter(InputEvent.ANY, touched);
    }

    private void touch() {
        if (clock.now().isAfter(lastTouch.plus(limit).minus(WARNING))) {
            countdown.accept(Duration.ZERO);
        }
        lastTouch = clock.now();
    }

    /// One look at the clock. Package-private so that a test can look without waiting.
    void look() {
        Instant now = clock.now();
        boolean jumped = Duration.between(lastTick, now).compareTo(JUMP) > 0;
        Duration left = Duration.between(now, lastTouch.plus(limit));
        lastTick = now;
        if (jumped || !left.isPositive()) {
            tick.stop();
            lock.accept(jumped ? new LockReason.Slept() : new LockReason.Idle((int) limit.toMinutes()));
        } else if (left.compareTo(WARNING) <= 0) {
            countdown.accept(left);
        }
    }
}
