package nl.casustafel.dossier.store;

import static nl.casustafel.schema.Tables.CASE_DOCUMENT;
import static nl.casustafel.schema.Tables.CASE_FILE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.casustafel.access.sql.Visible;
import nl.casustafel.attachment.AttachmentId;
import nl.casustafel.attachment.Attachments;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.dossier.CaseDocument;
import nl.casustafel.dossier.CaseDocuments;
import nl.casustafel.dossier.Described;
import nl.casustafel.dossier.DocumentKind;
import nl.casustafel.dossier.DocumentReads;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.schema.tables.records.CaseDocumentRecord;
import nl.casustafel.team.Organisation;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;

/// What is said of documents, beside the files themselves.
public final class JooqCaseDocuments implements CaseDocuments, DocumentReads {
    private final Attachments attachments;
    private final CaseClock clock;

    public JooqCaseDocuments(Attachments attachments, CaseClock clock) {
        this.attachments = attachments;
        this.clock = clock;
    }

    @Override
    public void add(Tx tx, CaseId caseFile, AttachmentId file, Described described, PersonId by) {
        CaseDocumentRecord row = new CaseDocumentRecord();
        row.setAttachmentId(file.value());
        row.setCaseId(caseFile.value());
        row.setTitle(described.title().value());
        row.setKind(described.kind().name());
        row.setDatedOn(described.datedOn().orElse(null));
        row.setOrganisationId(described.from().map(Organisation.Key::value).orElse(null));
        row.setNotedAt(clock.now());
        row.setNotedBy(by.value());
        Sql.of(tx).insertInto(CASE_DOCUMENT).set(row).execute();
    }

    @Override
    public boolean remove(Tx tx, CaseId caseFile, AttachmentId file) {
        return Sql.of(tx)
                        .deleteFrom(CASE_DOCUMENT)
                        .where(CASE_DOCUMENT.ATTACHMENT_ID.eq(file.value()), CASE_DOCUMENT.CASE_ID.eq(caseFile.value()))
                        .execute()
                == 1;
    }

    @Override
    public List<CaseDocument> documents(Tx tx, Actor actor, CaseId caseFile) {
        boolean seen = Sql.of(tx)
                .fetchExists(CASE_FILE, CASE_FILE.ID.eq(caseFile.value()).and(Visible.cases(actor)));
        if (!seen) {
            return List.of();
        }
        Map<AttachmentId, Described> described = Sql.of(tx)
                .selectFrom(CASE_DOCUMENT)
                .where(CASE_DOCUMENT.CASE_ID.eq(caseFile.value()))
                .fetchMap(row -> new AttachmentId(row.getAttachmentId()), JooqCaseDocuments::described);
        return attachments.list(tx, caseFile.value()).stream()
                .map(file -> new CaseDocument(file, Optional.ofNullable(described.get(file.id()))))
                .toList();
    }

    private static Described described(CaseDocumentRecord row) {
        return new Described(
                new ShortText(row.getTitle()),
                DocumentKind.valueOf(row.getKind()),
                Optional.ofNullable(row.getDatedOn()),
                Optional.ofNullable(row.getOrganisationId()).map(Organisation.Key::new));
    }
}
