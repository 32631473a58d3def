package nl.casustafel.framework;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.casustafel.assessment.Finding;
import nl.casustafel.assessment.Framework;
import nl.casustafel.assessment.IndicatorCode;
import nl.casustafel.assessment.MappingRefusal;
import nl.casustafel.assessment.Relation;
import nl.casustafel.assessment.VersionMapping;
import nl.casustafel.assessment.VersionNumber;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// Changes a version in the making, lays it before others, or drops it.
public final class EditDraft {
    private final Transactor transactor;
    private final Keeping keeping;
    private final CheckDraft check;
    private final CaseClock clock;

    public EditDraft(Transactor transactor, Keeping keeping, CheckDraft check, CaseClock clock) {
        this.transactor = transactor;
        this.keeping = keeping;
        this.check = check;
        this.clock = clock;
    }

    /// @param version of the draft as it was read
    public Outcome<FrameworkId, DraftRefusal> change(Actor actor, FrameworkId id, int version, DraftEdit edit) {
        return transactor.write(
                actor,
                Purpose.KEEP_FRAMEWORK,
                tx -> keeping.find(tx, actor, id)
                        .then(found -> Keeping.inState(found, FrameworkDraft.State.CONCEPT))
                        .then(found -> edited(found, edit))
                        .then(draft -> keeping.changed(tx, FrameworkAction.FRAMEWORK_CHANGED, draft, version)));
    }

    private static Outcome<FrameworkDraft, DraftRefusal> edited(Keeping.Found found, DraftEdit edit) {
        FrameworkDraft draft = found.draft().value();
        VersionNumber.ChangeSize step = draft.size(found.before());
        List<Relation> said = edit instanceof DraftEdit.Mapped(var relations)
                ? replaced(draft.mapping(), relations)
                : draft.mapping();
        return Applying.to(found.before(), draft.content(), edit)
                .then(content -> VersionStep.objection(found.before(), content, step)
                        .<Outcome<FrameworkDraft, DraftRefusal>>map(Outcome::refused)
                        .orElseGet(() -> mapped(
                                found,
                                edit,
                                draft.with(
                                        content,
                                        VersionStep.mapping(
                                                found.before(),
                                                content,
                                                renamed(draft.content(), content, edit, said),
                                                step)))));
    }

    private static List<Relation> renamed(Framework was, Framework is, DraftEdit edit, List<Relation> said) {
        if (!(edit instanceof DraftEdit.Moved(IndicatorCode code, char _))) {
            return said;
        }
        LongText lineage = was.indicator(code).orElseThrow().lineage();
        Renaming renaming = is.indicators().stream()
                .filter(one -> one.lineage().equals(lineage))
                .findFirst()
                .map(one -> new Renaming(code, one.code()))
                .orElseThrow();
        return said.stream().map(renaming::of).toList();
    }

    /// What people say of the mapping must leave a place for every indicator.
    private static Outcome<FrameworkDraft, DraftRefusal> mapped(
            Keeping.Found found, DraftEdit edit, FrameworkDraft draft) {
        if (!(edit instanceof DraftEdit.Mapped)) {
            return Outcome.done(draft);
        }
        return switch (VersionMapping.between(found.before(), draft.content(), draft.mapping())) {
            case Outcome.Done<VersionMapping, MappingRefusal> _ -> Outcome.done(draft);
            case Outcome.Refused<VersionMapping, MappingRefusal>(MappingRefusal refusal) ->
                Outcome.refused(new DraftRefusal.ByMapping(refusal));
        };
    }

    private static List<Relation> replaced(List<Relation> before, List<Relation> said) {
        Set<IndicatorCode> left = new HashSet<>();
        Set<IndicatorCode> right = new HashSet<>();
        said.forEach(one -> {
            left.addAll(one.before());
            right.addAll(one.after());
        });
        return Stream.concat(
                        before.stream()
                                .filter(one -> one.before().stream().noneMatch(left::contains)
                                        && one.after().stream().noneMatch(right::contains)),
                        said.stream())
                .collect(Collectors.toList());
    }

    /// Lays it before others, or takes it back to be changed.
    public Outcome<FrameworkId, DraftRefusal> move(Actor actor, FrameworkId id, int version, FrameworkDraft.State to) {
        return transactor.write(
                actor,
                Purpose.KEEP_FRAMEWORK,
                tx -> keeping.find(tx, actor, id)
                        .then(_ -> keeping.drafts().move(tx, id, to, version)
                                ? Keeping.told(tx, FrameworkAction.FRAMEWORK_MOVED, id)
                                : Outcome.refused(DraftRefusal.Plain.CHANGED_MEANWHILE)));
    }

    public Outcome<FrameworkId, DraftRefusal> drop(Actor actor, FrameworkId id) {
        return transactor.write(
                actor,
                Purpose.KEEP_FRAMEWORK,
                tx -> keeping.find(tx, actor, id).then(_ -> {
                    keeping.drafts().drop(tx, id);
                    return Keeping.told(tx, FrameworkAction.FRAMEWORK_DROPPED, id);
                }));
    }

    /// Says why a listed word may stand where it stands; of two people it can be settled with it.
    public Outcome<FrameworkId, DraftRefusal> letPass(
            Actor actor, FrameworkId id, Finding.Listed listed, LongText why) {
        return transactor.write(
                actor,
                Purpose.KEEP_FRAMEWORK,
                tx -> keeping.find(tx, actor, id).then(found -> passed(tx, actor, found, listed, why)));
    }

    private Outcome<FrameworkId, DraftRefusal> passed(
            Tx tx, Actor actor, Keeping.Found found, Finding.Listed listed, LongText why) {
        FrameworkDraft draft = found.draft().value();
        Optional<LongText> text = CheckDraft.text(draft.content(), listed.place());
        if (text.isEmpty() || !check.findings(draft.content()).contains(listed)) {
            return Outcome.refused(DraftRefusal.Plain.NO_SUCH_WORD);
        }
        keeping.drafts()
                .add(
                        tx,
                        draft.id(),
                        new LetPass(listed.place(), listed.word(), text.get(), actor.person(), clock.now(), why));
        return Keeping.told(tx, FrameworkAction.FRAMEWORK_WORD_PASSED, draft.id());
    }
}
