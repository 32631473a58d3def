package nl.casustafel.vault.export;

import java.io.IOException;

/// An export is not what one of this program would be: changed, cut short, or of another schema.
public final class Unreadable extends IOException {
    private static final long serialVersionUID = 1L;

    Unreadable() {
        super("not an export of this schema");
    }
}
