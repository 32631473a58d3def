package nl.casustafel.practice;

import static nl.casustafel.practice.LargeTransactions.value;
import static nl.casustafel.practice.PracticeTeam.as;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.person.Named;
import nl.casustafel.referral.RouteTaken;
import nl.casustafel.signal.AnswerKind;
import nl.casustafel.signal.AnswerManner;
import nl.casustafel.signal.AnswerReporter;
import nl.casustafel.signal.AnswerUrgent;
import nl.casustafel.signal.Channel;
import nl.casustafel.signal.CloseSignal;
import nl.casustafel.signal.CorrectFact;
import nl.casustafel.signal.DataCategory;
import nl.casustafel.signal.Fact;
import nl.casustafel.signal.FactKind;
import nl.casustafel.signal.GiveAdvice;
import nl.casustafel.signal.GivenAnswer;
import nl.casustafel.signal.GradeFacts;
import nl.casustafel.signal.MailKey;
import nl.casustafel.signal.MailText;
import nl.casustafel.signal.MoveSignal;
import nl.casustafel.signal.NewFact;
import nl.casustafel.signal.OriginalMail;
import nl.casustafel.signal.OweParticipant;
import nl.casustafel.signal.PreSort;
import nl.casustafel.signal.PreSortReason;
import nl.casustafel.signal.RecordSignal;
import nl.casustafel.signal.ReportSource;
import nl.casustafel.signal.SignalEntry;
import nl.casustafel.signal.SignalId;
import nl.casustafel.signal.SignalKind;
import nl.casustafel.signal.Source;
import nl.casustafel.signal.TestFacts;
import nl.casustafel.signal.TestState;
import nl.casustafel.signal.UrgentAnswers;
import nl.casustafel.signal.WithdrawSignal;

/// Takes practice reports in, tests them, and answers their reporters.
final class PracticeIntake {
    private static final UrgentAnswers DANGER =
            new UrgentAnswers(UrgentAnswers.Answer.NO, UrgentAnswers.Answer.NO, UrgentAnswers.Answer.YES);

    /// As many reports have files with their mail; more would only make the practice store slow to fill.
    /// Family names to choose from.
    private static final int NAMES = 12;

    private static final int WITH_FILES = 40;

    private final Setting setting;
    private final Stories stories;
    private final RecordSignal record;
    private final TestFacts test;
    private final AnswerReporter answer;
    private final CloseSignal close;
    private final WithdrawSignal withdraw;
    private final PreSort preSort;
    private final GiveAdvice advise;
    private final PracticeFiles files;
    private final Mending mending;

    PracticeIntake(Setting setting, MoveSignal move) {
        this.setting = setting;
        this.stories = setting.stories();
        var door = setting.transactor();
        PracticeRooms rooms = setting.rooms();
        PracticeRooms.Intake intake = rooms.intake();
        record = new RecordSignal(
                door, intake.signals(), intake.subjects(), intake.answers(), rooms.team(), setting.clock());
        test = new TestFacts(door, intake.signals(), move, setting.clock());
        answer = new AnswerReporter(door, intake.signals(), intake.answers(), move, setting.clock());
        close = new CloseSignal(
                door,
                intake.signals(),
                intake.answers(),
                move,
                new RouteTaken(rooms.followUp().referrals()));
        OweParticipant owe = new OweParticipant(intake.answers(), rooms.team(), setting.clock());
        withdraw = new WithdrawSignal(door, intake.signals(), move, owe);
        preSort = new PreSort(door, intake.signals(), move, rooms.team(), owe);
        advise = new GiveAdvice(door, intake.signals(), intake.answers(), intake.attachments(), move, setting.clock());
        files = new PracticeFiles(setting);
        mending = new Mending(
                new CorrectFact(door, intake.signals(), setting.clock()),
                new GradeFacts(door, intake.signals()),
                new AnswerUrgent(door, intake.signals(), setting.clock()));
    }

