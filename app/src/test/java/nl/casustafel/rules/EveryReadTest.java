package nl.casustafel.rules;

import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.casustafel.access.sql.ReviewNumbers;
import nl.casustafel.assessment.BlindReads;
import nl.casustafel.assessment.store.JooqRounds;
import nl.casustafel.audit.AuditReads;
import nl.casustafel.audit.AuditRow;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.CaseReads;
import nl.casustafel.judgement.AssessmentId;
import nl.casustafel.judgement.AssessmentReads;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Id;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.Role;
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
import nl.casustafel.plan.ActionReads;
import nl.casustafel.plan.PlanReads;
import nl.casustafel.plan.store.JooqActions;
import nl.casustafel.plan.store.JooqPlans;
import nl.casustafel.provision.ProvisionReads;
import nl.casustafel.provision.store.JooqProvisions;
import nl.casustafel.quality.AgreementReads;
import nl.casustafel.quality.Span;
import nl.casustafel.quality.store.JooqAgreement;
import nl.casustafel.referral.ReferralReads;
import nl.casustafel.retention.DueSignal;
import nl.casustafel.retention.RetentionReads;
import nl.casustafel.retention.TermReads;
import nl.casustafel.search.FindAnything;
import nl.casustafel.search.Findings;
import nl.casustafel.signal.MailKey;
import nl.casustafel.signal.SignalFile;
import nl.casustafel.signal.SignalFilter;
import nl.casustafel.signal.SignalId;
import nl.casustafel.signal.SignalReads;
import nl.casustafel.team.TeamReads;
import nl.casustafel.testkit.HandedOut;
import nl.casustafel.testkit.HeldMeeting;
import nl.casustafel.testkit.JudgementMother;
import nl.casustafel.testkit.RelatedMother;
import nl.casustafel.testkit.RetentionMother;
import nl.casustafel.testkit.SignalMother;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.testkit.WeighingMother;
import nl.casustafel.vault.Tx;
import nl.casustafel.weighing.RoundReads;
import nl.casustafel.weighing.SeenRounds;
import nl.casustafel.weighing.WeighingId;
import nl.casustafel.weighing.WeighingReads;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Every way in which something of a file is read, found by looking through the program: what opens a
/// record leaves a line in the log (BIO2 8.15.01), and nothing gives away anything of another
/// municipality (DEC-5). A new read is put in one of the lists here, or this fails.
class EveryReadTest {
    /// Reads one record: leaves a line.
    private static final Set<String> OPENS = Set.of(
            "SignalReads.file",
            "CaseReads.open",
            "AssessmentReads.open",
            "WeighingReads.open",
            "WeighingReads.openLatest",
            "MeetingReads.open",
            "MinutesReads.parts",
            "MinutesReads.pdf");

    /// A part of what was opened, or the same again for a screen that stands.
    private static final Set<String> PARTS = Set.of(
            "SignalReads.again",
            "SignalReads.splits",
            "CaseReads.again",
            "AssessmentReads.again",
            "CaseReads.ofSignal",
            "CaseReads.subject",
            "CaseReads.processed",
            "TermReads.of",
            "TermReads.mine",
            "WeighingReads.again",
            "WeighingReads.answers",
            "WeighingReads.entry",
            "WeighingReads.question",
            "WeighingReads.positions",
            "WeighingReads.of",
            "RoundReads.round",
            "MeetingReads.again",
            "MeetingReads.lines",
            "MinutesReads.versions",
            "MinutesReads.version",
            "ReferralReads.of",
            "ReferralReads.ahead",
            "ReferralReads.informing",
            "RelatedReads.of",
            "PlanReads.latest",
            "PlanReads.versions",
            "ActionReads.of",
            "ActionReads.ofAgendaItem",
            "ProvisionReads.of");

