package nl.casustafel.plan.ui;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.casustafel.audit.LogStanding;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.desk.Drafting;
import nl.casustafel.desk.Events;
import nl.casustafel.desk.FileChoice;
import nl.casustafel.desk.Inline;
import nl.casustafel.desk.Navigator;
import nl.casustafel.desk.Place;
import nl.casustafel.kernel.Actor;
import nl.casustafel.minutes.store.JooqMinutes;
import nl.casustafel.plan.AgreeAction;
import nl.casustafel.plan.AgreePlan;
import nl.casustafel.plan.ApprovePlan;
import nl.casustafel.plan.CloseAction;
import nl.casustafel.plan.DraftPlan;
import nl.casustafel.plan.EndPlan;
import nl.casustafel.plan.EvaluatePlan;
import nl.casustafel.plan.FollowAction;
import nl.casustafel.plan.FollowMeasure;
import nl.casustafel.plan.PlanVersion;
import nl.casustafel.plan.ProposePlan;
import nl.casustafel.plan.store.JooqActions;
import nl.casustafel.plan.store.JooqMeasures;
import nl.casustafel.plan.store.JooqPlans;
import nl.casustafel.provision.ExportFolder;
import nl.casustafel.provision.HandOut;
import nl.casustafel.provision.store.JooqProvisions;
import nl.casustafel.shell.CalendarWays;
import nl.casustafel.team.SignatureProof;
import nl.casustafel.team.Signatures;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.testkit.WeighingMother;
import nl.casustafel.texts.Texts;

/// Plans and actions over a real store, for tests of models and screens.
public final class PlanRoom implements Drafting {
    public final TestVault vault = new TestVault();
    public final WeighingMother mother = new WeighingMother(vault);
    public final JooqPlans plans = new JooqPlans();
    public final JooqMeasures measures = new JooqMeasures();
    public final JooqActions actions = new JooqActions();
    public final Events events = new Events(Runnable::run);
    private final Map<String, String> drafts = new HashMap<>();
    /// What the chooser of files answers.
    Optional<Path> file = Optional.empty();

    private final Texts texts;
    private final Navigator navigator = new Navigator();

    /// Where a plan leads to be handed out.
    public record PlanAt(PlanVersion version) implements Place {}

    /// Where an action leads to its case.
    public record CaseAt(CaseId caseFile) implements Place {}

    public PlanRoom(Texts texts) {
        this.texts = texts;
    }

    public PlanScreens screens(Actor actor) {
        return new PlanScreens(seat(actor), acts(), desk(actor));
    }

    PlanModel plan(CaseId caseFile) {
        PlanModel model = new PlanModel(caseFile, seat(mother.recorder()), acts(), desk(mother.recorder()));
        model.open();
        return model;
    }

    MeasuresModel measuresOf(CaseId caseFile) {
        MeasuresModel model = new MeasuresModel(caseFile, seat(mother.recorder()), acts(), desk(mother.recorder()));
        model.open();
        return model;
    }

    ActionsModel actions(Optional<CaseId> caseFile, Actor actor) {
        ActionsModel model = new ActionsModel(caseFile, seat(actor), acts(), desk(actor));
        model.load();
        return model;
    }

    private PlanSeat seat(Actor actor) {
        return new PlanSeat(
                actor,
                vault.transactor(),
                vault.clock,
                mother.team.team,
                new Signatures(_ -> typed ->
                        typed.length == 0 ? Optional.empty() : Optional.of(SignatureProof.With.PERSONAL_CODE)));
    }

    private PlanActs acts() {
        var door = vault.transactor();
        return new PlanActs(
                plans,
                actions,
                new DraftPlan(door, plans, mother.proceed, mother.team.team, vault.clock),
                new AgreePlan(door, new AgreePlan.Store(plans, plans), mother.proceed, mother.team.team, vault.clock),
                new PlanActs.Steps(
                        new ProposePlan(door, plans, mother.proceed, mother.team.team, vault.clock),
                        new ApprovePlan(door, plans, mother.cases, mother.proceed, mother.team.team, vault.clock),
                        new EvaluatePlan(door, plans, mother.proceed, vault.clock),
                        new EndPlan(door, plans, mother.proceed, vault.clock)),
                measures,
                new FollowMeasure(door, measures, mother.proceed, vault.clock),
                new AgreeAction(door, actions, mother.signals.signals, mother.proceed, mother.team.team, vault.clock),
                new CloseAction(door, actions, mother.proceed, vault.clock),
                new FollowAction(door, actions, mother.proceed, vault.clock));
    }

    private PlanDesk desk(Actor looking) {
        return new PlanDesk(
                texts,
                new Inline(),
                events,
                this,
                navigator,
                new Elsewhere(),
                new Chosen(file),
                CalendarWays.outlet(looking, handOut()));
    }

    private HandOut handOut() {
        return new HandOut(
                vault.transactor(),
                new JooqProvisions(),
                new JooqMinutes(),
                new ExportFolder(),
                LogStanding.CHECKED,
                vault.clock);
    }

    private record Elsewhere() implements PlanWays {
        @Override
        public Place paper(PlanVersion version) {
            return new PlanAt(version);
        }

        @Override
        public Place caseFile(CaseId caseFile) {
            return new CaseAt(caseFile);
        }
    }

    private record Chosen(Optional<Path> file) implements FileChoice {
        @Override
        public Optional<Path> open(String titleKey, List<String> kinds) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> save(String titleKey, String suggested) {
            return file;
        }

        @Override
        public Optional<Path> folder(String titleKey) {
            return Optional.empty();
        }
    }

    @Override
    public void keep(String place, String body) {
        drafts.put(place, body);
    }

    @Override
    public void find(String place, Consumer<Optional<String>> answer) {
        answer.accept(Optional.ofNullable(drafts.get(place)));
    }

    @Override
    public void drop(String place) {
        drafts.remove(place);
    }
}
