package nl.casustafel.rules;

import static nl.casustafel.rules.House.in;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.casustafel.rules.Sight.Call;

/// Nothing adds up or averages what people judged, and figures on the framework stay away from cases
/// (R22, framework 3.5).
final class FigureRules {
    private static final Set<String> JUDGES =
            Set.of("assessment", "framework", "weighing", "casefile", "judgement", "minutes", "exchange");

    private static final Set<String> FRACTIONS = Set.of(
            "double",
            "float",
            "java.lang.Double",
            "java.lang.Float",
            "java.math.BigDecimal",
            "java.util.OptionalDouble",
            "java.util.stream.DoubleStream");

    private static final List<Call> MEANS = Call.of(
            "java.util.stream.IntStream#average",
            "java.util.stream.LongStream#average",
            "java.util.stream.IntStream#summaryStatistics",
            "java.util.stream.Collectors#averaging*",
            "java.util.stream.Collectors#summarizing*");

    private FigureRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule(
                        "R22",
                        "where people judge there are no fractions: no mean, weight, share or chance",
                        60,
                        in(room -> JUDGES.contains(room.feature()) && !room.isUi()),
                        Sight.either(FigureRules::fractions, Sight.calls(MEANS))),
                new Rule(
                        "R22",
                        "figures on the framework are seen by their own room and the shell only",
                        150,
                        in(room -> !room.feature().equals("quality") && !room.isShell()),
                        Sight.rooms((_, to) -> to.feature().equals("quality"))));
    }

    private static Stream<String> fractions(JavaClass type) {
        Function<JavaCodeUnit, Stream<JavaClass>> signature =
                unit -> Stream.concat(Stream.of(unit.getRawReturnType()), unit.getRawParameterTypes().stream());
        return Stream.concat(
                        type.getFields().stream().map(JavaField::getRawType),
                        type.getCodeUnits().stream().flatMap(signature))
                .filter(seen -> FRACTIONS.contains(seen.getName()))
                .map(seen -> "has a " + seen.getName());
    }
}
