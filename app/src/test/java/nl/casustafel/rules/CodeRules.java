package nl.casustafel.rules;

import static nl.casustafel.rules.House.in;
import static nl.casustafel.rules.Sight.named;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.rules.Sight.Call;

/// What no room may do, wherever it stands (R9-R17, R19).
final class CodeRules {
    private static final List<Call> CLOCKS = Call.of(
            "java.time.Instant#now",
            "java.time.LocalDate#now",
            "java.time.LocalTime#now",
            "java.time.LocalDateTime#now",
            "java.time.OffsetDateTime#now",
            "java.time.ZonedDateTime#now",
            "java.time.YearMonth#now",
            "java.time.Year#now",
            "java.time.Clock#system*",
            "java.lang.System#currentTimeMillis",
            "java.util.Date#<init>",
            "java.util.Calendar#getInstance");

    private static final List<Call> INTERRUPTS = Call.of(
            "java.lang.Thread#interrupt",
            "java.util.concurrent.Future#cancel",
            "java.util.concurrent.ExecutorService#shutdownNow",
            "javafx.concurrent.Worker#cancel");

    private static final List<Call> GLOBALS = Call.of(
            "org.h2.store.fs.FilePath#register",
            "java.sql.DriverManager#registerDriver",
            "java.security.Security#addProvider",
            "java.security.Security#insertProviderAt",
            "java.util.Locale#setDefault",
            "java.util.TimeZone#setDefault");

    private static final Pattern BARE = Pattern.compile("java\\.lang\\.(Exception|RuntimeException)");
    private static final Pattern EMPTY_WORD =
            Pattern.compile(".*(Manager|Helper|Utils?|Impl|Service|Processor|Data|Info)");
    private static final Set<String> MAY_CATCH_ALL = Set.of("CrashGuard", "SqlTransactor");

    private CodeRules() {}

    static List<Rule> all() {
        return Stream.of(threads(), state(), failures(), house())
                .flatMap(rules -> rules)
                .toList();
    }

    private static Stream<Rule> threads() {
        return Stream.of(
                everywhere("R9", "nobody interrupts: an interrupt closes the store for all", Sight.calls(INTERRUPTS)),
                new Rule(
                        "R9",
                        "threads and executors in desk and shell only",
                        100,
                        in(room -> !room.is("desk") && !room.isShell()),
                        Sight.either(
                                Sight.types(named(
                                        "java.lang.Thread",
                                        "java.util.Timer",
                                        "java.util.concurrent.Executor",
                                        "java.util.concurrent.ExecutorService",
                                        "java.util.concurrent.ScheduledExecutorService",
                                        "java.util.concurrent.Executors",
                                        "java.util.concurrent.ThreadPoolExecutor",
                                        "java.util.concurrent.ForkJoinPool",
                                        "javafx.application.Platform",
                                        "javafx.concurrent")),
                                Sight.calls(Call.of(
                                        "java.util.concurrent.CompletableFuture#*",
                                        "java.util.Collection#parallelStream",
                                        "java.util.stream.BaseStream#parallel")))),
                new Rule(
                        "R10",
                        "CaseClock alone knows what time it is",
                        150,
                        type -> !type.getName().equals("nl.casustafel.kernel.CaseClock"),
                        Sight.calls(CLOCKS)));
    }

    private static Stream<Rule> state() {
        return Stream.of(
                everywhere(
                        "R11",
                        "no static state, no singleton, no injection into fields, nothing put into a foreign registry",
                        Sight.either(CodeRules::staticState, CodeRules::singleton, Sight.calls(GLOBALS))),
                new Rule(
                        "R13",
                        "the vault alone begins and ends transactions",
                        100,
                        in(room -> !room.feature().equals("vault")),
                        Sight.calls(Call.of(
                                "org.jooq.DSLContext#transaction*",
                                "org.jooq.DSLContext#commit",
                                "org.jooq.DSLContext#rollback",
                                "java.sql.Connection#commit",
                                "java.sql.Connection#rollback",
                                "java.sql.Connection#setAutoCommit",
                                "java.sql.Connection#setSavepoint"))),
                new Rule(
                        "R13",
                        "what a store does for a root, it does in the transaction it is given first",
                        1,
                        in(Room::isStore),
                        CodeRules::withoutTransaction));
    }

