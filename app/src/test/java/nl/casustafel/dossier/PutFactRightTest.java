package nl.casustafel.dossier;

import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.dossier.CorrectionNotice.Had;
import nl.casustafel.signal.DataCategory;
import nl.casustafel.testkit.DossierMother;
import nl.casustafel.testkit.Refused;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.testkit.WeighingMother;
import nl.casustafel.testkit.WholeStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Nothing is rewritten, and what was wrong does not linger (W-D8, WPGA art. 10, Bpga art. 8).
class PutFactRightTest {
    private static final String WRONG = "Woont bij zijn oom Zonnebloemsma.";
    private static final String RIGHT = "Woont bij zijn moeder.";

    private final TestVault vault = new TestVault();
    private final WeighingMother weigh = new WeighingMother(vault);
    private final DossierMother mother = new DossierMother(weigh);
    private final TeamMother team = weigh.team;
    private final CaseId caseFile = weigh.admitted();
    private final CaseFact fact = mother.brought(caseFile, mother.said(WRONG, team.policeForce));

    @AfterEach
    void close() {
        vault.close();
    }

    private NewCaseFact right() {
        return mother.said(RIGHT, team.policeForce);
    }

    @Test
    void theWordsOfWhatWasWrongAreGoneAndThatItWasPutRightStays_W_D8() {
        mother.corrected(fact, Correction.WRONG, right());
        CaseFact struck = mother.read(team.police, fact);
        assertTrue(struck.telling() instanceof Telling.Struck);
        assertEquals(Correction.WRONG, struck.correction().orElseThrow().how());
        assertEquals(Optional.empty(), struck.category());
        assertEquals(
                List.of(fact.id()),
                mother.read(team.police, caseFile).stream()
                        .flatMap(one -> one.corrects().stream())
                        .toList());
        WholeStore.of(vault).forEach((table, rows) -> assertFalse(rows.contains("Zonnebloemsma"), table));
    }

    @Test
    void whatWasWrongMayGoWithoutAnythingInItsPlace_W_D8() {
        mother.corrected(fact, Correction.WRONG);
        assertEquals(1, mother.read(team.police, caseFile).size());
    }

    @Test
    void whatWasRightOnceStaysReadableBesideWhatWasAdded_W_D8() {
        Refused.by(
                "W-D8",
                mother.right.handle(
                        mother.holder(),
                        caseFile,
                        fact.id(),
                        new PutFactRight.Wish(Correction.OUTDATED, Optional.empty())));
        mother.corrected(fact, Correction.OUTDATED, right());
        CaseFact old = mother.read(team.police, fact);
        assertEquals(fact.telling(), old.telling());
        assertFalse(old.isGround(), "a level rests on what is so now");
        Refused.by(
                "W-D8",
                mother.right.handle(
                        mother.holder(),
                        caseFile,
                        fact.id(),
                        new PutFactRight.Wish(Correction.WRONG, Optional.empty())));
    }

    @Test
    void sourceAndWhoeverHasItAreToBeTold_W_D8() {
        List<CorrectionNotice> owed = mother.corrected(fact, Correction.WRONG, right());
        assertEquals(
                List.of(Had.SOURCE + " Politie Noorderstrand", Had.IN_CASE + " Reclassering Noorderstrand"),
                owed.stream()
                        .map(one -> one.to().way() + " " + one.to().name().value())
                        .toList());
        assertEquals(
                List.of(2),
                vault.read(tx -> weigh.factReads.owed(tx, mother.holder())).stream()
                        .map(OwedNotices::open)
                        .toList());
        owed.forEach(one -> done(mother.tell.handle(TeamMother.as(team.participant), caseFile, one.id())));
        assertEquals(List.of(), vault.read(tx -> weigh.factReads.owed(tx, mother.holder())));
        assertEquals(
                2,
                mother.notices(caseFile).stream()
                        .filter(one -> one.told().isPresent())
                        .count());
        Refused.by(
                "W-D8",
                mother.tell.handle(mother.holder(), caseFile, owed.getFirst().id()));
    }

    @Test
    void ofWhatWasUnderEmbargoOnlyTheSourceIsToBeTold_1_8() {
        CaseFact closed = mother.brought(
                caseFile,
                mother.said(
                        WRONG,
                        team.policeForce,
                        DataCategory.POLICE,
                        new Conditions(
                                Optional.of(Restriction.NONE),
                                Optional.of(vault.clock.today().plusDays(3)))));
        assertEquals(
                List.of(Had.SOURCE),
                mother.corrected(closed, Correction.WRONG).stream()
                        .map(one -> one.to().way())
                        .collect(Collectors.toList()));
    }

    @Test
    void whatWasNotGivenCannotBePutRight_W_D5() {
        CaseFact withheld =
                done(mother.bring.withhold(mother.holder(), caseFile, DossierMother.of(team.prosecutionOffice)));
        Refused.by(
                "W-D8",
                mother.right.handle(
                        mother.holder(),
                        caseFile,
                        withheld.id(),
                        new PutFactRight.Wish(Correction.WRONG, Optional.empty())));
    }

    @Test
    void anotherOrganisationPutsNothingRight_DEC_10() {
        Refused.by(
                "DEC-10",
                mother.right.handle(
                        TeamMother.as(team.participant),
                        caseFile,
                        fact.id(),
                        new PutFactRight.Wish(Correction.WRONG, Optional.empty())));
    }
}
