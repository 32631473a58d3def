package nl.casustafel.audit.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.casustafel.audit.AuditCode;
import nl.casustafel.kernel.AuditAction;

/// The acts of one feature, as its enum of actions has them, and the constants whose words say their
/// results.
/// @param type simple name of the enum, such as `TeamAction`: words stand under `code.TeamAction.…`
public record LogKind(String type, Set<AuditCode> codes, Map<Result, List<Enum<?>>> results) {
    /// A result of an act other than done.
    public record Result(AuditCode action, AuditCode result) {}

    public LogKind {
        codes = Set.copyOf(codes);
        results = Map.copyOf(results);
    }

    public static <A extends Enum<A> & AuditAction> LogKind of(Class<A> type) {
        return new LogKind(
                type.getSimpleName(),
                Stream.of(type.getEnumConstants())
                        .map(constant -> new AuditCode(constant.name()))
                        .collect(Collectors.toSet()),
                Map.of());
    }

    /// The same, where `action` ends in one of these, written as their names with `_` between them.
    public LogKind ending(AuditAction action, List<? extends List<? extends Enum<?>>> ends) {
        Map<Result, List<Enum<?>>> more = new HashMap<>(results);
        ends.forEach(constants -> more.put(
                new Result(
                        new AuditCode(action.name()),
                        new AuditCode(constants.stream().map(Enum::name).collect(Collectors.joining("_")))),
                List.copyOf(constants)));
        return new LogKind(type, codes, more);
    }
}
