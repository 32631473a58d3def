package nl.casustafel.person.naming;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import nl.casustafel.person.naming.SpelledName.Span;
import org.jspecify.annotations.Nullable;

/// All words of the names in a book, with those who bear them, to be found by a word like it.
///
/// A word is kept under its [Sounds#frame], and under that frame with one sound left out, so that only
/// words that can be alike are compared one by one.
final class KnownParts {
    private static final int STEM = 3;
    private static final int SHORT_FRAME = 2;
    private final Map<String, NamePart> byPlain = new HashMap<>();
    private final Map<NamePart, Bearers> bearers = new HashMap<>();
    private final Map<String, List<NamePart>> byFrame = new HashMap<>();
    private final Map<String, List<NamePart>> joinedByFrame = new HashMap<>();
    private final NavigableMap<String, NamePart> sorted = new TreeMap<>();
    private final Forms forms;
    private final PartLikeness likeness;

    KnownParts(Forms forms, PartLikeness likeness) {
        this.forms = forms;
        this.likeness = likeness;
    }

    /// The kept part for a word, or a new one that is not kept yet.
    NamePart part(String plain) {
        NamePart known = byPlain.get(plain);
        return known == null ? NamePart.of(plain) : known;
    }

    void add(Span span, int bearer) {
        NamePart part = span.part();
        Bearers kept = bearers.get(part);
        if (kept == null) {
            kept = new Bearers();
            bearers.put(part, kept);
            byPlain.put(part.plain(), part);
        }
        if (span.isOneWord() && sorted.put(part.plain(), part) == null) {
            frames(part.frame()).forEach(frame -> keep(byFrame, frame, part));
        } else if (kept.count() == 0) {
            keep(joinedByFrame, part.frame(), part);
        }
        kept.add(bearer);
    }

    private static void keep(Map<String, List<NamePart>> under, String frame, NamePart part) {
        under.computeIfAbsent(frame, _ -> new ArrayList<>()).add(part);
    }

    /// Those who bear exactly this word; nobody for a word that is not kept.
    Bearers bearers(NamePart part) {
        return bearers.getOrDefault(part, Bearers.NOBODY);
    }

    /// Every kept word like this one, with how good a ground that is.
    Map<NamePart, Double> like(Span typed) {
        Map<NamePart, Double> like = new LinkedHashMap<>();
        NamePart part = typed.part();
        joinedByFrame.getOrDefault(part.frame(), List.of()).forEach(kept -> compareJoined(part, kept, like));
        if (!typed.isOneWord()) {
            byFrame.getOrDefault(part.frame(), List.of()).forEach(kept -> compareJoined(part, kept, like));
            return like;
        }
        Set<NamePart> seen = new HashSet<>();
        frames(part.frame())
                .forEach(frame ->
                        byFrame.getOrDefault(frame, List.of()).forEach(kept -> compare(part, kept, seen, like)));
        forms.of(part.plain()).forEach(form -> compare(part, sorted.get(form), seen, like));
        for (int to = 1; to < part.plain().length(); to++) {
            compare(part, sorted.get(part.plain().substring(0, to)), seen, like);
        }
        if (part.plain().length() >= STEM) {
            sorted.subMap(part.plain(), part.plain() + Character.MAX_VALUE)
                    .values()
                    .forEach(kept -> compare(part, kept, seen, like));
        }
        return like;
    }

    private void compare(NamePart typed, @Nullable NamePart kept, Set<NamePart> seen, Map<NamePart, Double> like) {
        if (kept != null && seen.add(kept)) {
            likeness.of(typed, kept).ifPresent(match -> like.put(kept, match.weight()));
        }
    }

    private void compareJoined(NamePart typed, NamePart kept, Map<NamePart, Double> like) {
        likeness.ofJoined(typed, kept).ifPresent(match -> like.merge(kept, match.weight(), Math::max));
    }

    private static Set<String> frames(String frame) {
        Set<String> frames = new HashSet<>();
        frames.add(frame);
        for (int left = 0; frame.length() > SHORT_FRAME && left < frame.length(); left++) {
            frames.add(frame.substring(0, left) + frame.substring(left + 1));
        }
        return frames;
    }
}
