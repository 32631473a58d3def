package nl.casustafel.meeting.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.casustafel.desk.Choice;
import nl.casustafel.desk.Field;
import nl.casustafel.desk.FormDraft;
import nl.casustafel.desk.Tick;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Parsed;
import nl.casustafel.kernel.Problem;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.meeting.ArrangeAgenda;
import nl.casustafel.meeting.Meeting;
import nl.casustafel.meeting.MeetingKind;
import nl.casustafel.meeting.MeetingType;
import nl.casustafel.meeting.Series;
import nl.casustafel.texts.DateReading;
import nl.casustafel.texts.Texts;

/// What kind of meeting it is and how often it comes, as filled in to plan one.
final class PlanStyle {
    private static final int LONGEST = 4;
    private static final List<Integer> WEEKS = List.of(1, 2, 3, 4, 6, 8, 13);

    final Choice<MeetingType> type = new Choice<>(List.of(), one -> one.label().value());
    final Choice<MeetingKind> kind;
    final Field<Optional<ShortText>> label = Field.line().optional();
    final Field<Integer> signalMinutes = minutes();
    final Field<Integer> caseMinutes = minutes();
    final Tick inStages = new Tick();
    final Choice<Integer> every;
    final Field<Optional<LocalDate>> until;

    PlanStyle(Texts texts, CaseClock clock) {
        kind = new Choice<>(List.of(MeetingKind.WEIGHING, MeetingKind.CASE_CONSULTATION), texts::code);
        every = new Choice<>(WEEKS, weeks -> texts.get("meeting.plan.every.weeks", weeks));
        until = Field.date(new DateReading(clock, DateReading.Lean.AHEAD), texts)
                .optional();
        kind.show(MeetingKind.WEIGHING);
        signalMinutes.show(MeetingType.Lasting.DEFAULT.signal());
        caseMinutes.show(MeetingType.Lasting.DEFAULT.caseFile());
        inStages.show(true);
    }

    static Field<Integer> minutes() {
        return new Field<>(PlanStyle::read, String::valueOf, LONGEST);
    }

    private static Parsed<Integer> read(String typed) {
        String figures = typed.strip();
        return figures.matches("\\d{1,3}") && Integer.parseInt(figures) <= ArrangeAgenda.MOST_MINUTES
                ? Parsed.valid(Integer.valueOf(figures))
                : Parsed.invalid("problem.meeting.minutes", ArrangeAgenda.MOST_MINUTES);
    }

    void into(FormDraft draft) {
        draft.with("label", label)
                .with("kind", kind, Enum::name)
                .with("signal-minutes", signalMinutes)
                .with("case-minutes", caseMinutes)
                .with("in-stages", inStages)
                .with("every", every, String::valueOf)
                .with("until", until);
    }

    MeetingKind kind() {
        return Optional.ofNullable(kind.chosen().get()).orElse(MeetingKind.WEIGHING);
    }

    Meeting.Manner manner() {
        return new Meeting.Manner(labelled(), inStages.isTicked());
    }

    private Optional<ShortText> labelled() {
        return label.reveal().flatMap(typed -> typed);
    }

    /// Empty where it has none, which then shows.
    Optional<ShortText> revealLabel() {
        Optional<ShortText> called = labelled();
        if (called.isEmpty()) {
            label.refuse(new Problem("problem.meeting.label"));
        }
        return called;
    }

    /// Empty where one of them cannot be read, which then shows.
    Optional<MeetingType.Lasting> lasting() {
        Optional<Integer> signal = signalMinutes.reveal();
        Optional<Integer> caseFile = caseMinutes.reveal();
        return signal.flatMap(one -> caseFile.map(other -> new MeetingType.Lasting(one, other)));
    }

    void show(MeetingType chosen) {
        kind.show(chosen.kind());
        label.show(Optional.of(chosen.label()));
        signalMinutes.show(chosen.lasting().signal());
        caseMinutes.show(chosen.lasting().caseFile());
        inStages.show(chosen.inStages());
    }

    /// The days that are planned at once; the first alone where nothing is repeated.
    List<LocalDate> days(LocalDate first) {
        Integer weeks = every.chosen().get();
        LocalDate last = until.reveal().flatMap(day -> day).orElse(first);
        return weeks == null ? List.of(first) : new Series(first, weeks, last).days();
    }
}
