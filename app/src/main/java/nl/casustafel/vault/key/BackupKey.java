package nl.casustafel.vault.key;

import com.exceptionfactory.jagged.RecipientStanzaWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.casustafel.kernel.Outcome;

/// One of the secrets that open a backup: the data key of the store it was made from, the recovery
/// code, or an account. Also writes one, for all of them. Wiped on close.
public final class BackupKey implements AutoCloseable {
    private final AgeIdentity identity;

    BackupKey(AgeIdentity identity) {
        this.identity = identity;
    }

    /// Of an open store. `key` stays the caller's.
    public static BackupKey of(StoreKey key) {
        return new BackupKey(AgeIdentity.of(key));
    }

    /// Takes the code over: it is wiped with this.
    public static BackupKey of(RecoveryCode code) {
        return new BackupKey(code.identity());
    }

    /// Encrypts what is written to the answer for everybody who can open the store now, as the age format
    /// does; closing the answer ends the file and closes `out`.
    ///
    /// @param keys folder of the key files, as they are or copied
    public Outcome<OutputStream, KeyRefusal> seal(Path keys, OutputStream out) throws IOException {
        return switch (content(keys)) {
            case Outcome.Refused<DataKeyFile, KeyRefusal>(KeyRefusal refusal) -> Outcome.refused(refusal);
            case Outcome.Done<DataKeyFile, KeyRefusal>(DataKeyFile content) -> {
                try (content;
                        AgeIdentity self = AgeIdentity.of(content.key())) {
                    List<RecipientStanzaWriter> recipients = new ArrayList<>();
                    content.accounts().values().forEach(account -> recipients.add(AgeIdentity.writerFor(account)));
                    content.recovery().ifPresent(code -> recipients.add(AgeIdentity.writerFor(code)));
                    recipients.add(AgeIdentity.writerFor(self.recipient()));
                    yield Outcome.done(AgeFile.sealing(out, recipients));
                }
            }
        };
    }

    /// Decrypts. `WRONG`: this key opens nothing in it. `DAMAGED`: no age file. Damage further on shows
    /// as an [IOException] while reading.
    public Outcome<InputStream, KeyRefusal> open(InputStream sealed) {
        return AgeFile.opening(sealed, identity.reader());
    }

    /// The data key out of a folder of key files; the caller closes it.
    public Outcome<StoreKey, KeyRefusal> storeKey(Path keys) {
        return content(keys).map(DataKeyFile::key);
    }

    /// A small file that this key alone opens.
    public byte[] sealOwn(byte[] plain) {
        return AgeFile.seal(plain, List.of(AgeIdentity.writerFor(identity.recipient())));
    }

    /// What [#sealOwn] wrote; empty for anything else.
    public Optional<byte[]> openOwn(byte[] sealed) {
        return AgeFile.open(sealed, identity.reader()) instanceof Outcome.Done<byte[], KeyRefusal>(byte[] plain)
                ? Optional.of(plain)
                : Optional.empty();
    }

    private Outcome<DataKeyFile, KeyRefusal> content(Path keys) {
        KeyFolder folder = new KeyFolder(keys);
        try {
            return DataKeyFile.open(folder.read(folder.dataKey()), identity);
        } catch (IOException _) {
            return Outcome.refused(KeyRefusal.DAMAGED);
        }
    }

    @Override
    public void close() {
        identity.close();
    }

    @Override
    public String toString() {
        return "BackupKey";
    }
}
