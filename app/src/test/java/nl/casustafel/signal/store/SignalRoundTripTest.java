package nl.casustafel.signal.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.person.Subject;
import nl.casustafel.signal.AnswerKind;
import nl.casustafel.signal.AnswerManner;
import nl.casustafel.signal.Appraisal;
import nl.casustafel.signal.Channel;
import nl.casustafel.signal.ContentGrade;
import nl.casustafel.signal.DataCategory;
import nl.casustafel.signal.DossierNumber;
import nl.casustafel.signal.Fact;
import nl.casustafel.signal.FactKind;
import nl.casustafel.signal.MailKey;
import nl.casustafel.signal.MailText;
import nl.casustafel.signal.OriginalMail;
import nl.casustafel.signal.PreSortReason;
import nl.casustafel.signal.Receipt;
import nl.casustafel.signal.ReportSource;
import nl.casustafel.signal.ReporterAnswer;
import nl.casustafel.signal.Sensitivity;
import nl.casustafel.signal.Signal;
import nl.casustafel.signal.SignalAction;
import nl.casustafel.signal.SignalFile;
import nl.casustafel.signal.SignalId;
import nl.casustafel.signal.SignalKind;
import nl.casustafel.signal.SignalRefusal;
import nl.casustafel.signal.SignalState;
import nl.casustafel.signal.SignalStep;
import nl.casustafel.signal.Source;
import nl.casustafel.signal.SourceGrade;
import nl.casustafel.signal.SpecialKind;
import nl.casustafel.signal.StepReason;
import nl.casustafel.signal.TestState;
import nl.casustafel.signal.UrgentAnswers;
import nl.casustafel.signal.UrgentCheck;
import nl.casustafel.testkit.SignalMother;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.vault.Tx;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What goes into the tables comes out the same, added and changed, with every optional part there or not.
class SignalRoundTripTest {
    private final Random random = new Random(20260312);
    private TestVault vault;
    private TeamMother team;
    private SignalMother some;
    private Actor receiver;

    @BeforeEach
    void open() {
        vault = new TestVault();
        team = new TeamMother(vault);
        some = new SignalMother(vault, team);
        receiver = some.receiver();
    }

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void keepsEverySignalAsItWas() {
        for (int round = 1; round <= 40; round++) {
            Optional<Subject> subject = perhaps(SignalMother::boy);
            SignalId id = SignalId.fresh();
            Signal first = signal(id, round, subject);
            ReportSource source = source();
            List<Fact> facts = List.of(fact(), fact(), fact());
            SignalStep step = step();
            ReporterAnswer answer = answer();
            written(id, tx -> {
                subject.ifPresent(each -> some.subjects.add(tx, each));
                some.signals.add(tx, first, source);
                facts.forEach(fact -> some.signals.addFact(tx, id, fact));
                some.signals.addStep(tx, id, step);
                some.answers.add(tx, id, answer);
            });
            SignalFile file = file(id);
            assertEquals(new Versioned<>(first, 1), file.current());
            assertEquals(subject, file.subject());
            assertEquals(facts, file.facts());
            assertEquals(List.of(step), file.steps());
            assertEquals(
                    new SignalFile.ReceiverPart(source, List.of(answer)),
                    file.receiverPart().orElseThrow());

            Signal second = signal(id, round, subject);
            ReportSource changed = source();
            written(id, tx -> {
                assertEquals(true, some.signals.change(tx, second, 1));
                assertEquals(false, some.signals.change(tx, first, 1));
                some.signals.changeSource(tx, id, changed);
            });
            assertEquals(new Versioned<>(second, 2), file(id).current());
            assertEquals(changed, file(id).receiverPart().orElseThrow().source());
        }
    }

    private Signal signal(SignalId id, int round, Optional<Subject> subject) {
        return new Signal(
                id,
                new DossierNumber(2026, 'A', round),
                subject.isPresent() ? SignalKind.REPORT : one(SignalKind.values()),
                one(SignalState.values()),
                instant(),
                new Receipt(day(), one(Channel.values()), one(Source.values()), receiver.person()),
                perhaps(team.duinrode::id),
                subject.map(Subject::id),
                perhaps(this::text),
                new UrgentCheck(
                        new UrgentAnswers(
                                one(UrgentAnswers.Answer.values()),
                                one(UrgentAnswers.Answer.values()),
                                one(UrgentAnswers.Answer.values())),
                        perhaps(this::instant)));
    }

    private ReportSource source() {
        return new ReportSource(
                perhaps(this::line),
                perhaps(this::line),
                random.nextBoolean(),
                perhaps(() -> new OriginalMail(
                        new MailKey(String.format(Locale.ROOT, "%064x", random.nextInt(1 << 30))),
                        perhaps(this::line),
                        perhaps(() -> new MailText(text().value())),
                        perhaps(this::instant))));
    }

    private Fact fact() {
        return new Fact(
                Fact.Key.fresh(),
                one(FactKind.values()),
                text(),
                perhaps(this::day),
                line(),
                one(DataCategory.values()),
                one(TestState.values()),
                new Fact.Entry(team.police.id(), instant()),
                perhaps(() -> new Fact.Entry(team.fileHolder.id(), instant())),
                perhaps(Fact.Key::fresh),
                new Appraisal(
                        perhaps(() -> one(SourceGrade.values())),
                        perhaps(() -> one(ContentGrade.values())),
                        perhaps(this::special)));
    }

    private Sensitivity special() {
        SpecialKind kind = one(SpecialKind.values());
        return kind == SpecialKind.NONE ? Sensitivity.NONE : new Sensitivity(kind, Optional.of(text()));
    }

    private SignalStep step() {
        return new SignalStep(
                perhaps(() -> one(SignalState.values())),
                one(SignalState.values()),
                instant(),
                team.police.id(),
                new StepReason(
                        perhaps(team.mayor::id), perhaps(() -> one(PreSortReason.values())), perhaps(this::text)));
    }

    private ReporterAnswer answer() {
        return new ReporterAnswer(
                ReporterAnswer.Key.fresh(),
                one(AnswerKind.values()),
                day(),
                perhaps(() -> new ReporterAnswer.Given(
                        day(), one(AnswerManner.values()), perhaps(this::text), receiver.person())));
    }

    private void written(SignalId id, Consumer<Tx> work) {
        vault.transactor().<SignalId, SignalRefusal>write(receiver, Purpose.REGISTER_SIGNAL, tx -> {
            work.accept(tx);
            tx.audit(SignalAction.SIGNAL_AMENDED, id);
            return Outcome.done(id);
        });
    }

    private SignalFile file(SignalId id) {
        return vault.read(tx -> some.reads.file(tx, receiver, id)).orElseThrow();
    }

    private <T> Optional<T> perhaps(Supplier<T> made) {
        return random.nextBoolean() ? Optional.of(made.get()) : Optional.empty();
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private Instant instant() {
        return Instant.ofEpochMilli(1_700_000_000_000L + random.nextInt());
    }

    private LocalDate day() {
        return LocalDate.of(2020, 1, 1).plusDays(random.nextInt(3000));
    }

    private ShortText line() {
        return ShortText.of("Ĳsbrand ’t Hoen — " + random.nextInt());
    }

    private LongText text() {
        return LongText.of(
                "Eerste alinea, café.\n\nTweede: “" + random.nextInt() + "” ".repeat(random.nextInt(900)) + ".");
    }
}
