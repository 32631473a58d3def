package nl.casustafel.casefile;

import java.util.Optional;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.team.Organisation;

/// Whether somebody may speak, or rate, for an organisation in a case: one that was designated for it, by
/// the person who was named where one was, or one of the three with the mayor's of this municipality (W-C8,
/// WPGA art. 5(3), 5(5)).
public final class Designated {
    private Designated() {}

    public static boolean in(CaseFile caseFile, Organisation organisation, PersonId rater) {
        return caseFile.participants().stream()
                        .filter(one -> one.organisation().equals(organisation.id()))
                        .anyMatch(one -> one.person()
                                .filter(person -> !person.equals(rater))
                                .isEmpty())
                || ofTheThree(caseFile, organisation);
    }

    /// Whether an organisation takes part in a case, whoever speaks for it.
    public static boolean takesPart(CaseFile caseFile, Organisation organisation) {
        return caseFile.participants().stream()
                        .anyMatch(one -> one.organisation().equals(organisation.id()))
                || ofTheThree(caseFile, organisation);
    }

    private static boolean ofTheThree(CaseFile caseFile, Organisation organisation) {
        return switch (organisation.kind()) {
            case POLICE, PROSECUTION -> true;
            case MAYOR, MUNICIPAL_EXECUTIVE -> organisation.municipality().equals(Optional.of(caseFile.municipality()));
            default -> false;
        };
    }
}
