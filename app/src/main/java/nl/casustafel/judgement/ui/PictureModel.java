package nl.casustafel.judgement.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.casustafel.assessment.DomainCounts;
import nl.casustafel.assessment.Framework;
import nl.casustafel.assessment.IndicatorCode;
import nl.casustafel.desk.Choice;
import nl.casustafel.desk.Field;
import nl.casustafel.desk.FormDraft;
import nl.casustafel.desk.Notice;
import nl.casustafel.judgement.DomainPicture;
import nl.casustafel.judgement.DomainPicture.Impression;
import nl.casustafel.judgement.Relevance;
import nl.casustafel.judgement.TypedRating;
import nl.casustafel.kernel.LongText;
import nl.casustafel.texts.Texts;

/// What people say of one domain as a whole, beside what is known of it (framework 3.4).
final class PictureModel implements BoardModel.Step {
    final BoardModel board;
    final Framework.Domain domain;
    final Choice<Impression> impression;
    final Field<LongText> why = Field.paragraphs();
    private final FormDraft draft;

    PictureModel(BoardModel board, Framework.Domain domain) {
        this.board = board;
        this.domain = domain;
        this.impression = new Choice<>(Impression.of(domain), board.work().texts()::code);
        Optional.ofNullable(board.opened().assessment().content().pictures().get(domain.code()))
                .ifPresent(stored -> {
                    impression.show(stored.value());
                    why.show(stored.rationale());
                });
        this.draft = new FormDraft(
                        board.work().desk().drafting(),
                        "judgement/" + board.opened().assessment().id().value() + "/" + domain.code())
                .with("impression", impression)
                .with("why", why);
        draft.restore(() -> {});
    }

    @Override
    public void flush() {
        draft.flush();
    }

    /// What is known, in words: counts and codes side by side, nothing made of them (framework 3.5).
    String known() {
        DomainCounts counts = board.opened().assessment().counts(board.opened().framework()).stream()
                .filter(one -> one.domain() == domain.code())
                .findFirst()
                .orElseThrow();
        return board.work()
                .texts()
                .get(
                        "judgement.domain.known",
                        counts.completeness().known(),
                        counts.completeness().applicable(),
                        codes(counts.clear()),
                        codes(keyFactors()),
                        codes(counts.divided()),
                        codes(counts.open()));
    }

    private List<IndicatorCode> keyFactors() {
        return board.opened().assessment().content().ratings().entrySet().stream()
                .filter(entry -> entry.getKey().domain() == domain.code())
                .filter(entry -> isKeyFactor(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean isKeyFactor(TypedRating typed) {
        return typed.relevance().filter(one -> one == Relevance.KEY_FACTOR).isPresent();
    }

    private static String codes(List<IndicatorCode> codes) {
        return codes.isEmpty() ? "–" : codes.stream().map(IndicatorCode::value).collect(Collectors.joining(", "));
    }

    /// Keeps it and goes on.
    void save() {
        JudgementWork work = board.work();
        Texts texts = work.texts();
        impression
                .reveal()
                .ifPresent(chosen -> why.reveal()
                        .ifPresent(reason -> work.ask(
                                () -> work.acts()
                                        .judge()
                                        .picture(
                                                work.actor(),
                                                board.opened().assessment().id(),
                                                domain.code(),
                                                new DomainPicture(chosen, reason)),
                                _ -> {
                                    draft.drop();
                                    board.next();
                                },
                                refusal -> board.tell(Notice.refused(texts, refusal)))));
    }
}
