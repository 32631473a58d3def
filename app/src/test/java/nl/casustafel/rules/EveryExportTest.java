package nl.casustafel.rules;

import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.casustafel.assessment.BlindReads;
import nl.casustafel.assessment.store.JooqRounds;
import nl.casustafel.audit.LogStanding;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.exchange.store.JooqDossierRows;
import nl.casustafel.exchange.store.JooqExchanges;
import nl.casustafel.judgement.AssessmentId;
import nl.casustafel.judgement.SeenAssessments;
import nl.casustafel.judgement.store.JooqAssessments;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Id;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.kernel.Role;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.meeting.Attendee;
import nl.casustafel.meeting.Topic;
import nl.casustafel.minutes.MinutesStatus;
import nl.casustafel.minutes.MinutesVersion;
import nl.casustafel.plan.PlanVersionId;
import nl.casustafel.plan.store.JooqActions;
import nl.casustafel.plan.store.JooqMeasures;
import nl.casustafel.plan.store.JooqPlans;
import nl.casustafel.provision.ExportFolder;
import nl.casustafel.provision.HandOut;
import nl.casustafel.provision.Handover;
import nl.casustafel.provision.store.JooqProvisions;
import nl.casustafel.referral.Assurance;
import nl.casustafel.referral.ComposeAgenda;
import nl.casustafel.referral.ComposeAssessment;
import nl.casustafel.referral.ComposeCaseSheet;
import nl.casustafel.referral.ComposePlan;
import nl.casustafel.referral.ComposeSheet;
import nl.casustafel.referral.Outgoing;
import nl.casustafel.referral.PrepareReferral;
import nl.casustafel.referral.Referral;
import nl.casustafel.referral.ReferralRefusal;
import nl.casustafel.referral.ReferralRoute;
import nl.casustafel.referral.ReporterLetter;
import nl.casustafel.referral.TakeAlong;
import nl.casustafel.referral.WriteToPerson;
import nl.casustafel.referral.WriteToReporter;
import nl.casustafel.retention.ComposeCertificate;
import nl.casustafel.retention.Destruction;
import nl.casustafel.retention.RetentionRefusal;
import nl.casustafel.signal.Fact;
import nl.casustafel.signal.SignalFilter;
import nl.casustafel.signal.SignalId;
import nl.casustafel.testkit.HeldFrameworks;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.texts.Language;
import nl.casustafel.texts.Texts;
import nl.casustafel.vault.Tx;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Every way in which something leaves the program, by the forms the register knows: whoever may see nothing
/// gets nothing, no count and no title, and hears what is said of what is not there (DEC-5, DEC-10). A form
/// that is added does not compile here until it is walked too.
class EveryExportTest {
    private static final ShortText WORDS = ShortText.of("Overleg aan tafel");

    private final TestVault vault = new TestVault();
    private final AllReads all = new AllReads(vault);
    private final Texts dutch = Texts.strict(Language.NL);
    private final HandOut out = new HandOut(
            vault.transactor(),
            new JooqProvisions(),
            all.held.minutes,
            new ExportFolder(),
            LogStanding.CHECKED,
            vault.clock);
    private final ExportedRegister register = new ExportedRegister(vault, all);
    private final SignalId care = care();
    private final Referral.Key referral = prepared();

    @AfterEach
    void close() {
        vault.close();
    }

    /// What of one form comes out for somebody: empty where nothing does.
    private record Tried(String what, List<String> came) {}

    @Test
    void whoHoldsItsFileGetsEachOfThem() {
        Actor holder = TeamMother.as(all.held.team.fileHolder);
        Actor chair = all.held.chair();
        Actor quality = TestVault.actor(Role.FRAMEWORK_QUALITY);
        Actor review = TestVault.actor(Role.LAWFULNESS_REVIEW);
        for (Handover.Form form : Handover.Form.values()) {
            Set<String> came = Stream.of(holder, chair, quality, review)
                    .flatMap(actor -> tried(form, actor).stream())
                    .filter(tried -> !tried.came().isEmpty())
                    .map(Tried::what)
                    .collect(Collectors.toSet());
            assertEquals(
                    tried(form, chair).stream().map(Tried::what).collect(Collectors.toSet()),
                    came,
                    form + ": the test looks at something");
        }
    }

    @Test
    void whoHoldsNoRoleGetsNothing_DEC_10() {
        nothingComesTo(new Actor(PersonId.fresh(), Set.of()));
    }

    @Test
    void whoIsOfAnotherMunicipalityGetsNothing_DEC_5() {
        nothingComesTo(TeamMother.as(all.held.team.otherFileHolder));
    }

    private void nothingComesTo(Actor actor) {
        for (Handover.Form form : Handover.Form.values()) {
            for (Tried tried : tried(form, actor)) {
                boolean ofTheTeam = Set.of("certificate", Handover.Form.POLICE_DECISION.name())
                                .contains(tried.what())
                        && actor.has(Role.FILE_HOLDER);
                assertTrue(ofTheTeam || tried.came().isEmpty(), form + ": " + tried);
            }
        }
    }

