package nl.casustafel.shell;

import java.util.List;
import nl.casustafel.desk.Command;
import nl.casustafel.desk.Finder;
import nl.casustafel.desk.Navigator;

/// All screens of all features, each built when it is gone to.
final class Screens {
    Screens(OpenSession session, Bench bench) {}

    static List<MainWindow.Stop> stops() {
        return List.of();
    }

    void register(Navigator navigator) {}

    List<Command> commands() {
        return List.of();
    }

    Finder finder() {
        return (_, answer) -> answer.accept(List.of());
    }
}
