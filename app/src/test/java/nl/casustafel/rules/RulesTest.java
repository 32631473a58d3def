package nl.casustafel.rules;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.casustafel.testkit.bad.Breaks;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every rule holds in the house, looks at enough of it, and fails for exactly its counter-examples (R0).
class RulesTest {
    private static final List<Rule> RULES = Stream.of(RoomRules.all(), CodeRules.all(), FigureRules.all())
            .flatMap(List::stream)
            .toList();
    private static final List<SourceRule> SOURCE_RULES = SourceRules.all();

    @TestFactory
    Stream<DynamicTest> holdsInTheHouse() {
        return RULES.stream()
                .map(rule -> dynamicTest(rule.id() + " " + rule.says(), () -> {
                    int seen = rule.looksAt(House.product()).size();
                    assertTrue(seen >= rule.floor(), () -> "looks at " + seen + " classes only");
                    assertEquals(List.of(), Exceptions.without(rule));
                }));
    }

    @TestFactory
    Stream<DynamicTest> holdsInTheSources() {
        return SOURCE_RULES.stream()
                .map(rule -> dynamicTest(rule.id() + " " + rule.says(), () -> {
                    assertTrue(Sources.product().size() >= rule.floor());
                    assertEquals(List.of(), Exceptions.without(rule));
                }));
    }

    @TestFactory
    Stream<DynamicTest> failsForItsCounterExamples() {
        Stream<String> ids = Stream.concat(
                RULES.stream().map(Rule::id), SOURCE_RULES.stream().map(SourceRule::id));
        return ids.distinct()
                .map(id -> dynamicTest(id, () -> {
                    Set<String> meant = meantToBreak(id);
                    assertTrue(!meant.isEmpty(), "no counter-example for " + id);
                    assertEquals(meant, found(id));
                }));
    }

    @Test
    void failsForACounterExampleOfEachPartOfARule() {
        assertAll(RULES.stream()
                .map(rule -> () ->
                        assertTrue(!rule.findings(House.counterExamples()).isEmpty(), rule.id() + " " + rule.says())));
        assertAll(SOURCE_RULES.stream()
                .map(rule -> () -> assertTrue(
                        !rule.findings(Sources.counterExamples()).isEmpty(), rule.id() + " " + rule.says())));
    }

    private static Set<String> meantToBreak(String id) {
        return House.counterExamples().stream()
                .filter(type -> type.isAnnotatedWith(Breaks.class))
                .filter(type ->
                        List.of(type.getAnnotationOfType(Breaks.class).value()).contains(id))
                .map(JavaClass::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> found(String id) {
        Set<String> found = new TreeSet<>();
        RULES.stream()
                .filter(rule -> rule.id().equals(id))
                .flatMap(rule -> rule.findings(House.counterExamples()).stream())
                .forEach(finding -> found.add(finding.type().getName()));
        SOURCE_RULES.stream()
                .filter(rule -> rule.id().equals(id))
                .flatMap(rule -> rule.findings(Sources.counterExamples()).stream())
                .forEach(finding -> found.add(finding.type()));
        return found;
    }
}
