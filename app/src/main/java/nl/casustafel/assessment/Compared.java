package nl.casustafel.assessment;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.team.Party;
import nl.casustafel.team.Voice;

/// What each organisation rated for one indicator, side by side. Nothing is added up or averaged
/// (framework 3.5).
public record Compared(Indicator indicator, Map<Voice, Rating> given) implements PersonalData {
    /// How the levels lie to each other.
    public enum Likeness {
        /// Nothing more to do.
        EQUAL,
        DIFFERENT,
        /// Somebody could not say: talked about by itself, never counted as not seen.
        UNKNOWN
    }

    public Compared {
        given = Collections.unmodifiableMap(new LinkedHashMap<>(given));
    }

    /// Every indicator somebody rated, in the order of the framework and never by level; empty while
    /// the round is blind.
    public static List<Compared> all(Framework framework, Round round) {
        if (!round.isClosed()) {
            return List.of();
        }
        return framework.indicators().stream()
                .map(indicator -> new Compared(indicator, given(indicator.code(), round)))
                .filter(row -> !row.given().isEmpty())
                .toList();
    }

    /// The three in their order, organisations as they locked.
    private static Map<Voice, Rating> given(IndicatorCode code, Round round) {
        Map<Voice, Rating> given = new LinkedHashMap<>();
        round.sheets().stream()
                .sorted(Comparator.comparing(sheet -> place(sheet.voice())))
                .forEach(sheet -> {
                    Rating rating = sheet.ratings().get(code);
                    if (rating != null) {
                        given.put(sheet.voice(), rating);
                    }
                });
        return given;
    }

    private static int place(Voice voice) {
        int place = List.<Voice>of(Party.values()).indexOf(voice);
        return place < 0 ? Party.values().length : place;
    }

    public Likeness likeness() {
        Set<Level> levels = given.values().stream().map(Rating::level).collect(Collectors.toSet());
        if (levels.contains(Level.UNKNOWN)) {
            return Likeness.UNKNOWN;
        }
        return levels.size() == 1 ? Likeness.EQUAL : Likeness.DIFFERENT;
    }

    /// Why the table talks about it; none where it need not.
    public Set<ToDiscuss> toDiscuss() {
        return ToDiscuss.of(indicator.code(), levels());
    }

    /// What one key may take over; empty where the table types its own.
    public Optional<Level> adoptable() {
        return ToDiscuss.adoptable(levels());
    }

    private List<Level> levels() {
        return given.values().stream().map(Rating::level).toList();
    }

    @Override
    public String toString() {
        return "Compared[" + indicator.code() + "]";
    }
}
