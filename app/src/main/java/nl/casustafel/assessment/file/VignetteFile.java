package nl.casustafel.assessment.file;

import nl.casustafel.assessment.Framework;
import nl.casustafel.assessment.VignetteRefusal;
import nl.casustafel.assessment.VignetteSet;
import nl.casustafel.kernel.Outcome;
import tools.jackson.core.JacksonException;

/// Vignettes as a file: UTF-8 JSON of format 1, described in `docs/framework-format.md`. Whatever is in
/// it, the answer is a value and the work is bounded.
public final class VignetteFile {
    private static final int FORMAT = 1;

    private VignetteFile() {}

    /// @param framework that the vignettes are rated by
    public static Outcome<VignetteSet, VignetteRefusal> read(byte[] file, Framework framework) {
        if (file.length > FrameworkFile.LARGEST) {
            return Outcome.refused(VignetteRefusal.Plain.TOO_LARGE);
        }
        try {
            Part whole = new Part(FrameworkFile.tree(file), "");
            if (whole.number("format") > FORMAT) {
                return Outcome.refused(VignetteRefusal.Plain.NEWER);
            }
            VignetteReader reader = new VignetteReader(whole, framework);
            return reader.goesWith().fits(framework.version())
                    ? Outcome.done(reader.read())
                    : Outcome.refused(VignetteRefusal.Plain.OTHER_FRAMEWORK);
        } catch (JacksonException _) {
            return Outcome.refused(VignetteRefusal.Plain.UNREADABLE);
        } catch (Wrong wrong) {
            return Outcome.refused(new VignetteRefusal.Wrong(wrong.where()));
        }
    }
}
