package nl.casustafel.assessment;

import static nl.casustafel.assessment.Typed.assessed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.casustafel.assessment.file.ShippedFramework;
import nl.casustafel.kernel.LongText;
import org.junit.jupiter.api.Test;

/// The deterministic vectors of the scoring model (5.10) and the agenda by rule on vector 5.8.
class ScoringVectorsTest {
    private static final Framework FRAMEWORK = ShippedFramework.read();
    private static final Concern LOW = new Concern(Concern.Degree.LOW, false, Optional.empty());

    @Test
    void anIndicatorOfOtherStrandsIsNotAsked_M1() {
        DomainCounts counts = domainC(Motive.J, "C1=2 C2=0 C3=O C4=0 C5=1");
        assertEquals(new Completeness(4, 5), counts.completeness());
        assertEquals(codes("C1"), counts.clear());
        assertEquals(codes("C3"), counts.open());
        assertEquals(Optional.empty(), LOW.objection(List.of(counts)));
    }

    @Test
    void mixedOrUnknownIsAskedEverything_M2() {
        DomainCounts counts = domainC(Motive.X, "C1=2 C2=0 C3=O C4=0 C5=1 C6=O");
        assertEquals(new Completeness(4, 6), counts.completeness());
        assertEquals(Optional.empty(), LOW.objection(List.of(counts)));
        assertEquals(
                FRAMEWORK.indicators().size(),
                FRAMEWORK.indicators().stream()
                        .filter(assessed(Motive.X, "C1=2")::applies)
                        .count());
    }

    @Test
    void lowOnThinGroundIsProvisionalWithAPlan_M3() {
        DomainCounts counts = domainC(Motive.A, "C1=0 C2=O C3=O C4=O C5=0 C6=0");
        assertEquals(new Completeness(3, 6), counts.completeness());
        Optional<AssessmentRefusal> refused = Optional.of(AssessmentRefusal.Plain.TOO_THIN_FOR_LOW);
        Optional<LongText> plan = Optional.of(LongText.of("De wijkagent vraagt het voor 1 maart na."));
        assertEquals(refused, LOW.objection(List.of(counts)));
        assertEquals(refused, new Concern(Concern.Degree.LOW, true, Optional.empty()).objection(List.of(counts)));
        assertEquals(refused, new Concern(Concern.Degree.LOW, false, plan).objection(List.of(counts)));
        assertEquals(Optional.empty(), new Concern(Concern.Degree.LOW, true, plan).objection(List.of(counts)));
        for (Concern.Degree other : List.of(Concern.Degree.RAISED, Concern.Degree.HIGH, Concern.Degree.UNDETERMINED)) {
            assertEquals(Optional.empty(), new Concern(other, false, Optional.empty()).objection(List.of(counts)));
        }
    }

    /// Only behaviour bars "laag": a thin picture of health does not.
    @Test
    void whatOnlyInterpretsDoesNotBarLow_M3() {
        Assessed nothing = new Assessed(Motive.X, Map.of());
        List<Character> barring = FRAMEWORK.domains().stream()
                .map(Framework.Domain::code)
                .filter(domain -> LOW.objection(List.of(DomainCounts.of(FRAMEWORK, domain, nothing)))
                        .isPresent())
                .toList();
        assertEquals(List.of('C', 'D'), barring);
        assertFalse(new Completeness(3, 5).isThin());
        assertTrue(new Completeness(2, 4).isThin());
        assertFalse(new Completeness(0, 0).isThin());
    }

    @Test
    void whatTheTableCannotAskIsNoGap_M1() {
        DomainCounts counts = domainC(Motive.J, "C1=2 C2=N C3=O C4=0 C5=1");
        assertEquals(new Completeness(3, 4), counts.completeness());
    }

    @Test
    void admittingOnLittleBehaviourWithoutHealthCareAsksBack_M5() {
        assertEquals(
                Set.of("TV2", "TV4"),
                asked(
                        "A1=2 A3=1 B1=0 C1=0 C2=1 D2=0 E1=O G1=2",
                        Triage.T4,
                        Motive.J,
                        Set.of(Circumstance.NO_CARE_PARTNER)));
    }

