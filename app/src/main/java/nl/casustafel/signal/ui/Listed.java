package nl.casustafel.signal.ui;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.signal.ExternalNumber;
import nl.casustafel.signal.SignalId;
import nl.casustafel.signal.SignalRow;
import nl.casustafel.team.Municipality;
import nl.casustafel.texts.Texts;

/// A signal of the list with its words as they are shown, made once, so that narrowing and sorting ask
/// nothing.
/// @param next the day by which something must happen; empty for what became a case
/// @param plain all of its words, small and without accents, to look through
record Listed(
        SignalRow row,
        Optional<LocalDate> next,
        String about,
        String municipality,
        String state,
        String receiver,
        String plain)
        implements PersonalData {
    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    /// What ids are called, and the days other features know.
    record Names(
            Map<Municipality.Key, ShortText> municipalities,
            Map<PersonId, ShortText> people,
            Map<SignalId, LocalDate> days) {
        Names {
            municipalities = Map.copyOf(municipalities);
            people = Map.copyOf(people);
            days = Map.copyOf(days);
        }
    }

    static Listed of(SignalRow row, Names names, Texts texts) {
        String about = row.calledBy().map(ShortText::value).orElseGet(() -> texts.code(row.kind()));
        String municipality = name(row.municipality().map(names.municipalities::get));
        String state = state(row, texts);
        String receiver = name(Optional.ofNullable(names.people.get(row.receiver())));
        String external = row.external().map(ExternalNumber::value).orElse("");
        String all = String.join(" ", row.number().text(), external, about, municipality, state, receiver);
        return new Listed(row, NextDay.of(row, names.days()), about, municipality, state, receiver, plain(all));
    }

    /// Of the national system; empty where it gave none.
    String external() {
        return row.external().map(ExternalNumber::value).orElse("");
    }

    /// Without capitals and accents, as people look for words.
    static String plain(String words) {
        return MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    private static String state(SignalRow row, Texts texts) {
        String state = texts.code(row.state());
        return row.emergency() && !row.state().ended() ? texts.get("signal.list.urgent", state) : state;
    }

    private static String name(Optional<ShortText> name) {
        return name.map(ShortText::value).orElse("");
    }

    @Override
    public String toString() {
        return "Listed[" + row.number() + "]";
    }
}
