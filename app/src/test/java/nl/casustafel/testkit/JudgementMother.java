package nl.casustafel.testkit;

import static nl.casustafel.testkit.SignalMother.done;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.casustafel.assessment.BlindReads;
import nl.casustafel.assessment.Concern;
import nl.casustafel.assessment.Consensus;
import nl.casustafel.assessment.Framework;
import nl.casustafel.assessment.Frameworks;
import nl.casustafel.assessment.IndicatorCode;
import nl.casustafel.assessment.Level;
import nl.casustafel.assessment.Prompt;
import nl.casustafel.assessment.RateBlind;
import nl.casustafel.assessment.RatedBy;
import nl.casustafel.assessment.Rating;
import nl.casustafel.assessment.store.JooqRounds;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.judgement.AgreeAssessment;
import nl.casustafel.judgement.AnswerCasePrompt;
import nl.casustafel.judgement.AssessmentFile;
import nl.casustafel.judgement.AssessmentId;
import nl.casustafel.judgement.AssessmentsOverTime;
import nl.casustafel.judgement.BeginAssessment;
import nl.casustafel.judgement.Capacity;
import nl.casustafel.judgement.CareNeed;
import nl.casustafel.judgement.CaseAssessment;
import nl.casustafel.judgement.CasePrompts;
import nl.casustafel.judgement.Certainty;
import nl.casustafel.judgement.Cited;
import nl.casustafel.judgement.CompareAssessments;
import nl.casustafel.judgement.DomainPicture;
import nl.casustafel.judgement.JudgeCase;
import nl.casustafel.judgement.Judged;
import nl.casustafel.judgement.Judging;
import nl.casustafel.judgement.OpenQuestion;
import nl.casustafel.judgement.Overall;
import nl.casustafel.judgement.RateCase;
import nl.casustafel.judgement.Relevance;
import nl.casustafel.judgement.Scenario;
import nl.casustafel.judgement.SeenAssessments;
import nl.casustafel.judgement.Slot;
import nl.casustafel.judgement.TypeConsensus;
import nl.casustafel.judgement.TypedRating;
import nl.casustafel.judgement.Urgency;
import nl.casustafel.judgement.store.JooqAssessments;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.LongText;
import nl.casustafel.signal.Fact;
import nl.casustafel.signal.FactKind;
import nl.casustafel.team.Organisation;
import nl.casustafel.team.TeamPerson;

/// Assessments of cases for tests, made through the use cases: begun by the file holder of the first
/// municipality, rated by police, OM, the mayor's office and probation.
public final class JudgementMother {
    public static final LongText WHY = LongText.of("Zo kwam het aan tafel.");
    public static final LongText AGAINST = LongText.of("Hij ging op school wel in gesprek.");

    public final WeighingMother weigh;
    public final JooqAssessments assessments = new JooqAssessments();
    public final JooqRounds rounds = new JooqRounds();
    public final SeenAssessments reads = new SeenAssessments(assessments, new BlindReads(rounds));
    public final Framework framework;
    public final BeginAssessment begin;
    public final RateCase rate;
    public final TypeConsensus type;
    public final JudgeCase judge;
    public final CasePrompts prompts;
    public final AnswerCasePrompt answer;
    public final AgreeAssessment agree;
    public final CompareAssessments compare;
    public final AssessmentsOverTime overTime;
    private final TestVault vault;

    public JudgementMother(WeighingMother weigh) {
        this(weigh, HeldFrameworks.only(weigh.rating.framework));
    }

    public JudgementMother(WeighingMother weigh, HeldFrameworks frameworks) {
        this(weigh, frameworks, frameworks.newest());
    }

