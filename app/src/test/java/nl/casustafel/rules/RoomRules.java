package nl.casustafel.rules;

import static nl.casustafel.rules.House.in;
import static nl.casustafel.rules.House.outermost;
import static nl.casustafel.rules.Sight.named;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Who may know whom (R1-R8).
final class RoomRules {
    private static final Set<String> FREE_OF_TOOLS = Set.of("vault.key", "vault.bundle", "signal.mail", "signal.list");

    private static final Set<String> JDBC = Set.of("vault.sql", "vault.h2", "vault.export");

    private RoomRules() {}

    static List<Rule> all() {
        return Stream.of(arrows(), tools(), toolsOfOneRoom(), librariesOfOneRoom())
                .flatMap(rules -> rules)
                .toList();
    }

    private static Stream<Rule> arrows() {
        return Stream.of(
                new Rule(
                        "R1",
                        "every class lives in a known room and knows rooms to its left only",
                        150,
                        type -> true,
                        Sight.either(RoomRules::unknownRoom, Sight.rooms((from, to) -> !from.mayKnow(to)))),
                new Rule(
                        "R3",
                        "a store is known by the shell only",
                        150,
                        in(room -> !room.isShell()),
                        Sight.rooms((from, to) -> to.isStore() && !from.equals(to))),
                new Rule(
                        "R6",
                        "screens know no screens of other features but shared ones, and nobody but the shell knows screens",
                        150,
                        in(room -> !room.isShell()),
                        Sight.rooms((from, to) -> to.isUi() && !from.equals(to) && !from.mayShow(to))),
                new Rule(
                        "R7",
                        "a Model sees no scene; a View sees neither use cases nor reads nor Background",
                        0,
                        in(Room::isUi),
                        Sight.either(
                                ofKind("Model", Sight.types(named("javafx.scene", "javafx.stage"))),
                                ofKind("View", Sight.types(RoomRules::isForModels)))));
    }

    private static Stream<Rule> tools() {
        return Stream.of(new Rule(
                "R2",
                "roots know no toolkit, database, PDF or log library",
                60,
                in(room -> room.isRoot() || FREE_OF_TOOLS.contains(room.path())),
                Sight.types(named(
                        "javafx",
                        "org.controlsfx",
                        "atlantafx",
                        "java.awt",
                        "javax.swing",
                        "org.jooq",
                        "nl.casustafel.schema",
                        "java.sql",
                        "javax.sql",
                        "org.h2",
                        "org.apache.pdfbox",
                        "com.openhtmltopdf",
                        "ch.qos.logback"))));
    }

    private static Stream<Rule> toolsOfOneRoom() {
        return Stream.of(
                only(
                        "R4",
                        "stores, the gate's conditions and the vault alone see jOOQ, JDBC and the schema",
                        room -> room.isStore() || room.is("access.sql") || JDBC.contains(room.path()),
                        "org.jooq",
                        "java.sql",
                        "javax.sql",
                        "nl.casustafel.schema"),
                only(
                        "R5",
                        "vault.h2 alone sees the database",
                        room -> room.is("vault.h2") || room.is("vault.page"),
                        "org.h2",
                        "java.sql.DriverManager",
                        "java.sql.Driver",
                        "javax.sql.DataSource"),
                new Rule(
                        "R5",
                        "vault.page sees of the database its files only, and nothing of SQL or other libraries",
                        5,
                        in(room -> room.is("vault.page")),
                        Sight.types(named("org.h2", "java.sql", "javax.sql", "org.slf4j")
                                .and(named("org.h2.store.fs").negate()))),
                only(
                        "R5",
                        "vault.key and vault.page alone see cryptography",
                        room -> room.is("vault.key") || room.is("vault.page"),
                        "javax.crypto"),
                only(
                        "R5",
                        "vault.key alone sees the libraries for keys",
                        room -> room.is("vault.key"),
                        "com.exceptionfactory",
                        "org.bouncycastle",
                        "com.nulabinc"));
    }

    private static Stream<Rule> librariesOfOneRoom() {
        return Stream.of(
                only(
                        "R5",
                        "signal.mail alone reads mail and web pages",
                        room -> room.is("signal.mail"),
                        "org.apache.james",
                        "org.apache.poi",
                        "org.jsoup"),
                only("R5", "assessment.file alone reads JSON", room -> room.is("assessment.file"), "tools.jackson"),
                only("R5", "signal.list alone reads lists of others", room -> room.is("signal.list"), "de.siegmar"),
                only(
                        "R5",
                        "desk alone lays out graphs",
                        room -> room.is("desk"),
                        "org.eclipse.elk",
                        "org.eclipse.emf",
                        "org.eclipse.xtext",
                        "com.google.common"),
                only(
                        "R5",
                        "desk, screens and shell alone see the toolkit",
                        room -> room.is("desk") || room.isUi() || room.isShell(),
                        "javafx",
                        "org.controlsfx",
                        "atlantafx"),
                only(
                        "R8",
                        "paper alone sees PDF",
                        room -> room.is("paper"),
                        "org.apache.pdfbox",
                        "org.apache.fontbox",
                        "org.apache.xmpbox",
                        "com.openhtmltopdf"));
    }

    /// Only rooms like these may know these packages.
    private static Rule only(String id, String says, Predicate<Room> rooms, String... packages) {
        return new Rule(id, says, 100, in(rooms.negate()), Sight.types(named(packages)));
    }

    private static Stream<String> unknownRoom(JavaClass type) {
        return Room.of(type).filter(room -> !room.isKnown()).stream().map(room -> "there is no room " + room.path());
    }

    private static Function<JavaClass, Stream<String>> ofKind(
            String ending, Function<JavaClass, Stream<String>> wrong) {
        return type -> outermost(type).getSimpleName().endsWith(ending) ? wrong.apply(type) : Stream.empty();
    }

    /// Use cases, reads and repositories: what is made with a [nl.casustafel.vault.Transactor] or called
    /// with a [nl.casustafel.vault.Tx].
    private static boolean isForModels(JavaClass target) {
        return target.getName().equals("nl.casustafel.desk.Background")
                || (in(Room::isRoot).test(target)
                        && target.getCodeUnits().stream()
                                .flatMap(RoomRules::parameters)
                                .anyMatch(named("nl.casustafel.vault.Transactor", "nl.casustafel.vault.Tx")));
    }

    private static Stream<JavaClass> parameters(JavaCodeUnit unit) {
        return unit.getRawParameterTypes().stream();
    }
}
