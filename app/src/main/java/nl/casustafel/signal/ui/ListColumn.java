package nl.casustafel.signal.ui;

import java.util.List;

/// What a column of an old list of signals can hold.
@SuppressWarnings("ImmutableEnumChecker") // the lists are those of List.of, which never change
enum ListColumn implements OldColumn {
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
    EXTERNAL("landelijknummer", "externnummer", "gcos", "gcosnummer", "pgax", "external"),
    NOT_USED;

    private final List<String> words;

    ListColumn(String... words) {
        this.words = List.of(words);
    }

    @Override
    public List<String> words() {
        return words;
    }

    @Override
    public boolean takesLines() {
        return this == FACT || this == MEANING || this == NOT_USED;
    }
}