    SignalId record(Report report) {
        LocalDate on = setting.clock().today();
        Story.Origin origin = report.story().origin();
        SignalEntry entry = new SignalEntry(
                SignalKind.REPORT,
                on,
                origin.channel(),
                origin.source(),
                Optional.of(report.town().id()),
                Optional.of(report.subject()),
                Optional.of(LongText.of(
                        report.told(stories, report.story().interpretation()).value()
                                + "\n"
                                + stories.text("merk", 0).value())),
                Optional.of(report.fate() == Fate.IN_WEIGHING ? DANGER : UrgentAnswers.ALL_NO));
        ReportSource source = source(report);
        SignalId id = value(record.handle(receiver(report), entry, facts(report, on), source))
                .id();
        if (source.mail().isPresent() && report.index() < WITH_FILES) {
            files.add(receiver(report), id);
        }
        return id;
    }

    private List<NewFact> facts(Report report, LocalDate on) {
        List<Story.Told> told = report.story().facts();
        return IntStream.range(0, told.size())
                .mapToObj(i -> new NewFact(
                        told.get(i).kind(),
                        report.told(stories, told.get(i).text()),
                        told.get(i).kind() == FactKind.OPINION
                                ? Optional.empty()
                                : Optional.of(on.minusDays(1 + (report.index() + 2L * (told.size() - i)) % 9)),
                        report.story().origin().organisation()))
                .toList();
    }

    /// Who cannot be known cannot be answered; a mail is kept as it was sent.
    private ReportSource source(Report report) {
        Story.Origin origin = report.story().origin();
        if (report.index() % 11 == 10) {
            return ReportSource.unknown();
        }
        ShortText reporter = ShortText.of(capital(origin.reporter().value()) + " " + reporterOf(report));
        boolean mailed = origin.channel() == Channel.MAIL;
        return new ReportSource(
                Optional.of(reporter),
                Optional.of(ShortText.of(mailed ? "melder" + report.index() + "@oefening.example" : "06 00 00 00 00")),
                report.index() % 4 == 3,
                mailed ? Optional.of(mail(report, reporter)) : Optional.empty());
    }

    /// A family name that nothing reported has (W-D7).
    private String reporterOf(Report report) {
        String said = report.story().facts().stream()
                        .map(told -> report.told(stories, told.text()).value())
                        .collect(Collectors.joining("\n"))
                + "\n"
                + report.told(stories, report.story().interpretation()).value()
                + "\n"
                + report.story().origin().organisation().value();
        return IntStream.range(0, NAMES)
                .mapToObj(i ->
                        stories.text("achternaam", report.index() * 3 + 1 + i).value())
                .filter(name -> !Named.byFamilyName(said, name, ""))
                .findFirst()
                .orElseThrow();
    }

    private OriginalMail mail(Report report, ShortText reporter) {
        String body = stories.text("aanhef", 0).value()
                + "\n\n"
                + report.story().facts().stream()
                        .map(told -> report.told(stories, told.text()).value())
                        .collect(Collectors.joining("\n\n"))
                + "\n\n"
                + stories.text("afsluiting", 0).value()
                + "\n"
                + reporter.value()
                + "\n"
                + report.story().origin().organisation().value();
        return new OriginalMail(
                new MailKey(String.format(Locale.ROOT, "%064x", report.index() + 1)),
                Optional.of(stories.title("mailonderwerp", report.index())),
                Optional.of(new MailText(body)),
                Optional.of(setting.clock().now()));
    }

    void confirmReceipt(Report report, SignalId id) {
        answered(report, id, AnswerKind.RECEIPT, "ontvangst");
    }

    void test(Report report, SignalId id) {
        List<Fact> facts = setting.transactor()
                .read(
                        receiver(report),
                        Purpose.TEST_SIGNAL,
                        tx -> setting.rooms().intake().signals().facts(tx, id));
        value(test.handle(receiver(report), id, results(facts)));
    }