    /// @param framework what sheets are filled in by
    public JudgementMother(WeighingMother weigh, Frameworks frameworks, Framework framework) {
        this.weigh = weigh;
        this.vault = weigh.vault;
        this.framework = framework;
        var door = vault.transactor();
        Judging judging =
                new Judging(assessments, rounds, frameworks, new RateBlind(rounds, weigh.team.team, vault.clock));
        begin = new BeginAssessment(door, weigh.cases, weigh.proceed, judging, vault.clock);
        rate = new RateCase(door, weigh.cases, weigh.team.team, judging, vault.clock);
        type = new TypeConsensus(door, weigh.cases, weigh.grounds, weigh.team.team, judging, vault.clock);
        judge = new JudgeCase(door, judging, vault.clock);
        prompts = new CasePrompts(weigh.cases, weigh.grounds, weigh.signals.subjects, vault.clock);
        answer = new AnswerCasePrompt(door, judging, vault.clock);
        agree = new AgreeAssessment(door, weigh.cases, weigh.grounds, prompts, weigh.proceed, judging, vault.clock);
        compare = new CompareAssessments(assessments, frameworks);
        overTime = new AssessmentsOverTime(assessments, frameworks, compare);
    }

    public Actor holder() {
        return weigh.recorder();
    }

    public static IndicatorCode code(String code) {
        return new IndicatorCode(code);
    }

    public AssessmentId begun() {
        return begun(weigh.admitted());
    }

    public AssessmentId begun(CaseId caseFile) {
        return done(begin.handle(holder(), caseFile));
    }

    /// What is not named was looked for and not seen.
    public SortedMap<IndicatorCode, Rating> sheet(AssessmentId id, Map<String, Level> levels) {
        return new TreeMap<>(read(id).asked(framework).stream()
                .collect(Collectors.toMap(
                        one -> one.code(),
                        one -> new Rating(levels.getOrDefault(one.code().value(), Level.NOT_SEEN), Optional.empty()))));
    }

    /// Locked in the own account.
    public void locks(TeamPerson rater, AssessmentId id, Map<String, Level> levels) {
        done(rate.lock(TeamMother.as(rater), id, filled(rater, id, levels)));
    }

    public RateCase.Filled filled(TeamPerson rater, AssessmentId id, Map<String, Level> levels) {
        return new RateCase.Filled(
                rater.organisation().id(), new RatedBy.Signed(WeighingMother.signature(rater)), sheet(id, levels));
    }

    /// Rated blind by all four alike, and laid open.
    public AssessmentId laidOpen(CaseId caseFile, Map<String, Level> levels) {
        AssessmentId id = begun(caseFile);
        raters().forEach(rater -> locks(rater, id, levels));
        done(rate.layOpen(holder(), id));
        return id;
    }

    public List<TeamPerson> raters() {
        return List.of(weigh.team.police, weigh.team.prosecution, weigh.team.mayor, weigh.team.participant);
    }

    public CaseAssessment read(AssessmentId id) {
        return vault.read(tx -> assessments.find(tx, holder(), id))
                .orElseThrow()
                .value();
    }

    public int version(AssessmentId id) {
        return vault.read(tx -> assessments.find(tx, holder(), id))
                .orElseThrow()
                .version();
    }

    public AssessmentFile file(Actor actor, AssessmentId id) {
        return vault.read(tx -> reads.again(tx, actor, id)).orElseThrow();
    }

    /// What the table typed.
    public TypedRating stored(AssessmentId id, String indicator) {
        return Optional.ofNullable(read(id).content().ratings().get(code(indicator)))
                .orElseThrow();
    }

    /// What this organisation gave and holds.
    public AssessmentFile.Dots dots(AssessmentId id, String indicator, Organisation organisation) {
        return Optional.ofNullable(file(holder(), id).dots(code(indicator)).get(organisation.id()))
                .orElseThrow();
    }

    /// The facts of the case: of its signal, and what participants brought.
    public List<Fact> facts(AssessmentId id) {
        CaseId caseFile = read(id).caseFile();
        return vault.read(tx -> weigh.grounds.of(
                tx, weigh.cases.find(tx, holder(), caseFile).orElseThrow().value()));
    }

    public Cited citing(AssessmentId id) {
        List<Fact> facts = facts(id);
        boolean seen = facts.stream().anyMatch(fact -> fact.kind() == FactKind.SEEN);
        return new Cited(
                facts.stream().map(Fact::id).collect(Collectors.toSet()),
                seen ? Optional.empty() : Optional.of(WHY),
                Optional.of(AGAINST));
    }

