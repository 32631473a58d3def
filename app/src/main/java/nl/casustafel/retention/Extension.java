package nl.casustafel.retention;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.ExtensionGround;
import nl.casustafel.casefile.Regime;
import nl.casustafel.kernel.Id;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.team.Organisation;

/// That a case under the WGS is kept on (W-G7, WGS art. 1.8(7), BGS art. 1.16(2) and (3)).
public record Extension(Key id, CaseId caseFile, Wish wish, LocalDate decidedOn, PersonId decidedBy) {
    /// Years at most, each time.
    public static final int YEARS = 2;

    public record Key(UUID value) implements Id {
        public static Key fresh() {
            return new Key(UUID.randomUUID());
        }
    }

    /// @param consents the participants that provided and agree
    public record Wish(LocalDate until, ExtensionGround ground, LongText reason, Set<Organisation.Key> consents)
            implements PersonalData {
        public Wish {
            consents = Set.copyOf(consents);
        }

        @Override
        public String toString() {
            return "Wish[" + until + " " + ground + "]";
        }
    }

    /// Why this case cannot be kept on so; empty where it can.
    /// @param providers the participants whose consent it takes
    static Optional<TermRefusal> against(Wish wish, Keeping kept, LocalDate today, Set<Organisation.Key> providers) {
        LocalDate ceiling = kept.ceiling();
        if (kept.regime() != Regime.WGS) {
            return Optional.of(TermRefusal.NOT_WGS);
        }
        if (today.isAfter(ceiling)) {
            return Optional.of(TermRefusal.TERM_PASSED);
        }
        if (!wish.until().isAfter(ceiling) || wish.until().isAfter(ceiling.plusYears(YEARS))) {
            return Optional.of(TermRefusal.TOO_LONG);
        }
        return fits(wish.ground(), kept, ceiling)
                ? Optional.<TermRefusal>empty()
                        .or(() -> wish.consents().isEmpty() || !wish.consents().containsAll(providers)
                                ? Optional.of(TermRefusal.CONSENT_MISSING)
                                : Optional.empty())
                : Optional.of(TermRefusal.GROUND_DOES_NOT_FIT);
    }

    private static boolean fits(ExtensionGround ground, Keeping kept, LocalDate ceiling) {
        return switch (ground) {
            case OPEN_AND_COMPLEX -> kept.closed().isEmpty();
            case RELAPSE ->
                kept.closed()
                        .filter(end -> end.on().isAfter(ceiling.minusYears(1)))
                        .isPresent();
        };
    }
}
