package nl.casustafel.weighing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.casustafel.assessment.CheckAnswer;
import nl.casustafel.assessment.CheckItem;
import nl.casustafel.assessment.Checklists;
import nl.casustafel.kernel.PersonalData;

/// The entry list of one weighing, as far as it was answered (DEC-2). It decides nothing: it is only asked
/// why, where answers and decision part.
public record EntryList(List<EntryAnswer> answers, Optional<Deviation> deviation) implements PersonalData {
    public EntryList {
        answers =
                answers.stream().sorted(Comparator.comparing(EntryAnswer::code)).toList();
    }

    public Optional<EntryAnswer> answer(CheckItem.Code code) {
        return answers.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /// What this decision still owes; in the order of the list.
    public List<CheckItem.Code> open(List<CheckItem> items, WeighingOutcome outcome) {
        return outcome != WeighingOutcome.ADMITTED
                ? List.of()
                : items.stream()
                        .filter(item -> answer(item.code())
                                .filter(given -> given.reason().isPresent() || !item.reasonOwed(given.answer()))
                                .isEmpty())
                        .map(CheckItem::code)
                        .toList();
    }

    /// Whether this outcome parts from the answers: admitted over a no, or not admitted over three times
    /// yes.
    public boolean deviates(WeighingOutcome outcome) {
        return outcome == WeighingOutcome.ADMITTED
                ? answers.stream().anyMatch(one -> one.answer() == CheckAnswer.NO)
                : outcome.settles()
                        && Checklists.CORE.stream()
                                .allMatch(code -> answer(code)
                                        .filter(one -> one.answer() == CheckAnswer.YES)
                                        .isPresent());
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
        return "EntryList[" + answers.size() + "]";
    }
}
