package nl.casustafel.casefile.ui;

import static nl.casustafel.testkit.SignalMother.done;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.layout.BorderPane;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.desk.Events;
import nl.casustafel.desk.Inline;
import nl.casustafel.desk.Navigator;
import nl.casustafel.desk.Place;
import nl.casustafel.desk.Screen;
import nl.casustafel.desk.Theme;
import nl.casustafel.desk.TypeSize;
import nl.casustafel.desk.testkit.KeptDrafts;
import nl.casustafel.desk.testkit.Robot;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.relation.Direction;
import nl.casustafel.relation.RelationType;
import nl.casustafel.relation.Tie;
import nl.casustafel.relation.ui.RelationActs;
import nl.casustafel.relation.ui.RelationDesk;
import nl.casustafel.relation.ui.RelationPart;
import nl.casustafel.relation.ui.RelationScreens;
import nl.casustafel.relation.ui.RelationSeat;
import nl.casustafel.schema.DefaultSchema;
import nl.casustafel.shell.TimelineWays;
import nl.casustafel.testkit.DossierMother;
import nl.casustafel.testkit.RelatedMother;
import nl.casustafel.testkit.RunningMother;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.testkit.WeighingMother;
import nl.casustafel.texts.Language;
import nl.casustafel.texts.Texts;
import nl.casustafel.timeline.ui.MomentPart;
import nl.casustafel.timeline.ui.MomentScreens;

/// A case measured for `docs/performance.md`: a thousand of them with 250 facts each, one opened, with its
/// timeline and the graph of sixty relations; from the key to the drawn screen that takes the next key.
/// Everything runs on one thread, so that what the program does beside it is counted too.
public final class CaseTimes {
    private static final int CASES = 1000;
    private static final int FACTS = 250;
    private static final int RELATIONS = 60;
    private static final int ROUNDS = 30;
    private static final String SAID =
            "Zei dat hij het niet meer ziet zitten, en liet een filmpje zien van een groep. ";
    private static final Robot.Look LOOK = new Robot.Look(Theme.LIGHT, TypeSize.NORMAL, 1366, 768);

    private record Home() implements Place {}

    private final Robot robot;
    private final TestVault vault = new TestVault();
    private final WeighingMother weigh = new WeighingMother(vault);
    private final RelatedMother related = new RelatedMother(weigh);
    private final Events events = new Events(Runnable::run);
    private final Navigator navigator = new Navigator();
    private final Texts texts = Texts.strict(Language.NL);
    private final StringBuilder report = new StringBuilder();
    private final RunningMother running = new RunningMother(weigh);

    private CaseTimes(Robot robot) {
        this.robot = robot;
    }

    /// @param args the file to write
    public static void main(String[] args) throws IOException {
        CaseTimes times = new CaseTimes(Robot.start());
        times.measure();
        Files.writeString(Path.of(args[0]), times.report);
        Runtime.getRuntime().halt(0);
    }

    /// One is made as people make it; the others are copies of it in the store.
    private CaseId filled() {
        CaseId caseFile = running.taken().id();
        DossierMother dossier = new DossierMother(weigh);
        for (int i = 0; i < FACTS; i++) {
            dossier.brought(caseFile, dossier.said(i + ". " + SAID.repeat(3), weigh.team.policeForce));
        }
        for (int i = 0; i < RELATIONS; i++) {
            done(related.note.handle(
                    related.holder(),
                    caseFile,
                    new Tie(
                            ShortText.of("Betrokkene " + i),
                            List.of(RelationType.values()).get(i % RelationType.values().length),
                            List.of(Direction.values()).get(i % Direction.values().length),
                            Tie.Period.UNKNOWN,
                            LongText.of("Het plan gaat ook over deze relatie."),
                            Optional.empty())));
        }
        fill("'" + caseFile.value() + "'", vault.clock.today());
        return caseFile;
    }

    /// Past every right the session has, so at once and last: the store is opened anew after it.
    private void fill(String one, LocalDate day) {
        vault.tamper(
                "update case_fact set observed_from = dateadd(day, -mod(abs(rand() * 1000), 900), date '" + day + "')",
                copy(
                        "case_file",
                        "system_range(1, " + (CASES - 1) + ") r",
                        "t.id = " + one,
                        Map.of(
                                "ID", "random_uuid()",
                                "NUMBER", "'2020-A-' || lpad(cast(r.x as varchar), 4, '0')")),
                copy(
                        "case_fact",
                        "case_file c",
                        "t.case_id = " + one + " and c.id <> " + one,
                        Map.of(
                                "ID", "random_uuid()",
                                "CASE_ID", "c.id")));
    }

