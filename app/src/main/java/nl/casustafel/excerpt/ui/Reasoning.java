package nl.casustafel.excerpt.ui;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.casustafel.desk.Field;
import nl.casustafel.excerpt.Mark;
import nl.casustafel.excerpt.Reasons;
import nl.casustafel.excerpt.WeighedGrounds;
import nl.casustafel.excerpt.WooGround;
import nl.casustafel.kernel.LongText;
import nl.casustafel.texts.Texts;

/// The words that the marks ask for: one field per ground on which an interest was weighed, and one each for
/// what is old and for dissent.
final class Reasoning {
    /// One question that is open now, and its field.
    record Asked(String id, String question, Field<Optional<LongText>> answer) {}

    final ObservableList<Asked> asked = FXCollections.observableArrayList();
    private final Map<WooGround, Asked> weighed = new EnumMap<>(WooGround.class);
    private final Asked old;
    private final Asked dissent;

    Reasoning(Texts texts) {
        for (WooGround ground : WooGround.values()) {
            weighed.put(
                    ground,
                    new Asked(
                            "redaction-reason-" + ground.article().replace('.', '-'),
                            texts.get("redaction.reason", texts.code(ground)),
                            Field.paragraphs().optional()));
        }
        old = new Asked(
                "redaction-reason-old",
                texts.get("redaction.reason.old"),
                Field.paragraphs().optional());
        dissent = new Asked(
                "redaction-reason-dissent",
                texts.get("redaction.reason.dissent"),
                Field.paragraphs().optional());
    }

    void show(Reasons kept) {
        weighed.forEach((ground, one) ->
                one.answer().show(Optional.ofNullable(kept.weighed().get(ground))));
        old.answer().show(kept.old());
        dissent.answer().show(kept.dissent());
    }

    /// What these marks ask.
    void ask(List<Mark> marks, boolean isOld) {
        List<WooGround> grounds = WeighedGrounds.of(marks);
        List<Asked> now = new ArrayList<>(grounds.stream().map(weighed::get).toList());
        if (isOld && !grounds.isEmpty()) {
            now.add(old);
        }
        if (WeighedGrounds.hideDissent(marks)) {
            now.add(dissent);
        }
        if (!asked.equals(now)) {
            asked.setAll(now);
        }
    }

    boolean isChanged() {
        return asked.stream().anyMatch(one -> one.answer().dirty().get());
    }

    /// What was answered, of what is asked now.
    Reasons reasons() {
        Map<WooGround, LongText> answers = new EnumMap<>(WooGround.class);
        weighed.forEach((ground, one) -> answer(one).ifPresent(words -> answers.put(ground, words)));
        return new Reasons(answers, answer(old), answer(dissent));
    }

    void kept() {
        asked.forEach(one -> one.answer().saved());
    }

    private Optional<LongText> answer(Asked one) {
        return asked.contains(one) && one.answer().value().get() != null
                ? one.answer().value().get()
                : Optional.empty();
    }
}
