package nl.casustafel.rules;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The enum constants a person reads, and the keys of their words.
final class ShownConstants {
    /// Enums that a class with words touches without showing them, each with its reason.
    private static final Map<String, String> NOT_SHOWN = Map.ofEntries(
            Map.entry("nl.casustafel.texts.Language", "chosen by its own name in its own language"),
            Map.entry("nl.casustafel.texts.DateReading$Lean", "which way a short date is read"),
            Map.entry("nl.casustafel.desk.Icon", "a drawing"),
            Map.entry("nl.casustafel.assessment.Level", "named by the framework, in its own words"),
            Map.entry("nl.casustafel.desk.Notice$Kind", "a style"),
            Map.entry("nl.casustafel.team.ui.TeamModel$Panel", "which part of the screen stands"),
            Map.entry("nl.casustafel.excerpt.ui.RedactionModel$Stage", "which part of the screen stands"),
            Map.entry("nl.casustafel.minutes.ui.MinutesModel$Phase", "which part of the screen stands"),
            Map.entry("nl.casustafel.signal.ui.SignalAct", "its buttons have keys of their own"),
            Map.entry("nl.casustafel.signal.ui.SignalPart$Where", "where on the page a part stands"),
            Map.entry("nl.casustafel.signal.ui.FactQuestion", "its buttons have keys of their own"),
            Map.entry("nl.casustafel.shell.entry.WelcomeModel$Step", "which page stands"),
            Map.entry("nl.casustafel.framework.WordPlace$Word", "which words of a place are meant"));

    private static final Predicate<JavaClass> WORDS = Sight.named("nl.casustafel.texts.Texts");

    private ShownConstants() {}

    /// `code.…` keys that must exist: of every enum that a screen or the shell touches in a class with
    /// words, and of every enum that has a word already.
    static Set<String> codeKeys(Set<String> existing) {
        return enums().filter(type -> !namesItsKeys(type.getName()) && !NOT_SHOWN.containsKey(type.getName()))
                .filter(type -> touched().contains(type.getName()) || hasOne(type, existing))
                .flatMap(type -> constants(type).map(constant -> codeStart(type) + constant.name()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// Keys that enums with a `textKey()` give out: refusals and failures.
    static Set<String> ownKeys() {
        return enums().filter(type -> namesItsKeys(type.getName()))
                .flatMap(type -> constants(type).map(ShownConstants::textKey))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static boolean namesItsKeys(String type) {
        return enums().anyMatch(known ->
                known.getName().equals(type) && known.tryGetMethod("textKey").isPresent());
    }

    private static boolean hasOne(JavaClass type, Set<String> existing) {
        return existing.stream().anyMatch(key -> key.startsWith(codeStart(type)));
    }

    private static String codeStart(JavaClass type) {
        return "code." + type.getSimpleName() + ".";
    }

    private static Stream<JavaClass> enums() {
        return House.product().stream().filter(JavaClass::isEnum);
    }

    private static Set<String> touched() {
        return Touched.TYPES;
    }

    private static Stream<? extends Enum<?>> constants(JavaClass type) {
        return Arrays.stream(type.reflect().getEnumConstants()).map(constant -> (Enum<?>) constant);
    }

    private static String textKey(Enum<?> constant) {
        try {
            Method method = constant.getDeclaringClass().getMethod("textKey");
            method.setAccessible(true);
            return (String) method.invoke(constant);
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(constant + " tells no key", e);
        }
    }

    /// Enums that a class of a screen, the kit or the shell touches while it also knows the words.
    private static final class Touched {
        static final Set<String> TYPES = House.product().stream()
                .filter(House.in(room -> room.isUi() || room.isShell() || room.is("desk")))
                .filter(type -> targets(type).stream().anyMatch(WORDS))
                .flatMap(type -> targets(type).stream())
                .filter(JavaClass::isEnum)
                .map(JavaClass::getName)
                .collect(Collectors.toUnmodifiableSet());

        private static List<JavaClass> targets(JavaClass type) {
            Stream<JavaClass> known =
                    type.getDirectDependenciesFromSelf().stream().map(Dependency::getTargetClass);
            Stream<JavaClass> given = type.getAccessesFromSelf().stream()
                    .filter(access -> access instanceof JavaCall<?>)
                    .map(access -> ((JavaCall<?>) access).getTarget().getRawReturnType());
            return Stream.concat(known, given).distinct().toList();
        }
    }
}
