package nl.casustafel.plan;

import static nl.casustafel.plan.MeasureTerm.Unit.DAYS;
import static nl.casustafel.plan.MeasureTerm.Unit.MONTHS;
import static nl.casustafel.plan.MeasureTerm.Unit.YEARS;

import java.time.LocalDate;
import java.util.Optional;

/// Formal measures with who decides on them and how long they may last (W-K1, W-K2, catalogue 4.7). The
/// consultation decides on none of them: it makes a proposal to the competent authority (W-K3).
public enum MeasureKind {
    /// The alert lapses two years after the request unless it is made anew (W-K1).
    PASSPORT_ALERT(Authority.MINISTER_JUSTICE, 2, YEARS, Renewal.UNLIMITED),
    REPORTING_DUTY(Authority.MINISTER_JUSTICE, 6, MONTHS, Renewal.UNLIMITED),
    AREA_BAN(Authority.MINISTER_JUSTICE, 6, MONTHS, Renewal.UNLIMITED),
    CONTACT_BAN(Authority.MINISTER_JUSTICE, 6, MONTHS, Renewal.UNLIMITED),
    ELECTRONIC_SUPERVISION(Authority.MINISTER_JUSTICE),
    DEPARTURE_BAN(Authority.MINISTER_JUSTICE, 6, MONTHS, Renewal.UNLIMITED),
    PERMIT_OR_SUBSIDY(Authority.ADMINISTRATIVE_BODY),
    /// Three times at most.
    NUISANCE_ORDER(Authority.MAYOR, 3, MONTHS, Renewal.THREE_TIMES),
    ORDER_TO_PARENTS(Authority.MAYOR, 3, MONTHS, Renewal.NONE),
    EMERGENCY_ORDER(Authority.MAYOR),
    CLOSURE(Authority.MAYOR),
    /// Ten days, which the mayor can lengthen to twenty-eight.
    HOUSE_BAN(Authority.MAYOR, 10, DAYS, Renewal.TO_TWENTY_EIGHT_DAYS),
    CRISIS_MEASURE(Authority.MAYOR, 3, DAYS, Renewal.NONE),
    CARE_AUTHORISATION(Authority.COURT),
    CUSTODY_ORDER(Authority.MAYOR),
    SCHOOL_ATTENDANCE(Authority.EXECUTIVE),
    END_OF_BENEFITS(Authority.BENEFIT_AGENCY),
    ASSET_FREEZE(Authority.MINISTER_FOREIGN),
    LOSS_OF_NATIONALITY(Authority.MINISTER_JUSTICE),
    UNDESIRABLE_ALIEN(Authority.MINISTER_ASYLUM),
    SUPERVISION_ORDER(Authority.COURT, 1, YEARS, Renewal.UNLIMITED),
    PROVISIONAL_SUPERVISION(Authority.COURT, 3, MONTHS, Renewal.NONE),
    OUT_OF_HOME_PLACEMENT(Authority.COURT, 1, YEARS, Renewal.UNLIMITED),
    BEHAVIOUR_ORDER(Authority.PROSECUTION, 90, DAYS, Renewal.UNLIMITED),
    LIBERTY_RESTRICTION(Authority.COURT),
    WEAPONS_PERMIT(Authority.CHIEF_OF_POLICE),
    INTEGRITY_REFUSAL(Authority.ADMINISTRATIVE_BODY);

    /// Who decides.
    public enum Authority {
        MINISTER_JUSTICE,
        MINISTER_FOREIGN,
        MINISTER_ASYLUM,
        ADMINISTRATIVE_BODY,
        MAYOR,
        EXECUTIVE,
        BENEFIT_AGENCY,
        COURT,
        PROSECUTION,
        CHIEF_OF_POLICE
    }

    /// Whether it can be lengthened.
    public enum Renewal {
        NONE,
        THREE_TIMES,
        /// All together no longer than twenty-eight days.
        TO_TWENTY_EIGHT_DAYS,
        UNLIMITED
    }

    private static final int THREE = 3;
    private static final MeasureTerm TWENTY_EIGHT_DAYS = new MeasureTerm(28, DAYS);

    private final Authority authority;
    /// None where it is zero.
    private final int amount;

    private final MeasureTerm.Unit unit;
    private final Renewal renewal;

    MeasureKind(Authority authority) {
        this.authority = authority;
        this.amount = 0;
        this.unit = DAYS;
        this.renewal = Renewal.UNLIMITED;
    }

    MeasureKind(Authority authority, int amount, MeasureTerm.Unit unit, Renewal renewal) {
        this.authority = authority;
        this.amount = amount;
        this.unit = unit;
        this.renewal = renewal;
    }

    public Authority authority() {
        return authority;
    }

    /// Empty where the act names no term.
    public Optional<MeasureTerm> term() {
        return amount == 0 ? Optional.empty() : Optional.of(new MeasureTerm(amount, unit));
    }

    public Renewal renewal() {
        return renewal;
    }

    /// Whether it may be lengthened once more after so many times.
    public boolean renewable(int times) {
        return switch (renewal) {
            case NONE -> false;
            case THREE_TIMES -> times < THREE;
            case TO_TWENTY_EIGHT_DAYS -> times < 1;
            case UNLIMITED -> true;
        };
    }

    /// The term of what is lengthened, counted from the day after it ended, or from the first day where all
    /// of it together is bounded.
    Optional<LocalDate> latestAfter(LocalDate first, LocalDate ended) {
        return renewal == Renewal.TO_TWENTY_EIGHT_DAYS
                ? Optional.of(TWENTY_EIGHT_DAYS.lastDay(first))
                : term().map(longest -> longest.lastDay(ended.plusDays(1)));
    }
}
