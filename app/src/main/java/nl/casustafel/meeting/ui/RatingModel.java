package nl.casustafel.meeting.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.casustafel.assessment.Compared;
import nl.casustafel.assessment.Framework;
import nl.casustafel.assessment.RateBlind;
import nl.casustafel.assessment.Round;
import nl.casustafel.assessment.Sheet;
import nl.casustafel.desk.Background;
import nl.casustafel.desk.Notice;
import nl.casustafel.kernel.Problem;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.team.Municipality;
import nl.casustafel.team.Party;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.weighing.RateAtTable;
import nl.casustafel.weighing.RateAtTable.By;
import nl.casustafel.weighing.WeighingId;
import org.jspecify.annotations.Nullable;

/// Rating the screen blind: who rated, a sheet for the next, and the levels side by side once they lie
/// open (DEC-3).
final class RatingModel {
    /// What stands in front.
    sealed interface Front {
        /// @param mayOpen whether so many have rated that it can be laid open
        record Waiting(List<Line> lines, boolean mayOpen) implements Front {}

        record Filling(SheetModel sheet) implements Front {}

        record LaidOpen(List<Party> parties, List<Compared> rows) implements Front {}
    }

    /// One of the three.
    /// @param words whether it rated, never what
    record Line(Party party, boolean rated, String words) {}

    final RatingWords words;
    private final MeetingWork work;
    private final TableFile.Team team;
    private final WeighingId weighing;
    private final Optional<Municipality.Key> municipality;
    private final ReadOnlyObjectWrapper<Front> front;
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();
    private Optional<Round> round;

    /// @param municipality of the signal, for whose mayor somebody rates
    RatingModel(
            MeetingWork work,
            TableFile.Team team,
            WeighingId weighing,
            Optional<Municipality.Key> municipality,
            Optional<Round> round,
            Framework framework) {
        this.work = work;
        this.team = team;
        this.weighing = weighing;
        this.municipality = municipality;
        this.round = round;
        this.words = new RatingWords(work.texts(), framework);
        this.front = new ReadOnlyObjectWrapper<>(resting());
    }

    ReadOnlyObjectProperty<Front> front() {
        return front.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    void flush() {
        if (front.get() instanceof Front.Filling(SheetModel sheet)) {
            sheet.flush();
        }
    }

    /// Puts an empty sheet in front, or what was begun of it.
    void begin(Party party) {
        notice.set(null);
        front.set(new Front.Filling(new SheetModel(work, words, weighing, party, raters(party))));
    }

    /// Away from a sheet; what was filled in is kept as a draft.
    void leave() {
        flush();
        front.set(resting());
    }

    /// Signs and locks the sheet. Wipes the code.
    void sign(SheetModel sheet, TeamPerson person, char[] code) {
        if (sheet.reveal().isEmpty()) {
            Arrays.fill(code, '\0');
            return;
        }
        Background background = work.desk().background();
        background
                .store(() -> work.seat().signatures().of(person.id()))
                .then(hand -> background
                        .work(() -> hand.sign(code))
                        .then(proof -> proof.ifPresentOrElse(
                                signature -> lock(sheet, new By.Signed(signature)),
                                () -> sheet.who.refuse(new Problem("problem.meeting.signature")))));
    }

    /// Locks what was handed over on paper.
    void onPaper(SheetModel sheet) {
        sheet.who.reveal().ifPresent(person -> lock(sheet, new By.OnPaper(person.id())));
    }

    private void lock(SheetModel sheet, By by) {
        sheet.reveal()
                .ifPresent(ratings -> work.ask(
                        () -> work.table()
                                .rate()
                                .lock(work.actor(), weighing, new RateAtTable.Filled(sheet.party, by, ratings)),
                        _ -> {
                            sheet.locked();
                            again(Notice.done(work.texts(), "assessment.table.locked", sheet.party));
                        },
                        refusal -> sheet.who.refuse(new Problem(refusal.textKey(), refusal.details()))));
    }

    void layOpen() {
        work.ask(
                () -> work.table().rate().layOpen(work.actor(), weighing),
                _ -> again(null),
                refusal -> notice.set(Notice.refused(work.texts(), refusal)));
    }

    private void again(@Nullable Notice said) {
        work.read(Purpose.HOLD_MEETING, tx -> work.looks().rounds().round(tx, work.actor(), weighing), found -> {
            round = found;
            notice.set(said);
            front.set(resting());
        });
    }

    private Front resting() {
        if (round.isPresent() && round.get().isClosed()) {
            return new Front.LaidOpen(
                    Stream.of(Party.values())
                            .filter(party -> has(round.get(), party))
                            .toList(),
                    Compared.all(words.framework(), round.get()));
        }
        List<Sheet> sheets = round.map(Round::sheets).orElse(List.of());
        return new Front.Waiting(
                Stream.of(Party.values()).map(party -> line(party, sheets)).toList(), sheets.size() >= Round.FEWEST);
    }

    private static boolean has(Round round, Party party) {
        return round.sheets().stream().anyMatch(sheet -> sheet.voice() == party);
    }

    private Line line(Party party, List<Sheet> sheets) {
        return sheets.stream()
                .filter(sheet -> sheet.voice() == party)
                .findFirst()
                .map(sheet -> new Line(
                        party,
                        true,
                        work.texts()
                                .get(
                                        "assessment.table.rated",
                                        team.name(sheet.rater().person()),
                                        work.texts().time(sheet.lockedAt()),
                                        sheet.rater().way())))
                .orElseGet(() -> new Line(party, false, work.texts().get("assessment.table.not-rated")));
    }

    private List<TeamPerson> raters(Party party) {
        return team.people().stream()
                .filter(person -> RateBlind.speaksFor(person, party))
                .filter(person -> party != Party.MAYOR
                        || person.organisation().municipality().equals(municipality))
                .toList();
    }
}
