package nl.casustafel.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.casustafel.access.sql.ReviewNumbers;
import nl.casustafel.audit.AuditRow;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Id;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.Role;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.search.FindAnything;
import nl.casustafel.search.Findings;
import nl.casustafel.signal.SignalId;
import nl.casustafel.testkit.HeldMeeting;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.testkit.WeighingMother;
import nl.casustafel.weighing.WeighingId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Every way in which something of a file is read, found by looking through the program: what opens a
/// record leaves a line in the log (BIO2 8.15.01), and nothing gives away anything of another
/// municipality (DEC-5). A new read is put in one of the lists of [KnownReads], or this fails.
class EveryReadTest {
    private final TestVault vault = new TestVault();
    private final AllReads all = new AllReads(vault);
    private final HeldMeeting held = all.held;

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void everyReadIsKnown() {
        Set<String> known = new TreeSet<>();
        Stream.of(KnownReads.OPENS, KnownReads.PARTS, KnownReads.LISTS).forEach(known::addAll);
        assertEquals(known, AllReads.reads().map(AllReads::name).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void whatOpensARecordLeavesALineWithSixFields_BIO2_8_15_01() {
        AllReads.reads()
                .filter(read -> KnownReads.OPENS.contains(AllReads.name(read)))
                .forEach(read -> {
                    long before = vault.read(vault.audit::head).seq();
                    assertFalse(Nothing.is(all.answer(read, held.chair())), AllReads.name(read));
                    List<AuditRow> added = vault.read(tx -> vault.audit.latest(tx, 9)).stream()
                            .filter(row -> row.seq() > before)
                            .toList();
                    assertEquals(1, added.size(), AllReads.name(read));
                    AuditRow row = added.getFirst();
                    assertTrue(
                            all.given().values().stream()
                                    .map(Object::toString)
                                    .anyMatch(id -> id.contains(row.object().toString())),
                            AllReads.name(read));
                    assertFalse(row.action().value().isEmpty(), AllReads.name(read));
                    assertEquals("DONE", row.result().value(), AllReads.name(read));
                    assertEquals("test", row.origin().value(), AllReads.name(read));
                    assertEquals(TestVault.actor().person().value(), row.actor(), AllReads.name(read));
                    assertEquals(vault.clock.now(), row.at(), AllReads.name(read));
                });
    }

    @Test
    void listsAndPartsLeaveNone() {
        long before = vault.read(vault.audit::head).seq();
        AllReads.reads()
                .filter(read -> !KnownReads.OPENS.contains(AllReads.name(read)))
                .forEach(read -> all.answer(read, held.chair()));
        assertEquals(before, vault.read(vault.audit::head).seq());
    }

    @Test
    void nothingOfAnotherMunicipalityIsSeenAnywhere_DEC_5() {
        Actor elsewhere = TeamMother.as(held.team.otherFileHolder);
        Set<String> told = AllReads.reads()
                .filter(read -> !Nothing.is(all.answer(read, elsewhere)))
                .map(AllReads::name)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(KnownReads.FOR_THE_WHOLE_TEAM), told);
    }

    @Test
    void whoHoldsNoRoleSeesNothingOfAnyFile_DEC_10() {
        Actor technical = new Actor(PersonId.fresh(), Set.of());
        assertEquals(
                Set.of(),
                AllReads.reads()
                        .filter(read -> !Nothing.is(all.answer(read, technical)))
                        .map(AllReads::name)
                        .collect(Collectors.toSet()));
    }

    @Test
    void whatIsRefusedElsewhereIsRefusedInTheWordsForWhatIsNotThere_DEC_5() {
        Actor elsewhere = TeamMother.as(held.team.otherFileHolder);
        assertEquals(
                held.weigh.save.handle(elsewhere, new WeighingId(UUID.randomUUID()), 1, WeighingMother.FORM),
                held.weigh.save.handle(elsewhere, (WeighingId) all.of(WeighingId.class), 1, WeighingMother.FORM));
    }

    @Test
    void thePaletteFindsNothingOfAnotherMunicipality_DEC_5() {
        FindAnything find = new FindAnything(
                vault.transactor(), held.weigh.signals.reads, held.weigh.cases, held.mother.reads, held.team.team);
        for (String typed : List.of("jongen", "2026-A-001", "2026-A-002", "001", "002")) {
            assertEquals(new Findings(0, List.of()), find.find(TeamMother.as(held.team.otherFileHolder), typed), typed);
        }
    }

    @Test
    void theReviewFollowsADossierByItsNumberAndSeesNothingOfIt_DEC_10() {
        Actor review = TestVault.actor(Role.LAWFULNESS_REVIEW);
        for (Class<?> type : List.of(SignalId.class, WeighingId.class, CaseId.class)) {
            UUID id = ((Id) all.of(type)).value();
            assertEquals(Optional.of(ShortText.of("2026-A-002")), vault.read(tx -> ReviewNumbers.of(tx, review, id)));
            for (Role role : Role.values()) {
                assertTrue(
                        role == Role.LAWFULNESS_REVIEW
                                || vault.read(tx -> ReviewNumbers.of(tx, TestVault.actor(role), id))
                                        .isEmpty(),
                        role.name());
            }
        }
        assertEquals(
                Set.of(
                        "ProvisionReads.all",
                        "ProvisionReads.of",
                        "RegisterReads.lines",
                        "DecisionReads.decisions",
                        "RetentionReads.destructions",
                        "RetentionReads.counters"),
                AllReads.reads()
                        .filter(read -> !Nothing.is(all.answer(read, review)))
                        .map(AllReads::name)
                        .collect(Collectors.toSet()));
    }
}
