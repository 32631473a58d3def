package nl.casustafel.assessment.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import nl.casustafel.assessment.Framework;
import nl.casustafel.assessment.VignetteRefusal;
import nl.casustafel.assessment.VignetteSet;
import nl.casustafel.kernel.Outcome;

/// The vignettes that come with the program.
public final class ShippedVignettes {
    private static final String NAME = "/nl/casustafel/assessment/vignettes-1.0.0.json";

    private ShippedVignettes() {}

    /// Reads them. Once a session.
    /// @param framework the shipped one, or a later version of it with the same anchors
    public static VignetteSet read(Framework framework) {
        return switch (VignetteFile.read(bytes(), framework)) {
            case Outcome.Done<VignetteSet, VignetteRefusal>(VignetteSet vignettes) -> vignettes;
            case Outcome.Refused<VignetteSet, VignetteRefusal>(VignetteRefusal refusal) ->
                throw new IllegalStateException(refusal.textKey());
        };
    }

    private static byte[] bytes() {
        try (InputStream in = ShippedVignettes.class.getResourceAsStream(NAME)) {
            if (in == null) {
                throw new IllegalStateException(NAME);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
