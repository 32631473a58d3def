package nl.casustafel.team;

import static nl.casustafel.testkit.TeamMother.as;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Parsed;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.Role;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.team.TeamRefusal.Rule;
import nl.casustafel.team.store.JooqTeam;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TeamUseCasesTest {
    private static final CodeHashing HASHING = typed -> typed.length < 6
            ? Parsed.invalid("vault.code.too-short", 6)
            : Parsed.valid("hash of " + String.valueOf(typed));
    private static final Optional<LocalDate> NEVER = Optional.empty();

    private final TestVault vault = new TestVault();
    private final TeamMother mother = new TeamMother(vault);
    private final JooqTeam team = mother.team;
    private final Actor keeper = as(mother.fileHolder);

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void aStoreIsSetUpOnceWithEverybodyInIt() {
        assertEquals(Rule.ALREADY_SET_UP, refused(setUp(vault, new Membership(mother.coordinator, Set.of()), true)));
        assertEquals(11, vault.read(team::people).size());
        assertEquals(4, vault.read(team::mandates).size());
        assertEquals(Set.of(mother.duinrode.id()), vault.read(tx -> team.fileHolderOf(tx, mother.fileHolder.id())));
    }

    @Test
    void aFreshStoreNeedsAMunicipalityAndSomebodyWhoCanGoOn() {
        try (TestVault fresh = new TestVault()) {
            assertEquals(
                    Rule.FIRST_PERSON_CANNOT_KEEP_TEAM,
                    refused(setUp(fresh, new Membership(mother.police, Set.of()), true)));
            Membership first = new Membership(mother.coordinator, Set.of());
            assertEquals(Rule.NO_MUNICIPALITY, refused(setUp(fresh, first, false)));
            assertFalse(fresh.read(team::isSetUp), "nothing is kept of what was refused");
            assertTrue(setUp(fresh, first, true).isDone());
            assertEquals(TeamMother.SETTINGS, fresh.read(team::settings));
            assertEquals(List.of(new TeamChanged()), fresh.events);
        }
    }

    @Test
    void aMissingOrFutureVogBarsAnAccountWB8() {
        Draft draft = Draft.of(mother.policeForce, Role.DECIDER);
        assertEquals(Rule.VOG_MISSING, refused(add(draft.vog(NEVER))));
        assertEquals("W-B8", lastResult());
        assertEquals(
                Rule.VOG_MISSING,
                refused(add(draft.vog(Optional.of(vault.clock.today().plusDays(1))))));
        assertTrue(add(draft.vog(NEVER).signIn(Optional.empty())).isDone(), "no account, no bar");
        assertTrue(add(Draft.of(mother.policeForce, Role.DECIDER).vog(Optional.of(vault.clock.today())))
                .isDone());
    }

    /// The technical administrator opens no store: not at the first start, not added, not by a change.
    @Test
    void nobodyWithoutARoleGetsOrKeepsAnAccountDec10() {
        Draft administrator = Draft.of(mother.duinrodeTown);
        assertEquals(Rule.ACCOUNT_WITHOUT_ROLE, refused(add(administrator)));
        assertEquals("DEC-10", lastResult());
        assertTrue(add(administrator.signIn(Optional.empty())).isDone(), "no account, no bar");
        Draft idle = Draft.of(mother.participant, Set.of()).roles(new Role[0]);
        assertEquals(Rule.ACCOUNT_WITHOUT_ROLE, refused(change(idle, 1)));
        assertEquals(
                Rule.ACCOUNT_WITHOUT_ROLE,
                refused(change(Draft.of(mother.powerless, Set.of()).signIn(Optional.of("tijs")), 1)));
        assertTrue(change(idle.inactive(), 1).isDone(), "who left opens nothing");
        assertEquals(Rule.ACCOUNT_WITHOUT_ROLE, refused(change(idle, 2)));
        try (TestVault fresh = new TestVault()) {
            assertEquals(Rule.ACCOUNT_WITHOUT_ROLE, refused(setUp(fresh, administrator.done(), true)));
            assertFalse(fresh.read(team::isSetUp), "nothing is kept of what was refused");
        }
    }

    @Test
    void theCoordinatorHasNoVoteWE4() {
        Draft both = Draft.of(mother.safetyHouse, Role.PROCESS_COORDINATOR, Role.DECIDER);
        assertEquals(Rule.COORDINATOR_CANNOT_DECIDE, refused(add(both)));
        assertEquals(
                Rule.COORDINATOR_CANNOT_DECIDE,
                refused(change(
                        Draft.of(mother.coordinator, Set.of()).roles(Role.DECIDER, Role.PROCESS_COORDINATOR), 1)));
    }

    @Test
    void aThirdPartyGetsNoAccountWB5() {
        Draft liaison = Draft.of(mother.school, Role.PARTICIPANT);
        assertEquals(Rule.THIRD_PARTY_ACCOUNT, refused(add(liaison)));
        assertTrue(add(liaison.signIn(Optional.empty())).isDone());
        assertTrue(add(Draft.of(mother.school, Role.LAWFULNESS_REVIEW)).isDone(), "an auditor comes from outside");
    }

    @Test
    void aFileHolderHoldsAMunicipalityAndNobodyElseDoes() {
        Draft holder = Draft.of(mother.duinrodeTown, Role.FILE_HOLDER);
        assertEquals(Rule.FILE_HOLDER_MUNICIPALITY, refused(add(holder)));
        assertEquals(
                Rule.FILE_HOLDER_MUNICIPALITY,
                refused(add(holder.roles(Role.PARTICIPANT).holding(mother.duinrode))));
        assertTrue(add(holder.holding(mother.duinrode, mother.zeedijk)).isDone());
    }

    @Test
    void aMunicipalOrganisationNamesItsMunicipalityAndAnUnknownOneIsRefused() {
        assertEquals(
                Rule.ORGANISATION_MUNICIPALITY,
                refused(add(Draft.of(organisation(OrganisationKind.MAYOR, Optional.empty()), Role.DECIDER))));
        assertEquals(
                Rule.CHANGED_MEANWHILE,
                refused(add(Draft.of(
                        organisation(OrganisationKind.MAYOR, Optional.of(Municipality.Key.fresh())), Role.DECIDER))));
        Organisation fresh = organisation(OrganisationKind.MAYOR, Optional.of(mother.zeedijk.id()));
        assertTrue(add(Draft.of(fresh, Role.DECIDER)).isDone());
        assertTrue(vault.read(team::organisations).contains(fresh));
    }

    @Test
    void aSignInNameIsUsedOnceAlsoWhereItsOwnerLeft() {
        assertTrue(change(Draft.of(mother.participant, Set.of()).inactive(), 1).isDone());
        assertEquals(
                Rule.SIGN_IN_NAME_TAKEN,
                refused(add(Draft.of(mother.policeForce, Role.DECIDER).signIn(Optional.of("BRAM")))));
    }

    @Test
    void somebodyCanAlwaysKeepTheTeam() {
        assertTrue(change(
                        Draft.of(mother.secretary, Set.of(mother.zeedijk.id())).roles(Role.FILE_HOLDER), 1)
                .isDone());
        assertTrue(change(Draft.of(mother.otherFileHolder, Set.of()).roles(Role.PARTICIPANT), 1)
                .isDone());
        assertTrue(change(Draft.of(mother.coordinator, Set.of()).inactive(), 1).isDone());
        assertTrue(change(
                        Draft.of(mother.secretary, Set.of(mother.zeedijk.id()))
                                .roles(Role.FILE_HOLDER)
                                .signIn(Optional.empty()),
                        2)
                .isDone());
        assertEquals(
                Rule.LAST_KEEPER,
                refused(change(
                        Draft.of(mother.fileHolder, Set.of(mother.duinrode.id()))
                                .inactive(),
                        1)));
    }

    @Test
    void nobodyClosesTheOwnAccount() {
        assertEquals(
                Rule.OWN_ACCOUNT,
                refused(change(
                        Draft.of(mother.fileHolder, Set.of(mother.duinrode.id()))
                                .inactive(),
                        1)));
        assertEquals(
                Rule.OWN_ACCOUNT,
                refused(change(
                        Draft.of(mother.fileHolder, Set.of(mother.duinrode.id()))
                                .signIn(Optional.empty()),
                        1)));
    }

    @Test
    void aMunicipalityIsHandedOverBeforeItsFileHolderLeavesDec5() {
        Draft leaving = Draft.of(mother.otherFileHolder, Set.of(mother.zeedijk.id()));
        assertEquals(Rule.MUNICIPALITY_WITHOUT_HOLDER, refused(change(leaving.inactive(), 1)));
        assertEquals(Rule.MUNICIPALITY_WITHOUT_HOLDER, refused(change(leaving.holding(mother.duinrode), 1)));
        assertTrue(change(Draft.of(mother.fileHolder, Set.of()).holding(mother.duinrode, mother.zeedijk), 1)
                .isDone());
        assertTrue(change(leaving.inactive(), 1).isDone());
    }

    @Test
    void whoReturnsNeedsAVogAgainWB8() {
        Draft gone = Draft.of(mother.participant, Set.of()).vog(NEVER).inactive();
        assertTrue(change(gone, 1).isDone(), "who is not active may lack one");
        Draft back = Draft.of(mother.participant, Set.of());
        assertEquals(Rule.VOG_MISSING, refused(change(back.vog(NEVER), 2)));
        assertTrue(change(back, 2).isDone());
    }

    @Test
    void anOlderVersionIsRefusedAndNothingOfItIsKept() {
        Draft draft = Draft.of(mother.police, Set.of());
        assertTrue(change(draft, 1).isDone());
        assertEquals(Rule.CHANGED_MEANWHILE, refused(change(draft.roles(Role.PARTICIPANT), 1)));
        assertEquals(
                Set.of(Role.DECIDER),
                vault.read(tx -> team.person(tx, draft.id())).orElseThrow().roles());
        assertEquals(Rule.CHANGED_MEANWHILE, refused(change(Draft.of(mother.policeForce, Role.DECIDER), 1)));
    }

    @Test
    void onlyFileHoldersAndCoordinatorsKeepTheTeamDec10() {
        for (TeamPerson other : List.of(mother.police, mother.participant, mother.powerless)) {
            Actor actor = as(other);
            assertEquals(
                    Rule.NOT_ALLOWED,
                    refused(new AddPerson(vault.transactor(), team, vault.clock)
                            .handle(actor, Draft.of(mother.policeForce).done())));
            assertEquals(
                    Rule.NOT_ALLOWED,
                    refused(new ChangePerson(vault.transactor(), team, List.of(), vault.clock)
                            .handle(
                                    actor,
                                    new Versioned<>(new Membership(mother.police, Set.of()), 1),
                                    Optional.empty())));
            assertEquals(
                    Rule.NOT_ALLOWED,
                    refused(new GrantMandate(vault.transactor(), team).handle(actor, mother.policeMandate)));
            assertEquals(
                    Rule.NOT_ALLOWED,
                    refused(new ChangeSettings(vault.transactor(), team)
                            .handle(actor, new Versioned<>(TeamMother.SETTINGS, 1))));
            assertEquals("DEC-10", lastResult());
        }
    }

    @Test
    void aCodeIsSetByItsOwnerAndReplacingItShowsInTheLogDec6() {
        PersonId id = mother.police.id();
        assertEquals(Rule.CODE_OF_SOMEBODY_ELSE, refused(code(keeper, id, "kastanje")));
        assertEquals(
                "vault.code.too-short",
                refused(code(as(mother.police), id, "kort")).textKey());
        assertTrue(code(as(mother.police), id, "kastanje").isDone());
        assertEquals("PERSONAL_CODE_SET", lastAction());
        assertTrue(code(as(mother.police), id, "walnoten").isDone());
        assertEquals("PERSONAL_CODE_REPLACED", lastAction());
        assertEquals(Optional.of("hash of walnoten"), vault.read(tx -> team.codeHash(tx, id)));
    }

    @Test
    void whoHasNoAccountTypesTheCodeWithWhoeverKeepsTheTeamDec6() {
        PersonId id = mother.schoolLiaison.id();
        assertEquals(Rule.NOT_ALLOWED, refused(code(as(mother.police), id, "kastanje")));
        assertTrue(code(keeper, id, "kastanje").isDone());
        assertTrue(
                change(Draft.of(mother.schoolLiaison, Set.of()).inactive(), 1).isDone());
        assertEquals(Rule.CODE_OF_INACTIVE_PERSON, refused(code(keeper, id, "kastanje")));
    }

    @Test
    void settingsChangeButNotTheLetterNorPracticeDec22() {
        TeamSettings now = TeamMother.SETTINGS;
        assertEquals(Rule.STORE_LETTER_FIXED, refused(change(settings('B', 5, false), 1)));
        assertEquals(Rule.PRACTICE_FIXED, refused(change(settings('A', 5, true), 1)));
        assertTrue(change(settings('A', 10, false), 1).isDone());
        assertEquals(Rule.CHANGED_MEANWHILE, refused(change(now, 1)));
        assertEquals(10, vault.read(team::settings).idleLockMinutes());
        assertThrows(IllegalArgumentException.class, () -> settings('A', 11, false));
        assertThrows(IllegalArgumentException.class, () -> settings('a', 5, false));
    }

    @Test
    void aLapsedTrainingWarnsAndBarsNothingDec11WB9() {
        LocalDate today = LocalDate.of(2026, 3, 12);
        Draft draft = Draft.of(mother.policeForce, Role.DECIDER);
        assertEquals(
                EnumSet.of(PersonWarning.TRAINING_NOT_RECORDED),
                PersonWarning.of(draft.trainedUntil(Optional.empty()), today));
        assertEquals(
                EnumSet.of(PersonWarning.TRAINING_LAPSED),
                PersonWarning.of(draft.trainedUntil(Optional.of(today.minusDays(1))), today));
        assertEquals(
                EnumSet.of(PersonWarning.TRAINING_LAPSES_SOON),
                PersonWarning.of(draft.trainedUntil(Optional.of(today.plusDays(60))), today));
        assertEquals(Set.of(), PersonWarning.of(draft.trainedUntil(Optional.of(today.plusDays(61))), today));
        assertEquals(Set.of(), PersonWarning.of(draft.inactive().trainedUntil(Optional.empty()), today));
        Membership lapsed = new Membership(draft.trainedUntil(Optional.of(today.minusDays(1))), Set.of());
        assertTrue(new AddPerson(vault.transactor(), team, vault.clock)
                .handle(keeper, lapsed)
                .isDone());
    }

    private Outcome<TeamSettings, TeamRefusal> setUp(TestVault in, Membership first, boolean withMunicipality) {
        List<Municipality> municipalities = withMunicipality ? List.of(mother.duinrode) : List.of();
        return new SetUpTeam(in.transactor(), team, in.clock)
                .handle(new FirstTeam(TeamMother.SETTINGS, municipalities, first));
    }

    private Outcome<PersonId, TeamRefusal> add(Draft draft) {
        return new AddPerson(vault.transactor(), team, vault.clock).handle(keeper, draft.done());
    }

    private Outcome<PersonId, TeamRefusal> change(Draft draft, int version) {
        return new ChangePerson(vault.transactor(), team, List.of(), vault.clock)
                .handle(keeper, new Versioned<>(draft.done(), version), Optional.empty());
    }

    private Outcome<TeamSettings, TeamRefusal> change(TeamSettings settings, int version) {
        return new ChangeSettings(vault.transactor(), team).handle(keeper, new Versioned<>(settings, version));
    }

    private Outcome<PersonId, TeamRefusal> code(Actor actor, PersonId person, String typed) {
        return new SetPersonalCode(vault.transactor(), team, HASHING).handle(actor, person, typed.toCharArray());
    }

    private static Organisation organisation(OrganisationKind kind, Optional<Municipality.Key> municipality) {
        return new Organisation(Organisation.Key.fresh(), kind, ShortText.of("Nieuw"), municipality);
    }

    private static TeamSettings settings(char letter, int minutes, boolean practice) {
        TeamSettings now = TeamMother.SETTINGS;
        return new TeamSettings(
                now.place(), now.teamName(), letter, now.meetingLabel(), now.preSelection(), minutes, practice);
    }

    private String lastResult() {
        return vault.read(tx -> vault.audit.latest(tx, 1)).getFirst().result().value();
    }

    private String lastAction() {
        return vault.read(tx -> vault.audit.latest(tx, 1)).getFirst().action().value();
    }

    private static <T> TeamRefusal refused(Outcome<T, TeamRefusal> outcome) {
        return switch (outcome) {
            case Outcome.Done<T, TeamRefusal> _ -> throw new AssertionError("was done");
            case Outcome.Refused<T, TeamRefusal>(TeamRefusal refusal) -> refusal;
        };
    }
}
