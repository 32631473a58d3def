package nl.casustafel.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.casustafel.desk.TableMode;
import nl.casustafel.desk.testkit.Robot;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.testkit.SettableClock;
import org.junit.jupiter.api.Test;

/// ASVS 14.3.1, DEC-40: idle, and what two clocks tell of sleep.
class AutoLockTest {
    private final SettableClock calendar = new SettableClock("2026-03-12T09:00:00Z");
    private final List<LockReason> locked = new ArrayList<>();
    private final List<Duration> told = new ArrayList<>();
    private final TableMode tableMode = new TableMode();
    private final AutoLock lock;
    private long nanos;

    AutoLockTest() {
        Robot.start();
        lock = new AutoLock(
                new AutoLock.Clocks(new CaseClock(calendar), () -> nanos),
                () -> AutoLock.limit(5, tableMode),
                told::add,
                locked::add);
    }

    @Test
    void locksAfterTheLimitAndSaysSoAMinuteBefore() {
        pass(239);
        assertEquals(List.of(), told);
        pass(2);
        assertEquals(Duration.ofSeconds(59), told.getLast());
        pass(59);
        assertEquals(List.of(new LockReason.Idle(5)), locked);
    }

    @Test
    void aTouchBeginsAnew() {
        pass(290);
        lock.touch();
        assertEquals(Duration.ZERO, told.getLast());
        pass(299);
        assertEquals(List.of(), locked);
    }

    /// Linux: the machine's own clock stands still in sleep.
    @Test
    void locksWhereTheCalendarRanOnAlone() {
        calendar.forward(Duration.ofMinutes(3));
        nanos += Duration.ofSeconds(1).toNanos();
        lock.look();
        assertEquals(List.of(new LockReason.Slept()), locked);
    }

    /// Windows: both run on, and no tick came.
    @Test
    void locksWhereNoTickCameForLong() {
        calendar.forward(Duration.ofMinutes(3));
        nanos += Duration.ofMinutes(3).toNanos();
        lock.look();
        assertEquals(List.of(new LockReason.Slept()), locked);
    }

    /// Nothing ticks while a dialog of the operating system is in front.
    @Test
    void choosingAFileForAMinuteIsNoSleep() {
        calendar.forward(Duration.ofMinutes(1));
        nanos += Duration.ofMinutes(1).toNanos();
        lock.dialogClosed();
        lock.look();
        assertEquals(List.of(), locked);
    }

    @Test
    void choosingAFileForLongerThanTheLimitIsIdle() {
        calendar.forward(Duration.ofMinutes(6));
        nanos += Duration.ofMinutes(6).toNanos();
        lock.dialogClosed();
        lock.look();
        assertEquals(List.of(new LockReason.Idle(5)), locked);
    }

    @Test
    void sleepBehindADialogIsSleep() {
        calendar.forward(Duration.ofMinutes(3));
        nanos += Duration.ofSeconds(10).toNanos();
        lock.dialogClosed();
        lock.look();
        assertEquals(List.of(new LockReason.Slept()), locked);
    }

    @Test
    void aCalendarSetBackKeepsNothingOpen() {
        calendar.forward(Duration.ofHours(-2));
        nanos += Duration.ofSeconds(1).toNanos();
        lock.look();
        assertEquals(List.of(new LockReason.Slept()), locked);
    }

    @Test
    void atTheTablePeopleTalkForHalfAnHourAndALidStillLocks_DEC_40() {
        tableMode.set(true);
        pass(29 * 60);
        assertEquals(List.of(), locked);
        tableMode.set(false);
        lock.touch();
        pass(300);
        assertEquals(List.of(new LockReason.Idle(5)), locked);
        locked.clear();
        tableMode.set(true);
        lock.touch();
        calendar.forward(Duration.ofMinutes(1));
        lock.look();
        assertEquals(List.of(new LockReason.Slept()), locked);
    }

    private void pass(int seconds) {
        for (int i = 0; i < seconds; i++) {
            calendar.forward(Duration.ofSeconds(1));
            nanos += Duration.ofSeconds(1).toNanos();
            lock.look();
        }
    }
}
