package nl.casustafel.practice;

import static nl.casustafel.practice.LargeTransactions.value;
import static nl.casustafel.practice.PracticeTeam.as;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.casustafel.assessment.Backing;
import nl.casustafel.assessment.Concern;
import nl.casustafel.assessment.Consensus;
import nl.casustafel.assessment.Framework;
import nl.casustafel.assessment.Indicator;
import nl.casustafel.assessment.IndicatorCode;
import nl.casustafel.assessment.Level;
import nl.casustafel.assessment.RateBlind;
import nl.casustafel.assessment.RatedBy;
import nl.casustafel.assessment.Rating;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.ProceedCase;
import nl.casustafel.judgement.AgreeAssessment;
import nl.casustafel.judgement.AnswerCasePrompt;
import nl.casustafel.judgement.AssessmentFile;
import nl.casustafel.judgement.AssessmentId;
import nl.casustafel.judgement.AssessmentReads;
import nl.casustafel.judgement.BeginAssessment;
import nl.casustafel.judgement.Capacity;
import nl.casustafel.judgement.CareNeed;
import nl.casustafel.judgement.CaseAssessment;
import nl.casustafel.judgement.CasePrompts;
import nl.casustafel.judgement.Certainty;
import nl.casustafel.judgement.Cited;
import nl.casustafel.judgement.DomainPicture;
import nl.casustafel.judgement.JudgeCase;
import nl.casustafel.judgement.Judged;
import nl.casustafel.judgement.Judging;
import nl.casustafel.judgement.OpenQuestion;
import nl.casustafel.judgement.Overall;
import nl.casustafel.judgement.RateCase;
import nl.casustafel.judgement.Relevance;
import nl.casustafel.judgement.Scenario;
import nl.casustafel.judgement.Slot;
import nl.casustafel.judgement.TypeConsensus;
import nl.casustafel.judgement.TypedRating;
import nl.casustafel.judgement.Urgency;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.signal.Fact;
import nl.casustafel.team.TeamPerson;

/// Assesses two practice cases by all indicators: one is agreed, of the other the levels lie open and a
/// mind was changed (framework 3).
final class PracticeAssessments {
    private static final Map<String, Level> POLICE = Map.of(
            "A1", Level.CLEAR,
            "A2", Level.SLIGHT,
            "B3", Level.SLIGHT,
            "C1", Level.UNKNOWN,
            "C3", Level.SLIGHT,
            "E3", Level.CLEAR,
            "G1", Level.CLEAR,
            "G2", Level.SLIGHT);

    private static final Map<String, Level> PROSECUTION =
            Map.of("A1", Level.SLIGHT, "C1", Level.UNKNOWN, "G1", Level.CLEAR);

    /// Of the time before, when more was seen and less stood against it.
    private static final Map<String, Level> EARLIER = Map.of(
            "A1", Level.CLEAR,
            "A2", Level.SLIGHT,
            "A3", Level.CLEAR,
            "B1", Level.SLIGHT,
            "C1", Level.UNKNOWN,
            "C3", Level.CLEAR,
            "E3", Level.CLEAR,
            "G1", Level.SLIGHT);

    private static final Map<String, Level> EARLIER_PROSECUTION = Map.of(
            "A1", Level.SLIGHT,
            "A3", Level.SLIGHT,
            "C1", Level.UNKNOWN,
            "C3", Level.SLIGHT,
            "G1", Level.SLIGHT);

    private static final IndicatorCode DIVIDED = new IndicatorCode("C3");

    /// How long the first one held, in months.
    private static final int SHORT = 1;

    private final Setting setting;
    private final Framework framework;
    private final AssessmentReads reads;
    private final BeginAssessment begin;
    private final RateCase rate;
    private final TypeConsensus type;
    private final JudgeCase judge;
    private final CasePrompts prompts;
    private final AnswerCasePrompt answer;
    private final AgreeAssessment agree;