    @Test
    void whatIsRefusedElsewhereIsRefusedInTheWordsForWhatIsNotThere_DEC_5() {
        Actor elsewhere = TeamMother.as(all.held.team.otherFileHolder);
        assertEquals(caseSheet(elsewhere, new CaseId(UUID.randomUUID())), caseSheet(elsewhere, id(CaseId.class)));
        assertEquals(
                assessment(elsewhere, new AssessmentId(UUID.randomUUID())),
                assessment(elsewhere, id(AssessmentId.class)));
        assertEquals(toPerson(elsewhere, new SignalId(UUID.randomUUID())), toPerson(elsewhere, care));
        assertEquals(toReporter(elsewhere, new SignalId(UUID.randomUUID())), toReporter(elsewhere, care));
        assertEquals(
                sheet().handle(elsewhere, new Referral.Key(UUID.randomUUID())), sheet().handle(elsewhere, referral));
        assertFalse(caseSheet(elsewhere, id(CaseId.class)).isDone());
    }

    private List<Tried> tried(Handover.Form form, Actor actor) {
        return switch (form) {
            case FILE, FILE_WITH_PASSWORD, PAPER ->
                List.of(
                        new Tried(
                                "minutes", of(all.held.compose.handle(actor, all.held.meeting, MinutesStatus.CONCEPT))),
                        new Tried(
                                "copy",
                                of(out.permit(actor, handover(form, Optional.of(id(MinutesVersion.Key.class)))))));
            case LOG_TABLE -> List.of(new Tried("log", of(out.permit(actor, handover(form, Optional.empty())))));
            case SIGNAL_LIST ->
                List.of(new Tried(
                        "list",
                        table(
                                actor,
                                form,
                                tx -> texts(all.held.weigh.signals.reads.list(tx, actor, SignalFilter.all())))));
            case BUNDLE ->
                List.of(new Tried(
                        "bundle",
                        read(actor, tx -> texts(new JooqDossierRows(new JooqExchanges()).offers(tx, actor)))));
            case LETTER -> letters(actor);
            case CASE_SHEET -> caseSheets(actor);
            case ASSESSMENT -> List.of(new Tried("assessment", of(assessment(actor, id(AssessmentId.class)))));
            case PLAN ->
                List.of(new Tried(
                        "plan",
                        of(plan().handle(
                                        actor,
                                        new ComposePlan.Which(id(CaseId.class), id(PlanVersionId.class)),
                                        new ComposePlan.Wish(WORDS, WORDS, WORDS)))));
            case AGENDA -> List.of(new Tried("invitation", of(agenda().invitation(actor, all.held.meeting, WORDS))));
            case AGENDA_PACK -> packs(actor);
            case CALENDAR ->
                List.of(new Tried("calendar", table(actor, form, tx -> texts(new JooqActions().open(tx, actor)))));
            case FRAMEWORK_FIGURES ->
                List.of(new Tried("figures", of(out.permit(actor, handover(form, Optional.empty())))));
            case REGISTER, POLICE_DECISION -> List.of(new Tried(form.name(), register.came(form, actor)));
        };
    }

    private List<Tried> caseSheets(Actor actor) {
        return List.of(
                new Tried("case", of(caseSheet(actor, id(CaseId.class)))),
                new Tried("look", of(caseSheet().look(actor, id(CaseId.class), true))));
    }

    private List<Tried> packs(Actor actor) {
        return List.of(
                new Tried("recipients", of(agenda().recipients(actor, all.held.meeting))),
                new Tried("pack", of(agenda().pack(actor, all.held.meeting, attendee(), WORDS))));
    }

    private List<Tried> letters(Actor actor) {
        return List.of(
                new Tried("reporter", of(toReporter(actor, care))),
                new Tried("person", of(toPerson(actor, care))),
                new Tried(
                        "draft",
                        read(
                                actor,
                                tx -> texts(
                                        person().draft(tx, actor, care).stream().toList()))),
                new Tried("sheet", of(sheet().handle(actor, referral))),
                new Tried("certificate", of(certificate(actor))));
    }

    private <T extends Id> T id(Class<T> type) {
        return type.cast(all.of(type));
    }

    private static <T, R extends Refusal> List<String> of(Outcome<T, R> outcome) {
        return outcome instanceof Outcome.Done<T, R>(T value) ? List.of(String.valueOf(value)) : List.of();
    }

    private static List<String> texts(List<?> all) {
        return all.stream().map(String::valueOf).toList();
    }

    private List<String> read(Actor actor, Function<Tx, List<String>> what) {
        return vault.transactor().read(actor, Purpose.HAND_OUT, what);
    }

    private static Handover handover(Handover.Form form, Optional<MinutesVersion.Key> minutes) {
        return new Handover(WORDS, WORDS, WORDS, form, List.of(ShortText.of("2026-A-002")), minutes);
    }

    /// What it would hold, where it may leave at all.
    private List<String> table(Actor actor, Handover.Form form, Function<Tx, List<String>> rows) {
        return out.permit(actor, handover(form, Optional.empty())).isDone() ? read(actor, rows) : List.of();
    }

