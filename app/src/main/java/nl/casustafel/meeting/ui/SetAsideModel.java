package nl.casustafel.meeting.ui;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.casustafel.desk.Background;
import nl.casustafel.desk.Choice;
import nl.casustafel.kernel.Problem;
import nl.casustafel.meeting.AgendaItem;
import nl.casustafel.meeting.MeetingRefusal;
import nl.casustafel.signal.SetAside;
import nl.casustafel.signal.Signal;
import nl.casustafel.signal.SignalState;
import nl.casustafel.team.Party;
import nl.casustafel.team.SignatureProof;
import nl.casustafel.team.TeamPerson;

/// What was settled without the table since the last time, by number; each of the three may pull one to it
/// (DEC-1).
final class SetAsideModel {
    /// @param about the number and why it was settled
    /// @param done where it went, in words; empty until it was pulled
    record Row(SetAside shown, String about, Choice<Party> party, Choice<TeamPerson> who, StringProperty done) {}

    final List<Row> rows;
    private final MeetingWork work;
    private final AgendaItem.Key item;

    SetAsideModel(MeetingWork work, TableFile.Team team, ItemFile file) {
        this.work = work;
        this.item = file.item().id();
        this.rows = file.setAside().stream().map(one -> row(team, one)).toList();
    }

    private Row row(TableFile.Team team, SetAside one) {
        LocalDate today = work.desk().clock().today();
        Choice<Party> party = new Choice<>(
                Arrays.stream(Party.values())
                        .filter(each -> !team.mandated(each, today).isEmpty())
                        .toList(),
                work.texts()::code);
        Choice<TeamPerson> who = new Choice<>(
                team.people().stream()
                        .filter(person -> !team.partiesOf(person.id(), today).isEmpty())
                        .toList(),
                person -> person.name().value());
        // Only who speaks for that party today signs for it.
        party.chosen().addListener((_, _, chosen) -> {
            if (chosen != null) {
                who.offer(team.mandated(chosen, today));
            }
        });
        return new Row(
                one,
                work.texts().get("meeting.set-aside.about", one.number().text(), one.reason()),
                party,
                who,
                new SimpleStringProperty(""));
    }

    /// Wipes the code.
    void sign(Row row, TeamPerson person, char[] code) {
        row.party().reveal().ifPresentOrElse(party -> sign(row, party, person, code), () -> Arrays.fill(code, '\0'));
    }

    private void sign(Row row, Party party, TeamPerson person, char[] code) {
        Background background = work.desk().background();
        background
                .store(() -> work.seat().signatures().of(person.id()))
                .then(hand -> background
                        .work(() -> hand.sign(code))
                        .then(proof -> proof.ifPresentOrElse(
                                signature -> pull(row, party, signature),
                                () -> row.who().refuse(new Problem("problem.meeting.signature")))));
    }

    private void pull(Row row, Party party, SignatureProof signature) {
        work.ask(
                () -> work.table()
                        .outside()
                        .pull()
                        .handle(work.actor(), item, row.shown().id(), party, signature),
                pulled -> row.done().set(words(pulled, party)),
                refusal -> refuse(row, refusal));
    }

    private static void refuse(Row row, MeetingRefusal refusal) {
        row.who().refuse(new Problem(refusal.textKey(), refusal.details()));
    }

    private String words(Signal pulled, Party party) {
        return work.texts()
                .get(
                        pulled.state() == SignalState.ON_AGENDA
                                ? "meeting.set-aside.pulled"
                                : "meeting.set-aside.tested-first",
                        pulled.number().text(),
                        party);
    }
}
