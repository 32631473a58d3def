package nl.casustafel.judgement.ui;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.casustafel.assessment.Concern;
import nl.casustafel.desk.Choice;
import nl.casustafel.desk.Field;
import nl.casustafel.desk.FormDraft;
import nl.casustafel.desk.Notice;
import nl.casustafel.desk.Tick;
import nl.casustafel.judgement.Capacity;
import nl.casustafel.judgement.CareNeed;
import nl.casustafel.judgement.Certainty;
import nl.casustafel.judgement.Judged;
import nl.casustafel.judgement.Overall;
import nl.casustafel.judgement.Scenario;
import nl.casustafel.judgement.Slot;
import nl.casustafel.judgement.Urgency;
import nl.casustafel.kernel.LongText;
import nl.casustafel.texts.DateReading;
import nl.casustafel.texts.DateReading.Lean;
import nl.casustafel.texts.Texts;

/// The judgement of the whole, one part of it at a time; what the other parts hold stays (framework 3.4).
final class WholeModel implements BoardModel.Step {
    /// One of the four separate judgements as it is typed; kept once all three are there.
    record Part<T extends Enum<T>>(Choice<T> answer, Choice<Certainty> certainty, Field<LongText> why) {
        static <T extends Enum<T>> Part<T> of(Class<T> type, Texts texts) {
            return new Part<>(Choice.of(type, texts), Choice.of(Certainty.class, texts), Field.paragraphs());
        }

        void show(T held, Judged<?> judged) {
            answer.show(held);
            certainty.show(judged.certainty());
            why.show(judged.rationale());
        }

        /// Empty where something is missing.
        Optional<Judged<T>> judged() {
            Optional<T> chosen = Optional.ofNullable(answer.chosen().get());
            Optional<Certainty> sure = Optional.ofNullable(certainty.chosen().get());
            Optional<LongText> reason = whole(why);
            return chosen.flatMap(one -> sure.flatMap(how -> reason.map(text -> new Judged<>(one, how, text))));
        }

        void remember(FormDraft draft, String name) {
            draft.with(name, answer).with(name + "-certainty", certainty).with(name + "-why", why);
        }
    }

    /// A scenario as it is typed; kept once all three are there.
    record Tale(Field<LongText> text, Field<LongText> signs, Field<LongText> measure) {
        Optional<Scenario> scenario() {
            return whole(text)
                    .flatMap(words ->
                            whole(signs).flatMap(early -> whole(measure).map(act -> new Scenario(words, early, act))));
        }
    }

    /// What is typed in it, without a word of what is not there yet.
    private static Optional<LongText> whole(Field<LongText> field) {
        return field.isValid() ? Optional.ofNullable(field.value().get()) : Optional.empty();
    }

    final BoardModel board;
    final BoardModel.WholePart part;
    final Part<Concern.Degree> concern;
    final Tick provisional = new Tick();
    final Field<Optional<LongText>> plan = Field.paragraphs().optional();
    final Part<Urgency> urgency;
    final Part<CareNeed> care;
    final Part<Capacity> capacity;
    final Field<LocalDate> validUntil;
    final Map<Slot, Field<LongText>> slots = new EnumMap<>(Slot.class);
    final Map<Scenario.Outlook, Tale> tales = new EnumMap<>(Scenario.Outlook.class);
    private final FormDraft draft;

    WholeModel(BoardModel board, BoardModel.WholePart part) {
        this.board = board;
        this.part = part;
        Texts texts = board.work().texts();
        this.concern = Part.of(Concern.Degree.class, texts);
        this.urgency = Part.of(Urgency.class, texts);
        this.care = Part.of(CareNeed.class, texts);
        this.capacity = Part.of(Capacity.class, texts);
        this.validUntil = Field.date(new DateReading(board.work().seat().clock(), Lean.AHEAD), texts);
        Stream.of(Slot.values()).forEach(slot -> slots.put(slot, Field.paragraphs()));
        Stream.of(Scenario.Outlook.values())
                .forEach(outlook ->
                        tales.put(outlook, new Tale(Field.paragraphs(), Field.paragraphs(), Field.paragraphs())));
        fill(stored());
        this.draft = new FormDraft(
                board.work().desk().drafting(),
                "judgement/" + board.opened().assessment().id().value() + "/whole-" + part);
        remember();
    }

