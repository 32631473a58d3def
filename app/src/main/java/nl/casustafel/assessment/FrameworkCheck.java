package nl.casustafel.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A framework's own check before a version is settled (framework 2.11): words, form, and twins. On the
/// Dutch text, which is the one that counts (DEC-26). That an indicator says what does not count needs no
/// check: there is none without.
///
/// @param twinned indicators that have a pair of vignettes differing in strand only
public record FrameworkCheck(Terms terms, Set<IndicatorCode> twinned) {
    private static final int ILLUSTRATIONS = 3;
    /// Not more than one in so many may be restricted to strands.
    private static final int RESTRICTED = 5;

    public FrameworkCheck {
        twinned = Set.copyOf(twinned);
    }

    /// In the order of the framework; none where nothing is wrong.
    public List<Finding> findings(Framework framework) {
        List<Indicator> indicators = framework.indicators();
        List<Finding> found = new ArrayList<>();
        for (Indicator one : indicators) {
            found.addAll(words(one));
            found.addAll(form(one));
            if (!twinned.contains(one.code())) {
                found.add(new Finding.NoTwins(one.code()));
            }
        }
        if (tooManyRestricted(indicators)) {
            found.add(new Finding.TooManyRestricted(restricted(indicators), indicators.size()));
        }
        return found;
    }

    private List<Finding> words(Indicator one) {
        return Stream.concat(
                        Stream.of(
                                listed(one, Finding.Element.NAME, Optional.empty(), one.name()),
                                listed(
                                        one,
                                        Finding.Element.DEFINITION,
                                        Optional.empty(),
                                        one.explained().definition())),
                        anchors()
                                .map(level ->
                                        listed(one, Finding.Element.ANCHOR, Optional.of(level), one.anchor(level))))
                .flatMap(List::stream)
                .toList();
    }

    private List<Finding> listed(Indicator one, Finding.Element element, Optional<Level> level, Wording wording) {
        Finding.Place place = new Finding.Place(one.code(), element, level);
        return terms.words().all(wording.nl().value()).stream()
                .<Finding>map(hit -> new Finding.Listed(place, hit.category(), hit.word()))
                .toList();
    }

    private List<Finding> form(Indicator one) {
        List<Finding> found = new ArrayList<>();
        anchors()
                .filter(level -> !terms.acts().in(one.anchor(level).nl().value(), level))
                .map(level -> new Finding.Place(one.code(), Finding.Element.ANCHOR, Optional.of(level)))
                .forEach(place -> found.add(new Finding.NothingToSee(place)));
        int wanted = illustrationsWanted(one.motives());
        if (one.illustrations().size() < wanted) {
            found.add(
                    new Finding.FewIllustrations(one.code(), one.illustrations().size(), wanted));
        }
        if (!one.motives().isEmpty() && one.explained().onlyBecause().isEmpty()) {
            found.add(new Finding.RestrictedWithoutReason(one.code()));
        }
        return found;
    }

    private static Stream<Level> anchors() {
        return Stream.of(Level.values()).filter(Level::isKnown);
    }

    /// From how many strands an indicator needs an example: three, or all it is restricted to.
    public static int illustrationsWanted(Set<Motive> motives) {
        return motives.isEmpty() ? ILLUSTRATIONS : Math.min(ILLUSTRATIONS, motives.size());
    }

    public static boolean tooManyRestricted(List<Indicator> indicators) {
        return restricted(indicators) * RESTRICTED > indicators.size();
    }

    private static int restricted(List<Indicator> indicators) {
        return (int) indicators.stream().filter(one -> !one.motives().isEmpty()).count();
    }
}
