package nl.casustafel.team.ui;

import java.util.Optional;
import nl.casustafel.desk.Field;
import nl.casustafel.desk.FormDraft;
import nl.casustafel.desk.Tick;
import nl.casustafel.kernel.Parsed;
import nl.casustafel.kernel.Problem;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.team.ReviewTerms;
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
    final Tick triangleRatifies = new Tick();
    final Tick renewKey = new Tick();
    final Field<Integer> planMonths = term();
    final Field<Integer> necessityMonths = term();
    final Field<Integer> lateMonths = term();
    final Field<Integer> planWeeks = term();
    private @Nullable Versioned<TeamSettings> held;

    void show(Versioned<TeamSettings> settings) {
        held = settings;
        place.show(settings.value().place());
        teamName.show(settings.value().teamName());
        label.show(settings.value().meetingLabel());
        idle.show(settings.value().idleLockMinutes());
        preSelection.show(settings.value().preSelection());
        triangleRatifies.show(settings.value().triangleRatifies());
        renewKey.show(settings.value().renewKey());
        ReviewTerms reviews = settings.value().reviews();
        planMonths.show(reviews.planMonths());
        necessityMonths.show(reviews.necessityMonths());
        lateMonths.show(reviews.lateMonths());
        planWeeks.show(reviews.planWeeks());
    }

    FormDraft into(FormDraft draft) {
        return draft.with("place", place)
                .with("team-name", teamName)
                .with("label", label)
                .with("idle", idle)
                .with("pre-selection", preSelection)
                .with("triangle", triangleRatifies)
                .with("renew-key", renewKey)
                .with("plan-months", planMonths)
                .with("necessity-months", necessityMonths)
                .with("late-months", lateMonths)
                .with("plan-weeks", planWeeks);
    }

    Optional<Versioned<TeamSettings>> reveal() {
        Optional<ShortText> region = place.reveal();
        Optional<ShortText> team = teamName.reveal();
        Optional<ShortText> name = label.reveal();
        Optional<Integer> minutes = idle.reveal();
        Optional<ReviewTerms> reviews = reviews();
        Versioned<TeamSettings> before = held;
        if (region.isEmpty()
                || team.isEmpty()
                || name.isEmpty()
                || minutes.isEmpty()
                || reviews.isEmpty()
                || before == null) {
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
                        triangleRatifies.isTicked(),
                        minutes.get(),
                        reviews.get(),
                        renewKey.isTicked(),
                        now.practice()),
                before.version()));
    }

    private Optional<ReviewTerms> reviews() {
        Optional<Integer> plan = planMonths.reveal();
        Optional<Integer> necessity = necessityMonths.reveal();
        Optional<Integer> late = lateMonths.reveal();
        Optional<Integer> weeks = planWeeks.reveal();
        if (plan.isEmpty() || necessity.isEmpty() || late.isEmpty() || weeks.isEmpty()) {
            return Optional.empty();
        }
        if (late.get() < necessity.get()) {
            lateMonths.refuse(new Problem("problem.team.late"));
            return Optional.empty();
        }
        return Optional.of(new ReviewTerms(plan.get(), necessity.get(), late.get(), weeks.get()));
    }

    private static Field<Integer> term() {
        return new Field<>(SettingsForm::months, String::valueOf, 2);
    }

    private static Parsed<Integer> months(String typed) {
        String figures = typed.strip();
        int months = figures.matches("\\d{1,2}") ? Integer.parseInt(figures) : 0;
        return months >= 1 && months <= ReviewTerms.MAX
                ? Parsed.valid(months)
                : Parsed.invalid("problem.team.term", ReviewTerms.MAX);
    }

    private static Parsed<Integer> minutes(String typed) {
        String figures = typed.strip();
        int minutes = figures.matches("\\d{1,2}") ? Integer.parseInt(figures) : 0;
        return minutes >= 1 && minutes <= TeamSettings.LOCK_MINUTES_MAX
                ? Parsed.valid(minutes)
                : Parsed.invalid("problem.team.idle", TeamSettings.LOCK_MINUTES_MAX);
    }
}
