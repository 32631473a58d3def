package nl.casustafel.assessment;

import static nl.casustafel.assessment.Typed.side;
import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.casustafel.assessment.Evidence.Ground;
import nl.casustafel.assessment.Evidence.Origin;
import nl.casustafel.assessment.Framework.Polarity;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.team.Party;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the table may take over, must type, and must ground (framework 3.2, 3.3, DEC-3).
class ConsensusTest {
    private static final LongText WHY = LongText.of("omdat");

    @ParameterizedTest
    @CsvSource({
        "0 0 0,0",
        "1 1,1",
        // Typed, since DEC-3 lets one key take over 0 and 1 only.
        "2 2 2,",
        // Not the same.
        "0 1 0,",
        // Somebody did not know: handled by itself.
        "0 0 O,",
        "O O O,",
        "N N N,"
    })
    void oneKeyTakesOverWhatAllSawTheSameAtNoneOrSlight_DEC_3(String given, String taken) {
        Optional<Level> wanted = Optional.ofNullable(taken).flatMap(Level::of);
        assertEquals(wanted, ToDiscuss.adoptable(levels(given)));
        for (String code : List.of("A1", "C1", "D1", "E1")) {
            assertEquals(
                    Set.of(),
                    wanted.isEmpty() ? Set.of() : ToDiscuss.of(new IndicatorCode(code), levels(given)),
                    "and nothing of it is to be talked about");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "A1,0 1 1,",
        "A1,0 2 2,RANGE",
        "A1,O 2 2,",
        "A1,O O 2,FEW_KNOWN",
        "A1,O 2,",
        "C1,1 1 2,BEHAVIOUR",
        "D2,O O 2,FEW_KNOWN BEHAVIOUR",
        "C3,0 3 3,RANGE BEHAVIOUR",
        "E1,1 2 2,HEALTH",
        "E2,2 2 2,",
        "G1,2 2 2,"
    })
    void theTableTalksByRule(String code, String given, String why) {
        Set<ToDiscuss> wanted = Optional.ofNullable(why).stream()
                .flatMap(all -> Stream.of(all.split(" ")))
                .map(ToDiscuss::valueOf)
                .collect(Collectors.toSet());
        assertEquals(wanted, ToDiscuss.of(new IndicatorCode(code), levels(given)));
    }

    private static List<Level> levels(String given) {
        return Arrays.stream(given.split(" "))
                .map(one -> Level.of(one).orElseThrow())
                .toList();
    }

    @Test
    void notApplicableSaysWhy() {
        assertEquals(
                AssessmentRefusal.Plain.REASON_MISSING,
                refusal(Consensus.agreed(Level.NOT_APPLICABLE, Optional.empty())));
        assertTrue(
                done(Consensus.agreed(Level.NOT_APPLICABLE, Optional.of(WHY))).isNotApplicable());
    }

    @Test
    void dividedSaysWhoHoldsWhat() {
        List<List<Consensus.Side>> wrong = List.of(
                List.of(side(Level.SLIGHT, Party.POLICE)),
                List.of(side(Level.SLIGHT, Party.POLICE), side(Level.SLIGHT, Party.MAYOR)),
                List.of(side(Level.SLIGHT, Party.POLICE), side(Level.CLEAR, Party.POLICE)),
                List.of(side(Level.SLIGHT, Party.POLICE), side(Level.CLEAR, Party.POLICE, Party.MAYOR)),
                List.of(side(Level.SLIGHT, Party.POLICE), side(Level.CLEAR)),
                List.of(side(Level.UNKNOWN, Party.POLICE), side(Level.CLEAR, Party.MAYOR)));
        wrong.forEach(sides -> assertEquals(
                AssessmentRefusal.Plain.SIDES_MISSING, refusal(Consensus.divided(sides)), sides.toString()));
        assertTrue(done(Consensus.divided(
                        List.of(side(Level.SLIGHT, Party.POLICE, Party.PROSECUTION), side(Level.MARKED, Party.MAYOR))))
                .isKnown());
    }

    private static AssessmentRefusal refusal(Outcome<Consensus, AssessmentRefusal> outcome) {
        return switch (outcome) {
            case Outcome.Done<Consensus, AssessmentRefusal> _ -> throw new AssertionError("done");
            case Outcome.Refused<Consensus, AssessmentRefusal>(AssessmentRefusal refusal) -> refusal;
        };
    }

    /// Facts as ground, `+` where borne out, and the number of their origin.
    @ParameterizedTest
    @CsvSource({
        "1,'',true",
        "2,'',false",
        "2,W1,true",
        "2,H1,false",
        "2,H1 H2,true",
        "2,H1 H1,false",
        "2,H1 M2,false",
        "2,M1 M2,false",
        "3,W1,false",
        "3,W+1,true",
        "3,H+1,false",
        "3,H1 H2,true",
        "3,W1 H2,true",
        "3,W1 H1,false",
        "3,W1 M2,false"
    })
    void aLevelRestsOnEnough_FW_3_2(String level, String facts, boolean carried) {
        Consensus said = Typed.consensus(level);
        Backing bare = new Backing(evidence(facts), Optional.empty(), Optional.of(WHY));
        Optional<AssessmentRefusal> refused =
                carried ? Optional.empty() : Optional.of(AssessmentRefusal.Plain.UNSUPPORTED);
        assertEquals(refused, bare.objection(Polarity.CONCERN, said));
        assertEquals(Optional.empty(), bare.objection(Polarity.CONTEXT, said));
        assertEquals(Optional.empty(), bare.objection(Polarity.PROTECTION, said));
        assertEquals(
                Optional.empty(),
                new Backing(evidence(facts), Optional.of(WHY), Optional.of(WHY)).objection(Polarity.CONCERN, said));
    }

    private static List<Evidence> evidence(String facts) {
        Map<Character, Ground> grounds = Map.of('W', Ground.SEEN, 'H', Ground.HEARD, 'M', Ground.OPINION);
        return Arrays.stream(facts.split(" "))
                .filter(fact -> !fact.isEmpty())
                .map(fact -> new Evidence(
                        Objects.requireNonNull(grounds.get(fact.charAt(0))),
                        fact.contains("+"),
                        new Origin(Integer.parseInt(fact.substring(fact.length() - 1)))))
                .toList();
    }

    @Test
    void whatSpeaksAgainstItIsAskedFromClear_FW_2_1() {
        Backing silent = new Backing(evidence("W+1"), Optional.empty(), Optional.empty());
        assertEquals(
                Optional.of(AssessmentRefusal.Plain.COUNTERARGUMENT_MISSING),
                silent.objection(Polarity.CONCERN, Typed.consensus("2")));
        assertEquals(Optional.empty(), silent.objection(Polarity.CONCERN, Typed.consensus("1")));
        assertEquals(Optional.empty(), silent.objection(Polarity.CONCERN, Typed.consensus("V")));
    }
}