    PracticeAssessments(Setting setting, ProceedCase proceed) {
        this.setting = setting;
        PracticeRooms.Table table = setting.rooms().table();
        PracticeRooms.Intake intake = setting.rooms().intake();
        framework = table.rated().shipped();
        reads = table.assessmentReads();
        var door = setting.transactor();
        var team = setting.rooms().team();
        var clock = setting.clock();
        var grounds = setting.rooms().dossier().grounds();
        Judging judging = new Judging(
                table.assessments(),
                table.rounds(),
                table.rated().frameworks(),
                new RateBlind(table.rounds(), team, clock));
        begin = new BeginAssessment(door, table.cases(), proceed, judging, clock);
        rate = new RateCase(door, table.cases(), team, judging, clock);
        type = new TypeConsensus(door, table.cases(), grounds, team, judging, clock);
        judge = new JudgeCase(door, judging, clock);
        prompts = new CasePrompts(table.cases(), grounds, intake.subjects(), clock);
        answer = new AnswerCasePrompt(door, judging, clock);
        agree = new AgreeAssessment(door, table.cases(), grounds, prompts, proceed, judging, clock);
    }

    /// In round two: what police and OM gave lies open, and OM changed a mind.
    AssessmentId discussed(CaseId caseFile) {
        return discussed(caseFile, POLICE, PROSECUTION);
    }

    private AssessmentId discussed(CaseId caseFile, Map<String, Level> police, Map<String, Level> prosecution) {
        AssessmentId id = value(begin.handle(holder(), caseFile));
        PracticeTeam team = setting.team();
        lock(id, team.officer, police);
        lock(id, team.prosecutor, prosecution);
        value(rate.layOpen(holder(), id));
        value(rate.change(
                holder(),
                id,
                Signing.by(team.prosecutor),
                new RateCase.Changed(new IndicatorCode("A1"), Level.CLEAR, text("beoordeling omdat"))));
        return id;
    }

    /// The first of the case, on one item of which the table was divided; it does not hold any more.
    void agreedBefore(CaseId caseFile) {
        AssessmentId id = discussed(caseFile, EARLIER, EARLIER_PROSECUTION);
        typed(id);
        value(type.handle(holder(), id, DIVIDED, divided()));
        agree(id, SHORT);
    }

    /// Judged in words and agreed.
    void agreed(CaseId caseFile) {
        AssessmentId id = discussed(caseFile);
        typed(id);
        agree(id, Overall.USUAL);
    }

    private TypedRating divided() {
        PracticeTeam team = setting.team();
        return new TypedRating(
                new Consensus.Divided(List.of(
                        new Consensus.Side(
                                Level.SLIGHT,
                                Set.of(team.prosecutor.organisation().id()),
                                text("beoordeling tegen")),
                        new Consensus.Side(
                                Level.CLEAR, Set.of(team.officer.organisation().id()), text("beoordeling omdat")))),
                Optional.of(Relevance.COUNTS),
                false,
                Optional.of(Certainty.LOW),
                Cited.NOTHING,
                Optional.empty());
    }

    private void agree(AssessmentId id, int months) {
        framework.domains().forEach(domain -> value(judge.picture(holder(), id, domain.code(), picture(domain))));
        value(judge.overall(holder(), id, read(id).assessment().version(), overall(months)));
        CaseAssessment typed = read(id).assessment().value();
        setting.transactor()
                .read(holder(), Purpose.RUN_CASE, tx -> prompts.asked(tx, holder(), typed, framework))
                .forEach(prompt ->
                        value(answer.handle(holder(), id, prompt.code(), text("tegenvraag " + prompt.code()))));
        value(agree.handle(holder(), id, read(id).assessment().version()));
    }

    private Actor holder() {
        return as(setting.team().fileHolder);
    }

    private LongText text(String key) {
        return setting.stories().text(key, 0);
    }

    private AssessmentFile read(AssessmentId id) {
        return setting.transactor()
                .read(holder(), Purpose.RUN_CASE, tx -> reads.again(tx, holder(), id))
                .orElseThrow();
    }

    private void lock(AssessmentId id, TeamPerson rater, Map<String, Level> levels) {
        SortedMap<IndicatorCode, Rating> ratings = new TreeMap<>(asked(id).stream()
                .collect(Collectors.toMap(
                        code -> code,
                        code -> new Rating(levels.getOrDefault(code.value(), Level.NOT_SEEN), Optional.empty()))));
        value(rate.lock(
                holder(),
                id,
                new RateCase.Filled(rater.organisation().id(), new RatedBy.Signed(Signing.by(rater)), ratings)));
    }

