package nl.casustafel.quality;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.casustafel.assessment.Framework;
import nl.casustafel.assessment.Frameworks;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Role;
import nl.casustafel.vault.Transactor;

/// How far raters agree on each indicator of each version of the framework (AN11). Figures only: no number of
/// a dossier, and nothing of who rated.
public final class ReadAgreement {
    private final Transactor transactor;
    private final AgreementReads reads;
    private final Frameworks frameworks;

    public ReadAgreement(Transactor transactor, AgreementReads reads, Frameworks frameworks) {
        this.transactor = transactor;
        this.reads = reads;
        this.frameworks = frameworks;
    }

    /// Whether this person may see figures on the framework (DEC-10).
    public static boolean isFor(Actor actor) {
        return actor.has(Role.FRAMEWORK_QUALITY);
    }

    /// The newest version first, also where nobody rated by it, and then each older one that was rated by.
    public List<VersionAgreement> handle(Actor actor, Span days) {
        return transactor.read(actor, Purpose.CHECK_FRAMEWORK, tx -> versions(reads.units(tx, actor, days)));
    }

    private List<VersionAgreement> versions(List<BlindUnit> units) {
        Framework newest = frameworks.newest();
        Stream<Framework> older = units.stream()
                .map(BlindUnit::framework)
                .distinct()
                .filter(hash -> !hash.equals(newest.version().hash()))
                .map(frameworks::find)
                .flatMap(Optional::stream);
        return Stream.concat(Stream.of(newest), older)
                .map(framework -> VersionAgreement.of(framework, units))
                .toList();
    }
}
