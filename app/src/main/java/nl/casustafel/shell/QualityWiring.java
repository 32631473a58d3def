package nl.casustafel.shell;

import nl.casustafel.assessment.Frameworks;
import nl.casustafel.assessment.file.ShippedFramework;
import nl.casustafel.assessment.file.ShippedVignettes;
import nl.casustafel.quality.BeginExercise;
import nl.casustafel.quality.Calibration;
import nl.casustafel.quality.CloseExercise;
import nl.casustafel.quality.HandInExercise;
import nl.casustafel.quality.ReadAgreement;
import nl.casustafel.quality.ReadExercises;
import nl.casustafel.quality.ui.ExerciseActs;
import nl.casustafel.quality.ui.QualityActs;
import nl.casustafel.quality.ui.QualityDesk;
import nl.casustafel.quality.ui.QualityScreens;
import nl.casustafel.quality.ui.QualitySeat;
import nl.casustafel.vault.Transactor;

/// Puts together what looks at the quality of the framework.
final class QualityWiring {
    private final Seat seat;
    private final Bench bench;
    private final StoreRooms rooms;

    QualityWiring(Seat seat, Bench bench, StoreRooms rooms) {
        this.seat = seat;
        this.bench = bench;
        this.rooms = rooms;
    }

    QualityScreens screens() {
        return new QualityScreens(
                new QualityDesk(
                        bench.texts(),
                        bench.background(),
                        bench.events(),
                        bench.navigator(),
                        bench.dialogs(),
                        bench.files(),
                        bench.drafting()),
                new QualitySeat(seat.actor(), seat.transactor(), seat.clock()),
                this::acts);
    }

    private QualityActs acts() {
        Frameworks frameworks = Frameworks.only(ShippedFramework.read());
        Transactor door = seat.transactor();
        Stores stores = rooms.stores();
        Calibration calibration =
                new Calibration(stores.exercises, frameworks, ShippedVignettes.read(ShippedFramework.read()));
        return new QualityActs(
                new ReadAgreement(door, stores.agreement, frameworks),
                new FiguresLeaving(seat.actor(), rooms.handOut()),
                new ExerciseActs(
                        new ReadExercises(door, calibration),
                        new BeginExercise(door, calibration, seat.clock()),
                        new HandInExercise(door, calibration, rooms.drafts()),
                        new CloseExercise(door, calibration, rooms.drafts(), stores.team, seat.clock())));
    }
}
