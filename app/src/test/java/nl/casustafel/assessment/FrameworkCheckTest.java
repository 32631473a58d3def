package nl.casustafel.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.casustafel.assessment.Finding.Element;
import nl.casustafel.assessment.Finding.Place;
import nl.casustafel.assessment.file.ShippedFramework;
import nl.casustafel.assessment.file.ShippedWordList;
import nl.casustafel.kernel.LongText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The checks of framework 2.11, on the framework that comes with the program and on one that is spoilt.
class FrameworkCheckTest {
    private static final Framework SHIPPED = ShippedFramework.read();
    private static final IndicatorCode A1 = new IndicatorCode("A1");
    private static final FrameworkCheck CHECK = new FrameworkCheck(
            ShippedWordList.terms(),
            SHIPPED.indicators().stream().map(Indicator::code).collect(Collectors.toSet()));

    @Test
    void theShippedFrameworkPassesItsOwnChecks_2_11() {
        assertEquals(List.of(), CHECK.findings(SHIPPED));
    }

    @ParameterizedTest
    @CsvSource({
        "Draagt een hoofddoek en zegt weinig.,hoofddoek,Geloof en geloofsuitoefening",
        "Zegt in het Arabisch hetzelfde.,Arabisch,'Afkomst, nationaliteit, taal en verblijfsstatus'",
        "Loopt mee in demonstraties en zegt dat.,demonstraties,'Politieke opvatting, partij en protest'",
        "Zegt dat hij homoseksueel is.,homoseksueel,'Seksuele gerichtheid, genderuiting en relatievorm'",
        "Heeft een angststoornis en zegt dat.,angststoornis,Gezondheid en diagnosen als zodanig",
        "Zegt van een bijstandsuitkering te leven.,bijstandsuitkering,'Armoede, buurt en slachtofferschap'",
        "Gebruikt een VPN.,VPN,'Privacymiddelen, weigering en klachten'",
        "Doet dit op jeugdige leeftijd.,leeftijd,Leeftijd als zodanig"
    })
    void aWordOfEachCategoryIsFoundInEachText_2_11(String sentence, String word, String category) {
        Framework spoilt = changed(one -> withAnchor(one, Level.CLEAR, sentence));
        Place place = new Place(A1, Element.ANCHOR, Optional.of(Level.CLEAR));
        assertTrue(
                CHECK.findings(spoilt).stream()
                        .anyMatch(finding -> finding instanceof Finding.Listed listed
                                && listed.place().equals(place)
                                && listed.word().value().equals(word)
                                && listed.category().nl().value().equals(category)
                                && listed.weight() == Finding.Weight.NEEDS_TWO_REASONS),
                CHECK.findings(spoilt).toString());
    }

    @Test
    void nameAndDefinitionAreReadToo_2_11() {
        Wording bearded = new Wording(LongText.of("De baard"), LongText.of("The beard"));
        assertEquals(
                List.of(Element.NAME),
                elements(changed(one -> new Indicator(
                        one.code(),
                        one.lineage(),
                        one.nature(),
                        one.motives(),
                        one.screen(),
                        bearded,
                        one.explained(),
                        one.illustrations()))));
        assertEquals(
                List.of(Element.DEFINITION),
                elements(changed(one -> Typed.explained(
                        one,
                        new Indicator.Explained(
                                bearded,
                                one.explained().anchors(),
                                one.explained().doesNotCount(),
                                one.explained().note(),
                                Optional.empty())))));
        // What does not count may name what never counts.
        assertEquals(
                List.of(),
                elements(changed(one -> Typed.explained(
                        one,
                        new Indicator.Explained(
                                one.explained().definition(),
                                one.explained().anchors(),
                                bearded,
                                one.explained().note(),
                                Optional.empty())))));
    }

