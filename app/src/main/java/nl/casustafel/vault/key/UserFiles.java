package nl.casustafel.vault.key;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.casustafel.kernel.Outcome;

/// The files of single accounts: an identity under the passphrase alone, or, under another name, under
/// passphrase and key file; and beside it how often the passphrase was wrong.
final class UserFiles {
    private static final int MOST_FAILURES = 9999;

    private final KeyFolder folder;
    private final WorkFactor work;

    UserFiles(KeyFolder folder, WorkFactor work) {
        this.folder = folder;
        this.work = work;
    }

    boolean exists(String slot) {
        return Files.exists(folder.user(slot)) || isGuarded(slot);
    }

    /// Whether there is a file that opens with a key file only. Both are there only where the power went
    /// while one took the other's place.
    boolean isGuarded(String slot) {
        return Files.exists(folder.guardedUser(slot));
    }

    /// The identity in this file. Where there is none, the time is spent and the answer is `WRONG`.
    Outcome<AgeIdentity, KeyRefusal> open(Path file, Passphrase passphrase) {
        byte[] sealed;
        try {
            sealed = folder.read(file);
        } catch (NoSuchFileException e) {
            ScryptStanza.spend(passphrase, work);
            return Outcome.refused(KeyRefusal.WRONG);
        } catch (IOException e) {
            return Outcome.refused(KeyRefusal.UNREADABLE);
        }
        return AgeFile.open(sealed, ScryptStanza.reader(passphrase)).then(UserFiles::identityIn);
    }

    byte[] seal(AgeIdentity identity, Passphrase passphrase) {
        char[] secret = identity.chars();
        byte[] line = new byte[secret.length + 1];
        for (int i = 0; i < secret.length; i++) {
            line[i] = (byte) secret[i];
        }
        line[secret.length] = '\n';
        Arrays.fill(secret, '\0');
        try {
            return AgeFile.seal(line, List.of(ScryptStanza.writer(passphrase, work)));
        } finally {
            Arrays.fill(line, (byte) 0);
        }
    }

    void remove(String slot) throws IOException {
        folder.remove(folder.user(slot));
        folder.remove(folder.guardedUser(slot));
        folder.remove(folder.failures(slot));
    }

    /// One more wrong passphrase. What cannot be written is left: it must keep nobody out.
    void noteFailure(String slot) {
        if (exists(slot)) {
            keep(slot, Math.min(failures(slot) + 1, MOST_FAILURES));
        }
    }

    /// How many there were; from here on there are none.
    int takeFailures(String slot) {
        int count = failures(slot);
        if (count > 0) {
            keep(slot, 0);
        }
        return count;
    }

    private int failures(String slot) {
        try {
            String figures = new String(folder.read(folder.failures(slot)), StandardCharsets.US_ASCII);
            return figures.matches("\\d{1,4}") ? Integer.parseInt(figures) : 0;
        } catch (IOException _) {
            return 0;
        }
    }

    private void keep(String slot, int failures) {
        try {
            folder.replace(folder.failures(slot), Integer.toString(failures).getBytes(StandardCharsets.US_ASCII));
        } catch (IOException _) {
            // Told to whoever comes in next, and nothing more.
        }
    }

    private static Outcome<AgeIdentity, KeyRefusal> identityIn(byte[] plain) {
        char[] line = new char[Math.max(0, plain.length - 1)];
        for (int i = 0; i < line.length; i++) {
            line[i] = (char) plain[i];
        }
        boolean ended = plain.length > 0 && plain[plain.length - 1] == '\n';
        Arrays.fill(plain, (byte) 0);
        Optional<AgeIdentity> identity = ended ? AgeIdentity.parse(line) : Optional.empty();
        Arrays.fill(line, '\0');
        return identity.map(Outcome::<AgeIdentity, KeyRefusal>done).orElse(Outcome.refused(KeyRefusal.DAMAGED));
    }
}
