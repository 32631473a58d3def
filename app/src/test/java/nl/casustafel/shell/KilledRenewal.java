package nl.casustafel.shell;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import nl.casustafel.audit.store.JooqAuditTrail;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.AuditAction;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Id;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.kernel.Role;
import nl.casustafel.kernel.SignInName;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.h2.H2Store;
import nl.casustafel.vault.key.AuditMac;
import nl.casustafel.vault.key.Passphrase;
import nl.casustafel.vault.key.WorkFactor;
import nl.casustafel.vault.sql.SqlDrafts;

/// The child of [KeyRenewalTest]: writes a line, notes it after the acknowledgement, closes the store,
/// gives it a new key, and begins again. Says in a second file what it is doing. Runs until it is killed.
public final class KilledRenewal {
    static final SignInName ANNA = SignInName.of("anna");
    static final WorkFactor WORK = new WorkFactor(4);

    enum Deed implements AuditAction {
        WRITTEN
    }

    record Written(UUID value) implements Id {}

    private KilledRenewal() {}

    static Passphrase annas() {
        return new Passphrase("koffie rivier lantaarn zeven".toCharArray());
    }

    static StoreDoor door(Path root) {
        return new StoreDoor(new ProgramFolder(root), WORK, CaseClock.system());
    }

    static Actor actor() {
        return new Actor(new PersonId(new UUID(0, 9)), Set.of(Role.FILE_HOLDER));
    }

    static JooqAuditTrail audit() {
        return new JooqAuditTrail((key, content) -> new AuditMac(key).of(content), "killed");
    }

    static Written write(H2Store store) {
        Written written = new Written(UUID.randomUUID());
        store.transactor(audit(), _ -> {}).write(actor(), Purpose.HOLD_MEETING, tx -> {
            tx.audit(Deed.WRITTEN, written);
            return Outcome.<Written, Refusal>done(written);
        });
        return written;
    }

    /// Enough that copying takes a while.
    static void fill(H2Store store) {
        Transactor transactor = store.transactor(audit(), _ -> {});
        SqlDrafts drafts = new SqlDrafts(CaseClock.system());
        RandomGenerator random = RandomGenerator.of("L64X128MixRandom");
        for (int i = 0; i < 60; i++) {
            String place = "line/" + i;
            StringBuilder text = new StringBuilder();
            random.ints(15_000, ' ', '~').forEach(sign -> text.append((char) sign));
            transactor.draft(actor(), tx -> drafts.keep(tx, actor().person(), place, text.toString()));
        }
    }

    static <T> T done(Outcome<T, ? extends Refusal> outcome) {
        if (outcome instanceof Outcome.Done<T, ? extends Refusal>(T value)) {
            return value;
        }
        throw new AssertionError(outcome.toString());
    }

    /// @param args the program's folder, the file of acknowledgements, and the one that says what is done; a
    /// fourth where the store is only closed and opened again, under the same key
    public static void main(String[] args) throws IOException {
        StoreDoor door = door(Path.of(args[0]));
        Path doing = Path.of(args[2]);
        try (FileOutputStream acknowledged = new FileOutputStream(args[1], true)) {
            Opening opening = done(door.unlock(ANNA, annas()));
            while (true) {
                Written written = write(opening.store());
                acknowledged.write(("W " + written.value() + "\n").getBytes(StandardCharsets.US_ASCII));
                say(doing, "CLOSING");
                opening.store().close();
                if (args.length > 3) {
                    opening.key().close();
                    say(doing, "OPENING");
                    opening = done(door.unlock(ANNA, annas()));
                } else {
                    opening = done(door.renewKey(opening, actor(), (step, _, _) -> say(doing, step.name())));
                }
            }
        }
    }

    private static void say(Path doing, String what) {
        try {
            Files.writeString(doing, what);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
