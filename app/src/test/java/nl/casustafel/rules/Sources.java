package nl.casustafel.rules;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/// The source files as trees: what bytecode does not show (literals, names of tables, who declared what).
final class Sources {
    private static final Path HOUSE = House.ROOT.resolve("app/src/main/java");
    private static final Path COUNTER_EXAMPLES = House.ROOT.resolve("app/src/test/java/nl/casustafel/testkit/bad");
    private static final Kept<List<SourceFile>> PRODUCT = new Kept<>(() -> parse(HOUSE));
    private static final Kept<List<SourceFile>> BAD = new Kept<>(() -> parse(COUNTER_EXAMPLES));

    private Sources() {}

    static List<SourceFile> product() {
        return PRODUCT.get();
    }

    static List<SourceFile> counterExamples() {
        return BAD.get();
    }

    /// Whether the type with this binary name writes such a method itself.
    static boolean declares(String type, String method) {
        return Declared.METHODS.contains(type + "#" + method);
    }

    static boolean hasPackageInfo(String packageName) {
        return Stream.concat(product().stream(), counterExamples().stream())
                .anyMatch(file -> file.typeName().equals("package-info")
                        && file.packageName().equals(packageName));
    }

    private static List<SourceFile> parse(Path folder) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (Stream<Path> walk = Files.walk(folder);
                StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            List<Path> paths = walk.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(paths));
            List<SourceFile> parsed = new ArrayList<>();
            task.parse().forEach(unit -> parsed.add(SourceFile.of(unit)));
            return List.copyOf(parsed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Declared {
        static final Set<String> METHODS = find();

        private static Set<String> find() {
            Set<String> found = new HashSet<>();
            Stream.concat(product().stream(), counterExamples().stream())
                    .forEach(file -> new Declarations(found, file.unit()).scan(file.unit(), ""));
            return Set.copyOf(found);
        }
    }

    /// Walks the types of a file, carrying the binary name of the type it is in.
    private static final class Declarations extends TreeScanner<Void, String> {
        private final Set<String> found;
        private final String start;

        Declarations(Set<String> found, CompilationUnitTree unit) {
            this.found = found;
            this.start = unit.getPackageName() + ".";
        }

        @Override
        public Void visitClass(ClassTree type, String outer) {
            String name = (outer.isEmpty() ? start : outer + "$") + type.getSimpleName();
            return super.visitClass(type, name);
        }

        @Override
        public Void visitMethod(MethodTree method, String type) {
            found.add(type + "#" + method.getName());
            return super.visitMethod(method, type);
        }
    }
}
