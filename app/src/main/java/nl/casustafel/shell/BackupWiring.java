package nl.casustafel.shell;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;
import nl.casustafel.backup.NoteBackup;
import nl.casustafel.backup.ui.BackupModel;
import nl.casustafel.backup.ui.BackupScreens;
import nl.casustafel.desk.Events;
import nl.casustafel.meeting.MeetingClosed;

/// The backups: their screen, what the status line says of them, and when one is made unasked.
final class BackupWiring {
    private static final Duration FIRST_LOOK = Duration.seconds(20);
    private static final Duration LOOK = Duration.minutes(10);

    private final BackupModel model;
    private final BackupScreens screens;
    private final Events.Subscription meetings;
    private final Timeline look;

    BackupWiring(OpenSession session, Bench bench) {
        Seat seat = session.seat();
        this.model = new BackupModel(
                seat.actor(),
                session.backups(),
                new NoteBackup(seat.transactor()),
                seat.clock(),
                bench.background(),
                bench.texts());
        this.screens = new BackupScreens(model, bench.texts(), bench.files(), bench.navigator());
        this.meetings = bench.events().on(MeetingClosed.class, _ -> model.makeAutomatically());
        this.look = new Timeline(new KeyFrame(FIRST_LOOK, _ -> due()), new KeyFrame(LOOK));
        look.setCycleCount(Animation.INDEFINITE);
        look.play();
    }

    private void due() {
        model.look();
        model.makeWhenDue();
    }

    BackupModel model() {
        return model;
    }

    BackupScreens screens() {
        return screens;
    }

    void leave() {
        look.stop();
        model.leave();
        meetings.close();
    }
}
