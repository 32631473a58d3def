package nl.casustafel.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Optional;
import nl.casustafel.kernel.Allowed;

/// Findings of the house, apart from those that [Allowed] lets through.
final class Exceptions {
    private Exceptions() {}

    static List<String> without(Rule rule) {
        return rule.findings(House.product()).stream()
                .filter(finding -> !isAllowed(finding.type(), rule.id()))
                .map(Rule.Finding::toString)
                .toList();
    }

    static List<String> without(SourceRule rule) {
        return rule.findings(Sources.product()).stream()
                .filter(finding -> type(finding.type())
                        .filter(type -> isAllowed(type, rule.id()))
                        .isEmpty())
                .map(SourceRule.Finding::toString)
                .toList();
    }

    static List<JavaClass> all() {
        return House.product().stream()
                .filter(type -> type.isAnnotatedWith(Allowed.class))
                .toList();
    }

    private static Optional<JavaClass> type(String name) {
        return House.product().stream()
                .filter(type -> type.getName().equals(name))
                .findFirst();
    }

    private static boolean isAllowed(JavaClass type, String rule) {
        return type.tryGetAnnotationOfType(Allowed.class)
                .map(Allowed::rule)
                .filter(rule::equals)
                .isPresent();
    }
}
