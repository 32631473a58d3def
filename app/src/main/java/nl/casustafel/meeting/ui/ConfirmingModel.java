package nl.casustafel.meeting.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.casustafel.desk.Background;
import nl.casustafel.desk.Choice;
import nl.casustafel.desk.Field;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Problem;
import nl.casustafel.meeting.AgendaItem;
import nl.casustafel.meeting.MeetingRefusal;
import nl.casustafel.team.SignatureProof;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.texts.Texts;
import nl.casustafel.weighing.ConfirmPosition;
import nl.casustafel.weighing.Given;
import nl.casustafel.weighing.ToConfirm;
import nl.casustafel.weighing.WeighingRefusal;

/// What was told outside a meeting, each to be signed for by the party that told it (DEC-6).
final class ConfirmingModel {
    /// @param about the number of the signal and the party
    /// @param words what was told, how and when
    /// @param done what was signed, in words; empty until then
    record Row(
            ToConfirm waiting,
            String number,
            String about,
            String words,
            Choice<Given.Verdict> verdict,
            Field<Optional<LongText>> text,
            Choice<TeamPerson> who,
            StringProperty done) {}

    final List<Row> rows;
    private final MeetingWork work;
    private final AgendaItem.Key item;

    ConfirmingModel(MeetingWork work, TableFile.Team team, ItemFile file) {
        this.work = work;
        this.item = file.item().id();
        this.rows = file.confirming().stream()
                .map(one -> row(team, one.number(), one.waiting()))
                .toList();
    }

    private Row row(TableFile.Team team, String number, ToConfirm waiting) {
        Choice<TeamPerson> who = new Choice<>(
                team.mandated(waiting.position().party(), work.desk().clock().today()),
                person -> person.name().value());
        team.people().stream()
                .filter(person -> person.id().equals(waiting.position().person()))
                .findFirst()
                .ifPresent(who::show);
        Choice<Given.Verdict> verdict = Choice.of(Given.Verdict.class, work.texts());
        return new Row(
                waiting,
                number,
                work.texts()
                        .get(
                                "meeting.confirming.told",
                                number,
                                waiting.position().party()),
                PositionsModel.words(work, team, waiting.position()),
                verdict,
                Field.paragraphs().optional(),
                who,
                new SimpleStringProperty(""));
    }

    /// Wipes the code.
    void sign(Row row, TeamPerson person, char[] code) {
        Optional<Given.Verdict> verdict = row.verdict().reveal();
        Optional<Optional<LongText>> text = row.text().reveal();
        if (verdict.isEmpty() || text.isEmpty()) {
            Arrays.fill(code, '\0');
            return;
        }
        Background background = work.desk().background();
        background
                .store(() -> work.seat().signatures().of(person.id()))
                .then(hand -> background
                        .work(() -> hand.sign(code))
                        .then(proof -> proof.ifPresentOrElse(
                                signature -> confirm(row, verdict.get(), text.get(), signature),
                                () -> row.who().refuse(new Problem("problem.meeting.signature")))));
    }

    private void confirm(Row row, Given.Verdict verdict, Optional<LongText> text, SignatureProof signature) {
        LongText line = LongText.of(line(work.texts().dutch(), row, verdict));
        work.ask(
                () -> work.table()
                        .outside()
                        .confirm()
                        .handle(
                                work.actor(),
                                item,
                                row.waiting().position().id(),
                                new ConfirmPosition.Signed(verdict, text, signature),
                                line),
                _ -> row.done().set(line(work.texts(), row, verdict)),
                refusal -> refuse(row, refusal));
    }

    /// At the field it is about.
    private static void refuse(Row row, MeetingRefusal refusal) {
        Problem problem = new Problem(refusal.textKey(), refusal.details());
        if (refusal.own() == WeighingRefusal.Plain.DISPUTED_WITHOUT_TEXT) {
            row.text().refuse(problem);
        } else {
            row.who().refuse(problem);
        }
    }

    private static String line(Texts texts, Row row, Given.Verdict verdict) {
        return texts.get(
                "meeting.confirming.line",
                row.number(),
                row.waiting().position().party(),
                verdict);
    }
}
