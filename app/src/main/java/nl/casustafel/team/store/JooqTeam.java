package nl.casustafel.team.store;

import static nl.casustafel.schema.Tables.FILE_HOLDER;
import static nl.casustafel.schema.Tables.MANDATE;
import static nl.casustafel.schema.Tables.MUNICIPALITY;
import static nl.casustafel.schema.Tables.ORGANISATION;
import static nl.casustafel.schema.Tables.TEAM_PERSON;
import static nl.casustafel.schema.Tables.TEAM_ROLE;
import static nl.casustafel.schema.Tables.TEAM_SETTINGS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.kernel.SignInName;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.schema.tables.records.MandateRecord;
import nl.casustafel.schema.tables.records.MunicipalityRecord;
import nl.casustafel.schema.tables.records.TeamPersonRecord;
import nl.casustafel.schema.tables.records.TeamSettingsRecord;
import nl.casustafel.team.Mandate;
import nl.casustafel.team.Membership;
import nl.casustafel.team.Municipality;
import nl.casustafel.team.Organisation;
import nl.casustafel.team.Party;
import nl.casustafel.team.ReviewTerms;
import nl.casustafel.team.Team;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.team.TeamReads;
import nl.casustafel.team.TeamSettings;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/// The team in its own tables.
public final class JooqTeam implements Team, TeamReads {
    private static final int FIRST_VERSION = 1;

    @Override
    public boolean isSetUp(Tx tx) {
        return Sql.of(tx).fetchExists(TEAM_SETTINGS);
    }

    @Override
    public TeamSettings settings(Tx tx) {
        return versionedSettings(tx).value();
    }

    @Override
    public Versioned<TeamSettings> versionedSettings(Tx tx) {
        TeamSettingsRecord row = Sql.of(tx).selectFrom(TEAM_SETTINGS).fetchSingle();
        TeamSettings settings = new TeamSettings(
                ShortText.of(row.getPlace()),
                ShortText.of(row.getTeamName()),
                row.getStoreLetter().charAt(0),
                ShortText.of(row.getMeetingLabel()),
                row.getPreSelection(),
                row.getTriangleRatifies(),
                row.getIdleLockMinutes(),
                new ReviewTerms(
                        row.getPlanReviewMonths(),
                        row.getNecessityMonths(),
                        row.getNecessityLateMonths(),
                        row.getPlanWeeks()),
                row.getRenewKey(),
                row.getPractice());
        return new Versioned<>(settings, row.getRowVersion());
    }

    @Override
    public void open(Tx tx, TeamSettings settings) {
        TeamSettingsRecord row = row(settings);
        row.setId(1);
        row.setRowVersion(FIRST_VERSION);
        Sql.of(tx).insertInto(TEAM_SETTINGS).set(row).execute();
    }

    @Override
    public boolean changeSettings(Tx tx, Versioned<TeamSettings> settings) {
        TeamSettingsRecord row = row(settings.value());
        row.setRowVersion(settings.version() + 1);
        return Sql.of(tx)
                        .update(TEAM_SETTINGS)
                        .set(row)
                        .where(TEAM_SETTINGS.ROW_VERSION.eq(settings.version()))
                        .execute()
                == 1;
    }

    private static TeamSettingsRecord row(TeamSettings settings) {
        TeamSettingsRecord row = new TeamSettingsRecord();
        row.setPlace(settings.place().value());
        row.setTeamName(settings.teamName().value());
        row.setStoreLetter(String.valueOf(settings.storeLetter()));
        row.setMeetingLabel(settings.meetingLabel().value());
        row.setPreSelection(settings.preSelection());
        row.setTriangleRatifies(settings.triangleRatifies());
        row.setIdleLockMinutes(settings.idleLockMinutes());
        row.setPlanReviewMonths(settings.reviews().planMonths());
        row.setNecessityMonths(settings.reviews().necessityMonths());
        row.setNecessityLateMonths(settings.reviews().lateMonths());
        row.setPlanWeeks(settings.reviews().planWeeks());
        row.setRenewKey(settings.renewKey());
        row.setPractice(settings.practice());
        return row;
    }

    @Override
    public void add(Tx tx, Municipality municipality) {
        Sql.of(tx)
                .insertInto(MUNICIPALITY)
                .set(MUNICIPALITY.ID, municipality.id().value())
                .set(MUNICIPALITY.NAME, municipality.name().value())
                .set(MUNICIPALITY.MAYOR_NAME, municipality.mayor().value())
                .set(
                        MUNICIPALITY.CONTACT_POINT,
                        municipality.contactPoint().map(ShortText::value).orElse(null))
                .set(MUNICIPALITY.ROW_VERSION, FIRST_VERSION)
                .execute();
    }

