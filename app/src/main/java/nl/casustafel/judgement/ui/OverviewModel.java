package nl.casustafel.judgement.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.casustafel.assessment.Consensus;
import nl.casustafel.assessment.Framework;
import nl.casustafel.assessment.Indicator;
import nl.casustafel.assessment.IndicatorCode;
import nl.casustafel.assessment.Level;
import nl.casustafel.desk.Choice;
import nl.casustafel.desk.Notice;
import nl.casustafel.judgement.AssessmentFile;
import nl.casustafel.judgement.Certainty;
import nl.casustafel.judgement.CompareAssessments;
import nl.casustafel.judgement.TypedRating;
import nl.casustafel.texts.Texts;

/// The levels of all raters side by side, in the order of the framework and never by level, with what
/// must be talked about and what the table typed. What all gave alike at 0 or 1 is taken over from here
/// (DEC-3).
final class OverviewModel implements BoardModel.Step {
    final BoardModel board;
    final Choice<Certainty> certainty;
    private final AssessmentFile file;
    private final RaterDots dots;

    OverviewModel(BoardModel board) {
        this.board = board;
        this.certainty = Choice.of(Certainty.class, board.work().texts());
        this.file = board.opened().file();
        this.dots = new RaterDots(board.opened(), board.words);
    }

    private Texts texts() {
        return board.work().texts();
    }

    /// Where the dots stand.
    Map<Level, List<RaterDots.Dot>> dots(IndicatorCode code) {
        return dots.of(code);
    }

    /// The same in a sentence, with what the table typed.
    String inWords(Indicator indicator) {
        String typed = typed(indicator);
        String given = dots.inWords(indicator.code());
        return typed.isEmpty()
                ? texts().get("judgement.scale.words", board.words.name(indicator), given)
                : texts().get("judgement.scale.words.typed", board.words.name(indicator), given, typed);
    }

    /// Of when the newest fact is; empty where no fact can be read here.
    Optional<LocalDate> newestFact() {
        return board.opened().facts().isEmpty()
                ? Optional.empty()
                : Optional.of(CitedWords.newest(board.opened().facts()));
    }

    /// Which letters are whose.
    String legend() {
        return dots.legend();
    }

    /// What the levels are called, which for protection is something else.
    String names(Framework.Domain domain) {
        return Stream.of(Level.values())
                .map(level -> level.code() + " "
                        + board.words.framework().named(level, domain).name().in(texts().language()))
                .collect(Collectors.joining(" · "));
    }

    DomainStrip strip(Framework.Domain domain) {
        return DomainStrip.of(board.opened().assessment(), board.words, domain);
    }

    /// Whether too little of it can be laid beside the time before (*trendbreuk*, framework 3.9).
    boolean isBroken(Framework.Domain domain) {
        return board.opened()
                .since()
                .flatMap(CompareAssessments.Since::differences)
                .filter(differences -> differences.breaks().contains(domain.code()))
                .isPresent();
    }

    /// The level the table typed, to be framed; none where it is divided or typed nothing.
    Optional<Level> at(IndicatorCode code) {
        return Optional.ofNullable(
                        board.opened().assessment().content().ratings().get(code))
                .map(TypedRating::consensus)
                .flatMap(
                        one -> one instanceof Consensus.Agreed agreed ? Optional.of(agreed.level()) : Optional.empty());
    }

    /// Why the table talks about it; empty where it need not.
    String reasons(IndicatorCode code) {
        return file.toDiscuss(code).stream().map(texts()::code).collect(Collectors.joining(", "));
    }

    /// What the table typed, in short; empty while it did not.
    String typed(Indicator indicator) {
        TypedRating typed = board.opened().assessment().content().ratings().get(indicator.code());
        return switch (typed == null ? null : typed.consensus()) {
            case null -> "";
            case Consensus.Divided divided ->
                texts().get(
                                "judgement.divided.short",
                                divided.lowest().code(),
                                divided.highest().code());
            case Consensus.Agreed(Level level, var _) -> board.words.level(level, indicator.code());
        };
    }

    String change(IndicatorCode code) {
        return new ChangeWords(texts(), board.opened()).of(code);
    }

    /// What can be taken over and was not typed yet.
    Set<IndicatorCode> alike() {
        Map<IndicatorCode, TypedRating> typed =
                board.opened().assessment().content().ratings();
        return board.opened().asks().stream()
                .map(Indicator::code)
                .filter(code -> !typed.containsKey(code) && file.adoptable(code).isPresent())
                .collect(Collectors.toSet());
    }

    void adopt() {
        JudgementWork work = board.work();
        Set<IndicatorCode> alike = alike();
        certainty
                .reveal()
                .ifPresent(sure -> work.ask(
                        () -> work.acts()
                                .type()
                                .adopt(work.actor(), board.opened().assessment().id(), alike, sure),
                        codes -> board.tell(Notice.done(texts(), "judgement.adopted", codes.size())),
                        refusal -> board.tell(Notice.refused(texts(), refusal))));
    }
}
