package nl.casustafel.casefile.store;

import static nl.casustafel.schema.Tables.CASE_FILE;
import static nl.casustafel.schema.Tables.MUNICIPALITY;
import static nl.casustafel.schema.Tables.SUBJECT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.casustafel.access.sql.Visible;
import nl.casustafel.attachment.AttachmentId;
import nl.casustafel.casefile.CaseAction;
import nl.casustafel.casefile.CaseFile;
import nl.casustafel.casefile.CaseFiles;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.CasePhase;
import nl.casustafel.casefile.CaseReads;
import nl.casustafel.casefile.CaseRow;
import nl.casustafel.casefile.CaseStep;
import nl.casustafel.casefile.Contribution;
import nl.casustafel.casefile.Participant;
import nl.casustafel.casefile.Processed;
import nl.casustafel.casefile.Processing;
import nl.casustafel.casefile.Regime;
import nl.casustafel.casefile.TakingPart;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.person.NamedSubject;
import nl.casustafel.person.SaidMinor;
import nl.casustafel.person.Subject;
import nl.casustafel.person.SubjectId;
import nl.casustafel.schema.tables.records.CaseFileRecord;
import nl.casustafel.schema.tables.records.SubjectRecord;
import nl.casustafel.signal.DossierNumber;
import nl.casustafel.signal.ExternalNumber;
import nl.casustafel.signal.SignalId;
import nl.casustafel.team.Municipality;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;
import nl.casustafel.weighing.Strand;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Cases in their own tables, seen through the gate.
public final class JooqCaseFiles implements CaseFiles, CaseReads {
    @Override
    public void add(Tx tx, CaseFile caseFile) {
        CaseFileRecord row = new CaseFileRecord();
        row.setId(caseFile.id().value());
        row.setNumber(caseFile.number().text());
        row.setExternalNumber(caseFile.external().map(ExternalNumber::value).orElse(null));
        Origins.write(caseFile.origin(), row);
        row.setSubjectId(caseFile.subject().map(SubjectId::value).orElse(null));
        row.setMunicipalityId(caseFile.municipality().value());
        row.setRegime(caseFile.regime().name());
        row.setPhase(caseFile.phase().name());
        row.setStrand(caseFile.strand().name());
        row.setAdmittedOn(caseFile.admittedOn());
        row.setLastProcessedOn(caseFile.lastProcessedOn());
        row.setRowVersion(1);
        Sql.of(tx).insertInto(CASE_FILE).set(row).execute();
        caseFile.participants().forEach(one -> ParticipantRows.add(tx, caseFile.id(), one));
        ProcessingRows.note(
                tx,
                caseFile.id(),
                caseFile.lastProcessedOn(),
                caseFile.decidedBefore() ? Processing.TAKEN_OVER : Processing.ADMITTED);
    }

    @Override
    public void follow(Tx tx, CaseId id) {
        CaseLinks.follow(tx, id);
    }

    @Override
    public void addStep(Tx tx, CaseId id, CaseStep step) {
        StepRows.add(tx, id, step);
    }

    @Override
    public void contributed(Tx tx, Participant.Key participant, Contribution contribution) {
        ParticipantRows.contributed(tx, participant, contribution);
    }

    @Override
    public void processed(Tx tx, CaseId id, Processed how) {
        int moved = Sql.of(tx)
                .update(CASE_FILE)
                .set(CASE_FILE.LAST_PROCESSED_ON, how.on())
                .set(CASE_FILE.ROW_VERSION, CASE_FILE.ROW_VERSION.plus(1))
                .where(CASE_FILE.ID.eq(id.value()), CASE_FILE.PHASE.notIn(Visible.SHIELDED))
                .execute();
        if (moved == 1) {
            ProcessingRows.note(tx, id, how.on(), how.kind());
        }
    }

    @Override
    public void proceed(Tx tx, CaseId id, CasePhase phase, LocalDate processedOn) {
        boolean stays =
                Sql.of(tx).fetchExists(CASE_FILE, CASE_FILE.ID.eq(id.value()), CASE_FILE.PHASE.eq(phase.name()));
        int changed = Sql.of(tx)
                .update(CASE_FILE)
                .set(CASE_FILE.PHASE, phase.name())
                .set(CASE_FILE.LAST_PROCESSED_ON, processedOn)
                .set(CASE_FILE.ROW_VERSION, CASE_FILE.ROW_VERSION.plus(1))
                .where(CASE_FILE.ID.eq(id.value()))
                .execute();
        if (changed != 1) {
            throw new IllegalStateException("no such case");
        }
        ProcessingRows.note(tx, id, processedOn, stays ? Processing.ADDED_OR_ALTERED : Processing.PHASE);
    }

