package nl.casustafel.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.casustafel.attachment.store.JooqAttachments;
import nl.casustafel.casefile.store.JooqCaseFiles;
import nl.casustafel.identity.Faces;
import nl.casustafel.identity.JoinPersons;
import nl.casustafel.identity.PartPersons;
import nl.casustafel.identity.Written;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.person.Subject;
import nl.casustafel.person.SubjectId;
import nl.casustafel.person.store.JooqCitizenNumbers;
import nl.casustafel.person.store.JooqSamePersons;
import nl.casustafel.person.store.JooqSubjects;
import nl.casustafel.referral.OweInforming;
import nl.casustafel.referral.RouteTaken;
import nl.casustafel.referral.store.JooqInformings;
import nl.casustafel.referral.store.JooqReferralReads;
import nl.casustafel.referral.store.JooqReferrals;
import nl.casustafel.signal.AddFact;
import nl.casustafel.signal.AmendSignal;
import nl.casustafel.signal.AnswerManner;
import nl.casustafel.signal.AnswerReporter;
import nl.casustafel.signal.AnswerUrgent;
import nl.casustafel.signal.Channel;
import nl.casustafel.signal.CitizenNumberOfSubject;
import nl.casustafel.signal.CloseSignal;
import nl.casustafel.signal.CorrectFact;
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
import nl.casustafel.signal.PutOnAgenda;
import nl.casustafel.signal.RecordSignal;
import nl.casustafel.signal.RemoveFact;
import nl.casustafel.signal.ReportSource;
import nl.casustafel.signal.Signal;
import nl.casustafel.signal.SignalEntry;
import nl.casustafel.signal.SignalKind;
import nl.casustafel.signal.SignalRefusal;
import nl.casustafel.signal.SignalTransition;
import nl.casustafel.signal.Source;
import nl.casustafel.signal.SplitSignal;
import nl.casustafel.signal.StepReason;
import nl.casustafel.signal.TestFacts;
import nl.casustafel.signal.TestState;
import nl.casustafel.signal.UrgentAnswers;
import nl.casustafel.signal.WithdrawSignal;
import nl.casustafel.signal.store.JooqReporterAnswers;
import nl.casustafel.signal.store.JooqSignalReads;
import nl.casustafel.signal.store.JooqSignals;

/// Signals for tests, made through the use cases by the file holder of the first municipality, with a
/// reporter that must never be seen by others.
public final class SignalMother {
    /// The reporter's name as tests look for it.
    public static final String REPORTER = "Meldster Zonneveld";

    public static final MailKey MAIL_KEY = new MailKey("ab".repeat(32));

    public final JooqSignals signals = new JooqSignals();
    public final JooqReporterAnswers answers = new JooqReporterAnswers();
    public final JooqSamePersons samePersons = new JooqSamePersons();
    public final JooqSignalReads reads = new JooqSignalReads(signals, answers, samePersons);
    public final JooqReferrals referrals = new JooqReferrals();
    public final JooqInformings informings = new JooqInformings();
    public final JooqReferralReads followUps = new JooqReferralReads(referrals, informings);
    public final JooqSubjects subjects = new JooqSubjects();
    public final MoveSignal move;
    public final RecordSignal record;
    public final AmendSignal amend;
    public final AddFact addFact;
    public final TestFacts testFacts;
    public final GradeFacts gradeFacts;
    public final AnswerUrgent answerUrgent;
    public final CorrectFact correctFact;
    public final RemoveFact removeFact;
    public final PutOnAgenda putOnAgenda;
    public final PreSort preSort;
    public final WithdrawSignal withdraw;
    public final AnswerReporter answer;
    public final CloseSignal close;
    public final GiveAdvice advise;
    public final SplitSignal split;
    public final JooqAttachments attachments;

    private final TestVault vault;
    private final TeamMother team;

    public SignalMother(TestVault vault, TeamMother team) {
        this.vault = vault;
        this.team = team;
        var door = vault.transactor();
        move = new MoveSignal(signals, answers, new OweInforming(informings), vault.clock);
        record = new RecordSignal(door, signals, subjects, answers, team.team, vault.clock);
        amend = new AmendSignal(door, signals, subjects, answers, vault.clock);
        addFact = new AddFact(door, signals, vault.clock);
        testFacts = new TestFacts(door, signals, move, vault.clock);
        gradeFacts = new GradeFacts(door, signals);
        answerUrgent = new AnswerUrgent(door, signals, vault.clock);
        correctFact = new CorrectFact(door, signals, vault.clock);
        removeFact = new RemoveFact(door, signals);
        putOnAgenda = new PutOnAgenda(door, signals, move);
        OweParticipant owe = new OweParticipant(answers, team.team, vault.clock);
        preSort = new PreSort(door, signals, move, team.team, owe);
        withdraw = new WithdrawSignal(door, signals, move, owe);
        answer = new AnswerReporter(door, signals, answers, move, vault.clock);
        close = new CloseSignal(door, signals, answers, move, new RouteTaken(referrals));
        split = new SplitSignal(door, signals, subjects, team.team, move, vault.clock);
        attachments = new JooqAttachments(vault.clock);
        advise = new GiveAdvice(door, signals, answers, attachments, move, vault.clock);
    }

