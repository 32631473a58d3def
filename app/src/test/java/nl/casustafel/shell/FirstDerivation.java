package nl.casustafel.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.vault.key.WorkFactor;

/// The derivation alone, as the first of its process: what is loaded while somebody types is loaded, and
/// nothing was run often yet. Leaves its nanoseconds where [FirstScreen] does. Same arguments as [Main].
final class FirstDerivation {
    private FirstDerivation() {}

    public static void main(String[] words) throws IOException {
        ProgramFolder program = new ProgramFolder(Path.of(words[0].substring("--folder=".length())));
        CaseClock clock = CaseClock.system();
        new StoreDoor(program, WorkFactor.PASSPHRASE, clock).warmUp();
        long nanos = new UnlockTimes(program, clock).measure(1).derivation()[0];
        Files.writeString(Path.of(System.getProperty("casustafel.timing")), Long.toString(nanos));
    }
}