    /// What is weighed further is not admitted yet; an admission asks about the own network.
    @Test
    void admittingInSpiteOfSupportAsksWhyThatIsNotEnough_TV5() {
        String supported = "A1=2 A3=2 B1=0 C1=0 C2=1 D2=0 E1=0 G1=2";
        assertEquals(Set.of(), asked(supported, Triage.T4, Motive.J, Set.of()));
        assertEquals(Set.of("TV5"), asked(supported, Triage.T4, Motive.J, Set.of(Circumstance.ADMISSION)));
        assertEquals(
                Set.of(),
                asked(supported.replace("G1=2", "G1=1"), Triage.T4, Motive.J, Set.of(Circumstance.ADMISSION)));
    }

    @Test
    void closingOnStatedIntentAsksBack_M6() {
        String screen = "A1=0 A3=0 B1=0 C1=2 C2=0 D2=0 E1=0 G1=0";
        assertEquals(Set.of("TV1"), asked(screen, Triage.T0, Motive.J, Set.of()));
        assertEquals(Set.of("TV1", "TV9"), asked(screen, Triage.T0, Motive.X, Set.of()));
    }

    private static Set<String> asked(String screen, Triage decision, Motive motive, Set<Circumstance> circumstances) {
        Map<IndicatorCode, List<Level>> ratings = new TreeMap<>();
        Typed.levels(screen)
                .forEach((code, level) ->
                        ratings.put(code, List.of(Level.of(level).orElseThrow())));
        Picture picture = new Picture(
                ratings.keySet(), ratings, new Picture.Around(motive, circumstances, List.of(), Optional.empty()));
        return FRAMEWORK.asked(picture, decision).stream()
                .map(prompt -> prompt.code().value())
                .collect(Collectors.toSet());
    }

    @Test
    void dividedIsKnownAndNeverClear_M8() {
        DomainCounts counts = domainC(Motive.J, "C1=2 C2=V C3=O C4=0 C5=1");
        assertEquals(new Completeness(4, 5), counts.completeness());
        assertEquals(codes("C1"), counts.clear());
        assertEquals(codes("C2"), counts.divided());
        Consensus.Divided divided = (Consensus.Divided) Typed.divided(Level.CLEAR, Level.MARKED);
        assertFalse(divided.isAtLeast(Level.SLIGHT));
        assertEquals(Level.CLEAR, divided.lowest());
        assertEquals(Level.MARKED, divided.highest());
        assertEquals(Optional.empty(), divided.onScale());
    }

    @Test
    void equalAndHighIsStillTalkedAboutAndTyped_M9() {
        List<Level> given = List.of(Level.MARKED, Level.MARKED, Level.MARKED);
        assertEquals(Set.of(ToDiscuss.BEHAVIOUR), ToDiscuss.of(new IndicatorCode("D1"), given));
        assertEquals(Optional.empty(), ToDiscuss.adoptable(given));
    }

    /// On range and known share only, so as indicators of domain A.
    @Test
    void theAgendaTakesRangeAndUnknown_5_8() {
        String rows = """
                0 1 2 3 1 0 . 2 1 0 3 .
                0 1 2 2 1 1 1 2 0 0 3 .
                0 2 2 3 . 0 1 3 1 0 3 2
                1 1 3 3 1 0 . 2 1 0 . .
                0 0 2 3 2 0 0 2 1 0 3 .
                """;
        List<List<Level>> raters = rows.lines()
                .map(row -> Arrays.stream(row.split(" "))
                        .map(one -> Level.of(one.replace(".", "O")).orElseThrow())
                        .toList())
                .toList();
        Map<Integer, Set<ToDiscuss>> agenda = new TreeMap<>();
        IntStream.range(0, 12).forEach(column -> {
            Set<ToDiscuss> why = ToDiscuss.of(
                    new IndicatorCode("A1"),
                    raters.stream().map(row -> row.get(column)).toList());
            if (!why.isEmpty()) {
                agenda.put(column + 1, why);
            }
        });
        assertEquals(Map.of(2, Set.of(ToDiscuss.RANGE), 12, Set.of(ToDiscuss.FEW_KNOWN)), agenda);
    }

    private static DomainCounts domainC(Motive motive, String typed) {
        return DomainCounts.of(FRAMEWORK, 'C', assessed(motive, typed));
    }

    private static List<IndicatorCode> codes(String... codes) {
        return Arrays.stream(codes).map(IndicatorCode::new).toList();
    }
}
