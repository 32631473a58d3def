package nl.casustafel.framework;

import java.util.List;
import java.util.Optional;
import nl.casustafel.assessment.VersionName;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// Makes the signed file of a settled version, to give to another team. It holds nothing of anybody.
public final class GiveOutVersion {
    private final Transactor transactor;
    private final FrameworkVersions versions;
    private final FrameworkSigning signing;

    /// @param words to be read aloud to who takes it over
    public record Made(byte[] file, VersionName number, List<ShortText> words) {
        public Made {
            words = List.copyOf(words);
        }

        @Override
        public String toString() {
            return "Made[" + number.value() + "]";
        }
    }

    public GiveOutVersion(Transactor transactor, FrameworkVersions versions, FrameworkSigning signing) {
        this.transactor = transactor;
        this.versions = versions;
        this.signing = signing;
    }

    public Outcome<Made, DraftRefusal> handle(Actor actor, FrameworkId id) {
        return transactor.write(actor, Purpose.KEEP_FRAMEWORK, tx -> {
            if (!Keeping.keeps(actor)) {
                return Outcome.refused(DraftRefusal.Plain.NOT_YOURS);
            }
            Optional<SettledVersion> found = versions.settled(tx).stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst();
            return found.<Outcome<Made, DraftRefusal>>map(version -> Outcome.done(made(tx, version)))
                    .orElseGet(() -> Outcome.refused(DraftRefusal.Plain.UNKNOWN));
        });
    }

    private Made made(Tx tx, SettledVersion version) {
        Source.Signer own = signing.own(tx);
        FrameworkVersions.Files files = versions.files(tx, version.id());
        FrameworkParcel parcel = new FrameworkParcel(
                own,
                version.decided()
                        .map(one ->
                                new SettledVersion.Decided(one.on(), one.by(), FrameworkParcel.seen(one.reference()))),
                version.predecessor()
                        .flatMap(before -> versions.settled(tx).stream()
                                .filter(one -> one.id().equals(before))
                                .findFirst())
                        .map(before -> before.version().hash()),
                files.content(),
                files.mapping(),
                new FrameworkParcel.Signature(""));
        FrameworkParcel signed = parcel.signed(new FrameworkParcel.Signature(signing.sign(tx, parcel.message())));
        tx.audit(FrameworkAction.FRAMEWORK_GIVEN_OUT, version.id());
        return new Made(
                signed.encode(),
                version.version().number(),
                signing.words(own).stream().map(ShortText::of).toList());
    }
}
