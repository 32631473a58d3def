package nl.casustafel.referral;

import java.time.LocalDate;
import java.util.Optional;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.signal.AnswerManner;
import nl.casustafel.signal.SignalId;
import nl.casustafel.weighing.InformedBefore;

/// Telling the person concerned that his data were used, or why not yet (DEC-8, AVG art. 14, WPGA art. 11).
/// @param dueOn one month after the report came in, or the day of the decision where that is later
public record Informing(
        SignalId signal, LocalDate dueOn, Optional<Before> before, Optional<Told> told, Optional<PersonId> by)
        implements PersonalData {
    /// Months after the data were obtained (AVG art. 14(3)).
    public static final int WITHIN_MONTHS = 1;

    /// Whether the person knew of the report beforehand (W-H11).
    /// @param reason "nee, omdat …"; present where not
    public record Before(InformedBefore informed, Optional<LongText> reason) implements PersonalData {
        @Override
        public String toString() {
            return "Before[" + informed + "]";
        }
    }

    public sealed interface Told extends PersonalData {}

    /// @param authority who was told for a minor (W-M3)
    public record Informed(LocalDate on, AnswerManner manner, Optional<ShortText> authority) implements Told {
        @Override
        public String toString() {
            return "Informed[" + on + "]";
        }
    }

    /// The reasoned statement (W-H5), looked at again on a day.
    public record NotYet(NotInformedGround ground, LongText reason, LocalDate reviewOn) implements Told {
        @Override
        public String toString() {
            return "NotYet[" + ground + "]";
        }
    }

    /// The day something has to be done; empty once the person was told.
    public Optional<LocalDate> nextOn() {
        return told.isEmpty()
                ? Optional.of(dueOn)
                : told.filter(NotYet.class::isInstance).map(NotYet.class::cast).map(NotYet::reviewOn);
    }

    Informing settled(Before knew, Told now, PersonId person) {
        return new Informing(signal, dueOn, Optional.of(knew), Optional.of(now), Optional.of(person));
    }

    @Override
    public String toString() {
        return "Informing[" + dueOn + "]";
    }
}
