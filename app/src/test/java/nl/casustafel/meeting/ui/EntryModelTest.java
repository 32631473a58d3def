package nl.casustafel.meeting.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import nl.casustafel.assessment.CheckAnswer;
import nl.casustafel.weighing.WeighingId;
import nl.casustafel.weighing.WeighingOutcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Answers to the entry list reach the store, or are known not to have.
class EntryModelTest {
    private final Table table = new Table();

    @AfterEach
    void close() {
        table.close();
    }

    @Test
    void anAnswerThatCouldNotBeWrittenIsWrittenWhenItIsAskedAgain_DEC_2() {
        BusyItem item = assertInstanceOf(
                        Shown.Busy.class, table.busy(table.meeting()).shown().get())
                .item();
        BusyItem.Weighed parts = item.weighed().orElseThrow();
        parts.decision().form.outcome.chosen().set(WeighingOutcome.ADMITTED);
        EntryModel entry = parts.decision().entry;
        EntryModel.Row row = entry.rows.getFirst();
        row.reason().typed().set("Zie de feiten.");
        WeighingId id = item.file().item().weighing().orElseThrow();
        row.answer().chosen().set(CheckAnswer.YES);
        assertEquals(1, answers(id));
        table.failing.fails = true;
        row.reason().typed().set("Zie de feiten van maart.");
        assertThrows(IllegalStateException.class, () -> entry.keep(row));
        assertThrows(IllegalStateException.class, () -> entry.keep(row), "not taken for kept");
        table.failing.fails = false;
        entry.keepAll();
        assertEquals(
                "Zie de feiten van maart.",
                table.vault
                        .read(tx -> table.mother.weighings.entry(tx, id))
                        .answers()
                        .getFirst()
                        .reason()
                        .orElseThrow()
                        .value());
    }

    private int answers(WeighingId id) {
        return table.vault
                .read(tx -> table.mother.weighings.entry(tx, id))
                .answers()
                .size();
    }
}
