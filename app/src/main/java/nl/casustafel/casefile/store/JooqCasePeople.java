package nl.casustafel.casefile.store;

import static nl.casustafel.schema.Tables.CASE_APPROVAL;
import static nl.casustafel.schema.Tables.CASE_FILE;
import static nl.casustafel.schema.Tables.CASE_MINOR;
import static nl.casustafel.schema.Tables.CASE_PARTICIPANT;
import static nl.casustafel.schema.Tables.THIRD_PARTY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.casustafel.casefile.Approval;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.CasePeople;
import nl.casustafel.casefile.MinorNotes;
import nl.casustafel.casefile.Participant;
import nl.casustafel.casefile.TakingPart;
import nl.casustafel.casefile.ThirdParty;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.schema.tables.records.CaseApprovalRecord;
import nl.casustafel.schema.tables.records.CaseMinorRecord;
import nl.casustafel.schema.tables.records.ThirdPartyRecord;
import nl.casustafel.team.Party;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;

/// Who takes part in a case, in its tables.
public final class JooqCasePeople implements CasePeople {
    @Override
    public void add(Tx tx, CaseId id, Participant participant) {
        ParticipantRows.add(tx, id, participant);
    }

    @Override
    public void end(Tx tx, Participant.Key participant, LocalDate on) {
        Sql.of(tx)
                .update(CASE_PARTICIPANT)
                .set(CASE_PARTICIPANT.ENDED_ON, on)
                .where(CASE_PARTICIPANT.ID.eq(participant.value()))
                .execute();
    }

    @Override
    public void add(Tx tx, CaseId id, ThirdParty party) {
        ThirdParty.Terms terms = party.terms();
        ThirdPartyRecord row = new ThirdPartyRecord();
        row.setId(party.id().value());
        row.setCaseId(id.value());
        row.setOrganisation(terms.organisation().value());
        row.setContact(terms.contact().map(ShortText::value).orElse(null));
        row.setExpertise(terms.expertise().value());
        row.setOwnTask(terms.ownTask().value());
        row.setDataScope(terms.scope().value());
        row.setAdmittedOn(party.admittedOn());
        row.setUntilOn(terms.until());
        row.setSecrecySignedOn(terms.secrecy().signedOn().orElse(null));
        row.setSecrecyNote(terms.secrecy().why().map(LongText::value).orElse(null));
        Sql.of(tx).insertInto(THIRD_PARTY).set(row).execute();
    }

    @Override
    public void end(Tx tx, ThirdParty.Key party, LocalDate on) {
        Sql.of(tx)
                .update(THIRD_PARTY)
                .set(THIRD_PARTY.ENDED_ON, on)
                .where(THIRD_PARTY.ID.eq(party.value()))
                .execute();
    }

    @Override
    public void secrecySigned(Tx tx, ThirdParty.Key party, LocalDate on) {
        Sql.of(tx)
                .update(THIRD_PARTY)
                .set(THIRD_PARTY.SECRECY_SIGNED_ON, on)
                .setNull(THIRD_PARTY.SECRECY_NOTE)
                .where(THIRD_PARTY.ID.eq(party.value()))
                .execute();
    }

    @Override
    public void approve(Tx tx, CaseId id, Approval approval) {
        CaseApprovalRecord row = new CaseApprovalRecord();
        row.setId(UUID.randomUUID());
        row.setCaseId(id.value());
        row.setAboutId(approval.about());
        row.setWhat(approval.what().name());
        row.setParty(approval.party().map(Party::name).orElse(null));
        row.setPersonId(approval.person().value());
        row.setSignedWith(approval.with().name());
        row.setSignedAt(approval.at());
        Sql.of(tx).insertInto(CASE_APPROVAL).set(row).execute();
    }

    @Override
    public List<ThirdParty> thirdParties(Tx tx, CaseId id) {
        return Sql.of(tx)
                .selectFrom(THIRD_PARTY)
                .where(THIRD_PARTY.CASE_ID.eq(id.value()))
                .orderBy(THIRD_PARTY.ADMITTED_ON, THIRD_PARTY.ID)
                .fetch(JooqCasePeople::party);
    }

