package nl.casustafel.weighing;

import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.casustafel.assessment.Level;
import nl.casustafel.assessment.Prompt;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.person.Subject;
import nl.casustafel.signal.Fact;
import nl.casustafel.signal.FactKind;
import nl.casustafel.signal.GradeFacts;
import nl.casustafel.signal.NewFact;
import nl.casustafel.signal.Signal;
import nl.casustafel.signal.SignalEntry;
import nl.casustafel.signal.SignalId;
import nl.casustafel.signal.TestState;
import nl.casustafel.team.Party;
import nl.casustafel.team.SignatureProof;
import nl.casustafel.testkit.Refused;
import nl.casustafel.testkit.SignalMother;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.testkit.WeighingMother;
import nl.casustafel.weighing.WeighingRefusal.Plain;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What the form asks back at a decision, and that nothing is decided over an open question.
class PromptsTest {
    private static final LongText REASON = WeighingMother.REASON;
    private static final Decision NONE = new Decision.Closed(WeighingOutcome.NOT_RADICALISATION, REASON);
    private static final Decision CARE = new Decision.ToCare(ShortText.of("wijkteam"), REASON);
    private static final Decision IN = new Decision.Admitted(Strand.RIGHT, REASON);

    private final TestVault vault = new TestVault();
    private final WeighingMother table = new WeighingMother(vault);

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void tv1_clearBehaviourAndNoFurtherWeighingAsksWhyWithASecondReader() {
        WeighingId id = rated(seenTwice(), Map.of("C2", Level.CLEAR));
        assertEquals(List.of("TV1", "TV9"), codes(id, NONE));
        assertTrue(asked(id, NONE, "TV1").secondReader());
        assertEquals(List.of(), codes(id, CARE));
        assertEquals(List.of(), codes(rated(seenTwice(), Map.of("C2", Level.SLIGHT)), NONE));
    }

    @Test
    void tv5_supportAndAdmittedAllTheSameAsksWhyThatIsNotEnough() {
        Map<String, Level> supported = Map.of("A3", Level.CLEAR, "G1", Level.CLEAR);
        assertEquals(List.of("TV5"), codes(rated(seenTwice(), supported), IN));
        assertEquals(List.of(), codes(rated(seenTwice(), supported), CARE));
        assertEquals(List.of(), codes(rated(seenTwice(), Map.of("A3", Level.CLEAR, "G1", Level.SLIGHT)), IN));
    }

    @Test
    void tv1_whoTypesTheAnswerIsNoSecondReader() {
        WeighingId id = signed(rated(seenTwice(), Map.of("C2", Level.CLEAR)));
        Decision.WithoutCase none =
                new Decision.Closed(WeighingOutcome.NOT_RADICALISATION, REASON, Optional.of(Strand.RIGHT));
        assertEquals(refused(new WeighingRefusal.PromptsOpen(List.of(code("TV1")))), decided(id, none));
        done(answer(id, "TV1", Optional.empty()));
        assertEquals(refused(new WeighingRefusal.PromptsOpen(List.of(code("TV1")))), decided(id, none));
        assertEquals(
                Outcome.refused(Plain.OWN_READER),
                answer(id, "TV1", Optional.of(WeighingMother.signature(table.team.fileHolder))));
        done(answer(id, "TV1", Optional.of(WeighingMother.signature(table.team.police))));
        assertTrue(decided(id, none).isDone());
    }

    @Test
    void tv2_nothingButSlightAndAdmittedAsksWhichBehaviour() {
        assertEquals(List.of("TV2"), codes(rated(seenTwice(), Map.of("A1", Level.CLEAR)), IN));
        assertEquals(List.of(), codes(rated(seenTwice(), Map.of("A3", Level.CLEAR)), IN));
        assertEquals(List.of(), codes(rated(seenTwice(), Map.of("A3", Level.UNKNOWN)), IN));
    }

    @Test
    void tv3_halfOfTheScreenUnknownAsksWhetherItCanBeDecided() {
        Map<String, Level> four =
                Map.of("A1", Level.UNKNOWN, "A3", Level.UNKNOWN, "B1", Level.UNKNOWN, "G1", Level.UNKNOWN);
        assertEquals(List.of("TV3"), codes(rated(seenTwice(), four), NONE));
        assertEquals(List.of("TV3"), codes(rated(seenTwice(), four), IN));
        Map<String, Level> three = Map.of("A1", Level.UNKNOWN, "A3", Level.UNKNOWN, "B1", Level.UNKNOWN);
        assertEquals(List.of(), codes(rated(seenTwice(), three), NONE));
    }

