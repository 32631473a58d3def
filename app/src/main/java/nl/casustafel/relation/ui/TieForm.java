package nl.casustafel.relation.ui;

import java.time.LocalDate;
import java.util.Optional;
import nl.casustafel.desk.Choice;
import nl.casustafel.desk.Drafting;
import nl.casustafel.desk.Field;
import nl.casustafel.desk.FormDraft;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.relation.Direction;
import nl.casustafel.relation.RelationType;
import nl.casustafel.relation.Tie;
import nl.casustafel.texts.DateReading;
import nl.casustafel.texts.Texts;

/// What is typed of one relation. FX thread only.
final class TieForm {
    final Field<ShortText> called = Field.line();
    final Choice<RelationType> type;
    final Choice<Direction> direction;
    final Field<Optional<LocalDate>> from;
    final Field<Optional<LocalDate>> until;
    final Field<LongText> relevance = Field.paragraphs();
    final Field<Optional<LongText>> bearing = Field.paragraphs().optional();

    TieForm(DateReading days, Texts texts) {
        type = Choice.of(RelationType.class, texts);
        direction = Choice.of(Direction.class, texts);
        from = Field.date(days, texts).optional();
        until = Field.date(days, texts).optional();
    }

    FormDraft draft(Drafting drafting, String place) {
        return new FormDraft(drafting, place)
                .with("called", called)
                .with("type", type)
                .with("direction", direction)
                .with("from", from)
                .with("until", until)
                .with("relevance", relevance)
                .with("bearing", bearing);
    }

    void clear() {
        called.clear();
        type.clear();
        direction.clear();
        from.clear();
        until.clear();
        relevance.clear();
        bearing.clear();
    }

    void show(Tie tie) {
        called.show(tie.called());
        type.show(tie.type());
        direction.show(tie.direction());
        from.show(tie.period().from());
        until.show(tie.period().until());
        relevance.show(tie.relevance());
        bearing.show(tie.bearing());
    }

    /// Shows every problem there is, and gives what is typed if there is none.
    Optional<Tie> reveal() {
        Optional<ShortText> who = called.reveal();
        Optional<RelationType> what = type.reveal();
        Optional<Direction> way = direction.reveal();
        Optional<Optional<LocalDate>> since = from.reveal();
        Optional<Optional<LocalDate>> end = until.reveal();
        Optional<LongText> why = relevance.reveal();
        Optional<Optional<LongText>> how = bearing.reveal();
        if (who.isEmpty() || what.isEmpty() || way.isEmpty() || why.isEmpty()) {
            return Optional.empty();
        }
        return since.flatMap(first -> end.flatMap(last -> how.map(
                words -> new Tie(who.get(), what.get(), way.get(), new Tie.Period(first, last), why.get(), words))));
    }
}
