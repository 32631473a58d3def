package nl.casustafel.dossier;

import static nl.casustafel.testkit.DossierMother.only;
import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.signal.Appraisal;
import nl.casustafel.signal.ContentGrade;
import nl.casustafel.signal.DataCategory;
import nl.casustafel.signal.FactKind;
import nl.casustafel.signal.Sensitivity;
import nl.casustafel.signal.SourceGrade;
import nl.casustafel.signal.SpecialKind;
import nl.casustafel.testkit.DossierMother;
import nl.casustafel.testkit.Refused;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.testkit.WeighingMother;
import nl.casustafel.testkit.WholeStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What participants bring about a case, and under which conditions (W-C7, W-D1 to W-D5).
class BringFactTest {
    private static final String WORDS = "Stond zaterdag met kroonluchters op het plein.";

    private final TestVault vault = new TestVault();
    private final WeighingMother weigh = new WeighingMother(vault);
    private final DossierMother mother = new DossierMother(weigh);
    private final TeamMother team = weigh.team;
    private final CaseId caseFile = weigh.admitted();

    @AfterEach
    void close() {
        vault.close();
    }

    private LocalDate today() {
        return vault.clock.today();
    }

    private NewCaseFact policeFact(Conditions conditions) {
        return mother.said(WORDS, team.policeForce, DataCategory.POLICE, conditions);
    }

    private Conditions embargo() {
        return new Conditions(Optional.of(Restriction.NONE), Optional.of(today().plusDays(10)));
    }

    @Test
    void aFactOfAParticipantStandsWithTheCaseAndWhoBroughtIt_W_D1() {
        CaseFact kept = mother.brought(caseFile, mother.said(WORDS, team.probationOffice));
        CaseFact read = mother.read(team.participant, kept);
        assertEquals(kept, read);
        assertEquals(Optional.of(DataCategory.PLAN), read.category());
        assertEquals(team.probationOffice.id(), read.bringer().organisation());
    }

    @Test
    void onlyAfterAdmissionAndOnlyByWhoWasDesignated_W_C7_W_C8() {
        assertEquals(
                "refusal.dossier.unknown",
                refusal(mother.bring.handle(mother.holder(), CaseId.fresh(), mother.said(WORDS, team.policeForce))));
        Refused.by("W-C8", mother.bring.handle(mother.holder(), caseFile, mother.said(WORDS, team.school)));
        Refused.by("W-C8", mother.bring.withhold(mother.holder(), caseFile, DossierMother.of(team.zeedijkTown)));
    }

    @Test
    void aParticipantWritesForTheOwnOrganisation_DEC_10() {
        var probation = TeamMother.as(team.participant);
        done(mother.bring.handle(probation, caseFile, mother.said(WORDS, team.probationOffice)));
        Refused.by("DEC-10", mother.bring.handle(probation, caseFile, mother.said(WORDS, team.policeForce)));
    }

    @Test
    void itRestartsTheClockOfRetention_DEC_16() {
        vault.time.forward(Duration.ofDays(40));
        mother.brought(caseFile, mother.said(WORDS, team.policeForce));
        assertEquals(
                today(),
                vault.read(tx -> weigh.cases.find(tx, mother.holder(), caseFile))
                        .orElseThrow()
                        .value()
                        .lastProcessedOn());
    }

    @Test
    void aCitizenNumberIsNoCategoryOfAFact_W_D1_W_D9() {
        Refused.by(
                "W-D9",
                mother.bring.handle(
                        mother.holder(),
                        caseFile,
                        mother.said(WORDS, team.policeForce, DataCategory.CITIZEN_NUMBER, Conditions.NONE)));
    }

    @Test
    void policeAndJudicialDataSayTheirConditions_W_D1() {
        for (DataCategory category : List.of(DataCategory.POLICE, DataCategory.JUDICIAL)) {
            Refused.by(
                    "W-D1",
                    mother.bring.handle(
                            mother.holder(),
                            caseFile,
                            mother.said(WORDS, team.policeForce, category, Conditions.NOT_ASKED)));
        }
        mother.brought(caseFile, policeFact(Conditions.NONE));
        mother.brought(caseFile, mother.said(WORDS, team.policeForce, DataCategory.PLAN, Conditions.NOT_ASKED));
    }