    /// Begins testing, with half of it done.
    void beginTesting(Report report, SignalId id) {
        List<Fact> facts = setting.transactor()
                .read(
                        receiver(report),
                        Purpose.TEST_SIGNAL,
                        tx -> setting.rooms().intake().signals().facts(tx, id));
        value(test.handle(receiver(report), id, results(facts.subList(0, facts.size() / 2))));
    }

    /// The last fact is said in better words, of police data that they are that, and the urgent check is
    /// answered once more.
    void putRight(Report report, SignalId id) {
        Actor actor = receiver(report);
        Fact wrong = setting.transactor()
                .read(
                        actor,
                        Purpose.TEST_SIGNAL,
                        tx -> setting.rooms().intake().signals().facts(tx, id))
                .getLast();
        LongText words = LongText.of(
                wrong.text().value() + " " + stories.text("verbeterd", 0).value());
        value(mending.correct()
                .handle(
                        actor,
                        id,
                        wrong.id(),
                        new NewFact(wrong.kind(), words, wrong.observedOn(), wrong.contributor(), wrong.category())));
        if (report.story().origin().source() == Source.POLICE) {
            value(mending.grade()
                    .handle(actor, id, new GradeFacts.Step.Categories(Map.of(wrong.id(), DataCategory.POLICE))));
        }
        value(mending.urgent().handle(actor, id, UrgentAnswers.ALL_NO));
    }

    /// What puts right, or says more of, what was entered.
    private record Mending(CorrectFact correct, GradeFacts grade, AnswerUrgent urgent) {}

    private static Map<Fact.Key, TestState> results(List<Fact> facts) {
        return facts.stream()
                .map(Fact::id)
                .collect(Collectors.toMap(
                        Function.identity(),
                        id -> facts.stream()
                                        .filter(fact -> fact.id().equals(id))
                                        .allMatch(fact -> fact.kind() == FactKind.OPINION)
                                ? TestState.NOT_CHECKABLE
                                : TestState.CHECKED));
    }

    void answerFinally(Report report, SignalId id) {
        answered(report, id, AnswerKind.CLOSING, "terugkoppeling");
    }

    private void answered(Report report, SignalId id, AnswerKind kind, String text) {
        boolean reachable = report.index() % 11 != 10;
        if (reachable || kind == AnswerKind.CLOSING) {
            value(answer.handle(receiver(report), id, kind, given(reachable, text)));
        }
    }

    private GivenAnswer given(boolean reachable, String text) {
        return new GivenAnswer(
                setting.clock().today(),
                reachable ? AnswerManner.PHONE : AnswerManner.NOT_POSSIBLE,
                reachable ? Optional.of(stories.text(text, 0)) : Optional.empty());
    }

    void close(Report report, SignalId id) {
        value(close.handle(receiver(report), id));
    }

    void withdraw(Report report, SignalId id) {
        value(withdraw.handle(receiver(report), id, stories.text("intrekken", 0)));
    }

    /// Signed by a colleague of the same organisation.
    void preSort(SignalId id, PreSortReason reason, String text) {
        value(preSort.handle(
                as(setting.team().fileHolder),
                id,
                reason,
                stories.text(text, 0),
                Signing.by(setting.team().duinrodeMayor)));
    }

    /// A question without a person, answered the same day.
    void adviseSomebody(Report report) {
        SignalEntry entry = new SignalEntry(
                SignalKind.ADVICE_REQUEST,
                setting.clock().today(),
                Channel.PHONE,
                Source.YOUTH_WORK,
                Optional.of(report.town().id()),
                Optional.empty(),
                Optional.of(stories.text("adviesvraag", 0)),
                Optional.empty());
        Actor holder = as(setting.team().fileHolder);
        SignalId id = value(record.handle(holder, entry, List.of(), ReportSource.unknown()))
                .id();
        value(advise.handle(holder, id, given(true, "advies")));
    }

    /// What the police notices it takes in itself, as far as it does not come to the file holder.
    Actor receiver(Report report) {
        boolean fromPolice = report.story().origin().source() == Source.POLICE && report.fate() != Fate.SORTED_OUT;
        return as(fromPolice ? setting.team().officer : setting.team().fileHolder);
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