    @Override
    public void decisionFile(Tx tx, CaseId id, AttachmentId document) {
        set(tx, id, CASE_FILE.DECISION_FILE_ID, document.value());
    }

    @Override
    public void external(Tx tx, CaseId id, Optional<ExternalNumber> number) {
        set(tx, id, CASE_FILE.EXTERNAL_NUMBER, number.map(ExternalNumber::value).orElse(null));
    }

    private static <T> void set(Tx tx, CaseId id, Field<T> column, @Nullable T value) {
        Sql.of(tx)
                .update(CASE_FILE)
                .set(column, value)
                .set(CASE_FILE.ROW_VERSION, CASE_FILE.ROW_VERSION.plus(1))
                .where(CASE_FILE.ID.eq(id.value()))
                .execute();
    }

    @Override
    public Optional<Versioned<CaseFile>> find(Tx tx, Actor actor, CaseId id) {
        return Sql.of(tx)
                .selectFrom(CASE_FILE)
                .where(CASE_FILE.ID.eq(id.value()), Visible.cases(actor))
                .fetchOptional(row -> new Versioned<>(caseFile(row, ParticipantRows.now(tx, id)), row.getRowVersion()));
    }

    @Override
    public Optional<Versioned<CaseFile>> open(Tx tx, Actor actor, CaseId id) {
        Optional<Versioned<CaseFile>> found = find(tx, actor, id);
        found.ifPresent(_ -> tx.audit(CaseAction.CASE_OPENED, id));
        return found;
    }

    @Override
    public Optional<Versioned<CaseFile>> again(Tx tx, Actor actor, CaseId id) {
        return find(tx, actor, id);
    }

    @Override
    public List<CaseStep> steps(Tx tx, Actor actor, CaseId id) {
        return find(tx, actor, id).isPresent() ? StepRows.of(tx, id) : List.of();
    }

    @Override
    public List<Participant> designations(Tx tx, Actor actor, CaseId id) {
        return find(tx, actor, id).isPresent() ? ParticipantRows.all(tx, id) : List.of();
    }

    @Override
    public Optional<TakingPart> takingPart(Tx tx, Actor actor, CaseId id) {
        return find(tx, actor, id).map(_ -> new JooqCasePeople().takingPart(tx, id));
    }

    @Override
    public Optional<Subject> subject(Tx tx, Actor actor, CaseId id) {
        return Sql.of(tx)
                .select(SUBJECT.fields())
                .from(CASE_FILE)
                .join(SUBJECT)
                .on(SUBJECT.ID.eq(CASE_FILE.SUBJECT_ID))
                .where(CASE_FILE.ID.eq(id.value()), Visible.cases(actor))
                .fetchOptionalInto(SUBJECT)
                .map(JooqCaseFiles::subject);
    }

    private static Subject subject(SubjectRecord row) {
        return new Subject(
                new SubjectId(row.getId()),
                Subject.Kind.valueOf(row.getKind()),
                Optional.ofNullable(row.getName()).map(ShortText::new),
                Optional.ofNullable(row.getDescription()).map(ShortText::new),
                Optional.ofNullable(row.getBornOn()),
                Optional.ofNullable(row.getMunicipalityId()).map(Municipality.Key::new),
                Optional.ofNullable(row.getAlsoCalled()).map(ShortText::new),
                Optional.ofNullable(row.getSaidMinor()).map(SaidMinor::valueOf));
    }

    @Override
    public Optional<CaseId> ofSignal(Tx tx, Actor actor, SignalId signal) {
        return Sql.of(tx)
                .select(CASE_FILE.ID)
                .from(CASE_FILE)
                .where(CASE_FILE.SIGNAL_ID.eq(signal.value()), Visible.cases(actor))
                .fetchOptional(CASE_FILE.ID)
                .map(CaseId::new);
    }

    @Override
    public List<Processed> processed(Tx tx, Actor actor, CaseId id) {
        return ProcessingRows.of(tx, actor, id);
    }

    @Override
    public List<CaseRow> list(Tx tx, Actor actor) {
        return rows(tx, actor, DSL.noCondition());
    }

