package nl.casustafel.practice;

import static nl.casustafel.practice.LargeTransactions.value;
import static nl.casustafel.practice.PracticeTeam.as;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.casustafel.audit.LogStanding;
import nl.casustafel.casefile.Regime;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.minutes.ComposeMinutes;
import nl.casustafel.minutes.FileHash;
import nl.casustafel.minutes.FinaliseMinutes;
import nl.casustafel.minutes.MinutesDocument;
import nl.casustafel.minutes.MinutesStatus;
import nl.casustafel.minutes.MinutesVersion;
import nl.casustafel.minutes.PrintMinutes;
import nl.casustafel.provision.ExportFailure;
import nl.casustafel.provision.ExportFile;
import nl.casustafel.provision.HandOut;
import nl.casustafel.provision.Handover;
import nl.casustafel.provision.PoliceDecision;
import nl.casustafel.provision.RecordPoliceDecision;
import nl.casustafel.provision.Terms;

/// Makes the minutes of the latest meeting final and lets a copy of them leave, so that there is something to
/// look at and in the register. Of that one meeting only: printing takes as long as a hundred other acts.
final class PracticeMinutes {
    /// How many copies went round on paper.
    private static final int PRINTED = 2;

    private final Setting setting;
    private final PrintMinutes print;
    private final ComposeMinutes compose;
    private final FinaliseMinutes finalise;
    private final HandOut handOut;

    PracticeMinutes(Setting setting) {
        this.setting = setting;
        var door = setting.transactor();
        var clock = setting.clock();
        PracticeRooms.Papers rooms = setting.rooms().papers();
        print = rooms.print();
        compose = new ComposeMinutes(
                door,
                rooms.source(),
                rooms.kept(),
                setting.rooms().team(),
                rooms.log().reads(),
                rooms.dutch(),
                clock);
        finalise = new FinaliseMinutes(
                door,
                compose,
                rooms.kept(),
                new FinaliseMinutes.Log(
                        LogStanding.CHECKED, rooms.log().reads(), rooms.log().printed()),
                clock);
        handOut = new HandOut(door, rooms.register(), rooms.reads(), new Nowhere(), LogStanding.CHECKED, clock);
    }

    void finish(Sitting sitting) {
        Actor maker = as(setting.team().coordinator);
        MinutesDocument document = value(compose.handle(maker, sitting.key(), MinutesStatus.FINAL));
        PrintMinutes.Printed printed = value(print.print(document));
        MinutesVersion version =
                value(finalise.handle(maker, sitting.key(), printed, Signing.by(setting.team().secretary)));
        leaves(
                maker,
                copy(document, version, Handover.Form.FILE_WITH_PASSWORD)
                        .on(new Terms(true, Optional.empty(), Optional.empty())),
                printed);
        for (int n = 0; n < PRINTED; n++) {
            leaves(maker, copy(document, version, Handover.Form.PAPER), printed);
        }
    }

    /// The decision the police gave its data on, before the first meeting (W-F3).
    void decided(LocalDate day) {
        Stories stories = setting.stories();
        value(new RecordPoliceDecision(
                        setting.transactor(),
                        setting.rooms().papers().decisions(),
                        setting.rooms().team(),
                        setting.clock())
                .handle(
                        as(setting.team().coordinator),
                        new RecordPoliceDecision.Wish(
                                new PoliceDecision.Partnership(
                                        stories.title("besluit-verband", 0),
                                        Regime.WPGA,
                                        stories.text("besluit-doel", 0)),
                                new PoliceDecision.Content(
                                        stories.text("besluit-belang", 0),
                                        stories.text("besluit-gegevens", 0),
                                        stories.text("besluit-voorwaarden", 0),
                                        stories.text("besluit-ontvangers", 0)),
                                new PoliceDecision.Taken(
                                        stories.title("besluit-door", 0), day, stories.title("besluit-nummer", 0)))));
    }

    private Handover copy(MinutesDocument document, MinutesVersion version, Handover.Form form) {
        return new Handover(
                setting.stories().title("ontvanger", 0),
                setting.stories().title("verstrekking", 0),
                ShortText.of("WPGA art. 6 lid 1"),
                form,
                List.of(document.sheets().getFirst().caseNumber()),
                Optional.of(version.id()));
    }

    private void leaves(Actor maker, Handover copy, PrintMinutes.Printed printed) {
        Handover permitted = value(handOut.permit(maker, copy));
        value(handOut.leave(maker, value(handOut.write(permitted, printed.pdf(), Path.of("verslag.pdf")))));
    }

    /// The place of a file that never was: the register tells of it, as of everything that left.
    private static final class Nowhere implements ExportFile {
        @Override
        public Outcome<Beside, ExportFailure> writeBeside(Path target, byte[] content) {
            FileHash hash = FileHash.of(content);
            return Outcome.done(new Beside() {
                @Override
                public FileHash hash() {
                    return hash;
                }

                @Override
                public Optional<ExportFailure> takeName() {
                    return Optional.empty();
                }

                @Override
                public void drop() {}
            });
        }
    }
}
