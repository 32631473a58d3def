package nl.casustafel.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import nl.casustafel.kernel.Outcome;

/// The classes the rules look at: those of the product without the generated schema, and the counter-examples.
final class House {
    static final Path ROOT =
            Path.of(System.getProperty("casustafel.root", "..")).normalize();

    private static final String BAD = "nl.casustafel.testkit.bad";

    private House() {}

    static List<JavaClass> product() {
        return Product.CLASSES;
    }

    static List<JavaClass> counterExamples() {
        return CounterExamples.CLASSES;
    }

    static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(House::outermost).orElse(type);
    }

    /// Whether a class of ours lives in a room like this.
    static Predicate<JavaClass> in(Predicate<Room> room) {
        return type -> Room.of(type).filter(room).isPresent();
    }

    private static final class Product {
        static final List<JavaClass> CLASSES = read();

        private static List<JavaClass> read() {
            try {
                Path place = Path.of(Outcome.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI());
                return new ClassFileImporter()
                        .importPath(place).stream()
                                .filter(in(room -> !room.isSchema()))
                                .filter(type -> !type.getSimpleName().equals("package-info"))
                                .toList();
            } catch (URISyntaxException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static final class CounterExamples {
        static final List<JavaClass> CLASSES = new ClassFileImporter()
                .importPackages(BAD).stream()
                        .filter(type -> !type.getSimpleName().equals("package-info"))
                        .toList();
    }
}
