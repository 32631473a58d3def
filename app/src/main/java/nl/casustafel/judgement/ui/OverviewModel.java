package nl.casustafel.judgement.ui;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.casustafel.assessment.Consensus;
import nl.casustafel.assessment.Indicator;
import nl.casustafel.assessment.IndicatorCode;
import nl.casustafel.assessment.Level;
import nl.casustafel.assessment.ui.FrameworkWords;
import nl.casustafel.desk.Choice;
import nl.casustafel.desk.Notice;
import nl.casustafel.judgement.AssessmentFile;
import nl.casustafel.judgement.Certainty;
import nl.casustafel.judgement.TypedRating;
import nl.casustafel.team.Voice;
import nl.casustafel.texts.Texts;

/// The levels of all raters side by side, in the order of the framework and never by level, with what
/// must be talked about and what the table typed. What all gave alike at 0 or 1 is taken over from here
/// (DEC-3).
final class OverviewModel implements BoardModel.Step {
    final BoardModel board;
    final Choice<Certainty> certainty;
    private final AssessmentFile file;

    OverviewModel(BoardModel board) {
        this.board = board;
        this.certainty = Choice.of(Certainty.class, board.work().texts());
        this.file = board.opened().file();
    }

    private Texts texts() {
        return board.work().texts();
    }

    List<Voice> voices() {
        return board.opened().voices();
    }

    /// What one organisation gave blind and, where that changed, holds since.
    String dots(Voice voice, IndicatorCode code) {
        AssessmentFile.Dots dots = file.dots(code).get(voice);
        if (dots == null) {
            return "";
        }
        String first = FrameworkWords.dots(dots.first().level());
        return dots.second()
                .map(second -> first + "\n→ " + FrameworkWords.dots(second.level()))
                .orElse(first);
    }

    /// The same in a sentence, for who does not see dots.
    String inWords(Voice voice, IndicatorCode code) {
        AssessmentFile.Dots dots = file.dots(code).get(voice);
        if (dots == null) {
            return texts().get("judgement.not-rated");
        }
        String name = board.opened().members().name(voice);
        String first = board.words.level(dots.first().level(), code);
        return dots.second()
                .map(second ->
                        texts().get("judgement.dots.changed", name, first, board.words.level(second.level(), code)))
                .orElseGet(() -> texts().get("judgement.dots.first", name, first));
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
            case Consensus.Agreed(Level level, var _) -> FrameworkWords.dots(level);
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
