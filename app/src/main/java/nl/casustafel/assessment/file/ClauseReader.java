package nl.casustafel.assessment.file;

import nl.casustafel.assessment.Circumstance;
import nl.casustafel.assessment.Clause;
import nl.casustafel.assessment.Level;
import nl.casustafel.assessment.Motive;

/// One condition of a prompt.
record ClauseReader(Part part, FrameworkReader framework) {
    /// Of how many months a report can be looked back upon at most.
    private static final int LONGEST = 600;

    /// The highest level of the scale.
    private static final int MOST = 3;

    private enum ClauseKind {
        ANY_AT_LEAST,
        ALL_KNOWN_AT_MOST,
        UNKNOWN_COUNT,
        AT_LEAST_OR_UNKNOWN,
        ANY_AT_LEAST_IN,
        STRAND,
        REPEATED,
        STANDSTILL,
        NO_CARE_PARTNER,
        SINGLE_ORIGIN,
        WEAK_EVIDENCE,
        MINOR,
        ADMISSION
    }

    Clause read() throws Wrong {
        return switch (part.constant("kind", ClauseKind.class)) {
            case ANY_AT_LEAST -> new Clause.AnyAtLeast(framework.codes(part, "of"), level());
            case ALL_KNOWN_AT_MOST -> new Clause.AllKnownAtMost(framework.codes(part, "of"), level());
            case UNKNOWN_COUNT -> unknownOfTheScreen();
            case AT_LEAST_OR_UNKNOWN -> new Clause.AtLeastOrUnknown(framework.codes(part, "of"), level());
            case ANY_AT_LEAST_IN -> new Clause.AnyInDomains(framework.domains(part, "domains"), level());
            case STRAND -> new Clause.OfMotive(part.constants("strands", Motive.class));
            case REPEATED -> new Clause.Repeated(between(1, "count", 100), between(1, "months", LONGEST));
            case STANDSTILL -> new Clause.Standstill(between(1, "months", LONGEST));
            case NO_CARE_PARTNER -> new Clause.Given(Circumstance.NO_CARE_PARTNER);
            case SINGLE_ORIGIN -> new Clause.Given(Circumstance.SINGLE_ORIGIN);
            case WEAK_EVIDENCE -> new Clause.Given(Circumstance.WEAK_EVIDENCE);
            case MINOR -> new Clause.Given(Circumstance.MINOR);
            case ADMISSION -> new Clause.Given(Circumstance.ADMISSION);
        };
    }

    private Clause unknownOfTheScreen() throws Wrong {
        if (!part.text("of").equals("SCREEN")) {
            throw new Wrong(part.at("of"));
        }
        return new Clause.UnknownCount(between(1, "count", 100));
    }

    private Level level() throws Wrong {
        return Level.of(Integer.toString(between(0, "level", MOST))).orElseThrow();
    }

    private int between(int least, String key, int most) throws Wrong {
        int number = part.number(key);
        if (number < least || number > most) {
            throw new Wrong(part.at(key));
        }
        return number;
    }
}
