package nl.casustafel.meeting.ui;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.casustafel.desk.Background;
import nl.casustafel.desk.Choice;
import nl.casustafel.desk.Field;
import nl.casustafel.desk.FormDraft;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.Problem;
import nl.casustafel.meeting.AgendaItem;
import nl.casustafel.meeting.Attendee;
import nl.casustafel.meeting.MeetingRefusal;
import nl.casustafel.team.Municipality;
import nl.casustafel.team.Party;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.weighing.Given;
import nl.casustafel.weighing.NotePosition;
import nl.casustafel.weighing.Position;
import nl.casustafel.weighing.Stand;
import nl.casustafel.weighing.TakePosition;
import nl.casustafel.weighing.Weighing;
import nl.casustafel.weighing.WeighingId;
import nl.casustafel.weighing.WeighingManner;
import nl.casustafel.weighing.WeighingRefusal;

/// The positions of police, OM and mayor: signed in place, or told where is weighed outside a meeting
/// (W-C3, DEC-6).
final class PositionsModel {
    /// One of the three.
    /// @param latest the position that counts, in words; empty where there is none yet
    /// @param told how it was told; empty at the table, where everybody signs
    record Row(
            Party party,
            Choice<Stand> stand,
            Field<Optional<LongText>> text,
            Choice<TeamPerson> who,
            StringProperty latest,
            Optional<ToldForm> told) {}

    final List<Row> rows;
    private final MeetingWork work;
    private final TableFile.Team team;
    private final Set<PersonId> writers;
    private final AgendaItem.Key item;
    private final WeighingId weighing;
    private final FormDraft draft;
    private final Consumer<TeamPerson> shown;
    private final Set<Party> underWay = EnumSet.noneOf(Party.class);

    /// @param shown hears who was told of the item, where somebody told what he holds
    /// @param weighing the one that is open at the item
    PositionsModel(MeetingWork work, TableFile table, ItemFile file, Weighing weighing, Consumer<TeamPerson> shown) {
        this.shown = shown;
        this.work = work;
        this.team = table.team();
        this.writers = writers(table, file.item());
        this.item = file.item().id();
        this.weighing = weighing.id();
        // Whose mayor weighs (W-A3).
        Optional<Municipality.Key> municipality =
                file.signal().flatMap(signal -> signal.signal().municipality());
        boolean outside = weighing.manner() != WeighingManner.TABLE;
        this.rows = Stream.of(Party.values())
                .map(party -> row(party, municipality, outside))
                .toList();
        file.positions().latest().values().forEach(this::show);
        this.draft = new FormDraft(
                work.desk().drafting(), "positions/" + weighing.id().value());
        rows.forEach(row -> draft.with("stand-" + row.party(), row.stand()).with("text-" + row.party(), row.text()));
        draft.restore(() -> {});
    }

    void flush() {
        draft.flush();
    }

    /// Signs and takes the position. Wipes the code.
    void sign(Row row, TeamPerson person, char[] code) {
        Optional<Stand> stand = row.stand().reveal();
        Optional<Optional<LongText>> text = row.text().reveal();
        if (stand.isEmpty() || text.isEmpty()) {
            Arrays.fill(code, '\0');
            return;
        }
        Background background = work.desk().background();
        background
                .store(() -> work.seat().signatures().of(person.id()))
                .then(hand -> background
                        .work(() -> hand.sign(code))
                        .then(proof -> proof.ifPresentOrElse(
                                signature -> take(
                                        row, new TakePosition.Signed(row.party(), stand.get(), text.get(), signature)),
                                () -> row.who().refuse(new Problem("problem.meeting.signature")))));
    }

    /// Keeps what was told, with who told it and when. A second press while it is being kept does nothing.
    void note(Row row) {
        Optional<ToldForm.When> when = row.told().flatMap(ToldForm::reveal);
        Optional<Stand> stand = row.stand().reveal();
        Optional<Optional<LongText>> text = row.text().reveal();
        Optional<TeamPerson> who = row.who().reveal();
        if (when.isEmpty() || stand.isEmpty() || text.isEmpty() || who.isEmpty() || !underWay.add(row.party())) {
            return;
        }
        NotePosition.Told told = new NotePosition.Told(
                row.party(),
                who.get().id(),
                stand.get(),
                text.get(),
                when.get().means(),
                when.get().at());
        work.desk()
                .background()
                .store(() -> work.table().outside().note().handle(work.actor(), item, told))
                .otherwise(() -> underWay.remove(row.party()))
                .then(outcome -> noted(row, who.get(), outcome));
    }

