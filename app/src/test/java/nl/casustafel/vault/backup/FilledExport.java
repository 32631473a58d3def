package nl.casustafel.vault.backup;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import nl.casustafel.testkit.PracticeVault;
import nl.casustafel.testkit.TestVault;

/// The export of a practice environment, made once: filling one takes seconds.
final class FilledExport {
    static final byte[] BYTES = make();

    private FilledExport() {}

    private static byte[] make() {
        try (TestVault vault = PracticeVault.open()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            vault.store().export(out, _ -> {});
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
