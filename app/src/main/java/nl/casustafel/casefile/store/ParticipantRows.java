package nl.casustafel.casefile.store;

import static nl.casustafel.schema.Tables.CASE_PARTICIPANT;
import static nl.casustafel.schema.Tables.ORGANISATION;

import java.util.List;
import java.util.Optional;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.Contribution;
import nl.casustafel.casefile.Participant;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.schema.tables.records.CaseParticipantRecord;
import nl.casustafel.team.Organisation;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;
import org.jooq.impl.DSL;

/// Who was designated for a case, in its table; a row is never taken away while the case is there.
final class ParticipantRows {
    private ParticipantRows() {}

    static void add(Tx tx, CaseId caseFile, Participant participant) {
        CaseParticipantRecord row = new CaseParticipantRecord();
        row.setId(participant.id().value());
        row.setCaseId(caseFile.value());
        row.setPersonId(participant.person().map(PersonId::value).orElse(null));
        row.setOrganisationId(participant.organisation().value());
        row.setDesignatedOn(participant.designatedOn());
        row.setEndedOn(participant.endedOn().orElse(null));
        Sql.of(tx).insertInto(CASE_PARTICIPANT).set(row).execute();
    }

    static void contributed(Tx tx, Participant.Key participant, Contribution contribution) {
        Sql.of(tx)
                .update(CASE_PARTICIPANT)
                .set(CASE_PARTICIPANT.CONTRIBUTION, contribution.state().name())
                .set(CASE_PARTICIPANT.CONTRIBUTION_ON, contribution.on())
                .where(CASE_PARTICIPANT.ID.eq(participant.value()))
                .execute();
    }

    /// Those that ended too.
    static List<Participant> all(Tx tx, CaseId id) {
        return Sql.of(tx)
                .select(CASE_PARTICIPANT.fields())
                .from(CASE_PARTICIPANT)
                .join(ORGANISATION)
                .on(ORGANISATION.ID.eq(CASE_PARTICIPANT.ORGANISATION_ID))
                .where(CASE_PARTICIPANT.CASE_ID.eq(id.value()))
                .orderBy(DSL.lower(ORGANISATION.NAME), CASE_PARTICIPANT.ID)
                .fetchInto(CASE_PARTICIPANT)
                .map(ParticipantRows::participant);
    }

    static List<Participant> now(Tx tx, CaseId id) {
        return all(tx, id).stream().filter(one -> one.endedOn().isEmpty()).toList();
    }

    private static Participant participant(CaseParticipantRecord row) {
        return new Participant(
                new Participant.Key(row.getId()),
                new Organisation.Key(row.getOrganisationId()),
                Optional.ofNullable(row.getPersonId()).map(PersonId::new),
                row.getDesignatedOn(),
                Optional.ofNullable(row.getContribution())
                        .map(Contribution.State::valueOf)
                        .map(state -> new Contribution(state, row.getContributionOn())),
                Optional.ofNullable(row.getEndedOn()));
    }
}
