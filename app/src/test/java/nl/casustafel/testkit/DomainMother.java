package nl.casustafel.testkit;

import static nl.casustafel.testkit.SignalMother.done;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.domains.CorrectLook;
import nl.casustafel.domains.LifeDomain;
import nl.casustafel.domains.Look;
import nl.casustafel.domains.LookId;
import nl.casustafel.domains.LookReads;
import nl.casustafel.domains.NoteLook;
import nl.casustafel.domains.SelfReliance;
import nl.casustafel.domains.Situation;
import nl.casustafel.domains.store.JooqLooks;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Versioned;

/// Looks at parts of a life for tests, made through the use cases.
public final class DomainMother {
    public final WeighingMother weigh;
    public final JooqLooks looks = new JooqLooks();
    public final NoteLook note;
    public final CorrectLook correct;

    public DomainMother(WeighingMother weigh) {
        this.weigh = weigh;
        var door = weigh.vault.transactor();
        note = new NoteLook(door, looks, weigh.proceed, weigh.vault.clock);
        correct = new CorrectLook(door, looks, weigh.proceed, weigh.vault.clock);
    }

    public Actor holder() {
        return weigh.recorder();
    }

    /// As it is today.
    public Situation today(LifeDomain domain, String words, SelfReliance reliance) {
        return new Situation(domain, LongText.of(words), Optional.of(reliance), weigh.vault.clock.today());
    }

    public LookId noted(CaseId caseFile, Situation situation) {
        return done(note.handle(holder(), caseFile, situation));
    }

    /// A look at this case, and what reads it.
    public Map<Class<?>, Object> readsOf(CaseId caseFile) {
        noted(caseFile, today(LifeDomain.HOME, "Woont bij zijn oom.", SelfReliance.HELPED));
        return Map.of(LookReads.class, looks);
    }

    public List<Versioned<Look>> of(Actor actor, CaseId caseFile) {
        return weigh.vault.read(tx -> looks.of(tx, actor, caseFile));
    }
}