    @Override
    public List<CaseRow> find(Tx tx, Actor actor, String typed) {
        String words = typed.strip();
        return words.isEmpty()
                ? List.of()
                : rows(
                        tx,
                        actor,
                        CASE_FILE
                                .NUMBER
                                .containsIgnoreCase(words)
                                .or(CASE_FILE.EXTERNAL_NUMBER.containsIgnoreCase(words))
                                .or(SUBJECT.NAME.containsIgnoreCase(words))
                                .or(SUBJECT.ALSO_CALLED.containsIgnoreCase(words))
                                .or(SUBJECT.DESCRIPTION.containsIgnoreCase(words)));
    }

    @Override
    public List<CaseRow> about(Tx tx, Actor actor, SubjectId subject) {
        return rows(tx, actor, CASE_FILE.SUBJECT_ID.eq(subject.value()));
    }

    @Override
    public List<NamedSubject> named(Tx tx, Actor actor) {
        List<NamedSubject> named = new ArrayList<>(byName(tx, actor));
        Sql.of(tx)
                .selectDistinct(SUBJECT.fields())
                .from(CASE_FILE)
                .join(SUBJECT)
                .on(SUBJECT.ID.eq(CASE_FILE.SUBJECT_ID))
                .where(SUBJECT.ALSO_CALLED.isNotNull(), Visible.cases(actor))
                .fetchInto(SUBJECT)
                .map(JooqCaseFiles::subject)
                .forEach(subject -> named.addAll(NamedSubject.aliasesOf(subject)));
        return named;
    }

    private static List<NamedSubject> byName(Tx tx, Actor actor) {
        return Sql.of(tx)
                .selectDistinct(SUBJECT.ID, SUBJECT.NAME, SUBJECT.BORN_ON, SUBJECT.MUNICIPALITY_ID)
                .from(CASE_FILE)
                .join(SUBJECT)
                .on(SUBJECT.ID.eq(CASE_FILE.SUBJECT_ID))
                .where(SUBJECT.NAME.isNotNull(), Visible.cases(actor))
                .fetch(row -> new NamedSubject(
                        new SubjectId(row.value1()),
                        new ShortText(Objects.requireNonNull(row.value2())),
                        Optional.ofNullable(row.value3()),
                        Optional.ofNullable(row.value4()).map(Municipality.Key::new)));
    }

    private static List<CaseRow> rows(Tx tx, Actor actor, Condition which) {
        return Sql.of(tx)
                .select(
                        CASE_FILE.ID,
                        CASE_FILE.NUMBER,
                        DSL.coalesce(SUBJECT.NAME, SUBJECT.DESCRIPTION),
                        MUNICIPALITY.NAME,
                        CASE_FILE.PHASE,
                        CASE_FILE.ADMITTED_ON,
                        DSL.field(CASE_FILE.TAKEN_OVER_ON.isNotNull()),
                        CASE_FILE.EXTERNAL_NUMBER)
                .from(CASE_FILE)
                .join(MUNICIPALITY)
                .on(MUNICIPALITY.ID.eq(CASE_FILE.MUNICIPALITY_ID))
                .leftJoin(SUBJECT)
                .on(SUBJECT.ID.eq(CASE_FILE.SUBJECT_ID))
                .where(which, Visible.cases(actor))
                .orderBy(CASE_FILE.NUMBER.desc())
                .fetch(row -> new CaseRow(
                        new CaseId(row.value1()),
                        number(row.value2()),
                        Optional.ofNullable(row.value3()).map(ShortText::of),
                        ShortText.of(row.value4()),
                        CasePhase.valueOf(row.value5()),
                        row.value6(),
                        Boolean.TRUE.equals(row.value7()),
                        external(row.value8())));
    }

    private static CaseFile caseFile(CaseFileRecord row, List<Participant> participants) {
        return new CaseFile(
                new CaseId(row.getId()),
                number(row.getNumber()),
                external(row.getExternalNumber()),
                Origins.of(row),
                Optional.ofNullable(row.getSubjectId()).map(SubjectId::new),
                new Municipality.Key(row.getMunicipalityId()),
                Regime.valueOf(row.getRegime()),
                CasePhase.valueOf(row.getPhase()),
                Strand.valueOf(row.getStrand()),
                row.getAdmittedOn(),
                row.getLastProcessedOn(),
                participants);
    }

    private static Optional<ExternalNumber> external(@Nullable String stored) {
        return Optional.ofNullable(stored).map(ExternalNumber::new);
    }

    private static DossierNumber number(String stored) {
        return DossierNumber.parse(stored).orThrow();
    }
}
