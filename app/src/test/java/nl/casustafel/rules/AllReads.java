package nl.casustafel.rules;

import static nl.casustafel.testkit.SignalMother.done;

import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.casustafel.assessment.BlindReads;
import nl.casustafel.assessment.store.JooqRounds;
import nl.casustafel.audit.AuditReads;
import nl.casustafel.casefile.CaseAction;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.CaseReads;
import nl.casustafel.casefile.Ratification;
import nl.casustafel.casefile.RatificationReads;
import nl.casustafel.closing.EndReads;
import nl.casustafel.closing.ReviewReads;
import nl.casustafel.closing.store.JooqEndings;
import nl.casustafel.closing.store.JooqReviews;
import nl.casustafel.dossier.CaseFactReads;
import nl.casustafel.judgement.AssessmentId;
import nl.casustafel.judgement.AssessmentReads;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.meeting.AgendaItem;
import nl.casustafel.meeting.Meeting;
import nl.casustafel.meeting.MeetingReads;
import nl.casustafel.meeting.Topic;
import nl.casustafel.minutes.MinutesReads;
import nl.casustafel.minutes.MinutesStatus;
import nl.casustafel.minutes.MinutesVersion;
import nl.casustafel.minutes.PrintMinutes;
import nl.casustafel.paper.PdfMinutesPrinter;
import nl.casustafel.paper.Reread;
import nl.casustafel.person.Subject;
import nl.casustafel.person.SubjectId;
import nl.casustafel.plan.ActionId;
import nl.casustafel.plan.ActionReads;
import nl.casustafel.plan.FollowAction;
import nl.casustafel.plan.MeasureReads;
import nl.casustafel.plan.PlanReads;
import nl.casustafel.plan.PlanVersionId;
import nl.casustafel.plan.store.JooqActions;
import nl.casustafel.plan.store.JooqMeasures;
import nl.casustafel.plan.store.JooqPlans;
import nl.casustafel.provision.DecisionReads;
import nl.casustafel.provision.PoliceDecision;
import nl.casustafel.provision.ProvisionReads;
import nl.casustafel.provision.RegisterFilter;
import nl.casustafel.provision.RegisterReads;
import nl.casustafel.provision.store.JooqPoliceDecisions;
import nl.casustafel.provision.store.JooqProvisions;
import nl.casustafel.provision.store.JooqRegister;
import nl.casustafel.quality.AgreementReads;
import nl.casustafel.quality.Span;
import nl.casustafel.quality.store.JooqAgreement;
import nl.casustafel.referral.ReferralReads;
import nl.casustafel.retention.DueSignal;
import nl.casustafel.retention.RetentionReads;
import nl.casustafel.retention.TermReads;
import nl.casustafel.signal.MailKey;
import nl.casustafel.signal.SignalFile;
import nl.casustafel.signal.SignalFilter;
import nl.casustafel.signal.SignalId;
import nl.casustafel.signal.SignalReads;
import nl.casustafel.team.TeamReads;
import nl.casustafel.testkit.DocumentMother;
import nl.casustafel.testkit.DomainMother;
import nl.casustafel.testkit.DossierMother;
import nl.casustafel.testkit.HandedOut;
import nl.casustafel.testkit.HeldMeeting;
import nl.casustafel.testkit.JudgementMother;
import nl.casustafel.testkit.PlanMother;
import nl.casustafel.testkit.RelatedMother;
import nl.casustafel.testkit.RetentionMother;
import nl.casustafel.testkit.SignalMother;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.testkit.WeighingMother;
import nl.casustafel.vault.Tx;
import nl.casustafel.weighing.RoundReads;
import nl.casustafel.weighing.SeenRounds;
import nl.casustafel.weighing.WeighingId;
import nl.casustafel.weighing.WeighingReads;

/// Every way in which something of a file is read, found by looking through the program, and a store in
/// which each of them has something to tell.
final class AllReads {
    /// The team and the log hold nothing of a subject.
    private static final Set<Class<?>> OF_NO_FILE = Set.of(TeamReads.class, AuditReads.class);

    final HeldMeeting held;
    private final TestVault vault;
    private final Map<Class<?>, Object> rooms = new HashMap<>();
    private final JudgementMother judging;
    final RetentionMother ending;
    private final Map<Class<?>, Object> given = new HashMap<>();

    AllReads(TestVault vault) {
        this.vault = vault;
        held = new HeldMeeting(vault);
        judging = new JudgementMother(held.weigh);
        ending = new RetentionMother(vault, held.team, held.weigh.signals);
        held.held();
        addRooms();
        done(ending.destroy(ending.withdrawn().id()));
        ending.withdrawn();
        MinutesVersion version = done(held.finalise.handle(
                held.chair(),
                held.meeting,
                done(new PrintMinutes(new PdfMinutesPrinter(), new Reread())
                        .print(done(held.compose.handle(held.chair(), held.meeting, MinutesStatus.FINAL)))),
                WeighingMother.signature(held.team.secretary)));
        AgendaItem item =
                vault.read(tx -> held.mother.reads.again(tx, held.chair(), held.meeting)).orElseThrow().items().stream()
                        .filter(found -> found.id().equals(held.admitted))
                        .findFirst()
                        .orElseThrow();
        SignalId signal = ((Topic.OfSignal) item.topic()).signal();
        given.put(SignalId.class, signal);
        Subject subject = vault.read(tx -> held.weigh.signals.reads.again(tx, held.chair(), signal))
                .flatMap(SignalFile::subject)
                .orElseThrow();
        given.put(Subject.class, subject);
        given.put(SubjectId.class, subject.id());
        given.put(WeighingId.class, item.weighing().orElseThrow());
        given.put(
                CaseId.class,
                vault.read(tx -> held.weigh.cases.ofSignal(tx, held.chair(), signal))
                        .orElseThrow());
        fillCase((CaseId) of(CaseId.class));
        layBefore(signal);
        given.put(AssessmentId.class, judging.agreed((CaseId) of(CaseId.class), Map.of()));
        given.put(MinutesVersion.Key.class, version.id());
        HandedOut.line(vault, held, version.id());
        given.put(PoliceDecision.Key.class, HandedOut.decision(vault, held));
        giveWordsAndBounds();
    }

