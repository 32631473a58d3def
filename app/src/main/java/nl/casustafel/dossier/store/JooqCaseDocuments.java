package nl.casustafel.dossier.store;

import static nl.casustafel.schema.Tables.CASE_DOCUMENT;
import static nl.casustafel.schema.Tables.CASE_FILE;
import static nl.casustafel.schema.Tables.TEAM_PERSON;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.casustafel.access.sql.Visible;
import nl.casustafel.attachment.AttachmentId;
import nl.casustafel.attachment.Attachments;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.FileGate;
import nl.casustafel.dossier.CaseDocument;
import nl.casustafel.dossier.CaseDocuments;
import nl.casustafel.dossier.Conditions;
import nl.casustafel.dossier.Described;
import nl.casustafel.dossier.DocumentKind;
import nl.casustafel.dossier.DocumentReads;
import nl.casustafel.dossier.Restriction;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.schema.tables.records.CaseDocumentRecord;
import nl.casustafel.team.Organisation;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/// What is said of documents, beside the files themselves.
public final class JooqCaseDocuments implements CaseDocuments, DocumentReads, FileGate {
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
        row.setRestriction(
                described.conditions().restriction().map(Restriction::name).orElse(null));
        row.setEmbargoUntil(described.conditions().embargoUntil().orElse(null));
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
        Set<AttachmentId> closed = closed(tx, actor, CASE_DOCUMENT.CASE_ID.eq(caseFile.value()));
        return attachments.list(tx, caseFile.value()).stream()
                .filter(file -> !closed.contains(file.id()))
                .map(file -> new CaseDocument(file, Optional.ofNullable(described.get(file.id()))))
                .toList();
    }

    @Override
    public boolean shows(Tx tx, Actor actor, AttachmentId file) {
        return closed(tx, actor, CASE_DOCUMENT.ATTACHMENT_ID.eq(file.value())).isEmpty();
    }

    /// Those under embargo that another organisation brought: nothing of them is read, not even that they are
    /// there (law 1.8).
    private Set<AttachmentId> closed(Tx tx, Actor actor, Condition which) {
        return Sql.of(tx)
                .select(CASE_DOCUMENT.ATTACHMENT_ID)
                .from(CASE_DOCUMENT)
                .where(
                        which,
                        CASE_DOCUMENT.EMBARGO_UNTIL.gt(clock.today()),
                        CASE_DOCUMENT
                                .ORGANISATION_ID
                                .isNull()
                                .or(CASE_DOCUMENT.ORGANISATION_ID.notIn(DSL.select(TEAM_PERSON.ORGANISATION_ID)
                                        .from(TEAM_PERSON)
                                        .where(TEAM_PERSON.ID.eq(actor.person().value())))))
                .fetchSet(row -> new AttachmentId(row.value1()));
    }

    private static Described described(CaseDocumentRecord row) {
        return new Described(
                new ShortText(row.getTitle()),
                DocumentKind.valueOf(row.getKind()),
                Optional.ofNullable(row.getDatedOn()),
                Optional.ofNullable(row.getOrganisationId()).map(Organisation.Key::new),
                new Conditions(
                        Optional.ofNullable(row.getRestriction()).map(Restriction::valueOf),
                        Optional.ofNullable(row.getEmbargoUntil())));
    }
}
