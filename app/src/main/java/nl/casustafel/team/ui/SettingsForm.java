package nl.casustafel.team.ui;

import java.util.Optional;
import nl.casustafel.desk.Field;
import nl.casustafel.desk.FormDraft;
import nl.casustafel.desk.Tick;
import nl.casustafel.kernel.Parsed;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.team.TeamSettings;
import org.jspecify.annotations.Nullable;

/// What the team agreed on, as a form.
final class SettingsForm {
    final Field<ShortText> place = Field.line();
    final Field<ShortText> teamName = Field.line();
    final Field<ShortText> label =
            new Field<>(TeamSettings::parseMeetingLabel, ShortText::value, TeamSettings.LABEL_MAX);
    final Field<Integer> idle = new Field<>(SettingsForm::minutes, String::valueOf, 2);
    final Tick preSelection = new Tick();
    private @Nullable Versioned<TeamSettings> held;

    void show(Versioned<TeamSettings> settings) {
        held = settings;
        place.show(settings.value().place());
        teamName.show(settings.value().teamName());
        label.show(settings.value().meetingLabel());
        idle.show(settings.value().idleLockMinutes());
        preSelection.show(settings.value().preSelection());
    }

    FormDraft into(FormDraft draft) {
        return draft.with("place", place)
                .with("team-name", teamName)
                .with("label", label)
                .with("idle", idle)
                .with("pre-selection", preSelection);
    }

    Optional<Versioned<TeamSettings>> reveal() {
        Optional<ShortText> region = place.reveal();
        Optional<ShortText> team = teamName.reveal();
        Optional<ShortText> name = label.reveal();
        Optional<Integer> minutes = idle.reveal();
        Versioned<TeamSettings> before = held;
        if (region.isEmpty() || team.isEmpty() || name.isEmpty() || minutes.isEmpty() || before == null) {
            return Optional.empty();
        }
        TeamSettings now = before.value();
        return Optional.of(new Versioned<>(
                new TeamSettings(
                        region.get(),
                        team.get(),
                        now.storeLetter(),
                        name.get(),
                        preSelection.isTicked(),
                        minutes.get(),
                        now.practice()),
                before.version()));
    }

    private static Parsed<Integer> minutes(String typed) {
        String figures = typed.strip();
        int minutes = figures.matches("\\d{1,2}") ? Integer.parseInt(figures) : 0;
        return minutes >= 1 && minutes <= TeamSettings.LOCK_MINUTES_MAX
                ? Parsed.valid(minutes)
                : Parsed.invalid("problem.team.idle", TeamSettings.LOCK_MINUTES_MAX);
    }
}
