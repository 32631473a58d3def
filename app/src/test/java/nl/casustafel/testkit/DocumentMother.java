package nl.casustafel.testkit;

import static nl.casustafel.testkit.SignalMother.done;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.casustafel.attachment.AttachmentId;
import nl.casustafel.attachment.ChosenFile;
import nl.casustafel.attachment.KeepAttachment;
import nl.casustafel.attachment.MediaType;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.OpenDecision;
import nl.casustafel.dossier.AddDocument;
import nl.casustafel.dossier.CaseDocument;
import nl.casustafel.dossier.Described;
import nl.casustafel.dossier.DocumentKind;
import nl.casustafel.dossier.DocumentReads;
import nl.casustafel.dossier.RemoveDocument;
import nl.casustafel.dossier.store.JooqCaseDocuments;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.ShortText;

/// Documents of cases for tests, made through the use cases.
public final class DocumentMother {
    public static final Described LETTER = new Described(
            ShortText.of("Brief van school"), DocumentKind.LETTER_RECEIVED, Optional.empty(), Optional.empty());

    public final WeighingMother weigh;
    public final JooqCaseDocuments documents;
    public final AddDocument add;
    public final RemoveDocument remove;
    public final OpenDecision open;

    public DocumentMother(WeighingMother weigh) {
        this.weigh = weigh;
        var door = weigh.vault.transactor();
        documents = new JooqCaseDocuments(weigh.signals.attachments, weigh.vault.clock);
        add = new AddDocument(
                door, documents, new KeepAttachment(weigh.signals.attachments), weigh.proceed, weigh.vault.clock);
        remove = new RemoveDocument(door, documents, weigh.signals.attachments, weigh.proceed);
        open = new OpenDecision(door, weigh.cases, weigh.signals.attachments, documents);
    }

    public Actor holder() {
        return weigh.recorder();
    }

    public static ChosenFile file(String words) {
        return new ChosenFile(
                ShortText.of("brief.txt"), MediaType.said("text/plain"), words.getBytes(StandardCharsets.UTF_8));
    }

    public AttachmentId added(CaseId caseFile) {
        return done(add.handle(holder(), caseFile, file("Geachte heer, mevrouw,"), LETTER));
    }

    /// A document of this case, and what reads it.
    public Map<Class<?>, Object> readsOf(CaseId caseFile) {
        added(caseFile);
        return Map.of(DocumentReads.class, documents);
    }

    public List<CaseDocument> of(Actor actor, CaseId caseFile) {
        return weigh.vault.read(tx -> documents.documents(tx, actor, caseFile));
    }
}
