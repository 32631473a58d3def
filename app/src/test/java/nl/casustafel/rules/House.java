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
    private static final String SCHEMA = "/nl/casustafel/schema/";
    private static final Kept<List<JavaClass>> PRODUCT = new Kept<>(House::readProduct);
    private static final Kept<List<JavaClass>> COUNTER_EXAMPLES = new Kept<>(House::readCounterExamples);

    private House() {}

    static List<JavaClass> product() {
        return PRODUCT.get();
    }

    static List<JavaClass> counterExamples() {
        return COUNTER_EXAMPLES.get();
    }

    static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(House::outermost).orElse(type);
    }

    /// Whether a class of ours lives in a room like this.
    static Predicate<JavaClass> in(Predicate<Room> room) {
        return type -> Room.of(type).filter(room).isPresent();
    }

    private static List<JavaClass> readProduct() {
        try {
            Path place = Path.of(Outcome.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return new ClassFileImporter()
                    .withImportOption(file -> !file.contains(SCHEMA)).importPath(place).stream()
                            .filter(House::isType)
                            .toList();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<JavaClass> readCounterExamples() {
        return new ClassFileImporter()
                .importPackages(BAD).stream().filter(House::isType).toList();
    }

    private static boolean isType(JavaClass type) {
        return !type.getSimpleName().equals("package-info");
    }
}
