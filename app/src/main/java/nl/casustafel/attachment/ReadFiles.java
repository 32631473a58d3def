package nl.casustafel.attachment;

import java.util.Optional;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.vault.Transactor;

/// Makes the files that somebody added searchable: hands them over one by one, and keeps the words that were
/// found in each. Only one's own, so that nobody's session reads what he may not see. Between the two the
/// words are made on the work pool ([FileWords]).
public final class ReadFiles {
    private final Transactor transactor;
    private final Attachments attachments;

    public ReadFiles(Transactor transactor, Attachments attachments) {
        this.transactor = transactor;
        this.attachments = attachments;
    }

    /// The next that was not read yet; empty when there is none left.
    public Optional<OpenedFile> next(Actor actor) {
        return transactor.read(
                actor,
                Purpose.FIND,
                tx -> attachments
                        .unread(tx, actor.person())
                        .flatMap(file ->
                                attachments.bytes(tx, file.id()).map(content -> new OpenedFile(file, content))));
    }

    /// Where the file is gone meanwhile, nothing is kept and nothing is wrong.
    public void keep(Actor actor, AttachmentId id, FileWords.Answer answer) {
        transactor.<AttachmentId, Refusal>write(actor, Purpose.FIND, tx -> {
            if (attachments.find(tx, id).isPresent()) {
                attachments.keepWords(tx, id, answer);
            }
            tx.audit(AttachmentAction.ATTACHMENT_SEARCHABLE, id);
            return Outcome.done(id);
        });
    }
}