    /// Lists, counts and searches: one line of each record at most.
    private static final Set<String> LISTS = Set.of(
            "SignalReads.list",
            "SignalReads.find",
            "SignalReads.said",
            "SignalReads.named",
            "SignalReads.about",
            "SignalReads.alike",
            "SignalReads.recognises",
            "SignalReads.answersDue",
            "SignalReads.counts",
            "ReferralReads.due",
            "CaseReads.list",
            "AssessmentReads.of",
            "CaseReads.find",
            "CaseReads.named",
            "CaseReads.about",
            "WeighingReads.deferred",
            "WeighingReads.toConfirm",
            "MeetingReads.list",
            "MeetingReads.planned",
            "MeetingReads.toBeScheduled",
            "MeetingReads.agendasOf",
            "PlanReads.reviewsUntil",
            "ActionReads.mine",
            "ActionReads.open",
            "ActionReads.overdue",
            "ProvisionReads.all",
            "AgreementReads.units",
            "RetentionReads.due",
            "RetentionReads.destructions",
            "RetentionReads.counters",
            "TermReads.all");

    /// Meetings are the team's: a file holder sees when and with whom, and of the agenda only ids. A mail
    /// that was taken in before tells who has the same mail its number, and nothing else (DEC-13).
    /// Certificates and counters say nothing of anybody (DEC-18).
    private static final Set<String> FOR_THE_WHOLE_TEAM = Set.of(
            "MeetingReads.list",
            "MeetingReads.open",
            "MeetingReads.again",
            "SignalReads.recognises",
            "RetentionReads.destructions",
            "RetentionReads.counters");

    /// The team and the log hold nothing of a subject.
    private static final Set<Class<?>> OF_NO_FILE = Set.of(TeamReads.class, AuditReads.class);

