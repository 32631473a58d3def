package nl.casustafel.testkit;

import static nl.casustafel.testkit.SignalMother.done;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.casustafel.assessment.About;
import nl.casustafel.assessment.CheckAnswer;
import nl.casustafel.assessment.Framework;
import nl.casustafel.assessment.IndicatorCode;
import nl.casustafel.assessment.Level;
import nl.casustafel.assessment.RateBlind;
import nl.casustafel.assessment.Rating;
import nl.casustafel.assessment.Round;
import nl.casustafel.assessment.file.ShippedFramework;
import nl.casustafel.assessment.store.JooqRounds;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.LongText;
import nl.casustafel.signal.ContentGrade;
import nl.casustafel.signal.Fact;
import nl.casustafel.signal.GradeFacts;
import nl.casustafel.signal.Sensitivity;
import nl.casustafel.signal.SignalId;
import nl.casustafel.signal.SourceGrade;
import nl.casustafel.team.Party;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.weighing.AnswerEntry;
import nl.casustafel.weighing.AnswerPrompt;
import nl.casustafel.weighing.AskPrompts;
import nl.casustafel.weighing.Decision;
import nl.casustafel.weighing.RateAtTable;
import nl.casustafel.weighing.TablePicture;
import nl.casustafel.weighing.WeighingId;
import nl.casustafel.weighing.WeighingOutcome;
import nl.casustafel.weighing.store.JooqWeighings;

/// What comes before a decision: rating blind, grading facts, answering what the form asks back.
public final class RatingMother {
    public final Framework framework = ShippedFramework.read();
    public final RateAtTable rate;
    public final AskPrompts prompts;
    public final AnswerPrompt answer;
    public final AnswerEntry entry;
    public final GradeFacts grade;
    private final TestVault vault;
    private final TeamMother team;
    private final SignalMother signals;
    private final JooqWeighings weighings;
    private final JooqRounds rounds = new JooqRounds();

    public RatingMother(TestVault vault, TeamMother team, SignalMother signals, JooqWeighings weighings) {
        this.vault = vault;
        this.team = team;
        this.signals = signals;
        this.weighings = weighings;
        var door = vault.transactor();
        rate = new RateAtTable(
                door, weighings, signals.signals, team.team, new RateBlind(rounds, team.team, vault.clock), framework);
        prompts = new AskPrompts(
                weighings,
                new TablePicture(rounds, signals.signals, signals.reads, signals.subjects, vault.clock),
                framework);
        answer = new AnswerPrompt(door, weighings, team.team, framework, vault.clock);
        entry = new AnswerEntry(door, weighings, team.team, framework, vault.clock);
        grade = signals.gradeFacts;
    }

    private Actor recorder() {
        return TeamMother.as(team.fileHolder);
    }

    /// As [#rated(WeighingId)], unless it was.
    public void ensureRated(WeighingId id) {
        boolean open = vault.read(tx -> rounds.latest(tx, new About(id.value())))
                .filter(Round::isClosed)
                .isPresent();
        if (!open) {
            rated(id);
        }
    }

    /// By police and OM, of some concern, and laid open.
    public void rated(WeighingId id) {
        rated(
                id,
                Map.of(
                        "A1", Level.CLEAR,
                        "A3", Level.CLEAR,
                        "E1", Level.SLIGHT));
    }

    /// By police and OM alike; what is not named was looked for and not seen.
    public void rated(WeighingId id, Map<String, Level> levels) {
        SortedMap<IndicatorCode, Rating> ratings = new TreeMap<>(framework.screen().stream()
                .collect(Collectors.toMap(
                        one -> one.code(),
                        one -> new Rating(levels.getOrDefault(one.code().value(), Level.NOT_SEEN), Optional.empty()))));
        levels.forEach((code, level) -> ratings.put(new IndicatorCode(code), new Rating(level, Optional.empty())));
        lock(id, Party.POLICE, team.police, ratings);
        lock(id, Party.PROSECUTION, team.prosecution, ratings);
        done(rate.layOpen(recorder(), id));
    }

    private void lock(WeighingId id, Party party, TeamPerson rater, SortedMap<IndicatorCode, Rating> ratings) {
        done(rate.lock(
                recorder(),
                id,
                new RateAtTable.Filled(party, new RateAtTable.By.Signed(WeighingMother.signature(rater)), ratings)));
    }

    /// Every fact on source, content and special data.
    public void graded(SignalId signal) {
        List<Fact> facts = vault.read(tx -> signals.signals.facts(tx, signal));
        done(grade.handle(recorder(), signal, new GradeFacts.Step.Sources(each(facts, SourceGrade.MOSTLY))));
        done(grade.handle(recorder(), signal, new GradeFacts.Step.Contents(each(facts, ContentGrade.PLAUSIBLE))));
        done(grade.handle(recorder(), signal, new GradeFacts.Step.Specials(each(facts, Sensitivity.NONE))));
    }

    private static <T> Map<Fact.Key, T> each(List<Fact> facts, T same) {
        return facts.stream().map(Fact::id).collect(Collectors.toMap(Function.identity(), _ -> same));
    }

    public List<AskPrompts.Asked> asked(WeighingId id, Decision decision) {
        return vault.read(tx -> prompts.asked(tx, recorder(), id, decision.outcome(), decision.possibly()));
    }

    /// Everything the form asks of this decision, read by the police where a second person is asked.
    public void answered(WeighingId id, Decision decision) {
        asked(id, decision)
                .forEach(asked -> done(answer.handle(
                        recorder(),
                        id,
                        new AnswerPrompt.Given(
                                asked.prompt().code(),
                                LongText.of("Besproken bij " + asked.prompt().code() + "."),
                                asked.prompt().secondReader()
                                        ? Optional.of(WeighingMother.signature(team.police))
                                        : Optional.empty()))));
    }

    /// All that comes before this decision.
    public void ready(WeighingId id, Decision decision) {
        vault.read(tx -> weighings.find(tx, recorder(), id))
                .ifPresent(found -> graded(found.value().signal()));
        if (decision.outcome() == WeighingOutcome.ADMITTED) {
            entered(id);
        }
        answered(id, decision);
    }

    /// The whole entry list with yes, and words.
    public void entered(WeighingId id) {
        framework
                .checklists()
                .entry()
                .forEach(item -> done(entry.answer(
                        recorder(),
                        id,
                        new AnswerEntry.Given(
                                item.code(), CheckAnswer.YES, Optional.of(LongText.of("Zie de feiten."))))));
    }
}