    public Faces faces() {
        JooqCitizenNumbers numbers = new JooqCitizenNumbers();
        return new Faces(
                reads,
                new JooqCaseFiles(),
                samePersons,
                numbers,
                new CitizenNumberOfSubject(vault.transactor(), signals, numbers));
    }

    public JoinPersons joinPersons() {
        return new JoinPersons(vault.transactor(), faces(), samePersons, subjects, written(), vault.clock);
    }

    public PartPersons partPersons() {
        return new PartPersons(vault.transactor(), faces(), samePersons, subjects, written());
    }

    private Written written() {
        return new Written(reads, new JooqCaseFiles());
    }

    /// The file holder who receives by default.
    public Actor receiver() {
        return TeamMother.as(team.fileHolder);
    }

    public LocalDate today() {
        return vault.clock.today();
    }

    /// A complete entry of a report.
    public SignalEntry report() {
        return new SignalEntry(
                SignalKind.REPORT,
                today(),
                Channel.MAIL,
                Source.SCHOOL,
                Optional.of(team.duinrode.id()),
                Optional.of(boy()),
                Optional.of(LongText.of("De mentor vermoedt dat hij steun zoekt.")),
                Optional.of(UrgentAnswers.ALL_NO));
    }

    /// An entry of a request for advice, without anybody.
    public SignalEntry adviceRequest() {
        return new SignalEntry(
                SignalKind.ADVICE_REQUEST,
                today(),
                Channel.PHONE,
                Source.YOUTH_WORK,
                Optional.of(team.duinrode.id()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /// The same, with a threat that goes on now.
    public SignalEntry urgent() {
        SignalEntry plain = report();
        return new SignalEntry(
                plain.kind(),
                plain.receivedOn(),
                plain.channel(),
                plain.source(),
                plain.municipality(),
                plain.subject(),
                plain.interpretation(),
                Optional.of(
                        new UrgentAnswers(UrgentAnswers.Answer.YES, UrgentAnswers.Answer.NO, UrgentAnswers.Answer.NO)));
    }

    /// An unnamed subject with a fresh id (DEC-13).
    public static Subject boy() {
        return new Subject(
                SubjectId.fresh(),
                Subject.Kind.PERSON,
                Optional.empty(),
                Optional.of(ShortText.of("jongen uit 3B")),
                Optional.empty(),
                Optional.empty());
    }

    public static NewFact fact() {
        return new NewFact(
                FactKind.SEEN,
                LongText.of("Liet in de pauze een filmpje van een aanslag zien."),
                Optional.of(LocalDate.of(2026, 3, 9)),
                ShortText.of("Strandcollege"));
    }

    /// The receiver's part with the reporter and the mail.
    public static ReportSource source() {
        return new ReportSource(
                Optional.of(ShortText.of(REPORTER)),
                Optional.of(ShortText.of("zonneveld@strandcollege.example")),
                true,
                Optional.of(new OriginalMail(
                        MAIL_KEY,
                        Optional.of(ShortText.of("Zorgen om een leerling")),
                        Optional.of(new MailText("Beste collega,\n\nik maak mij zorgen.\n\n" + REPORTER)),
                        Optional.empty())));
    }

    public GivenAnswer phoned() {
        return new GivenAnswer(today(), AnswerManner.PHONE, Optional.of(LongText.of("Gebeld met " + REPORTER)));
    }

    public Signal received() {
        return done(record.handle(receiver(), report(), List.of(fact()), source()));
    }

    /// In testing, every fact checked.
    public Signal tested() {
        Signal signal = received();
        Map<Fact.Key, TestState> results = vault.read(tx -> signals.facts(tx, signal.id())).stream()
                .collect(Collectors.toMap(Fact::id, _ -> TestState.CHECKED));
        return done(testFacts.handle(receiver(), signal.id(), results));
    }

    /// Another entry than [#report], tested and on the agenda.
    public Signal brought(SignalEntry entry) {
        Signal signal = done(record.handle(receiver(), entry, List.of(fact()), source()));
        Map<Fact.Key, TestState> results = vault.read(tx -> signals.facts(tx, signal.id())).stream()
                .collect(Collectors.toMap(Fact::id, _ -> TestState.CHECKED));
        done(testFacts.handle(receiver(), signal.id(), results));
        return done(putOnAgenda.handle(receiver(), signal.id()));
    }

    public Signal onAgenda() {
        return done(putOnAgenda.handle(receiver(), tested().id()));
    }

    public Signal inWeighing() {
        return moved(onAgenda(), SignalTransition.BEGIN_WEIGHING);
    }

    public Signal weighed() {
        return moved(inWeighing(), SignalTransition.WEIGH);
    }

    public Signal deferred() {
        return moved(inWeighing(), SignalTransition.DEFER);
    }

    /// Moves as the weighing does.
    public Signal moved(Signal signal, SignalTransition by) {
        return done(vault.transactor()
                .<Signal, SignalRefusal>write(
                        receiver(),
                        Purpose.WEIGH_SIGNAL,
                        tx -> move.within(tx, receiver(), signal.id(), by, StepReason.none())));
    }

    /// The value, where the act was done; a failed test otherwise.
    public static <T, R extends Refusal> T done(Outcome<T, R> outcome) {
        return switch (outcome) {
            case Outcome.Done<T, R>(T value) -> value;
            case Outcome.Refused<T, R>(R refusal) -> throw new AssertionError(refusal.textKey());
        };
    }
}