    private final TestVault vault = new TestVault();
    private final HeldMeeting held = new HeldMeeting(vault);
    private final Map<Class<?>, Object> rooms = new HashMap<>(Map.of(
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
    private final JudgementMother judging = new JudgementMother(held.weigh);
    private final RetentionMother ending = new RetentionMother(vault, held.team, held.weigh.signals);
    private final Map<Class<?>, Object> given = new HashMap<>();

    @BeforeEach
    void holdAMeeting() {
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
        rooms.putAll(new RelatedMother(held.weigh).readsOf((CaseId) of(CaseId.class)));
        given.put(AssessmentId.class, judging.agreed((CaseId) of(CaseId.class), Map.of()));
        given.put(Meeting.Key.class, held.meeting);
        given.put(AgendaItem.Key.class, held.admitted);
        given.put(UUID.class, held.admitted.value());
        given.put(MinutesVersion.Key.class, version.id());
        HandedOut.line(vault, held, version.id());
        giveWordsAndBounds();
    }

    private void addRooms() {
        rooms.putAll(Map.of(
                RetentionReads.class,
                ending.retention,
                TermReads.class,
                ending.terms,
                AssessmentReads.class,
                judging.reads,
                AgreementReads.class,
                new JooqAgreement(vault.clock, DueSignal.WITHIN_DAYS)));
    }

    private void giveWordsAndBounds() {
        given.put(String.class, "jongen");
        given.put(ShortText.class, ShortText.of("jongen"));
        given.put(MailKey.class, SignalMother.MAIL_KEY);
        given.put(LocalDate.class, vault.clock.today().plusYears(9));
        given.put(Span.class, Span.EVER);
        given.put(SignalFilter.class, SignalFilter.all());
        given.put(int.class, 99);
    }

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void everyReadIsKnown() {
        Set<String> known = new TreeSet<>();
        Stream.of(OPENS, PARTS, LISTS).forEach(known::addAll);
        assertEquals(known, reads().map(EveryReadTest::name).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void whatOpensARecordLeavesALineWithSixFields_BIO2_8_15_01() {
        reads().filter(read -> OPENS.contains(name(read))).forEach(read -> {
            long before = vault.read(vault.audit::head).seq();
            assertFalse(Nothing.is(answer(read, held.chair())), name(read));
            List<AuditRow> added = vault.read(tx -> vault.audit.latest(tx, 9)).stream()
                    .filter(row -> row.seq() > before)
                    .toList();
            assertEquals(1, added.size(), name(read));
            AuditRow row = added.getFirst();
            assertTrue(
                    given.values().stream()
                            .map(Object::toString)
                            .anyMatch(id -> id.contains(row.object().toString())),
                    name(read));
            assertFalse(row.action().value().isEmpty(), name(read));
            assertEquals("DONE", row.result().value(), name(read));
            assertEquals("test", row.origin().value(), name(read));
            assertEquals(TestVault.actor().person().value(), row.actor(), name(read));
            assertEquals(vault.clock.now(), row.at(), name(read));
        });
    }

    @Test
    void listsAndPartsLeaveNone() {
        long before = vault.read(vault.audit::head).seq();
        reads().filter(read -> !OPENS.contains(name(read))).forEach(read -> answer(read, held.chair()));
        assertEquals(before, vault.read(vault.audit::head).seq());
    }

    @Test
    void nothingOfAnotherMunicipalityIsSeenAnywhere_DEC_5() {
        Actor elsewhere = TeamMother.as(held.team.otherFileHolder);
        Set<String> told = reads().filter(read -> !Nothing.is(answer(read, elsewhere)))
                .map(EveryReadTest::name)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(FOR_THE_WHOLE_TEAM), told);
    }

    @Test
    void whoHoldsNoRoleSeesNothingOfAnyFile_DEC_10() {
        Actor technical = new Actor(PersonId.fresh(), Set.of());
        assertEquals(
                Set.of(),
                reads().filter(read -> !Nothing.is(answer(read, technical)))
                        .map(EveryReadTest::name)
                        .collect(Collectors.toSet()));
    }

    @Test
    void whatIsRefusedElsewhereIsRefusedInTheWordsForWhatIsNotThere_DEC_5() {
        Actor elsewhere = TeamMother.as(held.team.otherFileHolder);
        assertEquals(
                held.weigh.save.handle(elsewhere, new WeighingId(UUID.randomUUID()), 1, WeighingMother.FORM),
                held.weigh.save.handle(elsewhere, (WeighingId) of(WeighingId.class), 1, WeighingMother.FORM));
    }

    @Test
    void thePaletteFindsNothingOfAnotherMunicipality_DEC_5() {
        FindAnything find = new FindAnything(
                vault.transactor(), held.weigh.signals.reads, held.weigh.cases, held.mother.reads, held.team.team);
        for (String typed : List.of("jongen", "2026-A-001", "2026-A-002", "001", "002")) {
            assertEquals(new Findings(0, List.of()), find.find(TeamMother.as(held.team.otherFileHolder), typed), typed);
        }
    }

    @Test
    void theReviewFollowsADossierByItsNumberAndSeesNothingOfIt_DEC_10() {
        Actor review = TestVault.actor(Role.LAWFULNESS_REVIEW);
        for (Class<?> type : List.of(SignalId.class, WeighingId.class, CaseId.class)) {
            UUID id = ((Id) of(type)).value();
            assertEquals(Optional.of(ShortText.of("2026-A-002")), vault.read(tx -> ReviewNumbers.of(tx, review, id)));
            for (Role role : Role.values()) {
                assertTrue(
                        role == Role.LAWFULNESS_REVIEW
                                || vault.read(tx -> ReviewNumbers.of(tx, TestVault.actor(role), id))
                                        .isEmpty(),
                        role.name());
            }
        }
        assertEquals(
                Set.of(
                        "ProvisionReads.all",
                        "ProvisionReads.of",
                        "RetentionReads.destructions",
                        "RetentionReads.counters"),
                reads().filter(read -> !Nothing.is(answer(read, review)))
                        .map(EveryReadTest::name)
                        .collect(Collectors.toSet()));
    }

    private Object of(Class<?> type) {
        return Optional.ofNullable(given.get(type)).orElseThrow(() -> new AssertionError("nothing for " + type));
    }

    private Object answer(Method read, Actor actor) {
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

    private static Stream<Method> reads() {
        return House.product().stream()
                .filter(type -> type.isInterface() && type.getSimpleName().endsWith("Reads"))
                .map(JavaClass::reflect)
                .filter(type -> !OF_NO_FILE.contains(type))
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(read -> !read.isSynthetic());
    }

    private static String name(Method read) {
        return read.getDeclaringClass().getSimpleName() + "." + read.getName();
    }
}
