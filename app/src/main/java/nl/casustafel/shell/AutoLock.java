package nl.casustafel.shell;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import nl.casustafel.desk.TableMode;
import nl.casustafel.kernel.CaseClock;

/// Locks after a time without a key or a click, and says so a minute before (ASVS 14.3.1; DEC-40). One
/// tick a second looks at two clocks: the calendar's and the machine's own, which nobody can set. Idle
/// time is the machine's, so that a clock set back keeps nothing open. Where either of them missed half
/// a minute between two ticks, or they no longer agree, the laptop slept, its lid was closed, or its
/// clock was set: that locks at once. (On Linux the machine's clock stands still in sleep, on Windows
/// it runs on.)
final class AutoLock {
    /// The two clocks. `nanos` only ever goes forward.
    record Clocks(CaseClock calendar, LongSupplier nanos) {
        Instant now() {
            return calendar.now();
        }

        Duration running() {
            return Duration.ofNanos(nanos.getAsLong());
        }
    }

    private static final Duration WARNING = Duration.ofSeconds(60);
    /// At the table people talk and nobody types; lid, sleep and the lock key lock as ever (DEC-40).
    private static final Duration AT_TABLE = Duration.ofMinutes(30);
    private static final Duration JUMP = Duration.ofSeconds(30);

    private final Clocks clocks;
    private final Supplier<Duration> limit;
    private final Consumer<Duration> countdown;
    private final Consumer<LockReason> lock;
    private final Timeline tick;
    private final EventHandler<InputEvent> touched = _ -> touch();
    private Duration lastTouch;
    private Duration lastTick;
    private Instant lastTime;

    /// How long nobody may touch a key: what the team chose, and longer while table mode is on.
    static Duration limit(int minutes, TableMode tableMode) {
        return tableMode.on().get() ? AT_TABLE : Duration.ofMinutes(minutes);
    }

    /// @param limit asked each time, because a meeting may begin or end
    /// @param countdown gets what is left in the last minute, and zero when the count was stopped by a touch
    AutoLock(Clocks clocks, Supplier<Duration> limit, Consumer<Duration> countdown, Consumer<LockReason> lock) {
        this.clocks = clocks;
        this.limit = limit;
        this.countdown = countdown;
        this.lock = lock;
        this.lastTouch = clocks.running();
        this.lastTick = lastTouch;
        this.lastTime = clocks.now();
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

    /// Somebody is there. Package-private as [#look] is.
    void touch() {
        Duration now = clocks.running();
        if (now.compareTo(lastTouch.plus(limit.get()).minus(WARNING)) > 0) {
            countdown.accept(Duration.ZERO);
        }
        lastTouch = now;
    }

    /// A dialog of the operating system closed, in front of which nothing ticked. That time is idle
    /// time; it is no sleep as long as both clocks ran alike. (On Windows they do in sleep, too: there
    /// the limit decides.)
    void dialogClosed() {
        Duration running = clocks.running();
        Instant time = clocks.now();
        if (!isLong(Duration.between(lastTime, time).minus(running.minus(lastTick)))) {
            lastTick = running;
            lastTime = time;
        }
    }

    /// One look at the clocks. Package-private so that a test can look without waiting.
    void look() {
        Duration running = clocks.running();
        Instant time = clocks.now();
        Duration ran = running.minus(lastTick);
        Duration passed = Duration.between(lastTime, time);
        boolean jumped = isLong(ran) || isLong(passed) || isLong(passed.minus(ran));
        Duration left = lastTouch.plus(limit.get()).minus(running);
        lastTick = running;
        lastTime = time;
        if (jumped || !left.isPositive()) {
            tick.stop();
            lock.accept(
                    jumped
                            ? new LockReason.Slept()
                            : new LockReason.Idle((int) limit.get().toMinutes()));
        } else if (left.compareTo(WARNING) <= 0) {
            countdown.accept(left);
        }
    }

    private static boolean isLong(Duration between) {
        return between.abs().compareTo(JUMP) > 0;
    }
}