    @Test
    void tv4_healthAndNoCarePartnerAsksWhyNot_dec_9_w_c10() {
        WeighingId id = rated(seenTwice(), Map.of("A3", Level.CLEAR, "E1", Level.UNKNOWN));
        assertEquals(List.of("TV4"), codes(id, IN));
        for (CareConsulted how : CareConsulted.values()) {
            WeighingForm form = with(how);
            done(table.save.handle(table.recorder(), id, table.version(id), form));
            assertEquals(how == CareConsulted.NO ? List.of("TV4") : List.of(), codes(id, IN), how.name());
        }
    }

    @Test
    void tv6_allFactsFromOneOriginAsksForConfirmation() {
        NewFact one = fact(FactKind.SEEN, "Strandcollege");
        NewFact other = fact(FactKind.SEEN, "wijkagent");
        assertEquals(List.of("TV6"), codes(rated(opened(one, one), Map.of()), CARE));
        WeighingId two = rated(opened(one, other), Map.of());
        assertEquals(List.of(), codes(two, CARE));
        List<Fact> facts = facts(two);
        done(table.signals.gradeFacts.handle(
                table.recorder(),
                signal(two),
                new GradeFacts.Step.Origin(
                        facts.getLast().id(), Optional.of(facts.getFirst().id()))));
        assertEquals(List.of("TV6"), codes(two, CARE));
    }

    @Test
    void tv7_clearOnHearsayOfOneOrOnOpinionAsksWhyItStands() {
        Map<String, Level> clear = Map.of("A3", Level.CLEAR);
        NewFact meant = fact(FactKind.OPINION, "Strandcollege");
        NewFact heard = fact(FactKind.HEARD, "wijkagent");
        assertEquals(List.of("TV7"), codes(rated(opened(meant, heard), clear), CARE));
        assertEquals(List.of(), codes(rated(opened(meant, heard), Map.of()), CARE));
        NewFact heardToo = fact(FactKind.HEARD, "Strandcollege");
        assertEquals(List.of(), codes(rated(opened(heardToo, heard), clear), CARE));
        NewFact seen = fact(FactKind.SEEN, "Duinlyceum");
        assertEquals(List.of(), codes(rated(opened(meant, seen), clear), CARE));
    }

    @Test
    void tv8_aMinorAsksForTheInterestOfTheChild() {
        LocalDate today = vault.clock.today();
        assertEquals(List.of("TV8"), codes(rated(about(today.minusYears(17)), Map.of()), CARE));
        assertEquals(List.of(), codes(rated(about(today.minusYears(18)), Map.of()), CARE));
    }

    @Test
    void tv9_violenceWithoutAnIdeologyAsksWhoTakesItOver() {
        WeighingId id = rated(seenTwice(), Map.of("C1", Level.CLEAR));
        assertTrue(codes(id, NONE).contains("TV9"));
        Decision right = new Decision.Closed(WeighingOutcome.NOT_RADICALISATION, REASON, Optional.of(Strand.RIGHT));
        assertEquals(List.of("TV1"), codes(id, right));
    }

    @Test
    void tv10_twoEarlierReportsAskToLookAtThemTogether() {
        LocalDate today = vault.clock.today();
        recorded(named("Timo Verzonnen", 20), today.minusMonths(23));
        recorded(named("Timo Verzonnen", 20), today.minusMonths(26));
        recorded(named("Timo Verzonnen", 21), today.minusMonths(2));
        WeighingId second = weighing(recorded(named("timo verzonnen", 20), today));
        assertEquals(List.of(), codes(rated(second, Map.of()), NONE));
        WeighingId third = weighing(recorded(named("Timo Verzonnen", 20), today));
        assertEquals(List.of("TV10"), codes(rated(third, Map.of()), NONE));
        assertEquals(List.of(), codes(third, CARE));
    }