    private Overall stored() {
        return board.opened().assessment().content().overall();
    }

    private void fill(Overall held) {
        held.concern().ifPresent(judged -> {
            concern.show(judged.answer().degree(), judged);
            provisional.show(judged.answer().provisional());
            plan.show(judged.answer().informationPlan());
        });
        held.urgency().ifPresent(judged -> urgency.show(judged.answer(), judged));
        held.care().ifPresent(judged -> care.show(judged.answer(), judged));
        held.capacity().ifPresent(judged -> capacity.show(judged.answer(), judged));
        validUntil.show(held.validUntil());
        slots.forEach((slot, field) ->
                Optional.ofNullable(held.formulation().get(slot)).ifPresent(field::show));
        tales.forEach((outlook, tale) -> Optional.ofNullable(held.scenarios().get(outlook))
                .ifPresent(scenario -> {
                    tale.text().show(scenario.text());
                    tale.signs().show(scenario.earlySigns());
                    tale.measure().show(scenario.measure());
                }));
    }

    /// What belongs to this page only: another page has a draft of its own.
    private void remember() {
        switch (part) {
            case JUDGEMENTS -> {
                concern.remember(draft, "concern");
                urgency.remember(draft, "urgency");
                care.remember(draft, "care");
                capacity.remember(draft, "capacity");
                draft.with("provisional", provisional).with("plan", plan).with("valid-until", validUntil);
            }
            case FORMULATION -> slots.forEach((slot, field) -> draft.with(slot.name(), field));
            case SCENARIOS ->
                tales.forEach((outlook, tale) -> draft.with(outlook + "-text", tale.text())
                        .with(outlook + "-signs", tale.signs())
                        .with(outlook + "-measure", tale.measure()));
        }
        draft.restore(() -> {});
    }

    @Override
    public void flush() {
        draft.flush();
    }

    /// Keeps what is whole and goes on; what is half typed stays as a draft.
    void save() {
        validUntil.reveal().ifPresent(until -> {
            JudgementWork work = board.work();
            Overall overall = typed(until);
            work.ask(
                    () -> work.acts()
                            .judge()
                            .overall(
                                    work.actor(),
                                    board.opened().assessment().id(),
                                    board.opened().file().assessment().version(),
                                    overall),
                    _ -> kept(overall),
                    refusal -> board.tell(Notice.refused(work.texts(), refusal)));
        });
    }

    private void kept(Overall overall) {
        if (isWhole(overall, part)) {
            draft.drop();
            board.next();
        } else {
            board.tell(Notice.info(board.work().texts(), "judgement.whole.half"));
        }
    }

    private Overall typed(LocalDate until) {
        Map<Slot, LongText> formulation = new EnumMap<>(Slot.class);
        slots.forEach((slot, field) -> whole(field).ifPresent(text -> formulation.put(slot, text)));
        Map<Scenario.Outlook, Scenario> scenarios = new EnumMap<>(Scenario.Outlook.class);
        tales.forEach((outlook, tale) -> tale.scenario().ifPresent(scenario -> scenarios.put(outlook, scenario)));
        return new Overall(
                concern.judged()
                        .map(judged -> new Judged<>(
                                new Concern(
                                        judged.answer(),
                                        provisional.isTicked(),
                                        plan.reveal().flatMap(one -> one)),
                                judged.certainty(),
                                judged.rationale())),
                urgency.judged(),
                care.judged(),
                capacity.judged(),
                formulation,
                scenarios,
                until);
    }

    /// Whether nothing is owed of this part.
    static boolean isWhole(Overall overall, BoardModel.WholePart part) {
        return switch (part) {
            case JUDGEMENTS ->
                Stream.of(overall.concern(), overall.urgency(), overall.care(), overall.capacity())
                        .allMatch(Optional::isPresent);
            case FORMULATION -> overall.formulation().size() == Slot.values().length;
            case SCENARIOS -> overall.scenarios().size() >= Overall.FEWEST_SCENARIOS;
        };
    }
}
