package nl.casustafel.audit;

import java.util.Arrays;
import java.util.UUID;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.AuditAction;
import nl.casustafel.kernel.Id;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.kernel.Role;
import nl.casustafel.testkit.TestVault;

/// Times the check of the log at opening; the figures stand in `docs/performance.md`.
public final class ChainTiming {
    private static final int A_TRANSACTION = 2_000;

    private enum Deed implements AuditAction {
        SIGNAL_OPENED
    }

    private record Thing(UUID value) implements Id {}

    private ChainTiming() {}

    /// @param arguments how many entries; 200,000 by default
    public static void main(String... arguments) {
        int entries = arguments.length == 0 ? 200_000 : Integer.parseInt(arguments[0]);
        try (TestVault vault = new TestVault()) {
            Actor actor = TestVault.actor(Role.FILE_HOLDER);
            for (int written = 0; written < entries; written += A_TRANSACTION) {
                vault.transactor().write(actor, Purpose.OVERVIEW, tx -> {
                    for (int i = 0; i < A_TRANSACTION; i++) {
                        tx.audit(Deed.SIGNAL_OPENED, new Thing(UUID.randomUUID()));
                    }
                    return Outcome.<Actor, Refusal>done(actor);
                });
            }
            for (int round = 0; round < 3; round++) {
                vault.reopen();
                System.out.println(walk(vault));
            }
        }
    }

    private static String walk(TestVault vault) {
        OpeningCheck check = new OpeningCheck(vault.audit);
        long[] stretches = new long[1_000_000];
        int count = 0;
        long begin = System.nanoTime();
        ChainState state;
        do {
            long from = System.nanoTime();
            state = vault.read(check::step);
            stretches[count++] = System.nanoTime() - from;
        } while (!state.ended());
        long all = System.nanoTime() - begin;
        long[] sorted = Arrays.copyOf(stretches, count);
        Arrays.sort(sorted);
        return "all %d ms, %d stretches, median %.1f ms, longest %.1f ms, %s"
                .formatted(
                        all / 1_000_000,
                        count,
                        sorted[count / 2] / 1e6,
                        sorted[count - 1] / 1e6,
                        state.getClass().getSimpleName());
    }
}