    @Test
    void aDeferralDecidesNothingAndIsAskedNothing() {
        WeighingId id = rated(opened(fact(FactKind.OPINION, "Strandcollege")), Map.of("A3", Level.CLEAR));
        Decision.Deferred later = new Decision.Deferred(
                LongText.of("Wat zag de mentor?"),
                table.team.police.id(),
                vault.clock.today().plusDays(7));
        assertEquals(List.of(), codes(id, later));
        assertTrue(decided(id, later).isDone());
    }

    @Test
    void dec_1_nobodyTakesAPositionBeforeTheScreenWasRatedAndLaidOpen_soNothingIsDecided() {
        WeighingId id = table.filledIn();
        TakePosition.Signed signed = new TakePosition.Signed(
                Party.POLICE, Stand.NOT_IN_LINE, Optional.empty(), WeighingMother.signature(table.team.police));
        assertEquals(Outcome.refused(Plain.NOT_RATED), table.take.handle(table.recorder(), id, signed));
        Refused.by("T-S6", decided(id, (Decision.WithoutCase) CARE));
        table.rating.rated(id);
        table.rating.ready(id, CARE);
        signed(id);
        assertTrue(decided(id, (Decision.WithoutCase) CARE).isDone());
    }

    @Test
    void dec_4_w_d2_anAdmissionRestsOnGradedFacts() {
        WeighingId id = rated(seenTwice(), Map.of("A3", Level.CLEAR));
        Weighing weighing = table.weighing(id);
        assertEquals(Optional.of(new WeighingRefusal.FactsUngraded(2)), objection(weighing, IN));
        assertEquals(Optional.empty(), objection(weighing, CARE));
        table.rating.graded(weighing.signal());
        table.rating.entered(id);
        assertEquals(Optional.empty(), objection(weighing, IN));
    }

    /// T-S6: what came up at the table is tested before an admission rests on it.
    @Test
    void w_c2_anAdmissionRestsOnTestedFacts() {
        WeighingId id = rated(seenTwice(), Map.of("A3", Level.CLEAR));
        Weighing weighing = table.weighing(id);
        Fact later = done(table.signals.addFact.handle(
                table.recorder(), weighing.signal(), fact(FactKind.HEARD, "Jongerenwerk")));
        table.rating.graded(weighing.signal());
        table.rating.entered(id);
        assertEquals(Optional.of(new WeighingRefusal.FactsUntested(1)), objection(weighing, IN));
        done(table.signals.testFacts.handle(
                table.recorder(), weighing.signal(), Map.of(later.id(), TestState.NOT_CHECKABLE)));
        assertEquals(Optional.empty(), objection(weighing, IN));
    }

    @Test
    void anAnswerIsReadBackReplacedAndFixedWithTheDecision() {
        WeighingId id = signed(rated(opened(fact(FactKind.SEEN, "Strandcollege")), Map.of()));
        done(answer(id, "TV6", Optional.of(WeighingMother.signature(table.team.police))));
        done(answer(id, "TV6", Optional.empty()));
        PromptAnswer kept = vault.read(tx -> table.weighings.answers(tx, table.recorder(), id))
                .getFirst();
        assertEquals(code("TV6"), kept.code());
        assertEquals(Optional.empty(), kept.reader());
        assertTrue(kept.asked().value().startsWith("Alle feiten gaan terug op dezelfde bron."));
        assertEquals("PROMPT_ANSWERED DONE", table.log().getFirst());
        done(decided(id, (Decision.WithoutCase) CARE));
        assertEquals(Outcome.refused(Plain.ALREADY_DECIDED), answer(id, "TV6", Optional.empty()));
    }

    private Outcome<PromptAnswer, WeighingRefusal> answer(WeighingId id, String code, Optional<SignatureProof> reader) {
        return table.rating.answer.handle(
                table.recorder(), id, new AnswerPrompt.Given(code(code), LongText.of("Nagevraagd."), reader));
    }

    private Outcome<Weighing, WeighingRefusal> decided(WeighingId id, Decision.WithoutCase decision) {
        return table.decide.handle(table.recorder(), id, table.version(id), decision);
    }

    private Optional<WeighingRefusal> objection(Weighing weighing, Decision decision) {
        return vault.read(tx -> table.rating.prompts.objection(tx, table.recorder(), weighing, decision));
    }