    @Test
    void specialDataSayWhyTheyAreNeeded_W_D2() {
        assertThrows(IllegalArgumentException.class, () -> new Sensitivity(SpecialKind.BELIEF, Optional.empty()));
        CaseFact kept = mother.brought(caseFile, mother.said(WORDS, team.policeForce));
        Appraisal said = new Appraisal(
                Optional.of(SourceGrade.MOSTLY),
                Optional.of(ContentGrade.PLAUSIBLE),
                Optional.of(
                        new Sensitivity(SpecialKind.BELIEF, Optional.of(LongText.of("Bepaalt wie hem aanspreekt.")))));
        done(mother.label.handle(
                mother.holder(), caseFile, kept.id(), new Labels(kept.category(), said, kept.conditions())));
        assertEquals(
                said,
                mother.read(team.police, kept).telling().known().orElseThrow().appraisal());
    }

    @Test
    void whatTheActLeavesOutHasNoKindToBeKeptAs_W_D3() {
        assertEquals(
                List.of("NONE", "ORIGIN", "POLITICAL", "BELIEF", "HEALTH", "CRIMINAL"),
                Stream.of(SpecialKind.values()).map(Enum::name).toList());
    }

    @Test
    void ofWhatIsToldOnlyTheHeadingIsKept_W_D1() {
        Refused.by(
                "W-D1",
                mother.bring.handle(
                        mother.holder(),
                        caseFile,
                        mother.said(
                                "x".repeat(ShortText.MAX + 1),
                                team.policeForce,
                                DataCategory.POLICE,
                                only(Restriction.SPOKEN_ONLY))));
        CaseFact kept = mother.brought(
                caseFile,
                mother.said("Over zaterdag", team.policeForce, DataCategory.POLICE, only(Restriction.SPOKEN_ONLY)));
        assertTrue(mother.read(team.participant, kept).telling() instanceof Telling.Spoken spoken
                && spoken.heading().value().equals("Over zaterdag"));
        Refused.by(
                "W-D1",
                mother.label.handle(
                        mother.holder(),
                        caseFile,
                        kept.id(),
                        new Labels(kept.category(), Appraisal.NONE, Conditions.NONE)));
    }

    @Test
    void underEmbargoOnlyWhoBroughtItReadsIt_1_8() {
        CaseFact kept = mother.brought(caseFile, policeFact(embargo()));
        assertTrue(mother.read(team.police, kept).telling() instanceof Telling.Told);
        for (var reader : List.of(team.fileHolder, team.participant, team.prosecution)) {
            CaseFact closed = mother.read(reader, kept);
            assertTrue(closed.telling() instanceof Telling.Closed, reader.toString());
            assertEquals(Optional.of(today().plusDays(10)), closed.conditions().embargoUntil());
        }
        vault.time.forward(Duration.ofDays(10));
        assertTrue(mother.read(team.participant, kept).telling() instanceof Telling.Told);
    }

    @Test
    void anEmbargoEndsInTheFuture() {
        Conditions past = new Conditions(Optional.of(Restriction.NONE), Optional.of(today()));
        assertEquals(
                "refusal.dossier.embargo-past",
                refusal(mother.bring.handle(mother.holder(), caseFile, policeFact(past))));
        NewCaseFact tomorrow = new NewCaseFact(
                new Telling.Known(FactKind.HEARD, Observed.on(today().plusDays(1)), Appraisal.NONE),
                LongText.of(WORDS),
                DossierMother.of(team.policeForce),
                Optional.empty(),
                Conditions.NONE);
        assertEquals(
                "refusal.dossier.observed-in-future",
                refusal(mother.bring.handle(mother.holder(), caseFile, tomorrow)));
    }

    private static String refusal(Outcome<?, DossierRefusal> outcome) {
        return outcome instanceof Outcome.Refused<?, DossierRefusal>(DossierRefusal refusal)
                ? refusal.textKey()
                : "done";
    }

    @Test
    void whatIsNotGivenHasNoReasonAndNoWords_W_D5() {
        CaseFact kept = done(mother.bring.withhold(
                TeamMother.as(team.participant), caseFile, DossierMother.of(team.probationOffice)));
        CaseFact read = mother.read(team.fileHolder, kept);
        assertTrue(read.telling() instanceof Telling.Withheld);
        assertEquals(Optional.empty(), read.telling().words());
        assertEquals(List.of(), vault.read(tx -> weigh.factReads.owed(tx, mother.holder())), "nobody is asked again");
    }

    @Test
    void theLogHasNoWordOfIt() {
        mother.brought(caseFile, mother.said(WORDS, team.policeForce));
        assertTrue(weigh.log().contains("CASE_FACT_BROUGHT DONE"));
        assertFalse(String.valueOf(WholeStore.of(vault).get("audit_entry")).contains("kroonluchters"));
    }
}