    private Outcome<Outgoing, ReferralRefusal> toReporter(Actor actor, SignalId signal) {
        return new WriteToReporter(
                        vault.transactor(),
                        all.held.weigh.signals.reads,
                        all.held.weigh.weighings,
                        all.held.team.team,
                        dutch,
                        vault.clock)
                .compose(
                        actor,
                        signal,
                        new WriteToReporter.Draft(
                                ReporterLetter.CLOSING, LongText.of("De melder"), LongText.of("Bedankt.")));
    }

    private WriteToPerson person() {
        return new WriteToPerson(
                vault.transactor(),
                all.held.weigh.signals.reads,
                all.held.weigh.signals.informings,
                all.held.weigh.signals.referrals,
                all.held.team.team,
                dutch,
                vault.clock);
    }

    private Outcome<Outgoing, ReferralRefusal> toPerson(Actor actor, SignalId signal) {
        return person().compose(actor, signal, LongText.of("Aan hem"), LongText.of("Wij schrijven u."));
    }

    private ComposeSheet sheet() {
        return new ComposeSheet(
                vault.transactor(),
                all.held.weigh.signals.reads,
                all.held.weigh.signals.referrals,
                all.held.team.team,
                dutch,
                vault.clock);
    }

    /// To care, with every fact.
    private Referral.Key prepared() {
        Referral.Terms terms = new Referral.Terms(
                ReferralRoute.CARE,
                WORDS,
                WORDS,
                Assurance.forRoute(ReferralRoute.CARE).getLast(),
                WORDS,
                LongText.of("Wilt u contact zoeken met het gezin?"),
                vault.read(tx -> all.held.weigh.signals.signals.facts(tx, care)).stream()
                        .map(Fact::id)
                        .toList());
        return done(new PrepareReferral(
                                vault.transactor(),
                                all.held.weigh.signals.reads,
                                all.held.weigh.signals.referrals,
                                new TakeAlong(all.held.team.team),
                                vault.clock)
                        .handle(
                                TeamMother.as(all.held.team.fileHolder),
                                care,
                                terms,
                                vault.clock.today().plusDays(14)))
                .id();
    }

    private SignalId care() {
        return vault
                .read(tx -> all.held.mother.reads.again(tx, all.held.chair(), all.held.meeting))
                .orElseThrow()
                .items()
                .stream()
                .filter(found -> found.id().equals(all.held.care))
                .map(found -> ((Topic.OfSignal) found.topic()).signal())
                .findFirst()
                .orElseThrow();
    }

    private Outcome<ComposeCertificate.Paper, RetentionRefusal> certificate(Actor actor) {
        Destruction.Key id = vault.read(tx -> all.ending.retention.destructions(tx, all.ending.holder()))
                .getFirst()
                .id();
        return new ComposeCertificate(vault.transactor(), all.ending.retention, all.held.team.team, dutch, vault.clock)
                .handle(actor, id);
    }

    private Attendee.Key attendee() {
        return vault.read(tx -> all.held.mother.meetings.attendees(tx, all.held.meeting))
                .getLast()
                .id();
    }

    private ComposeAgenda agenda() {
        return new ComposeAgenda(
                vault.transactor(),
                new ComposeAgenda.Sources(
                        all.held.mother.reads,
                        all.held.weigh.signals.reads,
                        all.held.weigh.cases,
                        new JooqActions(),
                        all.held.team.team),
                dutch,
                vault.clock);
    }

    private ComposeCaseSheet caseSheet() {
        return new ComposeCaseSheet(
                vault.transactor(), all.held.weigh.cases, new JooqPlans(), all.held.team.team, dutch, vault.clock);
    }

    private Outcome<Outgoing, ReferralRefusal> caseSheet(Actor actor, CaseId id) {
        return caseSheet().handle(actor, id, new ComposeCaseSheet.Wish(true, WORDS, WORDS));
    }

    private Outcome<Outgoing, ReferralRefusal> assessment(Actor actor, AssessmentId id) {
        return new ComposeAssessment(
                        vault.transactor(),
                        new ComposeAssessment.Sources(
                                new SeenAssessments(new JooqAssessments(), new BlindReads(new JooqRounds())),
                                HeldFrameworks.only(all.held.weigh.rating.framework),
                                all.held.weigh.cases,
                                all.held.weigh.grounds,
                                all.held.weigh.signals.referrals,
                                all.held.team.team),
                        dutch,
                        vault.clock)
                .handle(actor, id, new ComposeAssessment.Wish(WORDS, WORDS, WORDS));
    }

    private ComposePlan plan() {
        return new ComposePlan(
                vault.transactor(),
                new ComposePlan.Sources(
                        new ComposePlan.OfPlans(new JooqPlans(), new JooqMeasures(), new JooqActions()),
                        all.held.weigh.cases,
                        all.held.weigh.signals.referrals,
                        all.held.team.team),
                dutch,
                vault.clock);
    }
}
