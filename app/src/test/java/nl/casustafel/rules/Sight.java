package nl.casustafel.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What a class sees of others, as findings of a rule.
final class Sight {
    private Sight() {}

    /// A method of a type or of anything below it; `*` as name stands for every method, `x*` for a beginning.
    record Call(String owner, String method) {
        static List<Call> of(String... calls) {
            return Arrays.stream(calls)
                    .map(call -> new Call(call.substring(0, call.indexOf('#')), call.substring(call.indexOf('#') + 1)))
                    .toList();
        }

        boolean matches(JavaClass target, String name) {
            boolean named = method.endsWith("*")
                    ? name.startsWith(method.substring(0, method.length() - 1))
                    : name.equals(method);
            return named && target.isAssignableTo(owner) && !declaresItself(target, name);
        }
    }

    /// A method of our own that only has the same name.
    private static boolean declaresItself(JavaClass target, String name) {
        return Room.of(target).isPresent()
                && target.getMethods().stream()
                        .anyMatch(method -> method.getName().equals(name));
    }

    /// Finds every type a class depends on that is one of `wrong`.
    static Function<JavaClass, Stream<String>> types(Predicate<JavaClass> wrong) {
        return type -> type.getDirectDependenciesFromSelf().stream()
                .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                .filter(wrong)
                .map(target -> "knows " + target.getName());
    }

    /// As [#types], where it matters from which room a class looks.
    static Function<JavaClass, Stream<String>> rooms(BiPredicate<Room, Room> wrong) {
        return type -> Room.of(type).stream()
                .flatMap(from -> types(target -> Room.of(target)
                                .filter(to -> wrong.test(from, to))
                                .isPresent())
                        .apply(type));
    }

    /// Finds calls, references and field accesses.
    static Function<JavaClass, Stream<String>> calls(List<Call> wrong) {
        return type -> type.getAccessesFromSelf().stream()
                .filter(access -> wrong.stream()
                        .anyMatch(call -> call.matches(
                                access.getTargetOwner(), access.getTarget().getName())))
                .map(access -> "uses " + access.getTargetOwner().getSimpleName() + "."
                        + access.getTarget().getName());
    }

    /// Types in a package or below it, or nested in a type, by the beginning of the full name.
    static Predicate<JavaClass> named(String... beginnings) {
        return type -> Arrays.stream(beginnings)
                .anyMatch(beginning -> type.getName().equals(beginning)
                        || type.getName().startsWith(beginning + ".")
                        || type.getName().startsWith(beginning + "$"));
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    static Function<JavaClass, Stream<String>> either(Function<JavaClass, Stream<String>>... findings) {
        return type -> Arrays.stream(findings).flatMap(finding -> finding.apply(type));
    }
}
