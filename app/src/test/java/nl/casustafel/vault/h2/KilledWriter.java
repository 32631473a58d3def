package nl.casustafel.vault.h2;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.UUID;
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
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.sql.SqlDrafts;

/// The child of [KillTest]: writes without end, and notes each acknowledged write in a file of its own,
/// after the acknowledgement. Runs until it is killed.
public final class KilledWriter {
    static final UUID IDENTITY = UUID.fromString("11111111-2222-4333-8444-555555555555");

    enum Deed implements AuditAction {
        WRITTEN
    }

    record Written(UUID value) implements Id {}

    private record Never() implements Refusal {
        @Override
        public String textKey() {
            return "never";
        }
    }

    private KilledWriter() {}

    static StoreKeys keys() {
        return new StoreKeys(filled(4), filled(5), filled(6));
    }

    private static byte[] filled(int value) {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, (byte) value);
        return bytes;
    }

    static JooqAuditTrail audit() {
        return new JooqAuditTrail((key, content) -> new nl.casustafel.vault.key.AuditMac(key).of(content), "killed");
    }

    static Actor actor() {
        return new Actor(new PersonId(new UUID(0, 9)), java.util.Set.of(Role.FILE_HOLDER));
    }

    /// @param args the store's folder and the file of acknowledgements
    public static void main(String[] args) throws IOException {
        CaseClock clock = CaseClock.system();
        H2Store store = H2Store.open(new StoreFolder(Path.of(args[0])), keys(), IDENTITY, clock);
        Transactor transactor = store.transactor(audit(), _ -> {});
        SqlDrafts drafts = new SqlDrafts(clock);
        try (FileOutputStream acknowledged = new FileOutputStream(args[1], true)) {
            for (int i = 0; ; i++) {
                Written written = new Written(UUID.randomUUID());
                String line = "regel " + i + " " + "x".repeat(i % 900);
                transactor.draft(actor(), tx -> drafts.keep(tx, actor().person(), "line", line));
                acknowledged.write(("D " + i + "\n").getBytes(StandardCharsets.UTF_8));
                transactor.write(actor(), Purpose.HOLD_MEETING, tx -> {
                    tx.audit(Deed.WRITTEN, written);
                    return Outcome.<Written, Never>done(written);
                });
                acknowledged.write(("W " + written.value() + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
