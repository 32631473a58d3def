package nl.casustafel.testkit;

import static nl.casustafel.testkit.SignalMother.done;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
import nl.casustafel.kernel.Role;
import nl.casustafel.quality.BeginExercise;
import nl.casustafel.quality.Calibration;
import nl.casustafel.quality.CloseExercise;
import nl.casustafel.quality.Exercise;
import nl.casustafel.quality.HandInExercise;
import nl.casustafel.quality.ReadExercises;
import nl.casustafel.quality.VignetteAnswers;
import nl.casustafel.quality.store.JooqExercises;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.vault.sql.SqlDrafts;

/// Calibration exercises for tests, made through the use cases.
public final class ExerciseMother {
    public static final TwinPair.Code VIG1 = new TwinPair.Code("VIG-1");
    public static final TwinPair.Code VIG6 = new TwinPair.Code("VIG-6");

    public final TeamMother team;
    public final Framework framework = ShippedFramework.read();
    public final VignetteSet set = ShippedVignettes.read(framework);
    public final JooqExercises exercises = new JooqExercises();
    public final SqlDrafts drafts;
    public final BeginExercise begin;
    public final HandInExercise handIn;
    public final CloseExercise close;
    public final ReadExercises read;

    public ExerciseMother(TestVault vault, TeamMother team) {
        this.team = team;
        this.drafts = new SqlDrafts(vault.clock);
        Calibration calibration = new Calibration(exercises, Frameworks.only(framework), set);
        begin = new BeginExercise(vault.transactor(), calibration, vault.clock);
        handIn = new HandInExercise(vault.transactor(), calibration, drafts);
        close = new CloseExercise(vault.transactor(), calibration, drafts, team.team, vault.clock);
        read = new ReadExercises(vault.transactor(), calibration);
    }

    public Actor keeper() {
        return new Actor(team.secretary.id(), Set.of(Role.FRAMEWORK_QUALITY));
    }

    public Exercise.Key begun(TwinPair.Code... pairs) {
        return done(begin.handle(keeper(), List.of(pairs)));
    }

    /// Everybody of the team who has an account.
    public List<TeamPerson> members() {
        return List.of(
                team.fileHolder,
                team.otherFileHolder,
                team.coordinator,
                team.police,
                team.prosecution,
                team.mayor,
                team.participant);
    }

    /// As the words say, the lowest of the levels and decisions that fit.
    public VignetteAnswers careful(TwinPair.Code... pairs) {
        Map<Vignette.Code, Map<IndicatorCode, Level>> levels = new HashMap<>();
        Map<Vignette.Code, Triage> decisions = new HashMap<>();
        for (TwinPair pair : set.only(List.of(pairs)).pairs()) {
            for (Vignette vignette : pair.vignettes()) {
                levels.put(
                        vignette.code(),
                        pair.expected().entrySet().stream()
                                .collect(Collectors.toMap(Map.Entry::getKey, one -> Collections.min(one.getValue()))));
                decisions.put(vignette.code(), Collections.min(pair.decisions()));
            }
        }
        return new VignetteAnswers(levels, decisions);
    }

    /// Another level of one indicator of one vignette.
    public VignetteAnswers with(VignetteAnswers answers, String vignette, String indicator, Level level) {
        Map<Vignette.Code, Map<IndicatorCode, Level>> levels = new HashMap<>(answers.levels());
        levels.computeIfPresent(new Vignette.Code(vignette), (_, given) -> {
            Map<IndicatorCode, Level> changed = new HashMap<>(given);
            changed.put(new IndicatorCode(indicator), level);
            return changed;
        });
        return new VignetteAnswers(levels, answers.decisions());
    }

    public void handsIn(TeamPerson person, Exercise.Key id, VignetteAnswers answers) {
        done(handIn.handle(TeamMother.as(person), id, answers));
    }
}
