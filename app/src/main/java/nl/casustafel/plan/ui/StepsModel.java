package nl.casustafel.plan.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.casustafel.desk.Choice;
import nl.casustafel.desk.Field;
import nl.casustafel.desk.FormDraft;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.Problem;
import nl.casustafel.kernel.Role;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.plan.Approval;
import nl.casustafel.plan.EvaluatePlan;
import nl.casustafel.plan.Evaluation;
import nl.casustafel.plan.Goal;
import nl.casustafel.plan.PlanRefusal;
import nl.casustafel.plan.PlanState;
import nl.casustafel.plan.PlanVersion;
import nl.casustafel.team.Organisation;
import nl.casustafel.team.SignatureProof;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.texts.Texts;

/// What becomes of a version (law 1.6): it is laid before the participants, who sign one by one; it is
/// agreed, looked back on, finished or withdrawn. FX thread only.
final class StepsModel {
    final Choice<Signer> signer = new Choice<>(List.of(), Signer::label);
    final Field<LongText> necessity = Field.paragraphs();
    final Field<Optional<LongText>> early = Field.paragraphs().optional();
    final Field<LongText> why = Field.paragraphs();

    private final PlanModel plan;
    private final PlanSeat seat;
    private final PlanActs acts;
    private final PlanDesk desk;
    private final ReadOnlyObjectWrapper<List<EffectFields>> effects = new ReadOnlyObjectWrapper<>(List.of());

    private Optional<FormDraft> draft = Optional.empty();

    /// Somebody who can agree for an organisation.
    record Signer(TeamPerson person, Organisation organisation) implements PersonalData {
        String label() {
            return person.name().value() + " · " + organisation.name().value();
        }

        @Override
        public String toString() {
            return "Signer[]";
        }
    }

    /// What came of one goal, or of one intervention towards it, of which nothing need be said.
    record EffectFields(
            int goal, int intervention, LongText about, Choice<Evaluation.Reached> reached, Field<LongText> words)
            implements PersonalData {
        static EffectFields of(int goal, int intervention, LongText about, Texts texts) {
            return new EffectFields(
                    goal, intervention, about, Choice.of(Evaluation.Reached.class, texts), Field.paragraphs());
        }

        String number() {
            return ofGoal() ? String.valueOf(goal) : goal + "-" + intervention;
        }

        boolean ofGoal() {
            return intervention == Evaluation.Effect.OF_THE_GOAL;
        }

        boolean needed() {
            return ofGoal()
                    || reached.chosen().get() != null
                    || !words.typed().get().isBlank();
        }

        @Override
        public String toString() {
            return "EffectFields[" + number() + "]";
        }
    }

    StepsModel(PlanModel plan, PlanSeat seat, PlanActs acts, PlanDesk desk) {
        this.plan = plan;
        this.seat = seat;
        this.acts = acts;
        this.desk = desk;
    }

    /// For each goal of the version that is carried out, and each intervention towards it.
    ReadOnlyObjectProperty<List<EffectFields>> effects() {
        return effects.getReadOnlyProperty();
    }

    /// After the plan was read.
    void show() {
        signer.offer(signers());
        Optional<PlanVersion> found = Optional.ofNullable(plan.latest().get()).map(Versioned::value);
        if (plan.state().filter(state -> state == PlanState.AGREED).isEmpty()) {
            effects.set(List.of());
        } else if (effects.get().isEmpty()) {
            List<EffectFields> all = new ArrayList<>();
            List<Goal> goals = plan.content().goals();
            for (int goal = 0; goal < goals.size(); goal++) {
                all.addAll(fields(goal + 1, goals.get(goal)));
            }
            effects.set(all);
            found.ifPresent(version -> draft(version, all));
        }
    }

    private List<EffectFields> fields(int number, Goal goal) {
        List<EffectFields> all = new ArrayList<>();
        all.add(EffectFields.of(number, Evaluation.Effect.OF_THE_GOAL, goal.text(), desk.texts()));
        goal.interventions().forEach(one -> all.add(EffectFields.of(number, all.size(), one.text(), desk.texts())));
        return all;
    }

    /// What was typed of an evaluation comes back.
    private void draft(PlanVersion version, List<EffectFields> all) {
        FormDraft evaluation = new FormDraft(
                        desk.drafting(), "plan-evaluation-" + version.id().value())
                .with("necessity", necessity)
                .with("early", early);
        all.forEach(one ->
                evaluation.with("reached-" + one.number(), one.reached()).with("words-" + one.number(), one.words()));
        evaluation.restore(() -> {});
        draft = Optional.of(evaluation);
    }

    void flush() {
        draft.ifPresent(FormDraft::flush);
    }

