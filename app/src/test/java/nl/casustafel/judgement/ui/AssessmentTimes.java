package nl.casustafel.judgement.ui;

import static nl.casustafel.testkit.SignalMother.done;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import nl.casustafel.assessment.Level;
import nl.casustafel.assessment.file.ShippedWordList;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.CaseViewers;
import nl.casustafel.casefile.Designation;
import nl.casustafel.desk.Events;
import nl.casustafel.desk.Navigator;
import nl.casustafel.desk.Place;
import nl.casustafel.desk.Screen;
import nl.casustafel.desk.Theme;
import nl.casustafel.desk.TypeSize;
import nl.casustafel.desk.testkit.KeptDrafts;
import nl.casustafel.desk.testkit.Lanes;
import nl.casustafel.desk.testkit.Robot;
import nl.casustafel.judgement.AssessmentFile;
import nl.casustafel.judgement.AssessmentId;
import nl.casustafel.judgement.RateCase;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.signal.Fact;
import nl.casustafel.signal.FactKind;
import nl.casustafel.signal.NewFact;
import nl.casustafel.signal.Signal;
import nl.casustafel.signal.TestState;
import nl.casustafel.team.AddPerson;
import nl.casustafel.team.Membership;
import nl.casustafel.team.Organisation;
import nl.casustafel.team.OrganisationKind;
import nl.casustafel.team.Party;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.testkit.HeldFrameworks;
import nl.casustafel.testkit.JudgementMother;
import nl.casustafel.testkit.SignalMother;
import nl.casustafel.testkit.SigningInPlace;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.testkit.WeighingMother;
import nl.casustafel.texts.Language;
import nl.casustafel.texts.Texts;
import nl.casustafel.weighing.Stand;
import nl.casustafel.weighing.WeighingId;
import nl.casustafel.weighing.WeighingManner;

/// The assessment of a case measured for `docs/performance.md`: thirty indicators, six raters, two rounds and
/// 200 facts, from the key to the drawn screen that takes the next key. Everything runs on one thread, so that
/// what the program does beside it is counted too.
public final class AssessmentTimes {
    private static final int FACTS = 200;
    private static final int ROUNDS = 40;
    private static final String CODE = "4711 4711";
    private static final Robot.Look LOOK = new Robot.Look(Theme.LIGHT, TypeSize.NORMAL, 1366, 768);

    private record Home() implements Place {}

    private final Robot robot;
    private final TestVault vault = new TestVault();
    private final WeighingMother weigh = new WeighingMother(vault);
    private final JudgementMother mother = new JudgementMother(weigh);
    private final TeamPerson researcher = researcher();
    private final Navigator navigator = new Navigator();
    private final StringBuilder report = new StringBuilder();
    private Optional<AssessmentModel> standing = Optional.empty();

    private AssessmentTimes(Robot robot) {
        this.robot = robot;
    }

    /// @param args the file to write
    public static void main(String[] args) throws IOException {
        AssessmentTimes times = new AssessmentTimes(Robot.start());
        times.measure();
        Files.writeString(Path.of(args[0]), times.report);
        Runtime.getRuntime().halt(0);
    }

    private List<TeamPerson> raters() {
        return List.of(
                weigh.team.police,
                weigh.team.prosecution,
                weigh.team.mayor,
                weigh.team.participant,
                researcher,
                weigh.team.otherFileHolder);
    }

