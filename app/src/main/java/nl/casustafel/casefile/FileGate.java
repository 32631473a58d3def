package nl.casustafel.casefile;

import nl.casustafel.attachment.AttachmentId;
import nl.casustafel.kernel.Actor;
import nl.casustafel.vault.Tx;

/// Whether somebody who sees a case may read this file of it too (law 1.8).
@FunctionalInterface
public interface FileGate {
    boolean shows(Tx tx, Actor actor, AttachmentId file);
}
