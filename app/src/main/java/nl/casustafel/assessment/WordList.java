package nl.casustafel.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.casustafel.kernel.ShortText;

/// Words that speak of what somebody is or believes and not of what somebody did (framework 2.11). One of
/// them in the reasons for a level or a decision calls for a gentle question, and never for a refusal:
/// facts must be writable.
public final class WordList {
    private static final String COMPOUND = "…";

    private final List<Category> categories;
    private final List<Pattern> patterns;

    /// @param terms beginnings of words, so that every form of them is found; after `…` also the last part of a
    /// longer word
    public record Category(Wording name, List<ShortText> terms) {
        public Category {
            terms = List.copyOf(terms);
        }
    }

    /// @param word as it was typed
    public record Hit(Wording category, ShortText word) {}

    public WordList(List<Category> categories) {
        this.categories = List.copyOf(categories);
        this.patterns = categories.stream().map(WordList::pattern).toList();
    }

    private static Pattern pattern(Category category) {
        String terms = category.terms().stream()
                .map(term -> term.value().startsWith(COMPOUND)
                        ? "\\p{L}*" + Pattern.quote(term.value().substring(COMPOUND.length()))
                        : Pattern.quote(term.value()))
                .collect(Collectors.joining("|"));
        return Pattern.compile("(?<!\\p{L})(?:" + terms + ")\\p{L}*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /// The first word of the first category that has one.
    public Optional<Hit> find(String text) {
        for (int i = 0; i < categories.size(); i++) {
            Matcher matcher = patterns.get(i).matcher(text);
            if (matcher.find()) {
                return Optional.of(new Hit(categories.get(i).name(), ShortText.of(matcher.group())));
            }
        }
        return Optional.empty();
    }

    /// Every word of every category, in the order of the categories.
    public List<Hit> all(String text) {
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < categories.size(); i++) {
            Wording name = categories.get(i).name();
            patterns.get(i)
                    .matcher(text)
                    .results()
                    .map(found -> new Hit(name, ShortText.of(found.group())))
                    .forEach(hits::add);
        }
        return hits;
    }
}
