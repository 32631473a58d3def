package nl.casustafel.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.stream.Stream;
import nl.casustafel.kernel.Allowed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

class AllowedTest {
    /// Raise this only with a decision; lower it whenever an exception ends.
    private static final int AGREED = 1;

    @Test
    void exceptionsAreCountedAndSayWhy(TestReporter report) {
        List<JavaClass> exceptions = Exceptions.all();
        exceptions.forEach(type -> {
            Allowed allowed = type.getAnnotationOfType(Allowed.class);
            report.publishEntry(
                    type.getName(), allowed.rule() + " because " + allowed.because() + ", until " + allowed.until());
            assertFalse(allowed.because().isBlank(), type.getName());
            assertFalse(allowed.until().isBlank(), type.getName());
        });
        assertEquals(AGREED, exceptions.size(), exceptions::toString);
    }

    @Test
    void everyExceptionIsStillNeeded() {
        Exceptions.all().forEach(type -> {
            String rule = type.getAnnotationOfType(Allowed.class).rule();
            assertTrue(findings(rule).anyMatch(type.getName()::equals), type.getName() + " no longer breaks " + rule);
        });
    }

    private static Stream<String> findings(String id) {
        Stream<String> inClasses = Stream.concat(RoomRules.all().stream(), CodeRules.all().stream())
                .filter(rule -> rule.id().equals(id))
                .flatMap(rule -> rule.findings(House.product()).stream())
                .map(finding -> finding.type().getName());
        Stream<String> inSources = SourceRules.all().stream()
                .filter(rule -> rule.id().equals(id))
                .flatMap(rule -> rule.findings(Sources.product()).stream())
                .map(SourceRule.Finding::type);
        return Stream.concat(inClasses, inSources);
    }
}
