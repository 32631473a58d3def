package nl.casustafel.assessment.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import nl.casustafel.assessment.Framework;
import nl.casustafel.assessment.FrameworkRefusal;
import nl.casustafel.kernel.Outcome;

/// The framework that comes with the program.
public final class ShippedFramework {
    private static final String NAME = "/nl/casustafel/assessment/zvh-signalen-1.0.0.json";

    private ShippedFramework() {}

    /// Reads it. What people rate by comes from the store; this is for what goes into one.
    public static Framework read() {
        return switch (FrameworkFile.read(bytes())) {
            case Outcome.Done<Framework, FrameworkRefusal>(Framework framework) -> framework;
            case Outcome.Refused<Framework, FrameworkRefusal>(FrameworkRefusal refusal) ->
                throw new IllegalStateException(refusal.textKey());
        };
    }

    /// The file as it is.
    public static byte[] bytes() {
        try (InputStream in = ShippedFramework.class.getResourceAsStream(NAME)) {
            if (in == null) {
                throw new IllegalStateException(NAME);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