    private static Stream<Rule> failures() {
        return Stream.of(
                everywhere(
                        "R12",
                        "log through SLF4J alone; neither throw nor catch Exception or RuntimeException bare",
                        Sight.either(
                                Sight.types(named(
                                        "java.util.logging",
                                        "java.lang.System$Logger",
                                        "org.apache.commons.logging",
                                        "org.apache.logging")),
                                Sight.calls(Call.of(
                                        "java.lang.System#out",
                                        "java.lang.System#err",
                                        "java.lang.Throwable#printStackTrace")),
                                CodeRules::bareFailures)),
                everywhere("R14", "what holds personal data says itself what it prints", CodeRules::printsPersonalData),
                new Rule(
                        "R14",
                        "text in a record of a feature's root has a type of its own",
                        20,
                        in(room -> room.isRoot() && Room.ORDER.indexOf(room.feature()) > Room.ORDER.indexOf("vault")),
                        CodeRules::looseText));
    }

    private static Stream<Rule> house() {
        return Stream.of(
                new Rule(
                        "R15",
                        "texts alone knows bundles and the machine's language",
                        100,
                        in(room -> !room.is("texts")),
                        Sight.either(
                                Sight.types(named("java.util.ResourceBundle")),
                                Sight.calls(Call.of("java.util.Locale#getDefault")))),
                new Rule(
                        "R16",
                        "nothing is loaded by name or opened by force outside the shell",
                        100,
                        in(room -> !room.isShell()),
                        Sight.either(
                                Sight.types(named("java.util.ServiceLoader", "java.io.ObjectInputStream")),
                                Sight.calls(Call.of(
                                        "java.lang.Class#forName",
                                        "java.lang.ClassLoader#loadClass",
                                        "java.lang.reflect.AccessibleObject#setAccessible",
                                        "java.lang.reflect.AccessibleObject#trySetAccessible")))),
                network(),
                everywhere("R19", "names say what a thing is for", CodeRules::emptyName));
    }

    private static Rule network() {
        return everywhere(
                "R17",
                "the program has no network",
                Sight.either(
                        Sight.types(type -> (type.getPackageName().equals("java.net")
                                        && !type.getSimpleName().matches("UR[IL].*"))
                                || named(
                                                "java.net.URLConnection",
                                                "java.net.http",
                                                "javax.net",
                                                "javax.naming",
                                                "java.rmi",
                                                "com.sun.net.httpserver",
                                                "javafx.scene.web",
                                                "java.nio.channels.NetworkChannel",
                                                "java.nio.channels.SocketChannel",
                                                "java.nio.channels.ServerSocketChannel",
                                                "java.nio.channels.DatagramChannel",
                                                "org.jsoup.Connection")
                                        .test(type)),
                        Sight.calls(Call.of(
                                "java.net.URL#openStream",
                                "java.net.URL#openConnection",
                                "java.net.URL#getContent",
                                "org.jsoup.Jsoup#connect"))));
    }

    private static Rule everywhere(String id, String says, Function<JavaClass, Stream<String>> wrong) {
        return new Rule(id, says, 150, type -> true, wrong);
    }