    private void noted(Row row, TeamPerson who, Outcome<Position, MeetingRefusal> outcome) {
        underWay.remove(row.party());
        switch (outcome) {
            case Outcome.Done<Position, MeetingRefusal>(Position position) -> {
                taken(row, position);
                if (!writers.contains(who.id())) {
                    shown.accept(who);
                }
            }
            case Outcome.Refused<Position, MeetingRefusal>(MeetingRefusal refusal) -> refuse(row, refusal);
        }
    }

    /// At the field it is about.
    private static void refuse(Row row, MeetingRefusal refusal) {
        Problem problem = new Problem(refusal.textKey(), refusal.details());
        if (refusal.own() == WeighingRefusal.Plain.TOLD_WHEN) {
            row.told().ifPresent(told -> told.at.refuse(problem));
        } else {
            row.who().refuse(problem);
        }
    }

    private void take(Row row, TakePosition.Signed signed) {
        work.desk()
                .background()
                .store(() -> work.table().takePosition().handle(work.actor(), weighing, signed))
                .then(outcome -> answered(row, outcome));
    }

    private void answered(Row row, Outcome<Position, WeighingRefusal> outcome) {
        switch (outcome) {
            case Outcome.Done<Position, WeighingRefusal>(Position position) -> taken(row, position);
            case Outcome.Refused<Position, WeighingRefusal>(WeighingRefusal refusal) ->
                row.who().refuse(new Problem(refusal.textKey(), refusal.details()));
        }
    }

    private void taken(Row row, Position position) {
        show(position);
        row.stand().clear();
        row.text().clear();
    }

    private void show(Position position) {
        rows.stream()
                .filter(row -> row.party() == position.party())
                .forEach(row -> row.latest().set(words(work, team, position)));
    }

    static String words(MeetingWork work, TableFile.Team team, Position position) {
        String taken = switch (position.given()) {
            case Given.Signed _ ->
                work.texts()
                        .get(
                                "weighing.position.latest",
                                position.stand(),
                                team.name(position.person()),
                                work.texts().time(position.takenAt()));
            case Given.Told told ->
                work.texts()
                        .get(
                                "weighing.position.told",
                                position.stand(),
                                team.name(position.person()),
                                told.means(),
                                work.texts().dateTime(told.at()),
                                team.name(told.notedBy()));
        };
        return position.text().map(text -> taken + "\n" + text.value()).orElse(taken);
    }

    /// At the table everybody signs, but who could not come and wrote (T-S4).
    private Optional<ToldForm> told(boolean outside, List<TeamPerson> mandated) {
        boolean wrote = mandated.stream().map(TeamPerson::id).anyMatch(writers::contains);
        return outside || wrote
                ? Optional.of(new ToldForm(
                        work.texts(), work.desk().clock(), outside ? ToldForm.How.PHONE : ToldForm.How.WRITTEN))
                : Optional.empty();
    }

    private static Set<PersonId> writers(TableFile table, AgendaItem item) {
        Set<Attendee.Key> wrote = table.file().wroteFor(item);
        return table.file().attendees().stream()
                .filter(one -> wrote.contains(one.id()))
                .flatMap(one -> one.person().stream())
                .collect(Collectors.toSet());
    }

    private Row row(Party party, Optional<Municipality.Key> municipality, boolean outside) {
        LocalDate today = work.desk().clock().today();
        List<TeamPerson> mandated = team.people().stream()
                .filter(person -> team.mandates().stream()
                        .anyMatch(mandate -> mandate.person().equals(person.id())
                                && mandate.party() == party
                                && (party != Party.MAYOR
                                        || mandate.municipality().equals(municipality))
                                && mandate.holdsOn(today)))
                .toList();
        Choice<TeamPerson> who = new Choice<>(mandated, person -> person.name().value());
        if (mandated.size() == 1) {
            who.show(mandated.getFirst());
        }
        return new Row(
                party,
                Choice.of(Stand.class, work.texts()),
                Field.paragraphs().optional(),
                who,
                new SimpleStringProperty(""),
                told(outside, mandated));
    }
}
