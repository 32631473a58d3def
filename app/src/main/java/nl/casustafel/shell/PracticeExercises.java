package nl.casustafel.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.casustafel.assessment.Framework;
import nl.casustafel.assessment.Frameworks;
import nl.casustafel.assessment.IndicatorCode;
import nl.casustafel.assessment.Level;
import nl.casustafel.assessment.Triage;
import nl.casustafel.assessment.TwinPair;
import nl.casustafel.assessment.Vignette;
import nl.casustafel.assessment.VignetteSet;
import nl.casustafel.assessment.file.ShippedFramework;
import nl.casustafel.assessment.file.ShippedVignettes;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.practice.Calibrating;
import nl.casustafel.quality.BeginExercise;
import nl.casustafel.quality.Calibration;
import nl.casustafel.quality.CloseExercise;
import nl.casustafel.quality.Exercise;
import nl.casustafel.quality.Exercises;
import nl.casustafel.quality.HandInExercise;
import nl.casustafel.quality.QualityRefusal;
import nl.casustafel.quality.VignetteAnswers;
import nl.casustafel.team.TeamReads;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.sql.SqlDrafts;

/// The exercises of the practice team: most rate as the words say, some a step higher, and a few higher for
/// one strand than for the other, so that there is a difference to see.
public final class PracticeExercises implements Calibrating {
    private static final List<TwinPair.Code> HELD = codes("VIG-1", "VIG-3", "VIG-6", "VIG-8", "VIG-9");
    private static final List<TwinPair.Code> RUNNING = codes("VIG-2", "VIG-4", "VIG-7");
    /// One in so many answers is a step higher, or unknown.
    private static final int HIGHER = 6;

    private static final int UNKNOWN = 17;

    private final Exercises exercises;
    private final TeamReads team;
    private final Framework framework = ShippedFramework.read();
    private final VignetteSet set = ShippedVignettes.read(framework);

    public PracticeExercises(Exercises exercises, TeamReads team) {
        this.exercises = exercises;
        this.team = team;
    }

    private static List<TwinPair.Code> codes(String... codes) {
        return List.of(codes).stream().map(TwinPair.Code::new).toList();
    }

    @Override
    public void held(Transactor transactor, CaseClock clock, Actor keeper, List<Actor> raters) {
        Exercise.Key id = rated(transactor, clock, keeper, raters, HELD);
        value(new CloseExercise(transactor, calibration(), new SqlDrafts(clock), team, clock).handle(keeper, id));
    }

    @Override
    public void running(Transactor transactor, CaseClock clock, Actor keeper, List<Actor> raters) {
        rated(transactor, clock, keeper, raters, RUNNING);
    }

    private Exercise.Key rated(
            Transactor transactor, CaseClock clock, Actor keeper, List<Actor> raters, List<TwinPair.Code> pairs) {
        Exercise.Key id = value(new BeginExercise(transactor, calibration(), clock).handle(keeper, pairs));
        HandInExercise handIn = new HandInExercise(transactor, calibration(), new SqlDrafts(clock));
        IntStream.range(0, raters.size()).forEach(i -> value(handIn.handle(raters.get(i), id, answers(pairs, i))));
        return id;
    }

    private Calibration calibration() {
        return new Calibration(exercises, Frameworks.only(framework), set);
    }

    private VignetteAnswers answers(List<TwinPair.Code> pairs, int rater) {
        Map<Vignette.Code, Map<IndicatorCode, Level>> levels = new HashMap<>();
        Map<Vignette.Code, Triage> decisions = new HashMap<>();
        for (TwinPair pair : set.only(pairs).pairs()) {
            for (int twin = 0; twin < pair.vignettes().size(); twin++) {
                Vignette.Code code = pair.vignettes().get(twin).code();
                Map<IndicatorCode, Level> given = new HashMap<>();
                int chance = rater + 3 * twin;
                for (Map.Entry<IndicatorCode, Set<Level>> one : pair.expected().entrySet()) {
                    chance += 5;
                    given.put(one.getKey(), level(one.getValue(), chance, twin == 0 && rater % 3 == 0));
                }
                levels.put(code, given);
                List<Triage> fit = pair.decisions().stream().sorted().toList();
                decisions.put(code, fit.get((rater + twin) % fit.size()));
            }
        }
        return new VignetteAnswers(levels, decisions);
    }

    private static Level level(Set<Level> expected, int chance, boolean stricter) {
        Level level = expected.stream().sorted().findFirst().orElseThrow();
        if (chance % UNKNOWN == 0) {
            return Level.UNKNOWN;
        }
        boolean higher = chance % HIGHER == 0 || (stricter && level == Level.CLEAR);
        return higher && level.isKnown() ? above(level) : level;
    }

    private static Level above(Level level) {
        return Level.of(String.valueOf(level.place() + 1)).orElse(level);
    }

    private static <T> T value(Outcome<T, QualityRefusal> outcome) {
        return switch (outcome) {
            case Outcome.Done<T, QualityRefusal>(T value) -> value;
            case Outcome.Refused<T, QualityRefusal>(QualityRefusal refusal) ->
                throw new IllegalStateException("practice content was refused: " + refusal.textKey());
        };
    }
}
