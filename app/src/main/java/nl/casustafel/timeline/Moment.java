package nl.casustafel.timeline;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.casustafel.kernel.Id;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonalData;

/// Something that happened around a case.
/// @param mark by which it is known again
/// @param until the last day, where it lasted
/// @param about what it is known from
/// @param mayLeave whether it may stand on paper; a condition of who brought it may bar that (W-D1)
public record Moment(Mark mark, Optional<LocalDate> until, LongText words, Id about, boolean mayLeave)
        implements PersonalData {
    /// Which moment of a case: two things of one kind may be known from one thing, on different days.
    public record Mark(MomentKind kind, LocalDate on, UUID about) {}

    /// Of one day, and free to stand on paper.
    public static Moment of(LocalDate day, MomentKind kind, LongText words, Id about) {
        return new Moment(new Mark(kind, day, about.value()), Optional.empty(), words, about, true);
    }

    public Moment lasting(Optional<LocalDate> last) {
        return new Moment(mark, last, words, about, mayLeave);
    }

    /// @param free whether it may stand on paper
    public Moment leaving(boolean free) {
        return new Moment(mark, until, words, about, free);
    }

    public LocalDate on() {
        return mark.on();
    }

    public MomentKind kind() {
        return mark.kind();
    }

    @Override
    public String toString() {
        return "Moment[" + mark + "]";
    }
}
