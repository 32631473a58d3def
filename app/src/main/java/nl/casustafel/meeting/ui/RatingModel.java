package nl.casustafel.meeting.ui;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.casustafel.assessment.Compared;
import nl.casustafel.assessment.Framework;
import nl.casustafel.assessment.Indicator;
import nl.casustafel.assessment.IndicatorCode;
import nl.casustafel.assessment.RateBlind;
import nl.casustafel.assessment.RatedBy;
import nl.casustafel.assessment.Rating;
import nl.casustafel.assessment.Round;
import nl.casustafel.assessment.Sheet;
import nl.casustafel.assessment.ui.FrameworkWords;
import nl.casustafel.assessment.ui.RationaleNotices;
import nl.casustafel.assessment.ui.SheetModel;
import nl.casustafel.assessment.ui.SheetWays;
import nl.casustafel.desk.Background;
import nl.casustafel.desk.Notice;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.team.Municipality;
import nl.casustafel.team.Party;
import nl.casustafel.team.SignatureProof;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.weighing.RateAtTable;
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

    final FrameworkWords words;
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
        this.words = new FrameworkWords(work.texts(), framework);
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
        front.set(new Front.Filling(sheet(party)));
    }

    private SheetModel sheet(Party party) {
        List<Indicator> all = words.framework().indicators();
        return new SheetModel(
                new SheetModel.Paper(
                        work.texts().get("assessment.sheet.of", party),
                        "rating/" + weighing.value() + "/" + party,
                        all.stream().filter(Indicator::screen).toList(),
                        all.stream().filter(one -> !one.screen()).toList(),
                        raters(party),
                        new RationaleNotices(work.table().prompting().words(), work.texts())),
                words,
                work.desk().drafting(),
                new Table(this, party));
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

    /// Away from a sheet; what was filled in is kept as a draft.
    void leave() {
        flush();
        front.set(resting());
    }

    /// Where the sheet of one of the three goes.
    private record Table(RatingModel model, Party party) implements SheetWays {
        @Override
        public void prove(TeamPerson person, char[] code, Consumer<SignatureProof> proven, Runnable wrong) {
            Background background = model.work.desk().background();
            background
                    .store(() -> model.work.seat().signatures().of(person.id()))
                    .then(hand ->
                            background.work(() -> hand.sign(code)).then(proof -> proof.ifPresentOrElse(proven, wrong)));
        }

        @Override
        public void lock(
                RatedBy by, SortedMap<IndicatorCode, Rating> ratings, Runnable locked, Consumer<Refusal> refused) {
            MeetingWork work = model.work;
            work.ask(
                    () -> work.table()
                            .rate()
                            .lock(work.actor(), model.weighing, new RateAtTable.Filled(party, by, ratings)),
                    _ -> {
                        locked.run();
                        model.again(Notice.done(work.texts(), "assessment.table.locked", party));
                    },
                    refused);
        }

        @Override
        public void leave() {
            model.leave();
        }
    }
}