    private List<IndicatorCode> asked(AssessmentId id) {
        return read(id).assessment().value().asked(framework).stream()
                .map(Indicator::code)
                .toList();
    }

    private void typed(AssessmentId id) {
        AssessmentFile file = read(id);
        Set<IndicatorCode> alike = asked(id).stream()
                .filter(code -> file.adoptable(code).isPresent())
                .collect(Collectors.toSet());
        value(type.adopt(holder(), id, alike, Certainty.HIGH));
        asked(id).stream().filter(code -> !alike.contains(code)).forEach(code -> {
            // What the police holds; in another order of the sheets the same.
            AssessmentFile.Dots dots =
                    file.dots(code).get(setting.team().officer.organisation().id());
            Level level = Optional.ofNullable(dots).orElseThrow().now();
            value(type.handle(holder(), id, code, rating(id, code, level)));
        });
    }

    private TypedRating rating(AssessmentId id, IndicatorCode code, Level level) {
        boolean known = level.isKnown();
        Set<Fact.Key> facts = facts(id).stream().map(Fact::id).collect(Collectors.toSet());
        return new TypedRating(
                new Consensus.Agreed(level, Optional.of(text("beoordeling omdat"))),
                known ? Optional.of(relevance(level)) : Optional.empty(),
                level == Level.CLEAR,
                known ? Optional.of(Certainty.MIDDLE) : Optional.empty(),
                Backing.isAsked(framework, code, level)
                        ? new Cited(
                                facts,
                                Optional.of(text("beoordeling afwijking")),
                                Optional.of(text("beoordeling tegen")))
                        : Cited.NOTHING,
                known
                        ? Optional.empty()
                        : Optional.of(new OpenQuestion(
                                text("beoordeling vraag"),
                                setting.team().officer.id(),
                                setting.clock().today().plusWeeks(4))));
    }

    private static Relevance relevance(Level level) {
        return level == Level.CLEAR ? Relevance.KEY_FACTOR : Relevance.COUNTS;
    }

    private List<Fact> facts(AssessmentId id) {
        CaseId caseFile = read(id).assessment().value().caseFile();
        return setting.transactor()
                .read(
                        holder(),
                        Purpose.RUN_CASE,
                        tx -> setting.rooms()
                                .table()
                                .cases()
                                .find(tx, holder(), caseFile)
                                .flatMap(found -> found.value().signal())
                                .map(signal ->
                                        setting.rooms().intake().signals().facts(tx, signal))
                                .orElse(List.of()));
    }

    private DomainPicture picture(Framework.Domain domain) {
        return new DomainPicture(
                domain.polarity() == Framework.Polarity.PROTECTION
                        ? DomainPicture.Impression.FAIR
                        : DomainPicture.Impression.SLIGHT,
                text("domein " + domain.code()));
    }

    private Overall overall(int months) {
        Map<Slot, LongText> slots = new EnumMap<>(Slot.class);
        for (Slot slot : Slot.values()) {
            slots.put(slot, text("formulering " + slot));
        }
        Map<Scenario.Outlook, Scenario> scenarios = new EnumMap<>(Scenario.Outlook.class);
        for (Scenario.Outlook outlook : List.of(Scenario.Outlook.MOST_LIKELY, Scenario.Outlook.FAVOURABLE)) {
            scenarios.put(
                    outlook,
                    new Scenario(
                            text("scenario " + outlook),
                            text("scenario " + outlook + " signalen"),
                            text("scenario " + outlook + " daarna")));
        }
        return new Overall(
                Optional.of(new Judged<>(
                        new Concern(Concern.Degree.RAISED, false, Optional.empty()),
                        Certainty.MIDDLE,
                        text("eindoordeel zorg"))),
                Optional.of(new Judged<>(Urgency.REGULAR, Certainty.HIGH, text("eindoordeel urgentie"))),
                Optional.of(new Judged<>(CareNeed.MIDDLE, Certainty.MIDDLE, text("eindoordeel hulp"))),
                Optional.of(new Judged<>(Capacity.FAIR, Certainty.MIDDLE, text("eindoordeel draagkracht"))),
                slots,
                scenarios,
                setting.clock().today().plusMonths(months));
    }
}
