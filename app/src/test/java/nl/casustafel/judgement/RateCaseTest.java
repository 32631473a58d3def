package nl.casustafel.judgement;

import static nl.casustafel.testkit.JudgementMother.code;
import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.casustafel.assessment.AssessmentRefusal;
import nl.casustafel.assessment.Level;
import nl.casustafel.assessment.RatedBy;
import nl.casustafel.assessment.Sheet;
import nl.casustafel.assessment.ToDiscuss;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.judgement.JudgementRefusal.Plain;
import nl.casustafel.judgement.RateCase.Changed;
import nl.casustafel.judgement.RateCase.Filled;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.team.Organisation;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.testkit.JudgementMother;
import nl.casustafel.testkit.Refused;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.testkit.WeighingMother;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A case is rated blind by the organisations that are in it, laid open, and talked about by rule (framework
/// 3.3, DEC-3).
class RateCaseTest {
    private static final LongText HEARD = LongText.of("De mentor vertelde waar het over ging.");

    private final TestVault vault = new TestVault();
    private final WeighingMother weigh = new WeighingMother(vault);
    private final TeamMother team = weigh.team;
    private final JudgementMother mother = new JudgementMother(weigh);
    private final CaseId caseFile = weigh.admitted();

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void itIsBegunOnceByTheNewestFrameworkAndTheLetterOfTheCase_DEC_20() {
        AssessmentId id = mother.begun(caseFile);
        CaseAssessment begun = mother.read(id);
        assertEquals(mother.framework.version().hash(), begun.framework());
        assertEquals("X", begun.motive().name());
        assertEquals(30, begun.asked(mother.framework).size());
        assertEquals(
                vault.clock.today().plusMonths(6), begun.content().overall().validUntil());
        refused(Plain.STILL_RUNNING, mother.begin.handle(mother.holder(), caseFile));
        Refused.by("DEC-10", mother.begin.handle(as(team.participant), caseFile));
        refused(Plain.UNKNOWN, mother.begin.handle(as(team.otherFileHolder), caseFile));
    }

    @Test
    void threeWaysOfRatingBlind_DEC_3() {
        AssessmentId id = mother.begun(caseFile);
        mother.locks(team.police, id, Map.of());
        done(mother.rate.lock(mother.holder(), id, mother.filled(team.prosecution, id, Map.of())));
        done(mother.rate.lock(
                mother.holder(),
                id,
                new Filled(
                        team.probationOffice.id(),
                        new RatedBy.OnPaper(team.participant.id()),
                        mother.sheet(id, Map.of()))));
        assertEquals(
                Map.of(
                        team.police.id(), Sheet.Way.OWN_ACCOUNT,
                        team.prosecution.id(), Sheet.Way.PERSONAL_CODE,
                        team.participant.id(), Sheet.Way.PAPER),
                mother.file(mother.holder(), id).round().sheets().stream()
                        .map(Sheet::rater)
                        .collect(Collectors.toMap(Sheet.Rater::person, Sheet.Rater::way)));
    }

    @Test
    void nobodySeesAnothersLevelUntilItIsLaidOpen_DEC_3() {
        AssessmentId id = mother.begun(caseFile);
        mother.locks(team.police, id, Map.of("A1", Level.CLEAR));
        assertEquals(30, ratingsSeen(team.police, id));
        for (TeamPerson other : List.of(team.prosecution, team.mayor, team.participant, team.fileHolder)) {
            assertEquals(0, ratingsSeen(other, id), other.name().value());
            assertTrue(mother.file(as(other), id).dots(code("A1")).isEmpty());
        }
        refused(AssessmentRefusal.Plain.TOO_FEW, mother.rate.layOpen(mother.holder(), id));
        Refused.by(
                "DEC-3",
                mother.type.handle(mother.holder(), id, code("A1"), mother.typed(Level.CLEAR, mother.citing(id))));
        mother.locks(team.prosecution, id, Map.of("A1", Level.CLEAR));
        done(mother.rate.layOpen(mother.holder(), id));
        assertEquals(60, ratingsSeen(team.participant, id));
        Refused.by("DEC-3", mother.rate.lock(as(team.mayor), id, mother.filled(team.mayor, id, Map.of())));
    }

    private int ratingsSeen(TeamPerson reader, AssessmentId id) {
        return mother.file(as(reader), id).round().sheets().stream()
                .mapToInt(sheet -> sheet.ratings().size())
                .sum();
    }

    @Test
    void onlyWhoIsInTheCaseRates_W_C8() {
        AssessmentId id = mother.begun(caseFile);
        assertEquals(Plain.NOT_DESIGNATED, Refused.by("W-C8", paper(id, team.school.id(), team.schoolLiaison)));
        assertEquals(Plain.NOT_DESIGNATED, Refused.by("W-C8", paper(id, team.zeedijkTown.id(), team.otherMayor)));
        assertEquals(Plain.OWN_PAPER, Refused.by("DEC-3", paper(id, team.duinrodeTown.id(), team.fileHolder)));
        assertEquals(
                Plain.NOT_YOURS,
                Refused.by(
                        "DEC-10",
                        mother.rate.lock(as(team.participant), id, mother.filled(team.police, id, Map.of()))));
        Refused.by("DEC-3", paper(id, team.policeForce.id(), team.mayor));
        Filled half = new Filled(
                team.policeForce.id(), new RatedBy.Signed(WeighingMother.signature(team.police)), new TreeMap<>());
        assertTrue(
                mother.rate.lock(as(team.police), id, half)
                        instanceof
                        Outcome.Refused<?, JudgementRefusal>(
                                JudgementRefusal.ByAssessment(AssessmentRefusal.Incomplete _)));
    }

    private Outcome<Sheet, JudgementRefusal> paper(AssessmentId id, Organisation.Key organisation, TeamPerson rater) {
        return mother.rate.lock(
                mother.holder(),
                id,
                new Filled(organisation, new RatedBy.OnPaper(rater.id()), mother.sheet(id, Map.of())));
    }

    /// Framework 3.3(2): range, few who know, behaviour of C and D, health.
    @Test
    void whatIsTalkedAboutIsSaidByRule() {
        AssessmentId id = mother.begun(caseFile);
        mother.locks(team.police, id, Map.of("A1", Level.CLEAR, "C2", Level.CLEAR, "E1", Level.CLEAR));
        mother.locks(team.prosecution, id, Map.of("C2", Level.CLEAR, "A3", Level.UNKNOWN, "A4", Level.SLIGHT));
        mother.locks(team.mayor, id, Map.of("C2", Level.CLEAR, "A3", Level.UNKNOWN, "E1", Level.SLIGHT));
        done(mother.rate.layOpen(mother.holder(), id));
        AssessmentFile file = mother.file(mother.holder(), id);
        assertEquals(EnumSet.of(ToDiscuss.RANGE), file.toDiscuss(code("A1")));
        assertEquals(EnumSet.of(ToDiscuss.FEW_KNOWN), file.toDiscuss(code("A3")));
        assertEquals(EnumSet.of(ToDiscuss.BEHAVIOUR), file.toDiscuss(code("C2")));
        assertEquals(EnumSet.of(ToDiscuss.RANGE, ToDiscuss.HEALTH), file.toDiscuss(code("E1")));
        assertEquals(EnumSet.noneOf(ToDiscuss.class), file.toDiscuss(code("A4")));
        assertEquals(Optional.empty(), file.adoptable(code("C2")), "alike, and still talked about");
        assertEquals(Optional.empty(), file.adoptable(code("A4")));
        assertEquals(Optional.of(Level.NOT_SEEN), file.adoptable(code("G1")));
    }

    @Test
    void inRoundTwoEachChangesTheOwnLevelAndBothStay() {
        AssessmentId id = mother.begun(caseFile);
        mother.locks(team.police, id, Map.of("A1", Level.CLEAR));
        mother.locks(team.prosecution, id, Map.of());
        Changed changed = new Changed(code("A1"), Level.SLIGHT, HEARD);
        Refused.by("DEC-3", mother.rate.change(as(team.police), id, WeighingMother.signature(team.police), changed));
        done(mother.rate.layOpen(mother.holder(), id));
        done(mother.rate.change(mother.holder(), id, WeighingMother.signature(team.police), changed));
        done(mother.rate.change(as(team.prosecution), id, WeighingMother.signature(team.prosecution), changed));
        AssessmentFile file = mother.file(as(team.participant), id);
        AssessmentFile.Dots police = mother.dots(id, "A1", team.policeForce);
        assertEquals(Level.CLEAR, police.first().level());
        assertEquals(Level.SLIGHT, police.now());
        assertEquals(Optional.of(HEARD), police.second().map(SecondRating::why));
        assertEquals(Optional.of(Level.SLIGHT), file.adoptable(code("A1")), "after the talk all hold the same");
        assertEquals(EnumSet.of(ToDiscuss.RANGE), file.toDiscuss(code("A1")), "by what was given blind");
        Refused.by("DEC-3", mother.rate.change(mother.holder(), id, WeighingMother.signature(team.mayor), changed));
        Refused.by(
                "DEC-10", mother.rate.change(as(team.participant), id, WeighingMother.signature(team.police), changed));
    }

    @Test
    void whoMayNotSeeTheCaseSeesNothingOfIt_DEC_5() {
        AssessmentId id = mother.begun(caseFile);
        Actor elsewhere = as(team.otherFileHolder);
        assertEquals(Optional.empty(), vault.read(tx -> mother.reads.open(tx, elsewhere, id)));
        assertEquals(List.of(), vault.read(tx -> mother.reads.of(tx, elsewhere, caseFile)));
        refused(Plain.UNKNOWN, mother.rate.layOpen(elsewhere, id));
        assertEquals(
                1,
                vault.read(tx -> mother.reads.of(tx, as(team.participant), caseFile))
                        .size());
    }

    private static Actor as(TeamPerson person) {
        return TeamMother.as(person);
    }

    static void refused(JudgementRefusal expected, Outcome<?, JudgementRefusal> outcome) {
        assertEquals(Outcome.refused(expected), outcome);
    }

    static void refused(AssessmentRefusal expected, Outcome<?, JudgementRefusal> outcome) {
        refused(new JudgementRefusal.ByAssessment(expected), outcome);
    }
}
