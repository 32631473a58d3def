package nl.casustafel.closing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.casustafel.assessment.CheckAnswer;
import nl.casustafel.assessment.CheckItem;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.weighing.Deviation;
import nl.casustafel.weighing.EntryAnswer;

/// The list with which a case ends, as far as it was answered (framework 3.8). It decides nothing: it is only
/// asked why, where answers and decision part.
public record ExitList(List<EntryAnswer> answers, Optional<Deviation> deviation) implements PersonalData {
    public ExitList {
        answers =
                answers.stream().sorted(Comparator.comparing(EntryAnswer::code)).toList();
    }

    public Optional<EntryAnswer> answer(CheckItem.Code code) {
        return answers.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /// What is owed before an end can be proposed; in the order of the list.
    public List<CheckItem.Code> open(List<CheckItem> items) {
        return items.stream()
                .filter(item -> answer(item.code())
                        .filter(given -> given.reason().isPresent() || !item.reasonOwed(given.answer()))
                        .isEmpty())
                .map(CheckItem::code)
                .toList();
    }

    /// Whether ending parts from the answers: one of them says no.
    public boolean deviates() {
        return answers.stream().anyMatch(one -> one.answer() == CheckAnswer.NO);
    }

    /// Whether it is said why, and nothing was answered anew since.
    public boolean deviationHolds() {
        return deviation
                .filter(said ->
                        answers.stream().noneMatch(one -> one.answeredAt().isAfter(said.notedAt())))
                .isPresent();
    }

    @Override
    public String toString() {
        return "ExitList[" + answers.size() + "]";
    }
}