    @Override
    public List<Municipality> municipalities(Tx tx) {
        return Sql.of(tx)
                .selectFrom(MUNICIPALITY)
                .orderBy(DSL.lower(MUNICIPALITY.NAME), MUNICIPALITY.ID)
                .fetch(JooqTeam::municipality);
    }

    @Override
    public Optional<Versioned<Municipality>> municipality(Tx tx, Municipality.Key id) {
        return Sql.of(tx)
                .selectFrom(MUNICIPALITY)
                .where(MUNICIPALITY.ID.eq(id.value()))
                .fetchOptional(row -> new Versioned<>(municipality(row), row.getRowVersion()));
    }

    @Override
    public boolean change(Tx tx, Municipality municipality, int version) {
        return Sql.of(tx)
                        .update(MUNICIPALITY)
                        .set(MUNICIPALITY.NAME, municipality.name().value())
                        .set(MUNICIPALITY.MAYOR_NAME, municipality.mayor().value())
                        .set(
                                MUNICIPALITY.CONTACT_POINT,
                                municipality
                                        .contactPoint()
                                        .map(ShortText::value)
                                        .orElse(null))
                        .set(MUNICIPALITY.ROW_VERSION, version + 1)
                        .where(MUNICIPALITY.ID.eq(municipality.id().value()), MUNICIPALITY.ROW_VERSION.eq(version))
                        .execute()
                == 1;
    }

    private static Municipality municipality(MunicipalityRecord row) {
        return new Municipality(
                new Municipality.Key(row.getId()),
                ShortText.of(row.getName()),
                ShortText.of(row.getMayorName()),
                Optional.ofNullable(row.getContactPoint()).map(ShortText::of));
    }

    @Override
    public void add(Tx tx, Organisation organisation) {
        Sql.of(tx)
                .insertInto(ORGANISATION)
                .set(ORGANISATION.ID, organisation.id().value())
                .set(ORGANISATION.KIND, organisation.kind().name())
                .set(ORGANISATION.NAME, organisation.name().value())
                .set(
                        ORGANISATION.MUNICIPALITY_ID,
                        organisation.municipality().map(Municipality.Key::value).orElse(null))
                .set(ORGANISATION.ROW_VERSION, FIRST_VERSION)
                .execute();
    }

    @Override
    public List<Organisation> organisations(Tx tx) {
        return Sql.of(tx)
                .selectFrom(ORGANISATION)
                .orderBy(DSL.lower(ORGANISATION.NAME), ORGANISATION.ID)
                .fetch(PersonRows::organisation);
    }

    @Override
    public void add(Tx tx, Membership membership) {
        TeamPersonRecord row = row(membership.person());
        row.setRowVersion(FIRST_VERSION);
        Sql.of(tx).insertInto(TEAM_PERSON).set(row).execute();
        addBeside(tx, membership);
    }

    @Override
    public boolean change(Tx tx, Versioned<Membership> membership) {
        PersonId id = membership.value().person().id();
        TeamPersonRecord row = row(membership.value().person());
        row.setRowVersion(membership.version() + 1);
        int changed = Sql.of(tx)
                .update(TEAM_PERSON)
                .set(row)
                .where(TEAM_PERSON.ID.eq(id.value()), TEAM_PERSON.ROW_VERSION.eq(membership.version()))
                .execute();
        if (changed == 0) {
            return false;
        }
        Sql.of(tx)
                .deleteFrom(TEAM_ROLE)
                .where(TEAM_ROLE.PERSON_ID.eq(id.value()))
                .execute();
        Sql.of(tx)
                .deleteFrom(FILE_HOLDER)
                .where(FILE_HOLDER.PERSON_ID.eq(id.value()))
                .execute();
        addBeside(tx, membership.value());
        return true;
    }

    /// Without the code's hash, which is written apart and so is never wiped by a form.
    private static TeamPersonRecord row(TeamPerson person) {
        TeamPersonRecord row = new TeamPersonRecord();
        row.setId(person.id().value());
        row.setName(person.name().value());
        row.setFunctionTitle(person.function().value());
        row.setOrganisationId(person.organisation().id().value());
        row.setSignInName(person.signInName().map(SignInName::value).orElse(null));
        row.setVogOn(person.vogOn().orElse(null));
        row.setTrainedUntil(person.trainedUntil().orElse(null));
        row.setActive(person.active());
        return row;
    }

