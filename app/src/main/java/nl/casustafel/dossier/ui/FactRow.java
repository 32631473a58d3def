package nl.casustafel.dossier.ui;

import java.util.Optional;
import nl.casustafel.dossier.CaseFact;
import nl.casustafel.dossier.Observed;
import nl.casustafel.dossier.Telling;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.signal.DataCategory;
import nl.casustafel.signal.Fact;
import nl.casustafel.signal.FactKind;

/// A fact in the list of a case: one of the signal it came from, or one a participant brought since.
sealed interface FactRow extends PersonalData {
    /// Who brought it.
    ShortText source();

    Optional<FactKind> kind();

    Optional<LongText> words();

    Observed observed();

    Optional<DataCategory> category();

    record OfSignal(Fact fact) implements FactRow {
        @Override
        public ShortText source() {
            return fact.contributor();
        }

        @Override
        public Optional<FactKind> kind() {
            return Optional.of(fact.kind());
        }

        @Override
        public Optional<LongText> words() {
            return Optional.of(fact.text());
        }

        @Override
        public Observed observed() {
            return new Observed(fact.observedOn(), Optional.empty());
        }

        @Override
        public Optional<DataCategory> category() {
            return Optional.of(fact.category());
        }

        @Override
        public String toString() {
            return "OfSignal[]";
        }
    }

    record OfCase(CaseFact fact, ShortText source) implements FactRow {
        @Override
        public Optional<FactKind> kind() {
            return fact.telling().known().map(Telling.Known::kind);
        }

        @Override
        public Optional<LongText> words() {
            return fact.telling().words();
        }

        @Override
        public Observed observed() {
            return fact.telling().known().map(Telling.Known::observed).orElse(Observed.NOT_KNOWN);
        }

        @Override
        public Optional<DataCategory> category() {
            return fact.category();
        }

        /// Whether there is something to say of it, or to put right.
        boolean stands() {
            return fact.isGround();
        }

        @Override
        public String toString() {
            return "OfCase[]";
        }
    }
}