    private static Outcome<Weighing, WeighingRefusal> refused(WeighingRefusal refusal) {
        return Outcome.refused(refusal);
    }

    private List<String> codes(WeighingId id, Decision decision) {
        return table.rating.asked(id, decision).stream()
                .map(asked -> asked.prompt().code().value())
                .toList();
    }

    private Prompt asked(WeighingId id, Decision decision, String code) {
        return table.rating.asked(id, decision).stream()
                .map(AskPrompts.Asked::prompt)
                .filter(prompt -> prompt.code().equals(code(code)))
                .findFirst()
                .orElseThrow();
    }

    private static Prompt.Code code(String code) {
        return new Prompt.Code(code);
    }

    private WeighingId rated(WeighingId id, Map<String, Level> levels) {
        table.rating.rated(id, levels);
        return id;
    }

    private WeighingId signed(WeighingId id) {
        done(table.save.handle(table.recorder(), id, table.version(id), WeighingMother.FORM));
        done(table.sign(id, Party.POLICE, table.team.police, Stand.NOT_IN_LINE));
        done(table.sign(id, Party.PROSECUTION, table.team.prosecution, Stand.NOT_IN_LINE));
        done(table.sign(id, Party.MAYOR, table.team.mayor, Stand.NOT_IN_LINE));
        return id;
    }

    private static WeighingForm with(CareConsulted care) {
        WeighingForm form = WeighingMother.FORM;
        return new WeighingForm(
                form.criteria(),
                form.protective(),
                form.proportionality(),
                form.informedBefore(),
                form.informedReason(),
                Optional.of(care),
                form.scope(),
                false);
    }

    private static NewFact fact(FactKind kind, String contributor) {
        return new NewFact(kind, LongText.of("Zei het hardop."), Optional.empty(), ShortText.of(contributor));
    }

    /// By two who know nothing of each other, so that facts raise no question.
    private WeighingId seenTwice() {
        return opened(fact(FactKind.SEEN, "Strandcollege"), fact(FactKind.SEEN, "wijkagent"));
    }

    private WeighingId opened(NewFact... facts) {
        return weighing(record(SignalMother.boy(), vault.clock.today(), List.of(facts)));
    }

    private WeighingId about(LocalDate born) {
        Subject boy = SignalMother.boy();
        Subject dated =
                new Subject(boy.id(), boy.kind(), boy.name(), boy.description(), Optional.of(born), Optional.empty());
        return weighing(recorded(dated, vault.clock.today()));
    }

    private Subject named(String name, int years) {
        Subject boy = SignalMother.boy();
        return new Subject(
                boy.id(),
                boy.kind(),
                Optional.of(ShortText.of(name)),
                Optional.empty(),
                Optional.of(vault.clock.today().minusYears(years)),
                Optional.empty());
    }

    private Signal recorded(Subject subject, LocalDate on) {
        return record(subject, on, List.of(fact(FactKind.SEEN, "Strandcollege"), fact(FactKind.SEEN, "wijkagent")));
    }

    private Signal record(Subject subject, LocalDate on, List<NewFact> facts) {
        SignalEntry report = table.signals.report();
        SignalEntry entry = new SignalEntry(
                report.kind(),
                on,
                report.channel(),
                report.source(),
                report.municipality(),
                Optional.of(subject),
                report.interpretation(),
                report.urgent());
        return done(table.signals.record.handle(table.recorder(), entry, facts, SignalMother.source()));
    }

    private WeighingId weighing(Signal signal) {
        Map<Fact.Key, TestState> results = vault.read(tx -> table.signals.signals.facts(tx, signal.id())).stream()
                .collect(Collectors.toMap(Fact::id, _ -> TestState.CHECKED));
        done(table.signals.testFacts.handle(table.recorder(), signal.id(), results));
        done(table.signals.putOnAgenda.handle(table.recorder(), signal.id()));
        return done(table.open.handle(table.recorder(), signal.id(), WeighingManner.TABLE));
    }

    private SignalId signal(WeighingId id) {
        return table.weighing(id).signal();
    }

    private List<Fact> facts(WeighingId id) {
        SignalId signal = signal(id);
        return vault.read(tx -> table.signals.signals.facts(tx, signal));
    }
}
