package nl.casustafel.signal.ui;

import java.util.List;

/// What a column of an old list of running cases can hold.
@SuppressWarnings("ImmutableEnumChecker") // the lists are those of List.of, which never change
enum RunningColumn implements OldColumn {
    NAME("naam", "persoon", "betrokkene", "achternaam", "casus", "name"),
    DESCRIPTION("aanduiding", "kenmerk", "wie", "description"),
    BORN("geboortedatum", "geboren", "geb", "gebdat", "born", "birth"),
    MUNICIPALITY("gemeente", "woonplaats", "plaats", "municipality"),
    DECIDED("besluit", "besluitdatum", "datumbesluit", "besloten", "toegelaten", "datum", "decision", "decided"),
    REVIEW("evaluatie", "evaluatiedatum", "herziening", "volgendebespreking", "volgende", "review", "nextreview"),
    PHASE("fase", "status", "phase"),
    EXTERNAL("landelijknummer", "externnummer", "gcos", "gcosnummer", "pgax", "zaaknummer", "nummer", "external"),
    PARTICIPANTS("deelnemers", "deelnemer", "organisaties", "partners", "participants"),
    ACTION("actie", "acties", "actiepunt", "afspraak", "taak", "action"),
    OWNER("eigenaar", "actiehouder", "verantwoordelijke", "wiedoet", "door", "owner"),
    DUE("uiterlijk", "deadline", "termijn", "gereed", "vervaldatum", "due", "duedate"),
    NOT_USED;

    private final List<String> words;

    RunningColumn(String... words) {
        this.words = List.of(words);
    }

    @Override
    public List<String> words() {
        return words;
    }

    @Override
    public boolean takesLines() {
        return this == PARTICIPANTS || this == ACTION || this == NOT_USED;
    }
}
