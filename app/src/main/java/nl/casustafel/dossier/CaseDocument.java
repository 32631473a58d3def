package nl.casustafel.dossier;

import java.util.Optional;
import nl.casustafel.attachment.Attachment;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.ShortText;

/// A file of a case.
/// @param described absent of the decision that was taken before this program
public record CaseDocument(Attachment file, Optional<Described> described) implements PersonalData {
    /// What it is called; the name of its file where nobody said more.
    public ShortText title() {
        return described.map(Described::title).orElse(file.fileName());
    }

    @Override
    public String toString() {
        return "CaseDocument[" + file.id().value() + "]";
    }
}
