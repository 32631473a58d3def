package nl.casustafel.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every transition of a signal and every rule of scope, participants, weighing and data that the
/// program holds has a test that names it: in the name of the method (`t_s3x_…`, `…_W_C9`, `…WB5`) or
/// in a comment.
class RuleIdsTest {
    private static final Path TESTS = House.ROOT.resolve("app/src/test/java/nl/casustafel");

    /// Transitions of a signal (1.4, DEC-12).
    private static final Set<String> TRANSITIONS = Set.of(
            "T-S0", "T-S1", "T-S2", "T-S3", "T-S3x", "T-S4", "T-S5", "T-S5b", "T-S6", "T-S7", "T-S8", "T-S8b", "T-S9",
            "T-S10");

    /// Transitions of a case (1.5).
    private static final Set<String> OF_A_CASE =
            Set.of("T-C1", "T-C2", "T-C3", "T-C3x", "T-C4", "T-C5", "T-C6", "T-C7", "T-C8", "T-C9");

    /// Rules of law and policy (section 2, A to D).
    private static final Set<String> RULES = Set.of(
            "W-A1", "W-A2", "W-A3", "W-A4", "W-B1", "W-B2", "W-B3", "W-B5", "W-B6", "W-B7", "W-B8", "W-B9", "W-B10",
            "W-C1", "W-C2", "W-C3", "W-C4", "W-C5", "W-C6", "W-C7", "W-C8", "W-C9", "W-C10", "W-C11", "W-D1", "W-D2",
            "W-D3", "W-D4", "W-D5", "W-D6", "W-D7", "W-D8", "W-D9", "W-D10");

    /// Questions of the entry list (framework 3.7).
    private static final Set<String> ENTRY =
            Set.of("IN1", "IN2", "IN3", "IN4", "IN5", "IN6", "IN7", "IN8", "IN9", "IN10");

    /// What the program does not hold yet, or no program can; with the reason. Moves up when it is built.
    private static final Map<String, String> NOT_HELD = Map.of(
            "W-A5", "a duty of the mayor to have a structure, not of a program",
            "W-B4", "what a third party must do itself; it has no account here (W-B5)");

    @Test
    void everyRuleThatIsHeldHasATestThatNamesIt() {
        String named = named();
        assertEquals(
                List.of(), inOrder(TRANSITIONS).filter(id -> !names(named, id)).toList());
        assertEquals(
                List.of(), inOrder(OF_A_CASE).filter(id -> !names(named, id)).toList());
        assertEquals(List.of(), inOrder(RULES).filter(id -> !names(named, id)).toList());
        assertEquals(List.of(), inOrder(ENTRY).filter(id -> !names(named, id)).toList());
    }

    /// A reason that no longer holds is taken away together with the first test.
    @Test
    void whatIsNotHeldHasNoTestYet() {
        String named = named();
        assertEquals(
                List.of(),
                inOrder(NOT_HELD.keySet()).filter(id -> names(named, id)).toList());
    }

    @Test
    void everyRuleOfTheseChaptersIsInOneOfTheLists() {
        Set<String> all = Stream.of(TRANSITIONS, RULES, NOT_HELD.keySet())
                .flatMap(Collection::stream)
                .collect(Collectors.toCollection(TreeSet::new));
        for (String chapter : List.of("A 5", "B 10", "C 11", "D 10")) {
            String[] parts = chapter.split(" ");
            for (int rule = 1; rule <= Integer.parseInt(parts[1]); rule++) {
                assertTrue(all.contains("W-" + parts[0] + rule), "W-" + parts[0] + rule);
            }
        }
        assertTrue(Collections.disjoint(NOT_HELD.keySet(), RULES));
    }

    @ParameterizedTest
    @CsvSource({
        "T-S3, void t_s3_isTested()",
        "T-S3x, void isEnded_T_S3x()",
        "W-C1, void isEndedWC1()",
        "W-C1, '    void holdsNobody() { // W-C1, T1'",
        "W-D7, /// W-C7 and W-D7: who sees what"
    })
    void findsAnIdInANameOrAComment(String id, String line) {
        assertTrue(names(line, id));
    }

    @ParameterizedTest
    @CsvSource({
        "T-S3, void t_s3x_isEnded()",
        "W-C1, void isEnded_W_C11()",
        "W-C1, void isEndedWC11()",
        "W-C1, // W-C10",
        "W-C1, '\"W-C1\", refused()'"
    })
    void takesNoOtherIdForIt(String id, String line) {
        assertFalse(names(line, id));
    }

    private static boolean names(String lines, String id) {
        String end = "(?![0-9a-z])";
        String inComment = "//.*\\b" + id + end;
        String inName = "void (?:\\w*_)?(?i:" + id.replace('-', '_') + ")" + end;
        String atTheEnd = "void \\w+" + id.replace("-", "").toUpperCase(Locale.ROOT) + "(?![0-9a-z])";
        return Pattern.compile(inComment + "|" + inName + "|" + atTheEnd)
                .matcher(lines)
                .find();
    }

    private static Stream<String> inOrder(Collection<String> ids) {
        return ids.stream().sorted(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()));
    }

    /// The comments and the heads of methods of all tests but this one.
    private static String named() {
        try (Stream<Path> files = Files.walk(TESTS)) {
            return files.filter(file -> file.toString().endsWith("Test.java"))
                    .filter(file -> !file.endsWith("RuleIdsTest.java"))
                    .flatMap(RuleIdsTest::lines)
                    .filter(line -> line.contains("//") || line.contains("void "))
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
