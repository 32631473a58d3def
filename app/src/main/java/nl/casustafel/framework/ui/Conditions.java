package nl.casustafel.framework.ui;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.casustafel.assessment.Clause;
import nl.casustafel.assessment.Framework;
import nl.casustafel.assessment.IndicatorCode;
import nl.casustafel.assessment.Level;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.texts.Texts;

/// Conditions of a prompt in words, with the names this framework has for its levels.
record Conditions(Framework framework, Texts texts) {
    String words(Clause clause) {
        return switch (clause) {
            case Clause.AnyAtLeast(var of, Level level) ->
                texts.get("framework.condition.any", codes(of), level(level));
            case Clause.AllKnownAtMost(var of, Level level) ->
                texts.get("framework.condition.all", codes(of), level(level));
            case Clause.AtLeastOrUnknown(var of, Level level) ->
                texts.get("framework.condition.or-unknown", codes(of), level(level));
            case Clause.AnyInDomains(var domains, Level level) ->
                texts.get(
                        "framework.condition.domains",
                        domains.stream().sorted().map(String::valueOf).collect(Collectors.joining(", ")),
                        level(level));
            case Clause.UnknownCount(int count) -> texts.get("framework.condition.unknown", count);
            case Clause.OfMotive(var motives) ->
                texts.get(
                        "framework.condition.strands",
                        motives.stream().sorted().map(Enum::name).collect(Collectors.joining(", ")));
            case Clause.Repeated(int count, int months) -> texts.get("framework.condition.repeated", count, months);
            case Clause.Standstill(int months) -> texts.get("framework.condition.standstill", months);
            case Clause.Given(var circumstance) -> texts.code(circumstance);
        };
    }

    /// Codes as somebody types them, with commas or spaces between; empty where one of them is none.
    static <T> Optional<Set<T>> named(ShortText typed, Function<String, Optional<T>> read) {
        Set<T> all = new LinkedHashSet<>();
        for (String one : typed.value().toUpperCase(Locale.ROOT).split("[\\s,;]+")) {
            Optional<T> code = read.apply(one);
            if (code.isEmpty()) {
                return Optional.empty();
            }
            all.add(code.get());
        }
        return Optional.of(all);
    }

    static Optional<IndicatorCode> code(String typed) {
        return IndicatorCode.isOne(typed) ? Optional.of(new IndicatorCode(typed)) : Optional.empty();
    }

    private static String codes(Collection<IndicatorCode> of) {
        return of.stream()
                .sorted(Comparator.naturalOrder())
                .map(IndicatorCode::value)
                .collect(Collectors.joining(", "));
    }

    private String level(Level level) {
        Framework.Scale scale = framework.levels().get(level);
        return scale == null
                ? level.code()
                : level.code() + " " + scale.usual().name().in(texts.language());
    }
}
