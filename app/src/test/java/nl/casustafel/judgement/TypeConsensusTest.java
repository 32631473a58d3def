package nl.casustafel.judgement;

import static nl.casustafel.judgement.RateCaseTest.refused;
import static nl.casustafel.testkit.JudgementMother.AGAINST;
import static nl.casustafel.testkit.JudgementMother.WHY;
import static nl.casustafel.testkit.JudgementMother.code;
import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.casustafel.assessment.AssessmentRefusal;
import nl.casustafel.assessment.Consensus;
import nl.casustafel.assessment.DomainCounts;
import nl.casustafel.assessment.IndicatorCode;
import nl.casustafel.assessment.Level;
import nl.casustafel.judgement.JudgementRefusal.Plain;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.signal.Fact;
import nl.casustafel.team.Organisation;
import nl.casustafel.testkit.JudgementMother;
import nl.casustafel.testkit.Refused;
import nl.casustafel.testkit.RunningMother;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.testkit.WeighingMother;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What the table types, and what it owes beside it (framework 3.2, 3.3).
class TypeConsensusTest {
    private static final Cited UNBACKED = Cited.NOTHING;

    private final TestVault vault = new TestVault();
    private final WeighingMother weigh = new WeighingMother(vault);
    private final TeamMother team = weigh.team;
    private final JudgementMother mother = new JudgementMother(weigh);
    private final AssessmentId id =
            mother.laidOpen(weigh.admitted(), Map.of("A1", Level.CLEAR, "C1", Level.UNKNOWN, "B1", Level.SLIGHT));

    @AfterEach
    void close() {
        vault.close();
    }

    private Outcome<TypedRating, JudgementRefusal> type(String code, TypedRating typed) {
        return mother.type.handle(mother.holder(), id, code(code), typed);
    }

    @Test
    void nothingStandsThereUntilSomebodyTypesIt() {
        assertTrue(mother.read(id).content().ratings().isEmpty());
        Refused.by(
                "DEC-10",
                mother.type.handle(
                        TeamMother.as(team.participant), id, code("B1"), mother.typed(Level.SLIGHT, UNBACKED)));
    }

    @Test
    void oneKeyTakesOverWhatAllGaveAlikeAtZeroOrOne_DEC_3() {
        Set<IndicatorCode> alike = Set.of(code("B1"), code("A2"));
        done(mother.type.adopt(mother.holder(), id, alike, Certainty.HIGH));
        TypedRating taken = mother.stored(id, "B1");
        assertEquals(Optional.of(Level.SLIGHT), taken.consensus().onScale());
        assertEquals(Optional.of(Certainty.HIGH), taken.certainty());
        for (String other : List.of("A1", "C1")) {
            refused(
                    Plain.NOT_ALIKE,
                    mother.type.adopt(mother.holder(), id, Set.of(code("B2"), code(other)), Certainty.HIGH));
        }
        Refused.by("DEC-3", mother.type.adopt(mother.holder(), id, Set.of(code("A1")), Certainty.HIGH));
        assertEquals(2, mother.read(id).content().ratings().size());
    }

    @Test
    void aLevelOfTwoRestsOnAFactAndOnWhatSpeaksAgainstIt_3_2() {
        Cited facts = mother.citing(id);
        refused(
                AssessmentRefusal.Plain.UNSUPPORTED,
                type("A1", mother.typed(Level.CLEAR, new Cited(Set.of(), Optional.empty(), Optional.of(AGAINST)))));
        refused(
                AssessmentRefusal.Plain.COUNTERARGUMENT_MISSING,
                type("A1", mother.typed(Level.CLEAR, new Cited(facts.facts(), Optional.empty(), Optional.empty()))));
        done(type("A1", mother.typed(Level.CLEAR, facts)));
        done(type("A2", mother.typed(Level.MARKED, new Cited(Set.of(), Optional.of(WHY), Optional.of(AGAINST)))));
        done(type("G1", mother.typed(Level.MARKED, UNBACKED)));
        done(type("E1", mother.typed(Level.CLEAR, UNBACKED)));
        TypedRating read = mother.stored(id, "A1");
        assertEquals(facts, read.cited());
    }

    @Test
    void aCaseThatWasDecidedBeforeHasNoFactsAndSaysWhy_DEC_14() {
        AssessmentId running = mother.laidOpen(new RunningMother(weigh).taken().id(), Map.of("A1", Level.CLEAR));
        assertEquals(List.of(), mother.facts(running));
        Cited why = new Cited(Set.of(), Optional.of(WHY), Optional.of(AGAINST));
        done(mother.type.handle(mother.holder(), running, code("A1"), mother.typed(Level.CLEAR, why)));
    }

