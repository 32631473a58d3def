package nl.casustafel.practice;

import static nl.casustafel.practice.LargeTransactions.value;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Parsed;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Role;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.kernel.SignInName;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.team.AddPerson;
import nl.casustafel.team.ChangePerson;
import nl.casustafel.team.ChangeSettings;
import nl.casustafel.team.FirstTeam;
import nl.casustafel.team.GrantMandate;
import nl.casustafel.team.Mandate;
import nl.casustafel.team.Membership;
import nl.casustafel.team.Municipality;
import nl.casustafel.team.Organisation;
import nl.casustafel.team.OrganisationKind;
import nl.casustafel.team.Party;
import nl.casustafel.team.SetPersonalCode;
import nl.casustafel.team.SetUpTeam;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.team.TeamSettings;
import nl.casustafel.vault.Transactor;

/// The people of the practice team: two municipalities, one file holder for both, everybody who sits at the
/// table, and somebody of a school, who has no account (W-B5). Their names say that nobody is meant.
final class PracticeTeam {
    /// What everybody of the practice team signs with.
    static final String CODE = "oefenen";

    /// How many days ago everybody was last screened.
    static final int RENEWED = 210;

    private final LocalDate start;
    private final LocalDate today;
    private final List<TeamPerson> others = new ArrayList<>();

    final Municipality duinrode = town("Duinrode", "B. Duinvoorbeeld");
    final Municipality zeedijk = town("Zeedijk", "Z. Dijkvoorbeeld");
    final Organisation duinrodeTown =
            organisation(OrganisationKind.MUNICIPAL_EXECUTIVE, "Gemeente Duinrode", Optional.of(duinrode));
    final Organisation zeedijkTown =
            organisation(OrganisationKind.MUNICIPAL_EXECUTIVE, "Gemeente Zeedijk", Optional.of(zeedijk));
    final Organisation police = organisation(OrganisationKind.POLICE, "Politie Kust (oefening)", Optional.empty());
    final Organisation probation =
            organisation(OrganisationKind.PROBATION, "Reclassering Kust (oefening)", Optional.empty());
    final TeamPerson fileHolder;
    final TeamPerson coordinator;
    final TeamPerson secretary;
    final TeamPerson officer;
    final TeamPerson prosecutor;
    final TeamPerson duinrodeMayor;
    final TeamPerson zeedijkMayor;
    final TeamPerson probationOfficer;
    final TeamPerson qualityKeeper;

    PracticeTeam(LocalDate start, LocalDate today) {
        this.start = start;
        this.today = today;
        Organisation house =
                organisation(OrganisationKind.SAFETY_HOUSE, "Zorg- en Veiligheidshuis Kust", Optional.empty());
        Organisation prosecution = organisation(OrganisationKind.PROSECUTION, "OM Kust (oefening)", Optional.empty());
        Organisation board = organisation(OrganisationKind.CHILD_PROTECTION, "Raad Kust (oefening)", Optional.empty());
        Organisation school = organisation(OrganisationKind.OTHER, "Strandcollege (oefening)", Optional.empty());
        fileHolder = person("Femke Oefenstra", "dossierhouder", duinrodeTown, "oefen", Role.FILE_HOLDER);
        coordinator =
                other("Petra Voorbeeld", "procescoördinator", house, "coordinator", Set.of(Role.PROCESS_COORDINATOR));
        secretary = other("Ilse Notulist", "secretaris", house, "secretaris", Set.of(Role.PROCESS_COORDINATOR));
        officer = other("Ruben Verzonnen", "CTER-contactpersoon", police, "politie", Set.of(Role.DECIDER));
        prosecutor = other("Naima Bedacht", "interventiespecialist", prosecution, "om", Set.of(Role.DECIDER));
        duinrodeMayor = other("Karel Fictief", "adviseur veiligheid", duinrodeTown, "duinrode", Set.of(Role.DECIDER));
        zeedijkMayor = other("Loes Denkbeeld", "adviseur veiligheid", zeedijkTown, "zeedijk", Set.of(Role.DECIDER));
        probationOfficer =
                other("Bram Schijnstra", "reclasseringswerker", probation, "reclassering", Set.of(Role.PARTICIPANT));
        qualityKeeper =
                other("Marga Bedenksel", "kwaliteitsbeheerder", house, "kwaliteit", Set.of(Role.FRAMEWORK_QUALITY));
        other(
                "Roos Toetsmaat",
                "functionaris gegevensbescherming",
                duinrodeTown,
                "toetsing",
                Set.of(Role.LAWFULNESS_REVIEW));
        other("Pim Lijstwerk", "privacy officer", house, "privacy", Set.of(Role.FRAMEWORK_QUALITY));
        other("Sanne Proefpersoon", "raadsonderzoeker", board, "raad", Set.of(Role.PARTICIPANT));
        other("Tijs Naamloos", "zorgcoördinator", school, "", Set.of());
    }