    public TypedRating typed(Level level, Cited cited) {
        return new TypedRating(
                done(Consensus.agreed(level, Optional.of(WHY))),
                level.isKnown() ? Optional.of(Relevance.COUNTS) : Optional.empty(),
                false,
                level.isKnown() ? Optional.of(Certainty.MIDDLE) : Optional.empty(),
                cited,
                level == Level.UNKNOWN ? Optional.of(question()) : Optional.empty());
    }

    public OpenQuestion question() {
        return new OpenQuestion(
                LongText.of("Wie weet hier meer van?"),
                weigh.team.police.id(),
                vault.clock.today().plusWeeks(3));
    }

    /// Everything typed as it was rated: what is alike with one key, the rest with its facts.
    public void typedAll(AssessmentId id) {
        AssessmentFile file = file(holder(), id);
        Set<IndicatorCode> alike = read(id).asked(framework).stream()
                .map(one -> one.code())
                .filter(code -> file.adoptable(code).isPresent())
                .collect(Collectors.toSet());
        done(type.adopt(holder(), id, alike, Certainty.MIDDLE));
        read(id).asked(framework).stream()
                .map(one -> one.code())
                .filter(code -> !alike.contains(code))
                .forEach(code -> done(type.handle(
                        holder(),
                        id,
                        code,
                        typed(file.dots(code).values().iterator().next().now(), citing(id)))));
    }

    public void pictured(AssessmentId id) {
        framework
                .domains()
                .forEach(domain -> done(judge.picture(
                        holder(),
                        id,
                        domain.code(),
                        new DomainPicture(
                                domain.polarity() == Framework.Polarity.PROTECTION
                                        ? DomainPicture.Impression.FAIR
                                        : DomainPicture.Impression.SLIGHT,
                                WHY))));
    }

    public Overall overall() {
        return overall(
                new Concern(Concern.Degree.RAISED, false, Optional.empty()),
                vault.clock.today().plusMonths(Overall.USUAL));
    }

    public static Overall overall(Concern concern, LocalDate validUntil) {
        Map<Slot, LongText> slots = new EnumMap<>(Slot.class);
        for (Slot slot : Slot.values()) {
            slots.put(slot, LongText.of("Over " + slot + "."));
        }
        Scenario scenario =
                new Scenario(WHY, LongText.of("Blijft weg van school."), LongText.of("De mentor belt de wijkagent."));
        return new Overall(
                Optional.of(new Judged<>(concern, Certainty.MIDDLE, WHY)),
                Optional.of(new Judged<>(Urgency.REGULAR, Certainty.HIGH, WHY)),
                Optional.of(new Judged<>(CareNeed.MIDDLE, Certainty.LOW, WHY)),
                Optional.of(new Judged<>(Capacity.FAIR, Certainty.MIDDLE, WHY)),
                slots,
                Map.of(Scenario.Outlook.MOST_LIKELY, scenario, Scenario.Outlook.FAVOURABLE, scenario),
                validUntil);
    }

    public List<Prompt> asked(AssessmentId id) {
        CaseAssessment read = read(id);
        return vault.read(tx -> prompts.asked(tx, holder(), read, framework));
    }

    public void answered(AssessmentId id) {
        asked(id).forEach(prompt -> done(answer.handle(holder(), id, prompt.code(), WHY)));
    }

    /// Typed, pictured and judged, so that only agreeing is left.
    public void judged(AssessmentId id) {
        typedAll(id);
        pictured(id);
        done(judge.overall(holder(), id, version(id), overall()));
        answered(id);
    }

    /// An assessment of this case, agreed.
    public AssessmentId agreed(CaseId caseFile, Map<String, Level> levels) {
        AssessmentId id = laidOpen(caseFile, levels);
        judged(id);
        done(agree.handle(holder(), id, version(id)));
        return id;
    }
}
