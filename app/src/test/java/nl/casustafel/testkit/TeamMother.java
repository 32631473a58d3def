package nl.casustafel.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.kernel.Role;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.kernel.SignInName;
import nl.casustafel.team.AddPerson;
import nl.casustafel.team.FirstTeam;
import nl.casustafel.team.GrantMandate;
import nl.casustafel.team.Mandate;
import nl.casustafel.team.Membership;
import nl.casustafel.team.Municipality;
import nl.casustafel.team.Organisation;
import nl.casustafel.team.OrganisationKind;
import nl.casustafel.team.Party;
import nl.casustafel.team.SetUpTeam;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.team.TeamRefusal;
import nl.casustafel.team.TeamSettings;
import nl.casustafel.team.store.JooqTeam;
import nl.casustafel.vault.Tx;

/// A fictional team in a test's store, made through the use cases in one transaction: two municipalities,
/// everybody who sits at the table, their mandates, and somebody without any role.
public final class TeamMother {
    public static final TeamSettings SETTINGS = new TeamSettings(
            ShortText.of("Noorderstrand"),
            ShortText.of("Team Noorderstrand"),
            'A',
            ShortText.of("IIO"),
            false,
            5,
            false);

    private static final LocalDate VOG = LocalDate.of(2025, 2, 3);
    private static final LocalDate TRAINED = LocalDate.of(2027, 6, 30);
    private static final LocalDate GRANTED = LocalDate.of(2025, 9, 1);

    public final Municipality duinrode = municipality("Duinrode", "M. Zeegers");
    public final Municipality zeedijk = municipality("Zeedijk", "A. van Loon");

    public final Organisation duinrodeTown = organisation(OrganisationKind.MUNICIPAL_EXECUTIVE, duinrode);
    public final Organisation zeedijkTown = organisation(OrganisationKind.MUNICIPAL_EXECUTIVE, zeedijk);
    public final Organisation safetyHouse = organisation(OrganisationKind.SAFETY_HOUSE, "Zorg- en Veiligheidshuis");
    public final Organisation policeForce = organisation(OrganisationKind.POLICE, "Politie Noorderstrand");
    public final Organisation prosecutionOffice = organisation(OrganisationKind.PROSECUTION, "OM Noorderstrand");
    public final Organisation probationOffice = organisation(OrganisationKind.PROBATION, "Reclassering Noorderstrand");
    public final Organisation school = organisation(OrganisationKind.OTHER, "Strandcollege");

    /// Holds the files of Duinrode.
    public final TeamPerson fileHolder =
            person("Femke de Boer", "dossierhouder", duinrodeTown, "femke", Role.FILE_HOLDER);
    /// Holds the files of Zeedijk.
    public final TeamPerson otherFileHolder =
            person("Jamal Idrissi", "dossierhouder", zeedijkTown, "jamal", Role.FILE_HOLDER);
    public final TeamPerson coordinator =
            person("Petra Kuiper", "procescoördinator", safetyHouse, "petra", Role.PROCESS_COORDINATOR);
    public final TeamPerson secretary =
            person("Ilse Bos", "procesondersteuner", safetyHouse, "ilse", Role.PROCESS_COORDINATOR);
    public final TeamPerson police = person("Ruben Visser", "CTER-contactpersoon", policeForce, "ruben", Role.DECIDER);
    public final TeamPerson prosecution =
            person("Naima Haddad", "interventiespecialist", prosecutionOffice, "naima", Role.DECIDER);
    /// Speaks for the mayor of Duinrode.
    public final TeamPerson mayor =
            person("Karel Smit", "beleidsadviseur veiligheid", duinrodeTown, "karel", Role.DECIDER);
    /// Speaks for the mayor of Zeedijk.
    public final TeamPerson otherMayor =
            person("Loes Prins", "beleidsadviseur veiligheid", zeedijkTown, "loes", Role.DECIDER);
    public final TeamPerson participant =
            person("Bram Postma", "reclasseringswerker", probationOffice, "bram", Role.PARTICIPANT);
    /// Is a third party, so without an account (W-B5).
    public final TeamPerson schoolLiaison = withoutRole("Sanne Jacobs", "zorgcoördinator", school, Optional.empty());
    /// Has no role, so no account either (DEC-10): may see nothing.
    public final TeamPerson powerless = withoutRole("Tijs Mulder", "beleidsmedewerker", duinrodeTown, Optional.empty());