    @Override
    public void director(Tx tx, CaseId id, Optional<PersonId> person) {
        Sql.of(tx)
                .update(CASE_FILE)
                .set(CASE_FILE.DIRECTOR_ID, person.map(PersonId::value).orElse(null))
                .set(CASE_FILE.ROW_VERSION, CASE_FILE.ROW_VERSION.plus(1))
                .where(CASE_FILE.ID.eq(id.value()))
                .execute();
    }

    @Override
    public void minor(Tx tx, CaseId id, MinorNotes notes) {
        CaseMinorRecord row = new CaseMinorRecord();
        row.setCaseId(id.value());
        row.setAuthority(notes.authority().value());
        row.setParentsInformed(notes.parents().informed().name());
        row.setParentsNote(notes.parents().note().map(LongText::value).orElse(null));
        row.setBoardAskedOn(notes.board().askedOn().orElse(null));
        row.setBoardAnswer(notes.board().answer().value());
        row.setSchool(notes.school().value());
        row.setRepresentative(notes.representative().map(ShortText::value).orElse(null));
        row.setNotedBy(notes.notedBy().value());
        row.setNotedOn(notes.notedOn());
        Sql.of(tx)
                .deleteFrom(CASE_MINOR)
                .where(CASE_MINOR.CASE_ID.eq(id.value()))
                .execute();
        Sql.of(tx).insertInto(CASE_MINOR).set(row).execute();
    }

    @Override
    public Optional<MinorNotes> minor(Tx tx, CaseId id) {
        return Sql.of(tx)
                .selectFrom(CASE_MINOR)
                .where(CASE_MINOR.CASE_ID.eq(id.value()))
                .fetchOptional(JooqCasePeople::notes);
    }

    /// Of a case the actor was found to see.
    TakingPart takingPart(Tx tx, CaseId id) {
        return Sql.of(tx)
                .select(CASE_FILE.DIRECTOR_ID, CASE_FILE.FOLLOWS_CASE_ID)
                .from(CASE_FILE)
                .where(CASE_FILE.ID.eq(id.value()))
                .fetchSingle(row -> new TakingPart(
                        Optional.ofNullable(row.value1()).map(PersonId::new),
                        thirdParties(tx, id),
                        minor(tx, id),
                        Optional.ofNullable(row.value2()).map(CaseId::new)));
    }

    private static ThirdParty party(ThirdPartyRecord row) {
        return new ThirdParty(
                new ThirdParty.Key(row.getId()),
                new ThirdParty.Terms(
                        ShortText.of(row.getOrganisation()),
                        Optional.ofNullable(row.getContact()).map(ShortText::of),
                        new LongText(row.getExpertise()),
                        new LongText(row.getOwnTask()),
                        new LongText(row.getDataScope()),
                        row.getUntilOn(),
                        new ThirdParty.Secrecy(
                                Optional.ofNullable(row.getSecrecySignedOn()),
                                Optional.ofNullable(row.getSecrecyNote()).map(LongText::new))),
                row.getAdmittedOn(),
                Optional.ofNullable(row.getEndedOn()));
    }

    private static MinorNotes notes(CaseMinorRecord row) {
        return new MinorNotes(
                new LongText(row.getAuthority()),
                new MinorNotes.Parents(
                        MinorNotes.Parents.Informed.valueOf(row.getParentsInformed()),
                        Optional.ofNullable(row.getParentsNote()).map(LongText::new)),
                new MinorNotes.Board(Optional.ofNullable(row.getBoardAskedOn()), new LongText(row.getBoardAnswer())),
                ShortText.of(row.getSchool()),
                Optional.ofNullable(row.getRepresentative()).map(ShortText::of),
                new PersonId(row.getNotedBy()),
                row.getNotedOn());
    }
}
