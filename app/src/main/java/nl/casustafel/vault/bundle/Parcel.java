package nl.casustafel.vault.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.BufferUnderflowException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/// The zip in a bundle, read once from front to back, in memory. Whoever reads says which entry comes next
/// and how large it may be; anything else is [Refused].
final class Parcel implements AutoCloseable {
    private final InputStream plain;
    private final ZipInputStream zip;

    /// @param plain what was decrypted; may fail further on
    Parcel(InputStream plain) {
        this.plain = plain;
        this.zip = new ZipInputStream(plain, StandardCharsets.UTF_8);
    }

    /// The content of the next entry.
    byte[] next(String name, int most) throws Refused {
        ZipEntry entry = reading(zip::getNextEntry);
        if (entry == null || !entry.getName().equals(name)) {
            throw new Refused(BundleRefusal.DAMAGED);
        }
        byte[] content = reading(() -> zip.readNBytes(most + 1));
        if (content.length > most) {
            throw new Refused(BundleRefusal.TOO_LARGE);
        }
        return content;
    }

    /// That there is no further entry. What follows is read too, so that what the age format says of the last
    /// piece is checked; the directory of the zip is not unpacked.
    void end() throws Refused {
        if (reading(zip::getNextEntry) != null) {
            throw new Refused(BundleRefusal.DAMAGED);
        }
        reading(() -> plain.transferTo(OutputStream.nullOutputStream()));
    }

    @Override
    public void close() throws Refused {
        reading(() -> {
            zip.close();
            return true;
        });
    }

    @FunctionalInterface
    private interface Reading<T extends @Nullable Object> {
        T now() throws IOException;
    }

    private static <T extends @Nullable Object> T reading(Reading<T> step) throws Refused {
        try {
            return step.now();
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | BufferUnderflowException _) {
            throw new Refused(BundleRefusal.DAMAGED);
        }
    }
}
