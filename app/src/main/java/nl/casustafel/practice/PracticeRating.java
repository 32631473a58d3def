package nl.casustafel.practice;

import static nl.casustafel.practice.LargeTransactions.value;
import static nl.casustafel.practice.PracticeTeam.as;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.casustafel.assessment.CheckAnswer;
import nl.casustafel.assessment.CheckItem;
import nl.casustafel.assessment.Framework;
import nl.casustafel.assessment.Indicator;
import nl.casustafel.assessment.IndicatorCode;
import nl.casustafel.assessment.Level;
import nl.casustafel.assessment.PinnedVersion;
import nl.casustafel.assessment.RateBlind;
import nl.casustafel.assessment.RatedBy;
import nl.casustafel.assessment.Rating;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.signal.ContentGrade;
import nl.casustafel.signal.Fact;
import nl.casustafel.signal.FactKind;
import nl.casustafel.signal.GradeFacts;
import nl.casustafel.signal.Sensitivity;
import nl.casustafel.signal.SignalId;
import nl.casustafel.signal.SourceGrade;
import nl.casustafel.team.Party;
import nl.casustafel.team.SignatureProof;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.weighing.AnswerEntry;
import nl.casustafel.weighing.AnswerPrompt;
import nl.casustafel.weighing.AskPrompts;
import nl.casustafel.weighing.Decision;
import nl.casustafel.weighing.RateAtTable;
import nl.casustafel.weighing.TablePicture;
import nl.casustafel.weighing.WeighingId;

/// Rates practice signals on the eight items, by two of the three, and lays it open (DEC-1, DEC-3);
/// then grades the facts of what is to be admitted and answers what the form asks back.
final class PracticeRating {
    private static final List<Level> OF_CONCERN = List.of(
            Level.CLEAR,
            Level.CLEAR,
            Level.CLEAR,
            Level.SLIGHT,
            Level.SLIGHT,
            Level.NOT_SEEN,
            Level.UNKNOWN,
            Level.SLIGHT);
    private static final List<Level> OF_LITTLE_CONCERN = List.of(
            Level.SLIGHT,
            Level.NOT_SEEN,
            Level.NOT_SEEN,
            Level.NOT_SEEN,
            Level.NOT_SEEN,
            Level.NOT_SEEN,
            Level.CLEAR,
            Level.CLEAR);

    private static final List<Level> PROTECTION = List.of(Level.NOT_SEEN, Level.MARKED);
    /// One in so many levels at the lower end differs.
    private static final int OTHERWISE = 4;

    private final Setting setting;
    private final Framework framework;
    private final RateAtTable rate;
    private final AskPrompts prompts;
    private final AnswerPrompt answer;
    private final AnswerEntry entry;
    private final GradeFacts grade;

    PracticeRating(Setting setting) {
        this.setting = setting;
        PracticeRooms.Table table = setting.rooms().table();
        var team = setting.rooms().team();
        framework = table.rated().shipped();
        PinnedVersion ratedBy = new PinnedVersion(table.rounds(), table.rated().frameworks());
        rate = new RateAtTable(
                setting.transactor(),
                table.weighings(),
                setting.rooms().intake().signals(),
                team,
                new RateBlind(table.rounds(), team, setting.clock()),
                ratedBy);
        PracticeRooms.Intake intake = setting.rooms().intake();
        prompts = new AskPrompts(
                table.weighings(),
                new TablePicture(table.rounds(), intake.signals(), intake.reads(), intake.subjects(), setting.clock()),
                ratedBy);
        answer = new AnswerPrompt(setting.transactor(), table.weighings(), team, ratedBy, setting.clock());
        entry = new AnswerEntry(setting.transactor(), table.weighings(), team, ratedBy, setting.clock());
        grade = new GradeFacts(setting.transactor(), intake.signals());
    }

    AskPrompts prompts() {
        return prompts;
    }

    void rate(WeighingId weighing, Report report) {
        PracticeTeam team = setting.team();
        Actor table = as(team.coordinator);
        List<Level> levels = report.fate().admitted() ? OF_CONCERN : OF_LITTLE_CONCERN;
        lock(table, weighing, Party.POLICE, team.officer, sheet(levels));
        lock(table, weighing, Party.PROSECUTION, team.prosecutor, sheet(otherwise(levels, report.index())));
        value(rate.layOpen(table, weighing));
    }

