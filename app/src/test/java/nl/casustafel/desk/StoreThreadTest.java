package nl.casustafel.desk;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import nl.casustafel.kernel.Event;
import nl.casustafel.testkit.OneAtATime;
import nl.casustafel.vault.StoreFailed;
import nl.casustafel.vault.VaultFailure;
import org.junit.jupiter.api.Test;

@OneAtATime
class StoreThreadTest {
    /// Stands for the FX thread: what is handed over runs when the test says so.
    private final Queue<Runnable> screen = new ConcurrentLinkedQueue<>();

    private final List<Throwable> failures = new ArrayList<>();
    private final StoreThread background = new StoreThread(screen::add, failures::add);

    private void showAll() {
        for (Runnable next = screen.poll(); next != null; next = screen.poll()) {
            next.run();
        }
    }

    /// Waits for the store by asking it something.
    private void drain() {
        CountDownLatch reached = new CountDownLatch(1);
        background.store(() -> {
            reached.countDown();
            return true;
        });
        assertDoesNotThrow(() -> reached.await());
    }

    @Test
    void runsStoreWorkInOrderOnTheThreadNamedStore() {
        List<String> seen = new ArrayList<>();
        List<Integer> answers = new ArrayList<>();
        IntStream.range(0, 500)
                .forEach(i -> background
                        .store(() -> {
                            seen.add(Thread.currentThread().getName() + i);
                            return i;
                        })
                        .then(answers::add));
        drain();
        showAll();
        assertEquals(IntStream.range(0, 500).mapToObj(i -> "store" + i).toList(), seen);
        assertEquals(IntStream.range(0, 500).boxed().toList(), answers);
        background.close();
    }

    @Test
    void tellsAScreenThatItsWorkFailedSoThatItCanBeUsedAgain() {
        List<String> told = new ArrayList<>();
        background
                .<Integer>store(() -> {
                    throw new StoreFailed(VaultFailure.LOST, 1);
                })
                .otherwise(() -> told.add("failed"))
                .then(_ -> told.add("answered"));
        background.store(() -> 1).otherwise(() -> told.add("failed")).then(_ -> told.add("answered"));
        drain();
        showAll();
        assertEquals(List.of("failed", "answered"), told);
        background.close();
    }

    @Test
    void handsAFailureToTheOneHandlerAndGoesOn() {
        StoreFailed full = new StoreFailed(VaultFailure.DISK_FULL, 90100);
        List<Integer> answers = new ArrayList<>();
        background
                .<Integer>store(() -> {
                    throw full;
                })
                .then(answers::add);
        background.store(() -> 2).then(answers::add);
        drain();
        showAll();
        assertEquals(List.of(2), answers);
        assertEquals(1, failures.size());
        assertSame(full, failures.getFirst());
        background.close();
    }

    @Test
    void closingRunsWhatWasAcceptedAndAsksLongWorkToStop() {
        List<Integer> done = new ArrayList<>();
        Progress progress = background.progress();
        var long0 = background.work(() -> {
            while (!progress.cancelled()) {
                Thread.onSpinWait();
            }
            return true;
        });
        IntStream.range(0, 100).forEach(i -> background.store(() -> done.add(i)));
        long0.then(value -> done.add(-1));
        background.close();
        assertEquals(100, done.size());
        background.store(() -> done.add(101));
        showAll();
        assertEquals(100, done.size(), "nothing is taken or answered after close");
    }

    @Test
    void deliversEventsBeforeTheAnswerOfTheWorkThatMadeThem() {
        Events events = new Events(screen::add);
        List<String> order = new ArrayList<>();
        Events.Subscription mine = events.on(Added.class, added -> order.add("event " + added.number()));
        background
                .store(() -> {
                    events.publish(new Added(1));
                    return "answer";
                })
                .then(order::add);
        drain();
        showAll();
        mine.close();
        events.publish(new Added(2));
        showAll();
        assertEquals(List.of("event 1", "answer"), order);
        background.close();
    }

    @Test
    void inlineRunsAtOnceAndLetsFailuresOut() {
        List<Integer> answers = new ArrayList<>();
        new Inline().store(() -> 7).then(answers::add);
        assertEquals(List.of(7), answers);
        assertThrows(
                StoreFailed.class,
                () -> new Inline().store(() -> {
                    throw new StoreFailed(VaultFailure.LOST, 1);
                }));
        assertTrue(failures.isEmpty());
    }

    private record Added(int number) implements Event {}
}
