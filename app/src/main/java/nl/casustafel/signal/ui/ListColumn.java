package nl.casustafel.signal.ui;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// What a column of an old list can hold.
@SuppressWarnings("ImmutableEnumChecker") // the lists are those of List.of, which never change
enum ListColumn {
    RECEIVED("datum", "ontvangen", "binnengekomen", "meldingsdatum", "date", "received"),
    SOURCE("bron", "herkomst", "melder", "instantie", "organisatie", "source"),
    MUNICIPALITY("gemeente", "woonplaats", "plaats", "municipality"),
    BORN("geboortedatum", "geboren", "geb", "gebdat", "born", "birth"),
    NAME("naam", "persoon", "betrokkene", "achternaam", "name"),
    DESCRIPTION("aanduiding", "kenmerk", "wie", "description"),
    FACT("omschrijving", "feit", "melding", "signaal", "toelichting", "inhoud", "wat", "fact"),
    OLD_NUMBER(
            "zaaknummer",
            "zaaknr",
            "meldingsnummer",
            "casusnummer",
            "nummer",
            "nr",
            "kenmerknummer",
            "dossiernummer",
            "id",
            "number"),
    MEANING("duiding", "opmerking", "opmerkingen", "bijzonderheden", "remarks"),
    NOT_USED;

    private final List<String> words;

    ListColumn(String... words) {
        this.words = List.of(words);
    }

    /// By what stands above a column: the whole of it, else its beginning.
    static ListColumn guess(String header) {
        String plain = Normalizer.normalize(header, Normalizer.Form.NFD)
                .replaceAll("[^\\p{Alnum}]", "")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(column -> column.words.contains(plain))
                .findFirst()
                .or(() -> Arrays.stream(values())
                        .filter(column ->
                                column.words.stream().anyMatch(word -> word.length() > 3 && plain.startsWith(word)))
                        .findFirst())
                .orElse(NOT_USED);
    }
}