    /// Who answers for something and has not signed comes first, then the others who could.
    private List<Signer> signers() {
        Versioned<PlanVersion> found = plan.latest().get();
        if (found == null) {
            return List.of();
        }
        Set<Organisation.Key> signed =
                found.value().approvals().stream().map(Approval::organisation).collect(Collectors.toSet());
        Set<Organisation.Key> answering = found.value()
                .content()
                .interventions()
                .map(one -> one.responsible())
                .collect(Collectors.toSet());
        List<Signer> open = plan.people().stream()
                .filter(TeamPerson::active)
                .filter(StepsModel::agrees)
                .flatMap(person -> plan.organisations().stream()
                        .filter(one -> one.kind().standingParticipant())
                        .filter(one -> speaksFor(person, one))
                        .filter(one -> !signed.contains(one.id()))
                        .map(one -> new Signer(person, one)))
                .toList();
        List<Signer> ordered = new ArrayList<>(open.stream()
                .filter(one -> answering.contains(one.organisation().id()))
                .toList());
        open.stream().filter(one -> !ordered.contains(one)).forEach(ordered::add);
        return ordered;
    }

    private static boolean agrees(TeamPerson person) {
        return person.roles().contains(Role.FILE_HOLDER)
                || person.roles().contains(Role.DECIDER)
                || person.roles().contains(Role.PARTICIPANT);
    }

    /// The file holder of a municipality speaks for its mayor and its executive.
    private static boolean speaksFor(TeamPerson person, Organisation organisation) {
        Organisation own = person.organisation();
        return own.id().equals(organisation.id())
                || (person.roles().contains(Role.FILE_HOLDER)
                        && own.municipality().isPresent()
                        && own.municipality().equals(organisation.municipality()));
    }

    void propose() {
        plan.save(() -> move(
                "plan.proposed", (found, version) -> acts.steps().propose().handle(seat.actor(), found.id(), version)));
    }

    void takeBack() {
        move("plan.taken-back", (found, version) -> acts.steps().propose().takeBack(seat.actor(), found.id(), version));
    }

    void agree() {
        move("plan.agreed", (found, version) -> acts.agree().handle(seat.actor(), found.id(), version));
    }

    /// Signs for who is chosen. Wipes the code.
    void sign(Signer chosen, char[] code) {
        desk.background()
                .store(() -> seat.signatures().of(chosen.person().id()))
                .then(hand -> desk.background()
                        .work(() -> hand.sign(code))
                        .then(proof -> proof.ifPresentOrElse(
                                signed -> signed(chosen, signed),
                                () -> signer.refuse(new Problem("problem.plan.wrong-code")))));
    }

    private void signed(Signer chosen, SignatureProof proof) {
        move(
                "plan.signed",
                (found, _) -> acts.steps()
                        .approve()
                        .handle(seat.actor(), found.id(), chosen.organisation().id(), proof));
    }

    /// Opens the way out of what was agreed.
    void paper() {
        Optional.ofNullable(plan.latest().get())
                .map(Versioned::value)
                .filter(version -> version.agreedOn().isPresent())
                .ifPresent(version -> desk.navigator().go(desk.ways().paper(version)));
    }

    void evaluate() {
        Optional<LongText> needed = necessity.reveal();
        Optional<Optional<LongText>> soon = early.reveal();
        List<Optional<Evaluation.Effect>> typed = effects.get().stream()
                .filter(EffectFields::needed)
                .map(StepsModel::typed)
                .toList();
        if (needed.isEmpty() || soon.isEmpty() || typed.stream().anyMatch(Optional::isEmpty)) {
            return;
        }
        List<Evaluation.Effect> all = typed.stream().flatMap(Optional::stream).toList();
        move(
                "plan.evaluated",
                (found, version) -> acts.steps()
                        .evaluate()
                        .handle(
                                seat.actor(),
                                found.id(),
                                version,
                                new EvaluatePlan.Seen(needed.get(), all, soon.get())));
    }

    private static Optional<Evaluation.Effect> typed(EffectFields fields) {
        Optional<Evaluation.Reached> far = fields.reached().reveal();
        Optional<LongText> said = fields.words().reveal();
        return far.flatMap(
                one -> said.map(text -> new Evaluation.Effect(fields.goal(), fields.intervention(), one, text)));
    }

    /// Whether the day that was agreed for looking back has still to come (T-C5).
    boolean beforeItsDay(PlanVersion version) {
        return version.content().reviewOn().isAfter(seat.clock().today());
    }

    void finish() {
        why.reveal()
                .ifPresent(text -> move(
                        "plan.finished",
                        (found, version) -> acts.steps().end().finish(seat.actor(), found.id(), version, text)));
    }

    void withdraw() {
        why.reveal()
                .ifPresent(text -> move(
                        "plan.withdrawn",
                        (found, version) -> acts.steps().end().withdraw(seat.actor(), found.id(), version, text)));
    }

    private void move(String said, Step step) {
        Versioned<PlanVersion> found = plan.latest().get();
        if (found != null) {
            plan.ask(() -> step.ask(found.value(), found.version()), said, () -> {
                if (found.value().state() == PlanState.AGREED) {
                    draft.ifPresent(FormDraft::drop);
                    draft = Optional.empty();
                }
                List.of(necessity, early, why).forEach(Field::clear);
                signer.clear();
                plan.load();
            });
        }
    }

    /// A step of the version as it was read.
    @FunctionalInterface
    private interface Step {
        Outcome<?, PlanRefusal> ask(PlanVersion found, int version);
    }
}
