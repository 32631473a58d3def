package nl.casustafel.person.naming;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.StandIn;
import nl.casustafel.person.Veil;
import nl.casustafel.person.VeilMaking;
import org.jspecify.annotations.Nullable;

/// Takes the names of subjects and reporters out of a text, so that a screen can be shown to a room: whole
/// names and each part of them, in whatever case or marks, cut in two, in the genitive, or inside an
/// address. Rather a word too many goes than a name too few. It gives no name away: it can only be asked
/// for a text without them.
public final class NameVeil implements Veil, PersonalData {
    /// Shorter parts are looked for as a word of their own only; inside longer words they would be
    /// everywhere.
    static final int INSIDE = 5;

    /// Words that many organisations have in their names.
    private static final Set<String> COMMON = Set.of(
            "stichting",
            "vereniging",
            "moskee",
            "kerk",
            "school",
            "college",
            "centrum",
            "club",
            "jongeren",
            "groep",
            "beweging",
            "de",
            "het",
            "een",
            "en",
            "voor",
            "bv",
            "nv");

    private final Map<String, StandIn> parts;
    private final Map<String, Set<String>> particles;

    private NameVeil(Making from) {
        this.parts = Map.copyOf(from.parts);
        this.particles = Map.copyOf(from.particles);
    }

    public static final class Making implements VeilMaking {
        private final Map<String, StandIn> parts = new HashMap<>();
        private final Map<String, Set<String>> particles = new HashMap<>();

        @Override
        public Making name(String called, StandIn instead) {
            Stream.of(called.split("[,;]")).forEach(one -> add(words(one), instead, Set.of()));
            return this;
        }

        @Override
        public Making organisation(String called) {
            add(words(called), StandIn.SUBJECT, COMMON);
            return this;
        }

        @Override
        public Veil made() {
            return new NameVeil(this);
        }

        private void add(List<String> words, StandIn instead, Set<String> shared) {
            boolean particlesAlone =
                    words.stream().allMatch(word -> NamePart.of(word).isParticle());
            for (int at = 0; at < words.size(); at++) {
                String word = words.get(at);
                if (word.length() > 1
                        && !shared.contains(word)
                        && (particlesAlone || !NamePart.of(word).isParticle())) {
                    put(word, instead);
                    before(words, at, word);
                }
            }
            if (words.size() > 1) {
                put(String.join("", words), instead);
            }
        }

        private void before(List<String> words, int at, String word) {
            for (int each = at - 1; each >= 0 && NamePart.of(words.get(each)).isParticle(); each--) {
                String particle = words.get(each);
                ways(word)
                        .forEach(way -> particles
                                .computeIfAbsent(way, _ -> new HashSet<>())
                                .add(particle));
            }
        }

        private void put(String part, StandIn instead) {
            ways(part)
                    .forEach(way ->
                            parts.merge(way, instead, (one, other) -> one.equals(StandIn.SUBJECT) ? one : other));
        }

        private static List<String> words(String name) {
            return Stream.of(Letters.plain(name).split(" "))
                    .filter(word -> !word.isEmpty())
                    .toList();
        }
    }

    /// A word in small letters, also without what a mark stood for.
    static Stream<String> ways(String plain) {
        return Stream.of(plain, NamePart.of(plain).bare()).distinct();
    }

    @Override
    public String over(String text, Function<StandIn, String> shown) {
        return parts.isEmpty() || text.isBlank() ? text : new Covering(this, text).covered(shown);
    }

    /// Which word stands for this one, where it is (part of) a name; null where it is none.
    @Nullable
    StandIn instead(String plain) {
        return ways(plain).map(this::one).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private @Nullable StandIn one(String plain) {
        StandIn whole = parts.get(plain);
        if (whole == null && plain.length() > 3 && plain.endsWith("s")) {
            whole = parts.get(plain.substring(0, plain.length() - 1));
        }
        return whole != null ? whole : inside(plain);
    }

    private @Nullable StandIn inside(String plain) {
        for (int from = 0; from + INSIDE <= plain.length(); from++) {
            for (int to = plain.length(); to >= from + INSIDE; to--) {
                String piece = plain.substring(from, to);
                StandIn found = parts.get(piece);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    boolean precedes(String particle, String plain) {
        return ways(plain).anyMatch(way -> particles.getOrDefault(way, Set.of()).contains(particle));
    }

    /// Whether these letters, written in two or three pieces, are a name.
    @Nullable
    StandIn together(String plain) {
        return plain.length() < INSIDE
                ? null
                : ways(plain)
                        .map(parts::get)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    @Override
    public String toString() {
        return "Veil[" + parts.size() + "]";
    }
}
