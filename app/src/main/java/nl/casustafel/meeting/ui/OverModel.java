package nl.casustafel.meeting.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.casustafel.assessment.Compared;
import nl.casustafel.assessment.ui.FrameworkWords;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.plan.ActionRow;
import nl.casustafel.signal.SignalFile;
import nl.casustafel.texts.Texts;
import nl.casustafel.weighing.Decision;
import nl.casustafel.weighing.Weighing;

/// An item that is over, in sentences: what was decided, by which positions, and what follows.
/// @param caseFile where a case came of it, or the item was about one
record OverModel(
        List<String> decided, List<String> rated, List<String> follows, LinesModel lines, Optional<CaseId> caseFile) {
    static OverModel of(MeetingWork work, TableFile table, ItemFile file) {
        Texts texts = work.texts();
        List<String> decided = new ArrayList<>();
        file.weighing()
                .flatMap(weighing -> weighing.value().decided())
                .map(Weighing.Decided::decision)
                .ifPresent(decision -> decided.addAll(words(texts, table.team(), decision)));
        file.positions()
                .latest()
                .values()
                .forEach(position -> decided.add(texts.get(
                        "meeting.over.position",
                        position.party(),
                        PositionsModel.words(work, table.team(), position))));
        List<String> follows = new ArrayList<>();
        file.actions().forEach(row -> follows.add(action(texts, row)));
        file.signal().stream()
                .flatMap(signal -> signal.answers().stream())
                .filter(answer -> answer.doneOn().isEmpty())
                .forEach(answer -> follows.add(answer(texts, answer)));
        return new OverModel(
                decided,
                rated(work, file),
                follows,
                new LinesModel(work, table, file.item().id(), file.lines()),
                file.caseFile());
    }

    static List<String> words(Texts texts, TableFile.Team team, Decision decision) {
        String outcome = texts.get("meeting.over.outcome", decision.outcome());
        return switch (decision) {
            case Decision.Admitted admitted ->
                List.of(
                        outcome + " · " + texts.code(admitted.strand()),
                        admitted.reason().value());
            case Decision.ToCare care ->
                List.of(outcome + " · " + care.route().value(), care.reason().value());
            case Decision.Deferred deferred ->
                List.of(
                        outcome,
                        deferred.question().value(),
                        texts.get("meeting.over.returns", team.name(deferred.owner()), deferred.returnsOn()));
            case Decision.Closed closed -> List.of(outcome, closed.reason().value());
        };
    }

    private static List<String> rated(MeetingWork work, ItemFile file) {
        return file.framework().map(framework -> new FrameworkWords(work.texts(), framework)).stream()
                .flatMap(words -> file.round().stream()
                        .flatMap(round -> Compared.all(words.framework(), round).stream())
                        .map(words::sentence))
                .toList();
    }

    private static String action(Texts texts, ActionRow row) {
        var agreed = row.action().value().agreed();
        return texts.get(
                "meeting.over.action",
                row.action().value().number().value(),
                agreed.text(),
                row.ownerName(),
                agreed.due());
    }

    private static String answer(Texts texts, SignalFile.AnswerTask answer) {
        return texts.get("meeting.over.answer", answer.kind(), answer.dueOn());
    }
}
