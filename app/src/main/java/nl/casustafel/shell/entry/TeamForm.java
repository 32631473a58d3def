package nl.casustafel.shell.entry;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.casustafel.desk.Field;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.team.Municipality;
import nl.casustafel.team.TeamSettings;

/// What the first page asks: the team and its municipalities.
final class TeamForm {
    /// A team as it was filled in.
    record Filled(TeamSettings settings, List<Municipality> municipalities) {}

    private static final int IDLE_MINUTES = 5;

    final Field<ShortText> place = Field.line();
    final Field<ShortText> teamName = Field.line();
    final Field<Character> letter = new Field<>(TeamSettings::parseStoreLetter, String::valueOf, 2);
    final Field<ShortText> label =
            new Field<>(TeamSettings::parseMeetingLabel, ShortText::value, TeamSettings.LABEL_MAX);
    final ObservableList<MunicipalityForm> municipalities = FXCollections.observableArrayList(new MunicipalityForm());

    TeamForm() {
        letter.typed().set("A");
        label.typed().set("IIO");
    }

    void addMunicipality() {
        municipalities.add(new MunicipalityForm());
    }

    /// Shows every problem there is. A row without any word in it is passed over, the first row aside.
    Optional<Filled> reveal() {
        List<Optional<Municipality>> rows = municipalities.stream()
                .filter(row -> !row.isEmpty() || row.equals(municipalities.getFirst()))
                .map(MunicipalityForm::reveal)
                .toList();
        boolean readable = Stream.of(place.reveal(), teamName.reveal(), letter.reveal(), label.reveal())
                .map(Optional::isPresent)
                .reduce(true, Boolean::logicalAnd);
        if (!readable || rows.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        TeamSettings settings = new TeamSettings(
                place.reading().orThrow(),
                teamName.reading().orThrow(),
                letter.reading().orThrow(),
                label.reading().orThrow(),
                false,
                IDLE_MINUTES,
                false);
        return Optional.of(
                new Filled(settings, rows.stream().flatMap(Optional::stream).toList()));
    }
}