    public final Mandate policeMandate = mandate(police, Party.POLICE, Optional.empty(), "2025-101");
    public final Mandate prosecutionMandate = mandate(prosecution, Party.PROSECUTION, Optional.empty(), "2025-102");
    public final Mandate mayorMandate = mandate(mayor, Party.MAYOR, Optional.of(duinrode.id()), "2025-103");
    public final Mandate otherMayorMandate = mandate(otherMayor, Party.MAYOR, Optional.of(zeedijk.id()), "2025-104");

    public final JooqTeam team = new JooqTeam();

    public TeamMother(TestVault vault) {
        this(vault, SETTINGS);
    }

    TeamMother(TestVault vault, TeamSettings settings) {
        vault.transactor().write(as(fileHolder), Purpose.SET_UP_TEAM, tx -> {
            done(new SetUpTeam(vault.transactor(), team, vault.clock)
                    .within(
                            tx,
                            new FirstTeam(
                                    settings,
                                    List.of(duinrode, zeedijk),
                                    new Membership(fileHolder, Set.of(duinrode.id())))));
            addPeople(tx, new AddPerson(vault.transactor(), team, vault.clock));
            GrantMandate grant = new GrantMandate(vault.transactor(), team);
            List.of(policeMandate, prosecutionMandate, mayorMandate, otherMayorMandate)
                    .forEach(mandate -> done(grant.within(tx, as(fileHolder), mandate)));
            return Outcome.<PersonId, TeamRefusal>done(fileHolder.id());
        });
        vault.events.clear();
    }

    private void addPeople(Tx tx, AddPerson add) {
        done(add.within(tx, as(fileHolder), new Membership(otherFileHolder, Set.of(zeedijk.id()))));
        List.of(coordinator, secretary, police, prosecution, mayor, otherMayor, participant, schoolLiaison, powerless)
                .forEach(person -> done(add.within(tx, as(fileHolder), new Membership(person, Set.of()))));
    }

    /// This person as who acts, with all roles held.
    public static Actor as(TeamPerson person) {
        return new Actor(person.id(), person.roles());
    }

    private static <T, R extends Refusal> void done(Outcome<T, R> outcome) {
        if (outcome instanceof Outcome.Refused<T, R>(R refusal)) {
            throw new IllegalStateException(refusal.textKey());
        }
    }

    private static Municipality municipality(String name, String mayor) {
        return new Municipality(
                Municipality.Key.fresh(),
                ShortText.of(name),
                ShortText.of(mayor),
                Optional.of(ShortText.of("Meldpunt " + name)));
    }

    private static Organisation organisation(OrganisationKind kind, Municipality municipality) {
        return new Organisation(
                Organisation.Key.fresh(),
                kind,
                ShortText.of("Gemeente " + municipality.name().value()),
                Optional.of(municipality.id()));
    }

    private static Organisation organisation(OrganisationKind kind, String name) {
        return new Organisation(Organisation.Key.fresh(), kind, ShortText.of(name), Optional.empty());
    }

    private static TeamPerson person(
            String name, String function, Organisation organisation, String signIn, Role role) {
        TeamPerson person = withoutRole(name, function, organisation, Optional.of(signIn));
        return new TeamPerson(
                person.id(),
                person.name(),
                person.function(),
                organisation,
                Set.of(role),
                person.signInName(),
                false,
                person.vogOn(),
                person.trainedUntil(),
                true);
    }

    private static TeamPerson withoutRole(
            String name, String function, Organisation organisation, Optional<String> signIn) {
        return new TeamPerson(
                PersonId.fresh(),
                ShortText.of(name),
                ShortText.of(function),
                organisation,
                Set.of(),
                signIn.map(SignInName::parse).map(parsed -> parsed.orThrow()),
                false,
                Optional.of(VOG),
                Optional.of(TRAINED),
                true);
    }

    private static Mandate mandate(
            TeamPerson person, Party party, Optional<Municipality.Key> municipality, String document) {
        return new Mandate(
                Mandate.Key.fresh(),
                person.id(),
                party,
                municipality,
                GRANTED,
                ShortText.of("Mandaatbesluit " + document),
                Optional.empty());
    }
}
