package nl.casustafel.practice;

import static nl.casustafel.practice.LargeTransactions.value;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import nl.casustafel.attachment.Attachment;
import nl.casustafel.attachment.AttachmentRefusal;
import nl.casustafel.attachment.KeepAttachment;
import nl.casustafel.attachment.MediaType;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.signal.SignalId;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// The files that came with a practice mail: one of each kind that is shown inside the program, and one
/// that is not.
final class PracticeFiles {
    private static final List<String> NAMES =
            List.of("gespreksverslag.pdf", "tekening.png", "aantekeningen.txt", "agenda.ics");

    private final Transactor transactor;
    private final KeepAttachment keep;

    PracticeFiles(Setting setting) {
        this.transactor = setting.transactor();
        this.keep = new KeepAttachment(setting.rooms().intake().attachments());
    }

    void add(Actor receiver, SignalId signal) {
        value(transactor.<Boolean, AttachmentRefusal>write(receiver, Purpose.REGISTER_SIGNAL, tx -> {
            NAMES.forEach(name -> value(kept(tx, receiver, signal, name)));
            return Outcome.done(true);
        }));
    }

    private Outcome<Attachment, AttachmentRefusal> kept(Tx tx, Actor receiver, SignalId signal, String name) {
        return keep.within(tx, receiver, signal.value(), ShortText.of(name), MediaType.UNKNOWN, content(name));
    }

    static byte[] content(String name) {
        try (InputStream file = Objects.requireNonNull(PracticeFiles.class.getResourceAsStream(name))) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
