package nl.casustafel.team;

import static nl.casustafel.testkit.TeamMother.as;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.team.TeamRefusal.Rule;
import nl.casustafel.team.store.JooqTeam;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Who may decide for whom, from when until when, and for which municipality.
class MandateTest {
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
    void aMunicipalityChangesItsMayorAndIsKnownOnceWA3() {
        KeepMunicipality keep = new KeepMunicipality(vault.transactor(), team);
        Municipality now = mother.zeedijk;
        Municipality next = new Municipality(now.id(), now.name(), ShortText.of("R. de Wit"), now.contactPoint());
        assertTrue(keep.change(keeper, new Versioned<>(next, 1)).isDone());
        assertEquals("MUNICIPALITY_CHANGED", lastAction());
        assertEquals(Optional.of(new Versioned<>(next, 2)), vault.read(tx -> team.municipality(tx, now.id())));
        assertEquals(Rule.CHANGED_MEANWHILE, refused(keep.change(keeper, new Versioned<>(now, 1))));
        Municipality twin = new Municipality(
                Municipality.Key.fresh(), ShortText.of("zeedijk"), ShortText.of("X"), Optional.empty());
        assertEquals(Rule.MUNICIPALITY_KNOWN, refused(keep.add(keeper, twin)));
        Municipality third = new Municipality(
                Municipality.Key.fresh(), ShortText.of("Kustdorp"), ShortText.of("X"), Optional.empty());
        assertEquals(Rule.NOT_ALLOWED, refused(keep.add(as(mother.police), third)));
        assertTrue(keep.add(keeper, third).isDone());
        assertEquals(3, vault.read(team::municipalities).size());
    }

    @Test
    void aMandateEndsOnItsLastDayAndTheNextEndsTheOneBeforeWC3() {
        EndMandate end = new EndMandate(vault.transactor(), team);
        LocalDate last = LocalDate.of(2026, 4, 30);
        Mandate.Key id = mother.policeMandate.id();
        assertEquals(Rule.NOT_ALLOWED, refused(end.handle(as(mother.police), id, last)));
        assertEquals(Rule.MANDATE_ENDS_BEFORE_START, refused(end.handle(keeper, id, LocalDate.of(2025, 8, 31))));
        assertTrue(end.handle(keeper, id, last).isDone());
        assertEquals("MANDATE_ENDED", lastAction());
        assertEquals(Optional.of(last), mandate(id).endsOn());
        assertFalse(mandate(id).holdsOn(last.plusDays(1)));
        assertTrue(grant(mother.mayor, Party.MAYOR, Optional.of(mother.duinrode.id()), NEVER)
                .isDone());
        assertEquals(
                Optional.of(LocalDate.of(2026, 1, 31)),
                mandate(mother.mayorMandate.id()).endsOn());
        assertEquals(NEVER, mandate(mother.otherMayorMandate.id()).endsOn(), "somebody else's stays");
    }

    @Test
    void aMandateSpeaksForTheOwnOrganisationAndAMayorsForItsMunicipalityWC3() {
        Optional<Municipality.Key> duinrode = Optional.of(mother.duinrode.id());
        Optional<Municipality.Key> none = Optional.empty();
        assertEquals(Rule.MANDATE_MUNICIPALITY, refused(grant(mother.mayor, Party.MAYOR, none, NEVER)));
        assertEquals(Rule.MANDATE_MUNICIPALITY, refused(grant(mother.police, Party.POLICE, duinrode, NEVER)));
        assertEquals(Rule.MANDATE_OTHER_ORGANISATION, refused(grant(mother.police, Party.PROSECUTION, none, NEVER)));
        assertEquals(Rule.MANDATE_OTHER_ORGANISATION, refused(grant(mother.police, Party.MAYOR, duinrode, NEVER)));
        assertEquals(Rule.MANDATE_WITHOUT_ROLE, refused(grant(mother.powerless, Party.MAYOR, duinrode, NEVER)));
        assertEquals(
                Rule.CHANGED_MEANWHILE,
                refused(grant(mother.mayor, Party.MAYOR, Optional.of(Municipality.Key.fresh()), NEVER)));
        assertEquals(
                Rule.MANDATE_ENDS_BEFORE_START,
                refused(grant(mother.mayor, Party.MAYOR, duinrode, Optional.of(LocalDate.of(2026, 1, 31)))));
        assertTrue(grant(mother.mayor, Party.MAYOR, Optional.of(mother.zeedijk.id()), NEVER)
                .isDone());
    }

    private Outcome<Mandate.Key, TeamRefusal> grant(
            TeamPerson person, Party party, Optional<Municipality.Key> municipality, Optional<LocalDate> endsOn) {
        Mandate mandate = new Mandate(
                Mandate.Key.fresh(),
                person.id(),
                party,
                municipality,
                LocalDate.of(2026, 2, 1),
                ShortText.of("Besluit 7"),
                endsOn);
        return new GrantMandate(vault.transactor(), team).handle(keeper, mandate);
    }

    private Mandate mandate(Mandate.Key id) {
        return vault.read(team::mandates).stream()
                .filter(mandate -> mandate.id().equals(id))
                .findFirst()
                .orElseThrow();
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
