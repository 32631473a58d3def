package nl.casustafel.shell;

import java.time.Duration;
import java.time.Instant;
import nl.casustafel.kernel.CaseClock;

/// Slows down whoever tries passphrases: after each wrong one the next must wait, 1, 2, 4 … up to 60 seconds
/// (ASVS 6.3.1). A right one ends it. Lives with the door, so that leaving the screen does not shorten
/// the wait. FX thread only.
public final class Attempts {
    private static final int LONGEST_SECONDS = 60;
    private static final int DOUBLINGS = 6;

    private final CaseClock clock;
    private int wrong;
    private Instant open;

    public Attempts(CaseClock clock) {
        this.clock = clock;
        this.open = clock.now();
    }

    public void wrong() {
        int seconds = Math.min(LONGEST_SECONDS, 1 << Math.min(wrong, DOUBLINGS));
        wrong++;
        open = clock.now().plusSeconds(seconds);
    }

    public void right() {
        wrong = 0;
        open = clock.now();
    }

    /// Whole seconds until the next attempt, rounded up; 0 when there is nothing to wait for. A clock
    /// that was set back cannot make the wait longer than the longest one.
    public int secondsLeft() {
        long millis = Duration.between(clock.now(), open).toMillis();
        return Math.clamp((millis + 999) / 1000, 0, LONGEST_SECONDS);
    }
}
