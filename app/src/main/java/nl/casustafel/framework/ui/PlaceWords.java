package nl.casustafel.framework.ui;

import nl.casustafel.framework.WordPlace;
import nl.casustafel.framework.WordPlace.Word;
import nl.casustafel.texts.Texts;

/// A place of words, as the list of texts names it.
///
/// @param code such as a letter, a level or the code of a prompt
/// @param kind what stands there
record PlaceWords(String code, String kind) {
    static PlaceWords of(WordPlace place, Texts texts) {
        return switch (place) {
            case WordPlace.Head(Word word) ->
                new PlaceWords("–", texts.get(word == Word.NAME ? "framework.texts.name" : "framework.texts.notice"));
            case WordPlace.OfDomain(char domain) ->
                new PlaceWords(String.valueOf(domain), texts.get("framework.texts.domain"));
            case WordPlace.OfLevel level -> new PlaceWords(level.level().code(), level(level, texts));
            case WordPlace.OfStrand(var motive) -> new PlaceWords(motive.name(), texts.get("framework.texts.strand"));
            case WordPlace.OfUrgent(var code) -> new PlaceWords(code.value(), texts.get("framework.texts.urgent"));
            case WordPlace.OfDecision(var decision, Word word) ->
                new PlaceWords(
                        decision.name(),
                        texts.get(word == Word.NAME ? "framework.texts.decision" : "framework.texts.meaning"));
            case WordPlace.OfPrompt(var code) -> new PlaceWords(code.value(), texts.get("framework.texts.prompt"));
            case WordPlace.OfList(var code, Word word) ->
                new PlaceWords(
                        code.value(),
                        texts.get(word == Word.NAME ? "framework.texts.item" : "framework.texts.question"));
        };
    }

    private static String level(WordPlace.OfLevel level, Texts texts) {
        String what = texts.get(level.word() == Word.NAME ? "framework.texts.level" : "framework.texts.level-meaning");
        return level.protection() ? texts.get("framework.texts.in-protection", what) : what;
    }
}