    private static List<Element> elements(Framework framework) {
        return CHECK.findings(framework).stream()
                .map(finding -> ((Finding.Listed) finding).place().element())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "0,Bij navraag is niets bekend.,true",
        "1,Bij navraag is niets bekend.,false",
        "1,Zegt dat het zo is.,true",
        "1,Vindt dat het zo is.,false",
        "2,Gelooft dat geweld nodig is en voelt zich zo.,false",
        "2,Heeft een gevaarlijk karakter.,false",
        "2,Heeft geregeld persoonlijk contact met hen.,true",
        "2,Heeft veel. Contact is er niet.,false",
        "3,Is gevaarlijk; zegtsman van een groep.,false",
        "3,Laat dat in gesprekken duidelijk zien.,true"
    })
    void anAnchorSaysWhatCanBeSeen_2_11(String level, String sentence, boolean seen) {
        Level at = Level.of(level).orElseThrow();
        Finding nothing = new Finding.NothingToSee(new Place(A1, Element.ANCHOR, Optional.of(at)));
        assertEquals(
                seen ? List.of() : List.of(nothing), CHECK.findings(changed(one -> withAnchor(one, at, sentence))));
    }

    @Test
    void threeStrandsGiveAnExample_2_11() {
        Framework two = changed(one -> illustrated(one, one.motives(), one.explained()));
        assertEquals(List.of(new Finding.FewIllustrations(A1, 2, 3)), CHECK.findings(two));
    }

    @Test
    void aRestrictionSaysWhy_2_11() {
        Framework silent = changed(one -> illustrated(one, Set.of(Motive.J, Motive.R), one.explained()));
        assertEquals(List.of(new Finding.RestrictedWithoutReason(A1)), CHECK.findings(silent));
        Wording why = new Wording(LongText.of("Omdat."), LongText.of("Because."));
        Framework reasoned = changed(one -> illustrated(
                one,
                Set.of(Motive.J, Motive.R),
                new Indicator.Explained(
                        one.explained().definition(),
                        one.explained().anchors(),
                        one.explained().doesNotCount(),
                        one.explained().note(),
                        Optional.of(why))));
        assertEquals(List.of(), CHECK.findings(reasoned));
    }

    @Test
    void atMostOneInFiveIsRestricted_2_11() {
        Framework fourteen = Typed.with(SHIPPED, all -> all.subList(0, 15));
        assertFalse(FrameworkCheck.tooManyRestricted(fourteen.indicators()));
        List<Indicator> restricted = SHIPPED.indicators().stream()
                .filter(one -> !one.motives().isEmpty())
                .toList();
        List<Indicator> few = new ArrayList<>(restricted);
        few.addAll(SHIPPED.indicators().subList(0, 12));
        assertEquals(List.of(), CHECK.findings(Typed.with(SHIPPED, _ -> few)), "3 of 15 is one in five");
        assertEquals(
                List.of(new Finding.TooManyRestricted(3, 14)),
                CHECK.findings(Typed.with(SHIPPED, _ -> few.subList(0, 14))));
    }

    @Test
    void anIndicatorWithoutTwinsIsMarked_2_11() {
        FrameworkCheck without = new FrameworkCheck(
                CHECK.terms(),
                CHECK.twinned().stream().filter(code -> !code.equals(A1)).collect(Collectors.toSet()));
        List<Finding> findings = without.findings(SHIPPED);
        assertEquals(List.of(new Finding.NoTwins(A1)), findings);
        assertEquals(Finding.Weight.MARKS, findings.getFirst().weight());
    }

    private static Indicator illustrated(Indicator one, Set<Motive> motives, Indicator.Explained explained) {
        LongText example = LongText.of("Zegt iets.");
        return new Indicator(
                one.code(),
                one.lineage(),
                one.nature(),
                motives,
                one.screen(),
                one.name(),
                explained,
                Map.of(Motive.J, example, Motive.R, example));
    }

    private static Indicator withAnchor(Indicator one, Level level, String sentence) {
        List<Wording> anchors = new ArrayList<>(one.explained().anchors());
        anchors.set(level.place(), new Wording(LongText.of(sentence), LongText.of("something")));
        return Typed.explained(
                one,
                new Indicator.Explained(
                        one.explained().definition(),
                        anchors,
                        one.explained().doesNotCount(),
                        one.explained().note(),
                        one.explained().onlyBecause()));
    }

    private static Framework changed(UnaryOperator<Indicator> change) {
        return Typed.with(SHIPPED, all -> {
            all.replaceAll(one -> one.code().equals(A1) ? change.apply(one) : one);
            return all;
        });
    }
}
