package nl.casustafel.judgement.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import nl.casustafel.assessment.AssessmentRefusal;
import nl.casustafel.assessment.Backing;
import nl.casustafel.assessment.Consensus;
import nl.casustafel.assessment.Indicator;
import nl.casustafel.assessment.Level;
import nl.casustafel.desk.Choice;
import nl.casustafel.desk.Field;
import nl.casustafel.desk.FormDraft;
import nl.casustafel.desk.Notice;
import nl.casustafel.desk.Tick;
import nl.casustafel.judgement.Certainty;
import nl.casustafel.judgement.Cited;
import nl.casustafel.judgement.Relevance;
import nl.casustafel.judgement.TypedRating;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.signal.Fact;
import nl.casustafel.team.Voice;
import nl.casustafel.texts.Texts;

/// One indicator: what each gave, what the table types, what it rests on, and who changes a mind
/// (framework 3.3). The level is empty until somebody types it.
final class ItemModel implements BoardModel.Step {
    /// A level, or divided where it is empty.
    record Said(Optional<Level> level) {}

    /// What an organisation holds where the table is divided.
    record Side(Voice voice, String name, Choice<Level> level, Field<Optional<LongText>> argument) {}

    static final Said DIVIDED = new Said(Optional.empty());

    final Indicator indicator;
    final BoardModel board;
    final Choice<Said> said;
    final Field<Optional<LongText>> why = Field.paragraphs().optional();
    final Choice<Relevance> relevance;
    final Tick engagement = new Tick();
    final Choice<Certainty> certainty;
    final Map<Fact, Tick> facts = new LinkedHashMap<>();
    final Field<Optional<LongText>> deviation = Field.paragraphs().optional();
    final Field<LongText> counterargument = Field.paragraphs();
    final QuestionModel question;
    final List<Side> sides;
    final MindModel mind;
    private final RaterDots dots;
    private final FormDraft draft;

    ItemModel(BoardModel board, Indicator indicator) {
        this.board = board;
        this.indicator = indicator;
        Texts texts = board.work().texts();
        this.said = new Choice<>(
                Stream.concat(Stream.of(Level.values()).map(one -> new Said(Optional.of(one))), Stream.of(DIVIDED))
                        .toList(),
                this::label);
        this.relevance = Choice.of(Relevance.class, texts);
        this.certainty = Choice.of(Certainty.class, texts);
        board.opened().facts().forEach(fact -> facts.put(fact, new Tick()));
        this.question = new QuestionModel(board);
        this.sides = board.opened().voices().stream().map(this::side).toList();
        this.mind = new MindModel(board, indicator);
        this.dots = new RaterDots(board.opened(), board.words);
        this.draft = new FormDraft(
                board.work().desk().drafting(),
                "judgement/" + board.opened().assessment().id().value() + "/" + indicator.code());
        fill();
        remember();
    }

    private String label(Said one) {
        return one.level()
                .map(level -> board.words.level(level, indicator.code()))
                .orElseGet(() -> board.work().texts().get("judgement.divided"));
    }

    private Side side(Voice voice) {
        return new Side(
                voice,
                board.opened().members().name(voice),
                new Choice<>(
                        Stream.of(Level.values()).filter(Level::isKnown).toList(),
                        level -> board.words.level(level, indicator.code())),
                Field.paragraphs().optional());
    }

    private Optional<TypedRating> stored() {
        return Optional.ofNullable(
                board.opened().assessment().content().ratings().get(indicator.code()));
    }

    private void fill() {
        stored().ifPresent(typed -> {
            switch (typed.consensus()) {
                case Consensus.Agreed(Level level, Optional<LongText> reason) -> {
                    said.show(new Said(Optional.of(level)));
                    why.show(reason);
                }
                case Consensus.Divided(List<Consensus.Side> held) -> {
                    said.show(DIVIDED);
                    sides.forEach(side -> held.stream()
                            .filter(one -> one.held().contains(side.voice()))
                            .findFirst()
                            .ifPresent(one -> {
                                side.level().show(one.level());
                                side.argument().show(Optional.of(one.argument()));
                            }));
                }
            }
            typed.relevance().ifPresent(relevance::show);
            engagement.show(typed.engagementPoint());
            typed.certainty().ifPresent(certainty::show);
            facts.forEach((fact, tick) -> tick.show(typed.cited().facts().contains(fact.id())));
            deviation.show(typed.cited().deviation());
            typed.cited().counterargument().ifPresent(counterargument::show);
            typed.question().ifPresent(question::show);
        });
    }

    private void remember() {
        draft.with("said", said, one -> one.level().map(Level::code).orElse("V"))
                .with("why", why)
                .with("relevance", relevance)
                .with("engagement", engagement)
                .with("certainty", certainty)
                .with("deviation", deviation)
                .with("counterargument", counterargument);
        facts.forEach((fact, tick) -> draft.with("fact-" + fact.id().value(), tick));
        for (int i = 0; i < sides.size(); i++) {
            draft.with("side-" + i, sides.get(i).level())
                    .with("argument-" + i, sides.get(i).argument());
        }
        question.remember(draft);
        mind.remember(draft);
        draft.restore(() -> {});
    }

    @Override
    public void flush() {
        draft.flush();
    }

