package nl.casustafel.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// One rule of the house: which classes it looks at, and what it finds wrong in one of them.
///
/// @param floor fewer classes than this to look at means that the rule watches the wrong place, and fails
record Rule(String id, String says, int floor, Predicate<JavaClass> where, Function<JavaClass, Stream<String>> wrong) {

    /// Something that breaks the rule, and the class it stands in (the outermost one).
    record Finding(JavaClass type, String what) {
        @Override
        public String toString() {
            return type.getName() + ": " + what;
        }
    }

    List<JavaClass> looksAt(Collection<JavaClass> classes) {
        return classes.stream().filter(where).toList();
    }

    List<Finding> findings(Collection<JavaClass> classes) {
        return looksAt(classes).stream()
                .flatMap(type -> wrong.apply(type).distinct().map(what -> new Finding(House.outermost(type), what)))
                .toList();
    }
}