    private static void addBeside(Tx tx, Membership membership) {
        PersonId id = membership.person().id();
        membership
                .person()
                .roles()
                .forEach(role -> Sql.of(tx)
                        .insertInto(TEAM_ROLE)
                        .set(TEAM_ROLE.PERSON_ID, id.value())
                        .set(TEAM_ROLE.ROLE, role.name())
                        .execute());
        membership
                .fileHolderOf()
                .forEach(municipality -> Sql.of(tx)
                        .insertInto(FILE_HOLDER)
                        .set(FILE_HOLDER.PERSON_ID, id.value())
                        .set(FILE_HOLDER.MUNICIPALITY_ID, municipality.value())
                        .execute());
    }

    @Override
    public Optional<TeamPerson> person(Tx tx, PersonId id) {
        return one(tx, TEAM_PERSON.ID.eq(id.value())).map(Versioned::value);
    }

    @Override
    public Optional<Versioned<Membership>> membership(Tx tx, PersonId id) {
        return one(tx, TEAM_PERSON.ID.eq(id.value()))
                .map(found -> new Versioned<>(new Membership(found.value(), fileHolderOf(tx, id)), found.version()));
    }

    @Override
    public Optional<TeamPerson> bySignInName(Tx tx, SignInName name) {
        return one(tx, TEAM_PERSON.SIGN_IN_NAME.eq(name.value())).map(Versioned::value);
    }

    private static Optional<Versioned<TeamPerson>> one(Tx tx, Condition which) {
        return PersonRows.where(tx, which).stream().findFirst();
    }

    @Override
    public List<TeamPerson> people(Tx tx) {
        return PersonRows.where(tx, TEAM_PERSON.ACTIVE.isTrue()).stream()
                .map(Versioned::value)
                .toList();
    }

    @Override
    public List<TeamPerson> everyone(Tx tx) {
        return PersonRows.where(tx, DSL.noCondition()).stream()
                .map(Versioned::value)
                .toList();
    }

    @Override
    public Set<Municipality.Key> fileHolderOf(Tx tx, PersonId person) {
        return Sql.of(tx)
                .select(FILE_HOLDER.MUNICIPALITY_ID)
                .from(FILE_HOLDER)
                .where(FILE_HOLDER.PERSON_ID.eq(person.value()))
                .fetchSet(row -> new Municipality.Key(row.value1()));
    }

    @Override
    public void add(Tx tx, Mandate mandate) {
        Sql.of(tx)
                .insertInto(MANDATE)
                .set(MANDATE.ID, mandate.id().value())
                .set(MANDATE.PERSON_ID, mandate.person().value())
                .set(MANDATE.PARTY, mandate.party().name())
                .set(
                        MANDATE.MUNICIPALITY_ID,
                        mandate.municipality().map(Municipality.Key::value).orElse(null))
                .set(MANDATE.GRANTED_ON, mandate.grantedOn())
                .set(MANDATE.DOCUMENT_NUMBER, mandate.document().value())
                .set(MANDATE.ENDS_ON, mandate.endsOn().orElse(null))
                .execute();
    }

    @Override
    public void endMandate(Tx tx, Mandate.Key id, LocalDate last) {
        Sql.of(tx)
                .update(MANDATE)
                .set(MANDATE.ENDS_ON, last)
                .where(MANDATE.ID.eq(id.value()))
                .execute();
    }

    @Override
    public List<Mandate> mandates(Tx tx) {
        return Sql.of(tx)
                .selectFrom(MANDATE)
                .orderBy(MANDATE.GRANTED_ON, MANDATE.ID)
                .fetch(JooqTeam::mandate);
    }

    private static Mandate mandate(MandateRecord row) {
        return new Mandate(
                new Mandate.Key(row.getId()),
                new PersonId(row.getPersonId()),
                Party.valueOf(row.getParty()),
                Optional.ofNullable(row.getMunicipalityId()).map(Municipality.Key::new),
                row.getGrantedOn(),
                ShortText.of(row.getDocumentNumber()),
                Optional.ofNullable(row.getEndsOn()));
    }

    @Override
    public void keepCode(Tx tx, PersonId person, String hash) {
        Sql.of(tx)
                .update(TEAM_PERSON)
                .set(TEAM_PERSON.CODE_HASH, hash)
                .where(TEAM_PERSON.ID.eq(person.value()))
                .execute();
    }

    @Override
    public Optional<String> codeHash(Tx tx, PersonId person) {
        return Sql.of(tx)
                .select(TEAM_PERSON.CODE_HASH)
                .from(TEAM_PERSON)
                .where(TEAM_PERSON.ID.eq(person.value()), TEAM_PERSON.ACTIVE.isTrue())
                .fetchOptional(TEAM_PERSON.CODE_HASH);
    }
}
