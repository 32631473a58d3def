package nl.casustafel.judgement.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.casustafel.assessment.Concern;
import nl.casustafel.assessment.Framework;
import nl.casustafel.casefile.TakeOverCase;
import nl.casustafel.judgement.CaseAssessment;
import nl.casustafel.judgement.DomainPicture;
import nl.casustafel.judgement.Judged;
import nl.casustafel.judgement.Overall;
import nl.casustafel.judgement.Scenario;
import nl.casustafel.judgement.Slot;
import nl.casustafel.kernel.LongText;
import nl.casustafel.texts.Texts;

/// What was agreed, in words to read (framework 3.10's order): judgements, scenarios, formulation,
/// pictures, and what the form asked back.
final class AgreedWords implements BoardModel.Step {
    /// @param heading of a paragraph
    record Paragraph(String heading, String text) {}

    private final BoardModel board;

    AgreedWords(BoardModel board) {
        this.board = board;
    }

    private Texts texts() {
        return board.work().texts();
    }

    /// Until when it holds, and whether it still does.
    String standing() {
        CaseAssessment assessment = board.opened().assessment();
        return texts().get(
                        "judgement.standing",
                        assessment.content().overall().validUntil(),
                        assessment.standing(board.work().seat().clock().today()));
    }

    /// Whether this actor hands out documents.
    boolean mayLeave() {
        return TakeOverCase.allowedTo(board.work().actor());
    }

    /// To the screen where it leaves as a document.
    void leave() {
        JudgementDesk desk = board.work().desk();
        desk.navigator().go(desk.ways().paper(board.opened().assessment().id()));
    }

    List<Paragraph> paragraphs() {
        CaseAssessment.Content content = board.opened().assessment().content();
        Overall overall = content.overall();
        List<Paragraph> all = new ArrayList<>();
        overall.concern().ifPresent(judged -> all.add(judged("judgement.concern", concern(judged.answer()), judged)));
        overall.urgency()
                .ifPresent(judged -> all.add(judged("judgement.urgency", texts().code(judged.answer()), judged)));
        overall.care().ifPresent(judged -> all.add(judged("judgement.care", texts().code(judged.answer()), judged)));
        overall.capacity()
                .ifPresent(judged -> all.add(judged("judgement.capacity", texts().code(judged.answer()), judged)));
        for (Scenario.Outlook outlook : Scenario.Outlook.values()) {
            Optional.ofNullable(overall.scenarios().get(outlook))
                    .ifPresent(scenario -> all.add(new Paragraph(
                            texts().code(outlook),
                            texts().get(
                                            "judgement.scenario.words",
                                            scenario.text(),
                                            scenario.earlySigns(),
                                            scenario.measure()))));
        }
        for (Slot slot : Slot.values()) {
            Optional.ofNullable(overall.formulation().get(slot))
                    .ifPresent(text -> all.add(new Paragraph(texts().code(slot), text.value())));
        }
        board.opened()
                .framework()
                .domains()
                .forEach(domain -> picture(content, domain).ifPresent(all::add));
        content.replies()
                .forEach((code, reply) -> all.add(new Paragraph(
                        code.value() + " · " + reply.asked().value(),
                        reply.text().value())));
        return all;
    }

    private String concern(Concern concern) {
        String degree = texts().code(concern.degree());
        String plan = concern.informationPlan()
                .map(LongText::value)
                .map(words -> "\n" + words)
                .orElse("");
        return (concern.provisional() ? texts().get("judgement.concern.for-now", degree) : degree) + plan;
    }

    private Paragraph judged(String key, String answer, Judged<?> judged) {
        return new Paragraph(
                texts().get(key),
                texts().get("judgement.judged.words", answer, judged.certainty(), judged.rationale()));
    }

    private Optional<Paragraph> picture(CaseAssessment.Content content, Framework.Domain domain) {
        return Optional.ofNullable(content.pictures().get(domain.code()))
                .map((DomainPicture picture) -> new Paragraph(
                        board.words.domain(domain),
                        texts().get("judgement.picture.words", picture.value(), picture.rationale())));
    }
}