    /// Every row of `table` that fits, once for each of `others`, with some columns told otherwise.
    private static String copy(String table, String others, String which, Map<String, String> told) {
        List<String> columns = DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
                .filter(one -> one.getName().equalsIgnoreCase(table))
                .flatMap(one -> Arrays.stream(one.fields()))
                .map(field -> field.getName().toUpperCase(Locale.ROOT))
                .toList();
        return "insert into " + table + " (" + String.join(", ", columns) + ") select "
                + columns.stream()
                        .map(column -> told.getOrDefault(column, "t." + column))
                        .collect(Collectors.joining(", "))
                + " from " + table + " t cross join " + others + " where " + which;
    }

    private void measure() {
        CaseId caseFile = filled();
        Scene scene = robot.show(this::window, LOOK);
        report.append(String.format(
                Locale.ROOT,
                "%d cases, %d facts each, %d relations; ms%n%n| what | n | first | median | p95 | longest | median of the processor |%n"
                        + "|---|---|---|---|---|---|---|%n",
                CASES,
                FACTS,
                RELATIONS));
        CasePlace place = new CasePlace(caseFile);
        line("the list of cases", scene, this::home, () -> navigator.go(new CasesPlace()));
        line("opens a case", scene, this::home, () -> navigator.go(place));
        line("its timeline", scene, () -> fresh(scene, place), () -> fire(scene, "#timeline-title"));
        line("the graph of its relations", scene, () -> fresh(scene, place), () -> fire(scene, "#relation-title"));
    }

    private void home() {
        navigator.home(new Home());
    }

    /// Opened anew on its first section; a page comes back with the one it was left in.
    private void fresh(Scene scene, CasePlace place) {
        home();
        navigator.go(place);
        fire(scene, "#casefile-origin");
        home();
        navigator.go(place);
    }

    private static void fire(Scene scene, String id) {
        scene.getRoot().applyCss();
        ((ButtonBase) Objects.requireNonNull(scene.lookup(id), id)).fire();
    }

    /// What one act cost.
    /// @param own time of the processor in this thread, which other work on the machine does not lengthen
    private record Cost(double wall, double own) {}

    private void line(String what, Scene scene, Runnable before, Runnable act) {
        List<Cost> costs = IntStream.range(0, ROUNDS)
                .mapToObj(_ -> robot.on(() -> timed(scene, before, act)))
                .toList();
        List<Double> sorted = costs.stream().map(Cost::wall).sorted().toList();
        List<Double> own = costs.stream().map(Cost::own).sorted().toList();
        report.append(String.format(
                Locale.ROOT,
                "| %s | %d | %.0f | %.0f | %.0f | %.0f | %.0f |%n",
                what,
                sorted.size(),
                costs.getFirst().wall(),
                sorted.get(sorted.size() / 2),
                sorted.get(sorted.size() * 95 / 100),
                sorted.getLast(),
                own.get(own.size() / 2)));
    }

    private static Cost timed(Scene scene, Runnable before, Runnable act) {
        before.run();
        scene.snapshot(null);
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long busy = threads.getCurrentThreadCpuTime();
        long from = System.nanoTime();
        act.run();
        scene.snapshot(null);
        return new Cost((System.nanoTime() - from) / 1e6, (threads.getCurrentThreadCpuTime() - busy) / 1e6);
    }

    private BorderPane window() {
        MomentScreens moments = TimelineWays.screens(vault, weigh, related.holder(), texts, new Inline(), events);
        RelationScreens relations = new RelationScreens(
                new RelationSeat(related.holder(), vault.transactor(), vault.clock),
                new RelationActs(related.people, weigh.cases, related.note, related.correct, related.remove),
                new RelationDesk(texts, new Inline(), events, new KeptDrafts(), () -> {}));
        new CaseScreens(
                        new CaseActs(
                                related.holder(),
                                vault.transactor(),
                                weigh.cases,
                                weigh.signals.reads,
                                weigh.team.team,
                                running.attachments,
                                (_, _) -> Map.of(),
                                running.keep,
                                running.number),
                        CaseDeskMother.desk(events, navigator),
                        id -> List.of(
                                new CaseSection("timeline.title", () -> part(moments.partOf(id))),
                                new CaseSection("relation.title", () -> part(relations.partOf(id)))))
                .register(navigator);
        navigator.register(Home.class, _ -> Screen.of(new BorderPane(), ""));
        BorderPane content = new BorderPane();
        navigator.screen().addListener((_, _, screen) -> {
            if (screen != null) {
                content.setCenter(screen.node());
            }
        });
        navigator.home(new Home());
        return content;
    }

    private static CasePart part(MomentPart part) {
        return new CasePart(
                part.node(), part.focus(), Optional.empty(), () -> {}, part.commands(), part.subscription());
    }

    private static CasePart part(RelationPart part) {
        return new CasePart(part.node(), part.focus(), Optional.empty(), part.flush(), List.of(), part.subscription());
    }
}