    /// Where everybody stands on it.
    Map<Level, List<RaterDots.Dot>> dots() {
        return dots.of(indicator.code());
    }

    String dotsInWords() {
        return dots.inWords(indicator.code());
    }

    List<String> levelNames() {
        return Stream.of(Level.values())
                .map(level -> board.words.level(level, indicator.code()))
                .toList();
    }

    /// Why organisations gave what they gave, in both rounds; only of those who said it.
    List<String> reasons() {
        return dots.reasons(indicator.code());
    }

    /// What was asked instead, and typed then, where it cannot be laid beside what is asked now (framework
    /// 3.9).
    List<String> askedBefore() {
        return new AskedBefore(board.work(), board.opened()).of(indicator.code());
    }

    /// Whether what it rests on is asked: from clear, in domains of concern (framework 3.2).
    boolean asksFacts() {
        Said now = said.chosen().get();
        return now != null
                && now.level()
                        .filter(level -> Backing.isAsked(board.opened().framework(), indicator.code(), level))
                        .isPresent();
    }

    /// What the facts that are ticked come to, told anew as they are ticked.
    StringBinding citedInWords() {
        CitedWords words = new CitedWords(board.work().texts(), board.opened().facts());
        return Bindings.createStringBinding(
                () -> words.of(ticked()),
                facts.values().stream().map(Tick::ticked).toArray(Observable[]::new));
    }

    private List<Fact> ticked() {
        return facts.entrySet().stream()
                .filter(entry -> entry.getValue().isTicked())
                .map(Map.Entry::getKey)
                .toList();
    }

    boolean isKnown() {
        Said now = said.chosen().get();
        return now != null && now.level().map(Level::isKnown).orElse(true);
    }

    boolean isUnknown() {
        Said now = said.chosen().get();
        return now != null
                && now.level().filter(level -> level == Level.UNKNOWN).isPresent();
    }

    boolean isDivided() {
        return DIVIDED.equals(said.chosen().get());
    }

    void choose(String key) {
        said.options().stream()
                .filter(one -> one.level().map(Level::code).orElse("V").equalsIgnoreCase(key))
                .findFirst()
                .ifPresent(said.chosen()::set);
    }

    /// Keeps what is typed and goes on to the next.
    void save() {
        said.reveal().ifPresent(chosen -> consensus(chosen).ifPresent(this::save));
    }

    private Optional<Consensus> consensus(Said chosen) {
        Optional<LongText> reason = why.reveal().flatMap(one -> one);
        Outcome<Consensus, AssessmentRefusal> made =
                chosen.level().map(level -> Consensus.agreed(level, reason)).orElseGet(() -> Consensus.divided(held()));
        return switch (made) {
            case Outcome.Done<Consensus, AssessmentRefusal>(Consensus consensus) -> Optional.of(consensus);
            case Outcome.Refused<Consensus, AssessmentRefusal>(AssessmentRefusal refusal) -> {
                board.tell(Notice.refused(board.work().texts(), refusal));
                yield Optional.empty();
            }
        };
    }

    /// One side for each level; those who hold it argue together. Without an argument it is no side.
    private List<Consensus.Side> held() {
        Map<Level, List<Side>> byLevel = sides.stream()
                .filter(side -> side.level().chosen().get() != null)
                .collect(Collectors.groupingBy(
                        side -> Optional.ofNullable(side.level().chosen().get()).orElseThrow(),
                        TreeMap::new,
                        Collectors.toList()));
        return byLevel.entrySet().stream()
                .flatMap(entry -> argument(entry.getValue()).stream()
                        .map(argument -> new Consensus.Side(
                                entry.getKey(),
                                entry.getValue().stream().map(Side::voice).collect(Collectors.toSet()),
                                argument)))
                .toList();
    }

    private static Optional<LongText> argument(List<Side> held) {
        String all = held.stream()
                .flatMap(side -> side.argument().reveal().flatMap(one -> one).stream())
                .map(LongText::value)
                .distinct()
                .collect(Collectors.joining("\n"));
        return all.isBlank() ? Optional.empty() : Optional.of(LongText.of(all));
    }

    private void save(Consensus consensus) {
        if (isUnknown() && !question.isSound()) {
            return;
        }
        boolean known = consensus.isKnown();
        TypedRating typed = new TypedRating(
                consensus,
                known ? Optional.ofNullable(relevance.chosen().get()) : Optional.empty(),
                known && engagement.isTicked(),
                known ? Optional.ofNullable(certainty.chosen().get()) : Optional.empty(),
                asksFacts() ? cited() : Cited.NOTHING,
                isUnknown() ? question.typed() : Optional.empty());
        JudgementWork work = board.work();
        work.ask(
                () -> work.acts()
                        .type()
                        .handle(work.actor(), board.opened().assessment().id(), indicator.code(), typed),
                _ -> {
                    draft.drop();
                    board.next();
                },
                refusal -> board.tell(Notice.refused(work.texts(), refusal)));
    }

    private Cited cited() {
        Set<Fact.Key> chosen = ticked().stream().map(Fact::id).collect(Collectors.toSet());
        return new Cited(chosen, deviation.reveal().flatMap(one -> one), counterargument.reveal());
    }
}