    /// The team of other tests has five organisations that can be designated.
    private static TeamPerson researcher() {
        return new TeamPerson(
                PersonId.fresh(),
                ShortText.of("Sanne Verbeek"),
                ShortText.of("raadsonderzoeker"),
                new Organisation(
                        Organisation.Key.fresh(),
                        OrganisationKind.CHILD_PROTECTION,
                        ShortText.of("Raad Noorderstrand"),
                        Optional.empty()),
                Set.of(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                true);
    }

    private CaseId admitted() {
        done(new AddPerson(vault.transactor(), weigh.team.team, vault.clock)
                .handle(TeamMother.as(weigh.team.fileHolder), new Membership(researcher, Set.of())));
        SignalMother signals = weigh.signals;
        Signal signal =
                done(signals.record.handle(signals.receiver(), signals.report(), facts(), SignalMother.source()));
        Map<Fact.Key, TestState> checked = vault.read(tx -> signals.signals.facts(tx, signal.id())).stream()
                .collect(Collectors.toMap(Fact::id, _ -> TestState.CHECKED));
        done(signals.testFacts.handle(signals.receiver(), signal.id(), checked));
        done(signals.putOnAgenda.handle(signals.receiver(), signal.id()));
        WeighingId id = done(weigh.open.handle(weigh.recorder(), signal.id(), WeighingManner.TABLE));
        done(weigh.save.handle(weigh.recorder(), id, weigh.version(id), WeighingMother.FORM));
        weigh.rating.rated(id);
        done(weigh.sign(id, Party.POLICE, weigh.team.police, Stand.IN_LINE));
        done(weigh.sign(id, Party.PROSECUTION, weigh.team.prosecution, Stand.IN_LINE));
        done(weigh.sign(id, Party.MAYOR, weigh.team.mayor, Stand.IN_LINE));
        return done(weigh.admit(
                id,
                weigh.probation(),
                new Designation(researcher.organisation().id(), Optional.of(researcher.id())),
                new Designation(weigh.team.zeedijkTown.id(), Optional.of(weigh.team.otherFileHolder.id()))));
    }

    private static List<NewFact> facts() {
        String said = "Zei in de klas dat hij het niet meer ziet zitten, en liet een filmpje zien van een groep. ";
        return Collections.nCopies(
                FACTS,
                new NewFact(
                        FactKind.SEEN, LongText.of(said.repeat(3)), Optional.empty(), ShortText.of("Strandcollege")));
    }

    /// Rated blind by six, laid open, and three levels of each changed.
    private AssessmentId rated(CaseId caseFile) {
        AssessmentId id = mother.begun(caseFile);
        List<Level> levels = List.of(Level.NOT_SEEN, Level.SLIGHT, Level.CLEAR, Level.UNKNOWN);
        for (int i = 0; i < raters().size(); i++) {
            int rater = i;
            Map<String, Level> given = mother.framework.indicators().stream()
                    .collect(Collectors.toMap(
                            one -> one.code().value(),
                            one -> levels.get(
                                    Math.floorMod(rater / 2 + one.code().value().hashCode(), levels.size()))));
            done(mother.rate.lock(mother.holder(), id, mother.filled(raters().get(i), id, given)));
        }
        done(mother.rate.layOpen(mother.holder(), id));
        for (TeamPerson rater : raters()) {
            for (String code : List.of("A1", "B2", "G1")) {
                done(mother.rate.change(
                        mother.holder(),
                        id,
                        WeighingMother.signature(rater),
                        new RateCase.Changed(
                                JudgementMother.code(code), Level.MARKED, LongText.of("Anders gehoord."))));
            }
        }
        return id;
    }

    private void measure() {
        AssessmentId id = rated(admitted());
        Scene scene = robot.show(this::window, LOOK);
        report.append(String.format(
                Locale.ROOT,
                "30 indicators, 6 raters, 2 rounds, %d facts; ms%n%n| what | n | first | median | p95 | longest | median of the processor |%n"
                        + "|---|---|---|---|---|---|---|%n",
                FACTS));
        AssessmentPlace place = new AssessmentPlace(id);
        line("opens, nothing typed yet", scene, () -> navigator.home(new Home()), () -> navigator.go(place));
        typed(id);
        line("opens, every level typed", scene, () -> navigator.home(new Home()), () -> navigator.go(place));
        line("of that reading from the store", scene, () -> {}, () -> read(place));
        line("from the overview to the first indicator", scene, () -> to(0), () -> to(1));
        line("from one indicator to the next", scene, () -> to(1), () -> to(2));
        line("the screen drawn again, nothing changed", scene, () -> {}, () -> {});
    }

    /// Every level of the table, resting on all facts where it is one of the scale.
    private void typed(AssessmentId id) {
        AssessmentFile file = mother.file(mother.holder(), id);
        mother.framework
                .indicators()
                .forEach(one -> done(mother.type.handle(
                        mother.holder(),
                        id,
                        one.code(),
                        mother.typed(
                                file.dots(one.code()).values().iterator().next().now(), mother.citing(id)))));
    }

    private void read(AssessmentPlace place) {
        vault.read(tx -> Opened.read(work(), tx, place, true));
    }

    private void to(int stop) {
        if (standing.orElseThrow().front().get() instanceof AssessmentModel.Front.Judging(BoardModel board)) {
            board.go(stop);
        }
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
        JudgementScreens screens = new JudgementScreens(work());
        navigator.register(AssessmentPlace.class, place -> {
            JudgementScreens.Standing made = screens.standing(place);
            standing = Optional.of(made.model());
            return made.screen();
        });
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

    private JudgementWork work() {
        Lanes background = new Lanes();
        return new JudgementWork(
                new JudgementDesk(
                        Texts.strict(Language.NL),
                        background,
                        new Events(Runnable::run),
                        navigator,
                        new KeptDrafts(),
                        AssessmentPlace::new),
                new JudgementSeat(
                        mother.holder(), vault.transactor(), vault.clock, SigningInPlace.with(CODE, background)),
                new JudgementLooks(
                        mother.reads,
                        weigh.cases,
                        new CaseViewers(weigh.cases, weigh.team.team),
                        weigh.grounds,
                        weigh.team.team,
                        HeldFrameworks.only(mother.framework),
                        ShippedWordList.read(),
                        mother.prompts,
                        mother.compare,
                        mother.overTime),
                new JudgementActs(mother.begin, mother.rate, mother.type, mother.judge, mother.answer, mother.agree));
    }
}
