package nl.casustafel.vault.bundle;

import static nl.casustafel.vault.bundle.Stores.A;
import static nl.casustafel.vault.bundle.Stores.B;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Opening by hand as `docs/bundle-format.md` tells, with `age`, `unzip` and `openssl` and nothing of ours.
class StockBundleTest {
    private static final Path AGE = Path.of("/usr/bin/age");
    private static final Path UNZIP = Path.of("/usr/bin/unzip");
    private static final Path OPENSSL = Path.of("/usr/bin/openssl");
    /// The secret of B in [Stores]: the bytes 64 to 95.
    private static final String IDENTITY = "AGE-SECRET-KEY-1GPQ5YS6YG4RYWJZFFF95CN2WFAG9Z5JN2324V46CT9D9KHZATE0S5FAZ64";

    /// Before the 32 bytes of the key, as every Ed25519 key in a file has it (RFC 8410).
    private static final String BEFORE_KEY = "302a300506032b6570032100";

    @TempDir
    Path temp;

    @Test
    void ageAndUnzipShowTheManifestAndEveryFile() throws Exception {
        assumeTrue(Files.isExecutable(AGE) && Files.isExecutable(UNZIP), "age or unzip is not installed");
        Path folder = unpacked();
        String manifest = Files.readString(folder.resolve("manifest.txt"));
        assertEquals(
                List.of(
                        "casustafel bundle 1",
                        "bundle " + Stores.BUNDLE,
                        "from " + A.id,
                        "to " + B.id,
                        "at 2026-11-22T22:30:00Z",
                        "schema 15",
                        "manner lent",
                        "purpose Overname na verhuizing",
                        "basis Wpga art. 4 en 5",
                        "log 4711 7JZM5-ZXKAT-78SPP-MWFBK-5S1XQ"),
                manifest.lines().limit(10).toList());
        Stores.files().forEach((name, content) -> {
            try {
                assertArrayEquals(content, Files.readAllBytes(folder.resolve(name)));
            } catch (IOException e) {
                throw new AssertionError(name, e);
            }
        });
        String listed =
                run(List.of(UNZIP.toString(), "-l", temp.resolve("bundle.zip").toString()));
        assertTrue(listed.contains("1980-02-01 00:00"), "no time of packing: " + listed);
    }

    @Test
    void theSignatureIsOneForEverybodyWhoKnowsEd25519() throws Exception {
        assumeTrue(Files.isExecutable(AGE) && Files.isExecutable(UNZIP), "age or unzip is not installed");
        Path folder = unpacked();
        byte[] key = HexFormat.of().parseHex(BEFORE_KEY + A.card.verifier());
        byte[] signature = Files.readAllBytes(folder.resolve("manifest.sig"));
        byte[] message = Stores.joined(
                "casustafel/1/bundle\n".getBytes(StandardCharsets.US_ASCII),
                Files.readAllBytes(folder.resolve("manifest.txt")));
        Signature java = Signature.getInstance("Ed25519", "SunEC");
        java.initVerify(KeyFactory.getInstance("Ed25519", "SunEC").generatePublic(new X509EncodedKeySpec(key)));
        java.update(message);
        assertTrue(java.verify(signature));
        assumeTrue(Files.isExecutable(OPENSSL), "openssl is not installed");
        String said = run(List.of(
                OPENSSL.toString(),
                "pkeyutl",
                "-verify",
                "-pubin",
                "-keyform",
                "DER",
                "-inkey",
                Files.write(temp.resolve("key.der"), key).toString(),
                "-rawin",
                "-in",
                Files.write(temp.resolve("signed"), message).toString(),
                "-sigfile",
                folder.resolve("manifest.sig").toString()));
        assertTrue(said.contains("Verified Successfully"), said);
    }

    private Path unpacked() throws IOException, InterruptedException {
        Path zip = temp.resolve("bundle.zip");
        run(List.of(
                AGE.toString(),
                "-d",
                "-i",
                Files.writeString(temp.resolve("identity.txt"), IDENTITY + "\n").toString(),
                "-o",
                zip.toString(),
                Files.write(temp.resolve("bundle.age"), A.sealedFor(B)).toString()));
        run(List.of(
                UNZIP.toString(),
                "-q",
                zip.toString(),
                "-d",
                temp.resolve("bundle").toString()));
        return temp.resolve("bundle");
    }

    private static String run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String shown = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(30, TimeUnit.SECONDS));
        assertEquals(0, process.exitValue(), shown);
        return shown;
    }
}
