package nl.casustafel.team.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.team.Mandate;
import nl.casustafel.team.PersonWarning;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.texts.Texts;

/// A person as the list shows one.
/// @param mandates those that hold today
record PersonRow(TeamPerson person, List<Mandate> mandates, LocalDate today) implements PersonalData {
    String roles(Texts texts) {
        return person.roles().stream().sorted().map(texts::code).collect(Collectors.joining(", "));
    }

    String decidesFor(Texts texts) {
        return mandates.stream()
                .map(mandate ->
                        texts.code(mandate.party()) + " (" + mandate.document().value() + ")")
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /// Until when the training holds, with a word where that needs attention (W-B9).
    String training(Texts texts) {
        String until = person.trainedUntil().map(texts::shortDate).orElse("");
        String warning = PersonWarning.of(person, today).stream()
                .map(found -> texts.get("team.training." + found.name()))
                .collect(Collectors.joining(", "));
        return warning.isEmpty() || until.isEmpty() ? until + warning : until + ", " + warning;
    }

    @Override
    public String toString() {
        return "PersonRow[]";
    }
}
