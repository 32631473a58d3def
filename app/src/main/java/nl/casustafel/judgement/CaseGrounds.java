package nl.casustafel.judgement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.casustafel.assessment.Backing;
import nl.casustafel.assessment.Evidence;
import nl.casustafel.casefile.CaseFile;
import nl.casustafel.dossier.Grounds;
import nl.casustafel.signal.ContentGrade;
import nl.casustafel.signal.Fact;
import nl.casustafel.signal.Origins;
import nl.casustafel.vault.Tx;

/// The facts of a case as levels can rest on them: those of its signal, which were graded before the case
/// was admitted (DEC-4), and those participants brought since. Without any, levels rest on a written reason
/// (DEC-14).
final class CaseGrounds {
    private final List<Fact> all;
    private final Origins origins;

    private CaseGrounds(List<Fact> all) {
        this.all = all;
        this.origins = Origins.of(all);
    }

    static CaseGrounds of(Tx tx, Grounds grounds, CaseFile caseFile) {
        return new CaseGrounds(grounds.of(tx, caseFile));
    }

    /// Whether everything they go back to is one origin.
    boolean singleOrigin() {
        return origins.count() == 1;
    }

    /// When the newest was typed; empty where there is none.
    Optional<Instant> newest() {
        return all.stream().map(fact -> fact.entry().at()).max(Instant::compareTo);
    }

    /// Whether all of these are facts of the case.
    boolean hold(Set<Fact.Key> cited) {
        return chosen(cited).size() == cited.size();
    }

    Backing backing(Cited cited) {
        return new Backing(
                chosen(cited.facts()).stream().map(this::evidence).toList(),
                cited.deviation(),
                cited.counterargument());
    }

    private List<Fact> chosen(Set<Fact.Key> cited) {
        return all.stream().filter(fact -> cited.contains(fact.id())).toList();
    }

    private Evidence evidence(Fact fact) {
        Evidence.Ground ground = switch (fact.kind()) {
            case SEEN -> Evidence.Ground.SEEN;
            case HEARD -> Evidence.Ground.HEARD;
            case OPINION -> Evidence.Ground.OPINION;
        };
        boolean borneOut = fact.appraisal()
                .content()
                .filter(grade -> grade == ContentGrade.CONFIRMED || grade == ContentGrade.PLAUSIBLE)
                .isPresent();
        return new Evidence(ground, borneOut, new Evidence.Origin(origins.number(fact)));
    }
}
