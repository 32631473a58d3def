package nl.casustafel.provision;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.minutes.MinutesVersion;

/// What is handed to whom and on which ground, as stated before it leaves (W-F1: recipient, basis,
/// purpose, items).
/// @param recipient the person or body that receives it
/// @param legalBasis the article it rests on, e.g. `WPGA art. 6(1)`
/// @param items the parts of it by number, e.g. `2026-A-011`; never a name, at least one
/// @param minutes the final minutes it is taken from; empty where it is taken from none
/// @param terms the conditions it leaves under
public record Handover(
        ShortText recipient,
        ShortText purpose,
        ShortText legalBasis,
        Form form,
        List<ShortText> items,
        Optional<MinutesVersion.Key> minutes,
        Terms terms)
        implements PersonalData {
    /// How it leaves.
    public enum Form {
        FILE,
        FILE_WITH_PASSWORD,
        /// To be printed: one copy, which bears its number and the name of who gets it.
        PAPER,
        /// A part of the log, as a table.
        LOG_TABLE,
        /// Signals as a list shows them, as a table.
        SIGNAL_LIST,
        /// Dossiers for one other store, which it alone can open.
        BUNDLE,
        /// A letter or a hand-over sheet about one signal, as PDF.
        LETTER,
        /// The neutral sheet of one case, for who types it into another system (DEC-22).
        CASE_SHEET,
        /// An agreed assessment of a case (framework 3.10).
        ASSESSMENT,
        /// An agreed version of a plan of approach (law 1.6).
        PLAN,
        /// Days on which actions are due, by number alone.
        CALENDAR,
        /// An invitation with the agenda, by number alone.
        AGENDA,
        /// What one attendee may see of an agenda.
        AGENDA_PACK,
        /// Figures on the framework itself, about no dossier (AN11).
        FRAMEWORK_FIGURES,
        /// Lines of this register itself, by number alone (W-F2).
        REGISTER,
        /// A decision on police data, about no dossier (W-F3).
        POLICE_DECISION;

        boolean ofMinutes() {
            return this == FILE || this == FILE_WITH_PASSWORD || this == PAPER;
        }
    }

    /// Room for the items in the register, in characters.
    public static final int ITEMS_MAX = 2000;

    public Handover {
        items = List.copyOf(items);
        if (items.isEmpty() || !hasRoomFor(items)) {
            throw new IllegalArgumentException("items: " + items.size());
        }
        if (minutes.isPresent() != form.ofMinutes()) {
            throw new IllegalArgumentException("form: " + form);
        }
    }

    /// Without conditions.
    public Handover(
            ShortText recipient,
            ShortText purpose,
            ShortText legalBasis,
            Form form,
            List<ShortText> items,
            Optional<MinutesVersion.Key> minutes) {
        this(recipient, purpose, legalBasis, form, items, minutes, Terms.NONE);
    }

    /// The same, on these terms.
    public Handover on(Terms other) {
        return new Handover(recipient, purpose, legalBasis, form, items, minutes, other);
    }

    /// Whether the register has room to name these.
    public static boolean hasRoomFor(List<ShortText> items) {
        return items.stream().collect(Collectors.summingInt(item -> item.value().length() + 1)) <= ITEMS_MAX;
    }

    @Override
    public String toString() {
        return "Handover[" + form + ", items=" + items.size() + "]";
    }
}
