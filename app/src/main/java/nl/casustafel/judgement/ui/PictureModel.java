package nl.casustafel.judgement.ui;

import java.util.Optional;
import nl.casustafel.assessment.Framework;
import nl.casustafel.desk.Choice;
import nl.casustafel.desk.Field;
import nl.casustafel.desk.FormDraft;
import nl.casustafel.desk.Notice;
import nl.casustafel.judgement.DomainPicture;
import nl.casustafel.judgement.DomainPicture.Impression;
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

    /// What is known, as a row of patterns and in words (framework 3.5).
    DomainStrip strip() {
        return DomainStrip.of(board.opened().assessment(), board.words, domain);
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