    /// Everything the form asks of this decision.
    void answer(WeighingId weighing, Report report, Decision decision) {
        Actor table = as(setting.team().coordinator);
        for (AskPrompts.Asked asked : setting.transactor()
                .read(
                        table,
                        Purpose.WEIGH_SIGNAL,
                        tx -> prompts.asked(tx, table, weighing, decision.outcome(), decision.possibly()))) {
            Optional<SignatureProof> reader = asked.prompt().secondReader()
                    ? Optional.of(Signing.by(setting.team().prosecutor))
                    : Optional.empty();
            LongText text =
                    setting.stories().text("tegenvraag " + asked.prompt().code(), report.index());
            value(answer.handle(
                    table, weighing, new AnswerPrompt.Given(asked.prompt().code(), text, reader)));
        }
    }

    /// The list an admission answers: words where they are owed, one question that cannot be told.
    void enter(WeighingId weighing, Report report) {
        for (CheckItem item : framework.checklists().entry()) {
            CheckAnswer given = item.code().value().equals("IN8") && report.index() % 2 == 0
                    ? CheckAnswer.NOT_ASSESSABLE
                    : CheckAnswer.YES;
            Optional<LongText> reason = item.reasonOwed(given)
                    ? Optional.of(setting.stories().text("instroom " + item.code(), report.index()))
                    : Optional.empty();
            value(entry.answer(
                    as(setting.team().coordinator), weighing, new AnswerEntry.Given(item.code(), given, reason)));
        }
    }

    /// On source, content and special data, each on its own step (DEC-4).
    void grade(SignalId signal) {
        Actor holder = as(setting.team().coordinator);
        List<Fact> facts = setting.transactor()
                .read(
                        holder,
                        Purpose.TEST_SIGNAL,
                        tx -> setting.rooms().intake().signals().facts(tx, signal));
        Map<Fact.Key, SourceGrade> sources = new HashMap<>();
        Map<Fact.Key, ContentGrade> contents = new HashMap<>();
        Map<Fact.Key, Sensitivity> special = new HashMap<>();
        for (Fact fact : facts) {
            sources.put(fact.id(), fact.kind() == FactKind.SEEN ? SourceGrade.PROVED : SourceGrade.MOSTLY);
            contents.put(fact.id(), fact.kind() == FactKind.SEEN ? ContentGrade.PLAUSIBLE : ContentGrade.UNCERTAIN);
            special.put(fact.id(), Sensitivity.NONE);
        }
        value(grade.handle(holder, signal, new GradeFacts.Step.Sources(sources)));
        value(grade.handle(holder, signal, new GradeFacts.Step.Contents(contents)));
        value(grade.handle(holder, signal, new GradeFacts.Step.Specials(special)));
    }

    private void lock(
            Actor table, WeighingId weighing, Party party, TeamPerson rater, SortedMap<IndicatorCode, Rating> ratings) {
        value(rate.lock(
                table, weighing, new RateAtTable.Filled(party, new RatedBy.Signed(Signing.by(rater)), ratings)));
    }

    /// As somebody else would see it: one item unknown, here and there a step of difference at the lower
    /// end, and the last item, on protection, read in quite another way.
    private static List<Level> otherwise(List<Level> levels, int index) {
        List<Level> other = new ArrayList<>(levels);
        for (int i = 0; i < other.size(); i++) {
            boolean low = other.get(i) == Level.NOT_SEEN || other.get(i) == Level.SLIGHT;
            if (low && (index + 2 * i) % OTHERWISE == 0) {
                other.set(i, other.get(i) == Level.SLIGHT ? Level.NOT_SEEN : Level.SLIGHT);
            }
        }
        other.set(other.size() - 1, PROTECTION.get(index % PROTECTION.size()));
        other.set(index / 2 % (other.size() - 1), Level.UNKNOWN);
        return other;
    }

    private SortedMap<IndicatorCode, Rating> sheet(List<Level> levels) {
        SortedMap<IndicatorCode, Rating> ratings = new TreeMap<>();
        List<Indicator> screen = framework.screen();
        for (int i = 0; i < screen.size(); i++) {
            ratings.put(screen.get(i).code(), new Rating(levels.get(i % levels.size()), Optional.empty()));
        }
        return ratings;
    }
}
