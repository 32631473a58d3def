package nl.casustafel.shell;

import java.util.List;
import java.util.Optional;
import nl.casustafel.audit.ui.ExportModel;
import nl.casustafel.audit.ui.LogModel;
import nl.casustafel.audit.ui.LogPlace;
import nl.casustafel.audit.ui.LogView;
import nl.casustafel.casefile.ui.CasePlace;
import nl.casustafel.desk.Command;
import nl.casustafel.desk.Navigator;
import nl.casustafel.desk.Place;
import nl.casustafel.kernel.Id;
import nl.casustafel.signal.ui.SignalPlace;

/// The log: over all, and of the one dossier that is open.
final class LogWiring {
    private final Seat seat;
    private final Bench bench;
    private final StoreRooms rooms;
    private final Ways ways;

    LogWiring(Seat seat, Bench bench, StoreRooms rooms, Ways ways) {
        this.seat = seat;
        this.bench = bench;
        this.rooms = rooms;
        this.ways = ways;
    }

    void register(Navigator navigator) {
        navigator.register(LogPlace.class, place -> view(model(place)).screen());
    }

    private LogView view(LogModel model) {
        ExportModel.Way way =
                new ExportModel.Way(new LogLeaving(seat.actor(), rooms.handOut()), bench.files(), seat.clock());
        return new LogView(
                model,
                new ExportModel(model, way, bench.background(), bench.texts()),
                bench.texts(),
                bench.navigator()::go);
    }

    List<Command> commands() {
        return List.of(Command.of(
                        "audit.dossier.open",
                        () -> dossier().ifPresent(id -> bench.navigator().go(new LogPlace(Optional.of(id)))),
                        "Shortcut+Shift+L")
                .when(() -> dossier().isPresent()));
    }

    private LogModel model(LogPlace place) {
        return new LogModel(
                new LogModel.Source(
                        seat.actor(),
                        seat.transactor(),
                        rooms.audit(),
                        new LogNames(seat.actor(), rooms.stores(), ways),
                        seat.clock(),
                        place.about()),
                bench.background(),
                bench.texts(),
                LogVocabulary.kinds());
    }

    /// The signal or case whose screen stands.
    private Optional<Id> dossier() {
        List<Place> trail = bench.navigator().places();
        return trail.isEmpty()
                ? Optional.empty()
                : switch (trail.getLast()) {
                    case SignalPlace signal -> Optional.of(signal.id());
                    case CasePlace caseFile -> Optional.of(caseFile.id());
                    default -> Optional.empty();
                };
    }
}
