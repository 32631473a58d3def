package nl.casustafel.quality;

import static nl.casustafel.assessment.Typed.assessed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.casustafel.assessment.Checklists;
import nl.casustafel.assessment.Framework;
import nl.casustafel.assessment.Indicator;
import nl.casustafel.assessment.Motive;
import nl.casustafel.assessment.file.ShippedFramework;
import org.junit.jupiter.api.Test;

/// Likeness of framework 4.2, by vector 5.9.
class CaseLikenessTest {
    /// The vector has eight indicators.
    private static final Set<String> EIGHT = Set.of("A1", "A2", "A3", "A4", "B1", "B2", "B3", "C1");

    private static final Framework FRAMEWORK = of(EIGHT);

    private static Framework of(Set<String> codes) {
        Framework whole = ShippedFramework.read();
        List<Indicator> some = whole.indicators().stream()
                .filter(one -> codes.contains(one.code().value()))
                .toList();
        return new Framework(
                whole.version(),
                whole.name(),
                whole.notice(),
                whole.levels(),
                whole.domains(),
                some,
                whole.criteria(),
                whole.prompts(),
                new Checklists(List.of(), List.of()));
    }

    @Test
    void isAsKnown_5_9() {
        CaseLikeness.Like like = assertInstanceOf(
                CaseLikeness.Like.class,
                CaseLikeness.of(
                        FRAMEWORK,
                        assessed(Motive.X, "A1=0 A2=1 A3=2 A4=3 B1=O B2=1 B3=0 C1=2"),
                        assessed(Motive.X, "A1=0 A2=2 A3=2 A4=1 B1=1 B2=O B3=0 C1=3")));
        assertEquals(0.777778, like.value(), 1e-6);
        assertEquals(6, like.n());
        assertEquals(8, like.of());
    }

    @Test
    void isNotShownBelowSixtyInAHundred_5_9() {
        assertEquals(
                new CaseLikeness.TooLittle(4, 8),
                CaseLikeness.of(
                        FRAMEWORK,
                        assessed(Motive.X, "A1=0 A2=1 A3=2 A4=3 B1=O B2=O B3=O C1=V"),
                        assessed(Motive.X, "A1=0 A2=2 A3=2 A4=1 B1=1 B2=O B3=0 C1=3")));
        assertEquals(
                new CaseLikeness.TooLittle(0, 0),
                CaseLikeness.of(of(Set.of("C6")), assessed(Motive.J, "C6=1"), assessed(Motive.A, "C6=1")));
    }

    /// E and F interpret, and decide nothing.
    @Test
    void whatOnlyInterpretsIsLeftOut_FW_4_2() {
        Set<String> more =
                Stream.concat(EIGHT.stream(), List.of("E1", "F1").stream()).collect(Collectors.toSet());
        assertEquals(
                new CaseLikeness.Like(1, 8, 8),
                CaseLikeness.of(
                        of(more),
                        assessed(Motive.X, "A1=0 A2=1 A3=2 A4=3 B1=1 B2=1 B3=0 C1=2 E1=3 F1=3"),
                        assessed(Motive.X, "A1=0 A2=1 A3=2 A4=3 B1=1 B2=1 B3=0 C1=2 E1=0 F1=0")));
    }
}
