package nl.casustafel.signal.mail;

import nl.casustafel.kernel.PersonalData;

/// A part of a mail that is not its text, kept byte for byte and never opened.
/// @param declared what the sender says it is
/// @param embedded shown inside the text by the sender, such as a logo in a signature
public record ReadAttachment(AttachmentName name, MediaType declared, boolean embedded, AttachmentBytes content)
        implements PersonalData {
    @Override
    public String toString() {
        return "ReadAttachment[" + declared.value() + ", " + content.size() + " bytes]";
    }
}
