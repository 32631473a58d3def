package nl.casustafel.provision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.casustafel.casefile.Regime;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.team.Organisation;

/// One line of the register (W-F4). A file has a line of its own; what was said at the table and what is
/// read in the program is worked out from attendance and designations each time the register is read
/// (DEC-25).
/// @param id of the line of a file, the agenda item, or the designation
/// @param from whose data; empty where that is not known, or nobody had brought any
public record RegisterLine(UUID id, Instant at, What what, List<Recipient> to, List<Source> from, After after)
        implements PersonalData {
    /// What it was about and for.
    /// @param items the dossiers by number
    /// @param regime of the dossier; empty where it is about none
    /// @param meeting number of the meeting and place on its agenda
    /// @param file present for what left as a file or on paper
    public record What(
            Occasion occasion,
            List<ShortText> items,
            Optional<Regime> regime,
            Optional<ShortText> meeting,
            Optional<Provision> file) {
        public What {
            items = List.copyOf(items);
        }
    }

    /// Who got to know it.
    public record Recipient(ShortText name, Optional<ShortText> organisation) implements PersonalData {
        @Override
        public String toString() {
            return "Recipient[]";
        }
    }

    /// What came later (W-D8).
    /// @param replaced whether minutes with a newer version stand in its place
    /// @param corrected on which days the recipient was told that something was wrong
    /// @param owed how many such notices are not yet given
    /// @param askedBack when the recipient was asked to destroy it
    public record After(boolean replaced, List<LocalDate> corrected, int owed, Optional<Instant> askedBack) {
        public static final After NOTHING = new After(false, List.of(), 0, Optional.empty());

        public After {
            corrected = List.copyOf(corrected);
        }
    }

    public RegisterLine {
        to = List.copyOf(to);
        from = List.copyOf(from);
    }

    public Medium medium() {
        return what.occasion().medium();
    }

    /// Whether this recipient still holds what was put right or replaced, and nobody asked for it yet.
    public boolean toRecall() {
        return after.owed() > 0 || (after.replaced() && after.askedBack().isEmpty());
    }

    /// Whether a file was meant to leave and never did.
    public boolean failed() {
        return what.file().flatMap(Provision::failure).isPresent();
    }

    public boolean isFrom(Organisation.Key organisation) {
        return from.stream().anyMatch(source -> source.organisation().id().equals(organisation));
    }

    /// Whether police data are in it (W-F2).
    public boolean ofPolice() {
        return from.stream().anyMatch(Source::ofPolice);
    }

    @Override
    public String toString() {
        return "RegisterLine[" + what.occasion() + ", from=" + from.size() + ", to=" + to.size() + "]";
    }
}
