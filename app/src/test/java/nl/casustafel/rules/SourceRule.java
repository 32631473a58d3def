package nl.casustafel.rules;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// As [Rule], for what only the source shows.
record SourceRule(String id, String says, int floor, Function<SourceFile, Stream<String>> wrong) {
    /// Something that breaks the rule, and the file's type it stands in.
    record Finding(String type, String what) {
        @Override
        public String toString() {
            return type + ": " + what;
        }
    }

    List<Finding> findings(Collection<SourceFile> files) {
        return files.stream()
                .flatMap(file -> wrong.apply(file).distinct().map(what -> new Finding(file.fullName(), what)))
                .toList();
    }
}
