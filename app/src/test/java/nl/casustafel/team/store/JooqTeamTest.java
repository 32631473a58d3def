package nl.casustafel.team.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Role;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.kernel.SignInName;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.team.Mandate;
import nl.casustafel.team.Membership;
import nl.casustafel.team.Municipality;
import nl.casustafel.team.Organisation;
import nl.casustafel.team.OrganisationKind;
import nl.casustafel.team.Party;
import nl.casustafel.team.TeamAction;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.team.TeamRefusal;
import nl.casustafel.team.TeamSettings;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.vault.Tx;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Whatever is kept comes back the same, also in a later session.
class JooqTeamTest {
    private final Random random = new Random(20260312);
    private final TestVault vault = new TestVault();
    private final JooqTeam team = new JooqTeam();

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void keepsSettingsAndRefusesAnOlderVersion() {
        assertFalse(vault.read(team::isSetUp));
        TeamSettings first = settings();
        write(tx -> team.open(tx, first));
        vault.reopen();
        assertTrue(vault.read(team::isSetUp));
        Versioned<TeamSettings> read = vault.read(team::versionedSettings);
        assertEquals(first, read.value());
        TeamSettings second = settings();
        write(tx -> assertTrue(team.changeSettings(tx, new Versioned<>(second, read.version()))));
        write(tx -> assertFalse(team.changeSettings(tx, new Versioned<>(first, read.version()))));
        assertEquals(second, vault.read(team::settings));
    }

    @Test
    void keepsRandomPeopleWithAllThatIsBesideThem() {
        for (int i = 0; i < 25; i++) {
            Municipality municipality = new Municipality(Municipality.Key.fresh(), text(), text(), maybe(text()));
            Organisation organisation = new Organisation(
                    Organisation.Key.fresh(), pick(OrganisationKind.values()), text(), maybe(municipality.id()));
            Membership added = membership(PersonId.fresh(), organisation, municipality);
            Membership changed = membership(added.person().id(), organisation, municipality);
            Mandate mandate = mandate(added.person(), municipality);
            write(tx -> {
                team.add(tx, municipality);
                team.add(tx, organisation);
                team.add(tx, added);
                team.add(tx, mandate);
            });
            if (i % 10 == 0) {
                vault.reopen();
            }
            assertTrue(vault.read(team::municipalities).contains(municipality));
            assertTrue(vault.read(team::organisations).contains(organisation));
            assertTrue(vault.read(team::mandates).contains(mandate));
            assertTrue(vault.read(team::everyone).contains(added.person()));
            assertEquals(added.person().active(), vault.read(team::people).contains(added.person()));
            assertEquals(added, kept(added).value());
            write(tx -> assertTrue(team.change(tx, new Versioned<>(changed, 1))));
            write(tx -> assertFalse(team.change(tx, new Versioned<>(added, 1))));
            assertEquals(new Versioned<>(changed, 2), kept(added));
        }
        assertEquals(25, vault.read(team::everyone).size());
    }

    @Test
    void keepsACodeApartFromThePersonAndGivesItForActivePeopleOnly() {
        Organisation organisation =
                new Organisation(Organisation.Key.fresh(), OrganisationKind.POLICE, text(), Optional.empty());
        Municipality municipality = new Municipality(Municipality.Key.fresh(), text(), text(), Optional.empty());
        Membership someone = active(membership(PersonId.fresh(), organisation, municipality), true);
        PersonId id = someone.person().id();
        write(tx -> {
            team.add(tx, municipality);
            team.add(tx, organisation);
            team.add(tx, someone);
        });
        assertEquals(Optional.empty(), vault.read(tx -> team.codeHash(tx, id)));
        write(tx -> team.keepCode(tx, id, "scrypt$x"));
        write(tx -> assertTrue(team.change(tx, new Versioned<>(someone, 1))));
        assertEquals(Optional.of("scrypt$x"), vault.read(tx -> team.codeHash(tx, id)));
        assertTrue(kept(someone).value().person().hasCode());
        write(tx -> assertTrue(team.change(tx, new Versioned<>(active(someone, false), 2))));
        assertEquals(Optional.empty(), vault.read(tx -> team.codeHash(tx, id)));
    }

    private Versioned<Membership> kept(Membership membership) {
        return vault.read(tx -> team.membership(tx, membership.person().id())).orElseThrow();
    }

    private void write(Consumer<Tx> work) {
        vault.transactor().write(TestVault.actor(), Purpose.SET_UP_TEAM, tx -> {
            work.accept(tx);
            tx.audit(TeamAction.SETTINGS_CHANGED, TeamSettings.Key.ONLY);
            return Outcome.<String, TeamRefusal>done("");
        });
    }

    private TeamSettings settings() {
        return new TeamSettings(
                text(),
                text(),
                (char) ('A' + random.nextInt(26)),
                ShortText.of("IIO " + random.nextInt()),
                random.nextBoolean(),
                1 + random.nextInt(10),
                random.nextBoolean());
    }

    private Membership membership(PersonId id, Organisation organisation, Municipality municipality) {
        EnumSet<Role> roles = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            if (random.nextBoolean()) {
                roles.add(role);
            }
        }
        TeamPerson person = new TeamPerson(
                id,
                text(),
                text(),
                organisation,
                roles,
                maybe(SignInName.parse("p" + random.nextInt(1_000_000_000)).orThrow()),
                false,
                maybe(day()),
                maybe(day()),
                random.nextBoolean());
        return new Membership(person, random.nextBoolean() ? Set.of(municipality.id()) : Set.of());
    }

    private static Membership active(Membership of, boolean active) {
        TeamPerson person = of.person();
        return new Membership(
                new TeamPerson(
                        person.id(),
                        person.name(),
                        person.function(),
                        person.organisation(),
                        person.roles(),
                        person.signInName(),
                        person.hasCode(),
                        person.vogOn(),
                        person.trainedUntil(),
                        active),
                of.fileHolderOf());
    }

    private Mandate mandate(TeamPerson person, Municipality municipality) {
        return new Mandate(
                Mandate.Key.fresh(),
                person.id(),
                pick(Party.values()),
                maybe(municipality.id()),
                day(),
                text(),
                maybe(day()));
    }

    private <T> Optional<T> maybe(T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    private <T> T pick(T[] values) {
        return List.of(values).get(random.nextInt(values.length));
    }

    private LocalDate day() {
        return LocalDate.of(2000, 1, 1).plusDays(random.nextInt(20_000));
    }

    private ShortText text() {
        return ShortText.of("Ünï 'naam' \uD83D\uDE42 " + new UUID(random.nextLong(), random.nextLong()));
    }
}
