package nl.casustafel.attachment;

import java.util.Arrays;
import nl.casustafel.kernel.PersonalData;

/// A kept file with its bytes, for as long as somebody looks at it.
public final class OpenedFile implements PersonalData {
    private final Attachment about;
    private final byte[] content;

    /// Takes over `content`.
    public OpenedFile(Attachment about, byte[] content) {
        this.about = about;
        this.content = content;
    }

    public Attachment about() {
        return about;
    }

    /// The bytes themselves, not to be changed.
    public byte[] content() {
        return content;
    }

    /// Nobody looks at it any more.
    public void forget() {
        Arrays.fill(content, (byte) 0);
    }

    @Override
    public String toString() {
        return "OpenedFile[" + content.length + "]";
    }
}