    private static Stream<String> staticState(JavaClass type) {
        Stream<String> fields = type.getFields().stream()
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                .filter(field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(field -> !field.getModifiers().contains(JavaModifier.FINAL) || changes(field.getRawType()))
                .map(field -> "static state in " + field.getName());
        Stream<String> filled = type.getStaticInitializer().stream()
                .flatMap(start -> start.getConstructorCallsFromSelf().stream())
                .map(JavaConstructorCall::getTargetOwner)
                .filter(CodeRules::changes)
                .map(made -> "a static " + made.getSimpleName());
        return Stream.concat(fields, filled);
    }

    /// Types whose objects exist to be changed. Arrays are let through: constants of bytes have no other form.
    private static boolean changes(JavaClass type) {
        return (type.getPackageName().equals("java.util")
                        && type.getSimpleName().matches(".*(Map|List|Set|Deque|Queue)")
                        && !type.isInterface())
                || type.getPackageName().startsWith("java.util.concurrent")
                || type.isAssignableTo(ThreadLocal.class)
                || type.isAssignableTo(StringBuilder.class)
                || type.isAssignableTo("javafx.beans.Observable");
    }

    private static Stream<String> singleton(JavaClass type) {
        Stream<String> getters = type.getMethods().stream()
                .map(JavaMethod::getName)
                .filter(name -> name.equals("getInstance") || name.equals("instance"))
                .map(name -> "hands out the only one of itself");
        Stream<String> injected = type.getFields().stream()
                .filter(field -> field.getAnnotations().stream()
                        .anyMatch(note -> note.getRawType().getSimpleName().matches("Inject|Resource|Autowired")))
                .map(field -> "is injected into " + field.getName());
        return Stream.concat(getters, injected);
    }

    private static Stream<String> withoutTransaction(JavaClass type) {
        return type.getAllRawInterfaces().stream()
                .filter(in(room -> room.isRoot() && !room.is("kernel")))
                .flatMap(port -> port.getMethods().stream())
                .filter(method -> !method.getModifiers().contains(JavaModifier.STATIC))
                .filter(method -> method.getRawParameterTypes().isEmpty()
                        || !method.getRawParameterTypes().getFirst().getName().equals("nl.casustafel.vault.Tx"))
                .map(method -> method.getOwner().getSimpleName() + "." + method.getName() + " takes no Tx first");
    }

    private static Stream<String> bareFailures(JavaClass type) {
        boolean catchesAll = MAY_CATCH_ALL.contains(House.outermost(type).getSimpleName());
        Stream<String> caught = type.getCodeUnits().stream()
                .flatMap(unit -> unit.getTryCatchBlocks().stream())
                .flatMap(block -> block.getCaughtThrowables().stream())
                .filter(failure -> isBare(failure) && !catchesAll)
                .map(failure -> "catches " + failure.getSimpleName());
        Stream<String> declared = type.getCodeUnits().stream()
                .map(JavaCodeUnit::getThrowsClause)
                .flatMap(clause -> clause.getTypes().stream())
                .filter(CodeRules::isBare)
                .map(failure -> "declares " + failure.getSimpleName());
        Stream<String> made = type.getConstructorCallsFromSelf().stream()
                .filter(call -> isBare(call.getTargetOwner()) && !call.getName().equals("super"))
                .filter(call -> !type.isAssignableTo(RuntimeException.class))
                .map(call -> "makes a bare " + call.getTargetOwner().getSimpleName());
        return Stream.of(caught, declared, made).flatMap(found -> found);
    }

    private static boolean isBare(JavaClass failure) {
        return BARE.matcher(failure.getName()).matches();
    }

    private static Stream<String> printsPersonalData(JavaClass type) {
        boolean silent = !type.isInterface()
                && type.isAssignableTo(PersonalData.class)
                && !Sources.declares(type.getName(), "toString");
        return silent ? Stream.of("does not override toString") : Stream.empty();
    }

    private static Stream<String> looseText(JavaClass type) {
        List<JavaField> parts = type.getFields().stream()
                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                .toList();
        if (!type.isRecord() || parts.size() == 1) {
            return Stream.empty();
        }
        return parts.stream()
                .filter(field -> field.getType().getAllInvolvedRawTypes().stream()
                        .anyMatch(part -> part.isEquivalentTo(String.class)))
                .map(field -> "loose text in " + field.getName());
    }

    private static Stream<String> emptyName(JavaClass type) {
        boolean empty = EMPTY_WORD.matcher(type.getSimpleName()).matches() && !type.isEquivalentTo(PersonalData.class);
        return empty ? Stream.of("says little by its name") : Stream.empty();
    }
}
