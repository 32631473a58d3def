package nl.casustafel.shell;

import java.util.List;
import nl.casustafel.audit.ui.LogPlace;
import nl.casustafel.desk.Command;
import nl.casustafel.desk.Finder;
import nl.casustafel.desk.Navigator;
import nl.casustafel.team.ui.TeamPlace;

/// All screens of all features, each built when it is gone to.
final class Screens {
    private final TeamWiring team;

    Screens(OpenSession session, Bench bench) {
        this.team = new TeamWiring(session.seat(), bench, session.rooms(), session::newAccount);
    }

    static List<MainWindow.Stop> stops() {
        return List.of(
                new MainWindow.Stop("shell.rail.team", new TeamPlace()),
                new MainWindow.Stop("shell.rail.log", new LogPlace()));
    }

    void register(Navigator navigator) {
        team.register(navigator);
    }

    List<Command> commands() {
        return List.of();
    }

    Finder finder() {
        return (_, answer) -> answer.accept(List.of());
    }
}