    private void fillCase(CaseId id) {
        given.put(PlanVersionId.class, new PlanMother(held.weigh).evaluated(id));
        given.put(ActionId.class, blocked(id));
        new DossierMother(held.weigh).someOfEach(id);
        rooms.putAll(new RelatedMother(held.weigh).readsOf(id));
        rooms.putAll(new DomainMother(held.weigh).readsOf(id));
        rooms.putAll(new DocumentMother(held.weigh).readsOf(id));
    }

    /// As if it waited for the driehoek still (T-S7).
    private void layBefore(SignalId signal) {
        rooms.put(RatificationReads.class, held.weigh.ratifications);
        vault.transactor().write(held.holder(), Purpose.WEIGH_SIGNAL, tx -> {
            WeighingId weighing = (WeighingId) of(WeighingId.class);
            LocalDate today = vault.clock.today();
            held.weigh.ratifications.add(
                    tx,
                    new Ratification(
                            weighing, signal, held.team.mayor.id(), today, today, List.of(), Optional.empty()));
            tx.audit(CaseAction.RATIFICATION_ASKED, weighing);
            return Outcome.<WeighingId, Refusal>done(weighing);
        });
    }

    private ActionId blocked(CaseId id) {
        ActionId action = vault.read(tx -> new JooqActions().of(tx, held.holder(), id))
                .getFirst()
                .action()
                .value()
                .id();
        LocalDate later = vault.clock.today().plusDays(7);
        return done(new FollowAction(vault.transactor(), new JooqActions(), held.weigh.proceed, vault.clock)
                .block(held.holder(), action, 1, later, Optional.empty()));
    }

    private void addRooms() {
        rooms.putAll(Map.of(
                RoundReads.class, new SeenRounds(held.weigh.weighings, new BlindReads(new JooqRounds())),
                SignalReads.class, held.weigh.signals.reads,
                CaseReads.class, held.weigh.cases,
                WeighingReads.class, held.weigh.weighings,
                MeetingReads.class, held.mother.reads,
                MinutesReads.class, held.minutes,
                PlanReads.class, new JooqPlans(),
                ActionReads.class, new JooqActions(),
                ProvisionReads.class, new JooqProvisions(),
                ReferralReads.class, held.weigh.signals.followUps));
        rooms.putAll(Map.of(
                MeasureReads.class,
                new JooqMeasures(),
                ReviewReads.class,
                new JooqReviews(vault.clock, held.team.team),
                EndReads.class,
                new JooqEndings(),
                CaseFactReads.class,
                held.weigh.factReads,
                RetentionReads.class,
                ending.retention,
                TermReads.class,
                ending.terms,
                AssessmentReads.class,
                judging.reads,
                RegisterReads.class,
                new JooqRegister(vault.clock),
                DecisionReads.class,
                new JooqPoliceDecisions()));
        rooms.putAll(Map.of(AgreementReads.class, new JooqAgreement(vault.clock, DueSignal.WITHIN_DAYS)));
    }

    private void giveWordsAndBounds() {
        given.put(Meeting.Key.class, held.meeting);
        given.put(AgendaItem.Key.class, held.admitted);
        given.put(UUID.class, held.admitted.value());
        given.put(String.class, "jongen");
        given.put(ShortText.class, ShortText.of("jongen"));
        given.put(MailKey.class, SignalMother.MAIL_KEY);
        given.put(LocalDate.class, vault.clock.today().plusYears(9));
        given.put(Span.class, Span.EVER);
        LocalDate today = vault.clock.today();
        given.put(
                RegisterFilter.class,
                new RegisterFilter(today.minusYears(1), today.plusYears(1), Optional.empty(), Optional.empty(), false));
        given.put(SignalFilter.class, SignalFilter.all());
        given.put(int.class, 99);
    }

    /// By the type of the parameter.
    Map<Class<?>, Object> given() {
        return Map.copyOf(given);
    }

    /// What a read is given for a parameter of this type.
    Object of(Class<?> type) {
        return Optional.ofNullable(given.get(type)).orElseThrow(() -> new AssertionError("nothing for " + type));
    }

    Object answer(Method read, Actor actor) {
        Function<Tx, Object> call = tx -> {
            Object[] arguments = Arrays.stream(read.getParameterTypes())
                    .map(type -> type == Tx.class ? tx : type == Actor.class ? actor : of(type))
                    .toArray();
            try {
                return read.invoke(rooms.get(read.getDeclaringClass()), arguments);
            } catch (ReflectiveOperationException e) {
                throw new LinkageError(name(read), e);
            }
        };
        return vault.read(call);
    }

    static Stream<Method> reads() {
        return House.product().stream()
                .filter(type -> type.isInterface() && type.getSimpleName().endsWith("Reads"))
                .map(JavaClass::reflect)
                .filter(type -> !OF_NO_FILE.contains(type))
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(read -> !read.isSynthetic());
    }

    static String name(Method read) {
        return read.getDeclaringClass().getSimpleName() + "." + read.getName();
    }
}
