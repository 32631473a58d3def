package nl.casustafel.casefile;

import java.time.LocalDate;
import java.util.List;
import nl.casustafel.attachment.AttachmentRefusal;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PassedOn;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.signal.SignalRefusal;
import nl.casustafel.team.Party;
import nl.casustafel.weighing.WeighingRefusal;

/// Why an act on a case was refused.
public sealed interface CaseRefusal extends Refusal {
    enum Plain implements CaseRefusal {
        /// Not there, or not for this person's eyes.
        UNKNOWN("unknown", "ACCESS"),
        NO_PARTICIPANT("no-participant", "W-C8"),
        /// Who neither lays it before the driehoek nor runs cases.
        RATIFICATION_NOT_YOURS("ratification-not-yours", "T-S7"),
        SENT_BACK_WHY("sent-back-why", "T-S7"),
        /// There is no case yet to make a plan for.
        PLAN_BEFORE_RATIFICATION("plan-before-ratification", "T-S7"),
        /// Which mayor weighs follows from it (W-A3).
        NO_MUNICIPALITY("no-municipality", "W-A3"),
        ORGANISATION_UNKNOWN("organisation-unknown", ""),
        PERSON_ELSEWHERE("person-elsewhere", "W-C8"),
        /// Who neither keeps files nor coordinates.
        NOT_YOURS("not-yours", "ACCESS"),
        /// Whoever takes a case over would not see it afterwards.
        NOT_YOUR_MUNICIPALITY("not-your-municipality", "ACCESS"),
        DECIDED_IN_FUTURE("decided-in-future", "DEC-14"),
        /// The decision of what was weighed here stands in the weighing.
        WEIGHED_HERE("weighed-here", "DEC-14"),
        HAS_DOCUMENT("has-document", "DEC-14"),
        /// Who neither keeps files nor coordinates convenes nobody (law 1.11).
        NOT_YOURS_TO_RUN("not-yours-to-run", "ACCESS"),
        /// Whose role takes no part in cases.
        NO_PART_IN_IT("no-part-in-it", "ACCESS"),
        NOT_ALL_INVITED("not-all-invited", "T-C2"),
        /// Destroying at once after the analysis is of the Bpga (art. 16).
        NOT_UNDER_WGS("not-under-wgs", "T-C3x"),
        ALREADY_DESIGNATED("already-designated", "W-C8"),
        /// Somebody has to answer for it as long as it runs.
        LAST_PARTICIPANT("last-participant", "W-C8"),
        /// Participants of two organisations decide there (WGS art. 2.31(2)).
        TWO_SIGN_UNDER_WGS("two-sign-under-wgs", "W-C8"),
        THIRD_PARTY_UNTIL("third-party-until", "W-B3"),
        SECRECY_OPEN("secrecy-open", "W-B6"),
        SECRECY_UNDER_WGS("secrecy-under-wgs", "W-B6"),
        SECRECY_FUTURE("secrecy-future", "W-B6"),
        DIRECTOR_SEES_IT_NOT("director-sees-it-not", "W-C8"),
        PARENTS_WHY("parents-why", "W-M3"),
        NO_REPRESENTATIVE("no-representative", "W-M3"),
        MINOR_OPEN("minor-open", "W-M3");

        private final String key;
        private final String code;

        Plain(String key, String code) {
            this.key = "refusal.casefile." + key;
            this.code = code;
        }

        @Override
        public String textKey() {
            return key;
        }

        @Override
        public String logCode() {
            return code;
        }
    }

    /// The organisation is no standing participant (W-B1, W-B2, WPGA art. 3(1)).
    record NotStanding(ShortText organisation) implements CaseRefusal {
        @Override
        public String textKey() {
            return "refusal.casefile.not-standing";
        }

        @Override
        public List<Object> details() {
            return List.of(organisation);
        }

        @Override
        public String logCode() {
            return "W-B2";
        }
    }

    /// The process has no such way from the phase the case is in.
    record NoWay(CaseTransition transition, CasePhase from) implements CaseRefusal {
        @Override
        public String textKey() {
            return "refusal.casefile.no-way";
        }

        /// The rule's id, then the phase, whose own text is filled in.
        @Override
        public List<Object> details() {
            return List.of(transition.id(), from);
        }

        @Override
        public String logCode() {
            return transition.id();
        }
    }

    /// One of the three did not sign, or has no mandate that holds today (W-C8, W-B3).
    record NotSigned(Party party) implements CaseRefusal {
        @Override
        public String textKey() {
            return "refusal.casefile.not-signed";
        }

        @Override
        public List<Object> details() {
            return List.of(party);
        }

        @Override
        public String logCode() {
            return "W-C8";
        }
    }

    /// The day that was agreed for the evaluation has not come (T-C5).
    record NotYet(LocalDate planned) implements CaseRefusal {
        @Override
        public String textKey() {
            return "refusal.casefile.not-yet";
        }

        @Override
        public List<Object> details() {
            return List.of(planned);
        }

        @Override
        public String logCode() {
            return "T-C5";
        }
    }

    /// The driehoek cannot have answered before it was asked, nor tomorrow (T-S7).
    record RatifiedWhen(LocalDate asked) implements CaseRefusal {
        @Override
        public String textKey() {
            return "refusal.casefile.ratified-when";
        }

        @Override
        public List<Object> details() {
            return List.of(asked);
        }

        @Override
        public String logCode() {
            return "T-S7";
        }
    }

    /// The signal does not go that way.
    record BySignal(SignalRefusal refusal) implements CaseRefusal, PassedOn {}

    /// The decision itself was refused.
    record ByWeighing(WeighingRefusal refusal) implements CaseRefusal, PassedOn {}

    /// The old decision cannot be kept as a file.
    record ByAttachment(AttachmentRefusal refusal) implements CaseRefusal, PassedOn {}

    /// What the signal answered, as an answer about the case.
    static <T> Outcome<T, CaseRefusal> ofSignal(Outcome<T, SignalRefusal> answer) {
        return switch (answer) {
            case Outcome.Done<T, SignalRefusal>(T value) -> Outcome.done(value);
            case Outcome.Refused<T, SignalRefusal>(SignalRefusal refusal) -> Outcome.refused(new BySignal(refusal));
        };
    }

    /// What the weighing answered, as an answer about the case.
    static <T> Outcome<T, CaseRefusal> ofWeighing(Outcome<T, WeighingRefusal> answer) {
        return switch (answer) {
            case Outcome.Done<T, WeighingRefusal>(T value) -> Outcome.done(value);
            case Outcome.Refused<T, WeighingRefusal>(WeighingRefusal refusal) ->
                Outcome.refused(new ByWeighing(refusal));
        };
    }
}
