package nl.casustafel.framework;

import java.util.List;
import java.util.Optional;
import nl.casustafel.assessment.Framework;
import nl.casustafel.assessment.FrameworkRefusal;
import nl.casustafel.assessment.Relation;
import nl.casustafel.assessment.VersionMapping;
import nl.casustafel.assessment.VersionNumber;
import nl.casustafel.assessment.file.FrameworkFile;
import nl.casustafel.assessment.file.MappingFile;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// Takes over a version that another team made, as a concept: what they decided is shown, and the own
/// driehoek or steering group decides for itself. Settled unchanged it keeps its bytes, and so its hash.
public final class TakeOverVersion {
    private final Transactor transactor;
    private final Keeping keeping;
    private final FrameworkSigning signing;
    private final CaseClock clock;

    /// A file that is whole and signed.
    /// @param known whether words were compared with this signer before
    public record Looked(FrameworkParcel parcel, Framework content, boolean known) {}

    public TakeOverVersion(Transactor transactor, Keeping keeping, FrameworkSigning signing, CaseClock clock) {
        this.transactor = transactor;
        this.keeping = keeping;
        this.signing = signing;
        this.clock = clock;
    }

    /// What is in it and who signed, before anything is believed.
    public Outcome<Looked, DraftRefusal> look(Actor actor, byte[] file) {
        return Keeping.keeps(actor)
                ? read(file)
                        .map(looked -> transactor.read(
                                actor,
                                Purpose.KEEP_FRAMEWORK,
                                tx -> new Looked(
                                        looked.parcel(),
                                        looked.content(),
                                        signing.isKnown(tx, looked.parcel().signer()))))
                : Outcome.refused(DraftRefusal.Plain.NOT_YOURS);
    }

    private Outcome<Looked, DraftRefusal> read(byte[] file) {
        Optional<FrameworkParcel> parcel = FrameworkParcel.parse(file);
        if (parcel.isEmpty()) {
            return Outcome.refused(DraftRefusal.Plain.FILE_UNREADABLE);
        }
        FrameworkParcel given = parcel.get();
        if (!signing.holds(given.signer(), given.message(), given.signature().value())) {
            return Outcome.refused(DraftRefusal.Plain.FILE_ALTERED);
        }
        return switch (FrameworkFile.read(given.framework())) {
            case Outcome.Done<Framework, FrameworkRefusal>(Framework content) ->
                VersionNumber.of(content.version().number()).isPresent()
                        ? Outcome.done(new Looked(given, content, false))
                        : Outcome.refused(DraftRefusal.Plain.FILE_UNREADABLE);
            case Outcome.Refused<Framework, FrameworkRefusal>(FrameworkRefusal refusal) ->
                Outcome.refused(new DraftRefusal.ByFile(refusal));
        };
    }

    /// @param heard the words as the other side read them aloud; not looked at where the signer is known
    public Outcome<FrameworkId, DraftRefusal> handle(Actor actor, byte[] file, String heard) {
        return transactor.write(
                actor,
                Purpose.KEEP_FRAMEWORK,
                tx -> Keeping.keeps(actor)
                        ? read(file).then(looked -> taken(tx, actor, looked, heard))
                        : Outcome.refused(DraftRefusal.Plain.NOT_YOURS));
    }

    private Outcome<FrameworkId, DraftRefusal> taken(Tx tx, Actor actor, Looked looked, String heard) {
        FrameworkParcel parcel = looked.parcel();
        Framework content = looked.content();
        if (!signing.isKnown(tx, parcel.signer()) && !signing.saidAs(parcel.signer(), heard)) {
            return Outcome.refused(DraftRefusal.Plain.WORDS_DIFFER);
        }
        if (!keeping.drafts().drafts(tx).isEmpty()) {
            return Outcome.refused(DraftRefusal.Plain.ONE_AT_A_TIME);
        }
        List<SettledVersion> settled = keeping.versions().settled(tx);
        boolean here = settled.stream()
                .anyMatch(one -> one.version()
                                .lineage()
                                .equals(content.version().lineage())
                        && one.version().number().equals(content.version().number()));
        if (here) {
            return Outcome.refused(DraftRefusal.Plain.NUMBER_TAKEN);
        }
        SettledVersion last = settled.getLast();
        Framework before = keeping.versions().framework(tx, last.id()).orElseThrow();
        FrameworkDraft draft = new FrameworkDraft(
                FrameworkId.fresh(),
                content,
                List.of(),
                last.id(),
                FrameworkDraft.State.CONCEPT,
                new FrameworkDraft.Begun(clock.now(), actor.person()),
                Optional.of(new Source(parcel.signer(), content.version().hash(), decision(parcel))));
        VersionNumber.ChangeSize size = draft.size(before);
        Optional<DraftRefusal> objection = VersionStep.objection(before, content, size);
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        FrameworkDraft mapped = draft.with(content, mapping(before, looked, last, size));
        keeping.drafts().add(tx, mapped, parcel.framework());
        return Keeping.told(tx, FrameworkAction.FRAMEWORK_TAKEN_OVER, draft.id());
    }

    /// Theirs where it is to the version in use here, and else a proposal.
    private static List<Relation> mapping(
            Framework before, Looked looked, SettledVersion last, VersionNumber.ChangeSize size) {
        return looked.parcel()
                .mapping()
                .filter(_ -> looked.parcel()
                        .follows()
                        .equals(Optional.of(last.version().hash())))
                .flatMap(bytes -> ifDone(MappingFile.read(bytes)))
                .filter(said ->
                        VersionMapping.between(before, looked.content(), said).isDone())
                .orElseGet(() -> VersionStep.mapping(before, looked.content(), List.of(), size));
    }

    private static <T, R extends Refusal> Optional<T> ifDone(Outcome<T, R> outcome) {
        return switch (outcome) {
            case Outcome.Done<T, R>(T value) -> Optional.of(value);
            case Outcome.Refused<T, R> _ -> Optional.empty();
        };
    }

    private static Optional<LongText> decision(FrameworkParcel parcel) {
        return parcel.decided()
                .map(one -> LongText.of(
                        one.on() + " " + one.by() + " " + one.reference().value()));
    }
}