    void found(PracticeRooms rooms, Transactor transactor, CaseClock clock) {
        value(new SetUpTeam(transactor, rooms.team(), clock)
                .handle(new FirstTeam(
                        settings(),
                        List.of(duinrode, zeedijk),
                        new Membership(fileHolder, Set.of(duinrode.id(), zeedijk.id())))));
        AddPerson add = new AddPerson(transactor, rooms.team(), clock);
        others.forEach(person -> value(add.handle(as(fileHolder), new Membership(person, Set.of()))));
        GrantMandate grant = new GrantMandate(transactor, rooms.team());
        List.of(
                        mandate(officer, Party.POLICE, Optional.empty(), 1),
                        mandate(prosecutor, Party.PROSECUTION, Optional.empty(), 2),
                        mandate(duinrodeMayor, Party.MAYOR, Optional.of(duinrode.id()), 3),
                        mandate(zeedijkMayor, Party.MAYOR, Optional.of(zeedijk.id()), 4))
                .forEach(mandate -> value(grant.handle(as(fileHolder), mandate)));
        setCodes(rooms, transactor);
    }

    /// Everybody was screened and trained anew since the team began; one training has lapsed (W-B9), so
    /// that the warning is seen. Known to the team, so with roles and account as they were.
    void renew(PracticeRooms rooms, Transactor transactor, CaseClock clock) {
        ChangePerson change = new ChangePerson(transactor, rooms.team(), List.of(), clock);
        everyone().forEach(person -> {
            Versioned<Membership> now = transactor.read(
                    as(fileHolder),
                    Purpose.SET_UP_TEAM,
                    tx -> rooms.team().membership(tx, person.id()).orElseThrow());
            LocalDate trained = person.equals(probationOfficer) ? today.minusDays(12) : today.plusDays(400);
            value(change.handle(
                    as(fileHolder),
                    new Versioned<>(
                            new Membership(
                                    renewed(now.value().person(), today.minusDays(RENEWED), trained),
                                    now.value().fileHolderOf()),
                            now.version()),
                    Optional.empty()));
        });
    }

    /// Lets the driehoek ratify what is admitted from now on, or no longer (T-S7).
    void triangle(PracticeRooms rooms, Transactor transactor, boolean ratifies) {
        Versioned<TeamSettings> now =
                transactor.read(as(fileHolder), Purpose.SET_UP_TEAM, rooms.team()::versionedSettings);
        value(new ChangeSettings(transactor, rooms.team())
                .handle(as(fileHolder), new Versioned<>(now.value().withTriangle(ratifies), now.version())));
    }

    private static TeamPerson renewed(TeamPerson person, LocalDate vog, LocalDate trained) {
        return new TeamPerson(
                person.id(),
                person.name(),
                person.function(),
                person.organisation(),
                person.roles(),
                person.signInName(),
                person.hasCode(),
                Optional.of(vog),
                Optional.of(trained),
                true);
    }

    /// All share one code, so it is hashed once.
    private void setCodes(PracticeRooms rooms, Transactor transactor) {
        Parsed<String> hash = rooms.hashing().hash(CODE.toCharArray());
        SetPersonalCode set = new SetPersonalCode(transactor, rooms.team(), _ -> hash);
        everyone()
                .forEach(person -> value(set.handle(
                        as(person.signInName().isPresent() ? person : fileHolder), person.id(), new char[0])));
    }

    List<TeamPerson> everyone() {
        List<TeamPerson> everyone = new ArrayList<>(others);
        everyone.addFirst(fileHolder);
        return everyone;
    }

    TeamPerson mayorOf(Municipality town) {
        return town.equals(duinrode) ? duinrodeMayor : zeedijkMayor;
    }

    Organisation executiveOf(Municipality town) {
        return town.equals(duinrode) ? duinrodeTown : zeedijkTown;
    }

    static Actor as(TeamPerson person) {
        return new Actor(person.id(), person.roles());
    }

    private static TeamSettings settings() {
        return new TeamSettings(
                ShortText.of("Kust"),
                ShortText.of("Zorg- en Veiligheidshuis Kust (oefening)"),
                'A',
                ShortText.of("IIO"),
                true,
                10,
                true);
    }

    private TeamPerson other(String name, String function, Organisation organisation, String account, Set<Role> roles) {
        TeamPerson person = person(name, function, organisation, account, roles.toArray(Role[]::new));
        others.add(person);
        return person;
    }

    private TeamPerson person(String name, String function, Organisation organisation, String account, Role... roles) {
        return new TeamPerson(
                PersonId.fresh(),
                ShortText.of(name),
                ShortText.of(function),
                organisation,
                Set.of(roles),
                account.isEmpty() ? Optional.empty() : Optional.of(SignInName.of(account)),
                false,
                Optional.of(start.minusDays(60)),
                Optional.of(start.plusDays(700)),
                true);
    }

    private Mandate mandate(TeamPerson person, Party party, Optional<Municipality.Key> town, int number) {
        return new Mandate(
                Mandate.Key.fresh(),
                person.id(),
                party,
                town,
                start,
                ShortText.of("Mandaatbesluit oefening " + number),
                Optional.empty());
    }

    private static Municipality town(String name, String mayor) {
        return new Municipality(
                Municipality.Key.fresh(),
                ShortText.of(name),
                ShortText.of(mayor),
                Optional.of(ShortText.of("Meldpunt " + name + " (oefening)")));
    }

    private static Organisation organisation(OrganisationKind kind, String name, Optional<Municipality> town) {
        return new Organisation(Organisation.Key.fresh(), kind, ShortText.of(name), town.map(Municipality::id));
    }
}