    @Test
    void onlyFactsOfThisCaseAndOnlyWhatIsAskedOfIt() {
        Cited foreign = new Cited(Set.of(Fact.Key.fresh()), Optional.empty(), Optional.of(AGAINST));
        assertThrows(IllegalArgumentException.class, () -> type("A1", mother.typed(Level.CLEAR, foreign)));
        assertThrows(IllegalArgumentException.class, () -> type("A9", mother.typed(Level.SLIGHT, UNBACKED)));
    }

    @Test
    void relevanceAndCertaintyAreSaidOfWhatIsKnown_3_3() {
        TypedRating whole = mother.typed(Level.SLIGHT, UNBACKED);
        TypedRating unweighed = new TypedRating(
                whole.consensus(), Optional.empty(), false, whole.certainty(), UNBACKED, Optional.empty());
        TypedRating unsure = new TypedRating(
                whole.consensus(), whole.relevance(), false, Optional.empty(), UNBACKED, Optional.empty());
        refused(Plain.RELEVANCE_MISSING, type("B1", unweighed));
        refused(Plain.CERTAINTY_MISSING, type("B1", unsure));
        TypedRating key = new TypedRating(
                whole.consensus(),
                Optional.of(Relevance.KEY_FACTOR),
                true,
                whole.certainty(),
                UNBACKED,
                Optional.empty());
        done(type("B1", key));
        assertEquals(key, mother.stored(id, "B1"));
    }

    @Test
    void unknownBehaviourBecomesAQuestionWithAnOwnerAndADate_3_3() {
        Consensus unknown = done(Consensus.agreed(Level.UNKNOWN, Optional.empty()));
        refused(Plain.QUESTION_MISSING, type("C1", unknown(unknown, Optional.empty())));
        OpenQuestion whole = mother.question();
        refused(
                Plain.QUESTION_PAST,
                type(
                        "C1",
                        unknown(
                                unknown,
                                Optional.of(new OpenQuestion(
                                        whole.text(),
                                        whole.owner(),
                                        vault.clock.today().minusDays(1))))));
        refused(
                Plain.QUESTION_OWNER_UNKNOWN,
                type(
                        "C1",
                        unknown(unknown, Optional.of(new OpenQuestion(whole.text(), PersonId.fresh(), whole.due())))));
        done(type("C1", unknown(unknown, Optional.of(whole))));
        done(type("A2", unknown(unknown, Optional.empty())));
        CaseAssessment read = mother.read(id);
        assertEquals(Optional.of(whole), mother.stored(id, "C1").question());
        DomainCounts c = read.counts(mother.framework).stream()
                .filter(one -> one.domain() == 'C')
                .findFirst()
                .orElseThrow();
        assertEquals(0, c.completeness().known(), "unknown is never not seen");
    }

    /// Else it reaches the day of nobody: what is due is shown through the gate.
    @Test
    void aQuestionIsAskedOfSomebodyWhoSeesTheCase_3_3() {
        Consensus unknown = done(Consensus.agreed(Level.UNKNOWN, Optional.empty()));
        OpenQuestion whole = mother.question();
        for (PersonId blind : List.of(team.otherFileHolder.id(), team.schoolLiaison.id(), team.powerless.id())) {
            refused(
                    Plain.QUESTION_OWNER_UNKNOWN,
                    type("C1", unknown(unknown, Optional.of(new OpenQuestion(whole.text(), blind, whole.due())))));
        }
        OpenQuestion designated = new OpenQuestion(whole.text(), team.participant.id(), whole.due());
        done(type("C1", unknown(unknown, Optional.of(designated))));
    }

    private static TypedRating unknown(Consensus unknown, Optional<OpenQuestion> question) {
        return new TypedRating(unknown, Optional.empty(), false, Optional.empty(), UNBACKED, question);
    }

    /// M8: known, and never clear.
    @Test
    void aTableThatIsDividedSaysWhoHoldsWhat_3_3() {
        Consensus divided = divided(team.policeForce, team.prosecutionOffice);
        done(type("A1", known(divided)));
        assertEquals(divided, mother.stored(id, "A1").consensus());
        DomainCounts a = mother.read(id).counts(mother.framework).getFirst();
        assertEquals(List.of(code("A1")), a.divided());
        assertEquals(List.of(), a.clear());
        assertEquals(1, a.completeness().known());
        refused(Plain.SIDE_NOT_RATED, type("A1", known(divided(team.policeForce, team.school))));
    }

    private static TypedRating known(Consensus consensus) {
        return new TypedRating(
                consensus,
                Optional.of(Relevance.COUNTS),
                false,
                Optional.of(Certainty.LOW),
                UNBACKED,
                Optional.empty());
    }

    private static Consensus divided(Organisation one, Organisation other) {
        return done(Consensus.divided(List.of(
                new Consensus.Side(Level.SLIGHT, Set.of(one.id()), WHY),
                new Consensus.Side(Level.CLEAR, Set.of(other.id()), AGAINST))));
    }
}
