package nl.casustafel.framework;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.casustafel.assessment.CheckItem;
import nl.casustafel.assessment.Framework;
import nl.casustafel.assessment.Level;
import nl.casustafel.assessment.Wording;
import nl.casustafel.framework.WordPlace.OfLevel;
import nl.casustafel.framework.WordPlace.Word;

/// The words of a framework that belong to no indicator.
public final class FrameworkTexts {
    private FrameworkTexts() {}

    /// All of them, in the order they are read.
    public static Map<WordPlace, Wording> of(Framework framework) {
        Map<WordPlace, Wording> all = new LinkedHashMap<>();
        all.put(new WordPlace.Head(Word.NAME), framework.name());
        all.put(new WordPlace.Head(Word.MEANING), framework.notice());
        framework.domains().forEach(domain -> all.put(new WordPlace.OfDomain(domain.code()), domain.name()));
        levels(framework, all, false);
        levels(framework, all, true);
        new TreeMap<>(framework.spoken().strands())
                .forEach((motive, words) -> all.put(new WordPlace.OfStrand(motive), words));
        framework.spoken().urgent().forEach(one -> all.put(new WordPlace.OfUrgent(one.code()), one.question()));
        framework.prompts().forEach(prompt -> all.put(new WordPlace.OfPrompt(prompt.code()), prompt.asks()));
        new TreeMap<>(framework.spoken().decisions()).forEach((decision, named) -> {
            all.put(new WordPlace.OfDecision(decision, Word.NAME), named.name());
            all.put(new WordPlace.OfDecision(decision, Word.MEANING), named.meaning());
        });
        items(framework).forEach(item -> {
            all.put(new WordPlace.OfList(item.code(), Word.NAME), item.name());
            all.put(new WordPlace.OfList(item.code(), Word.MEANING), item.asks());
        });
        return all;
    }

    private static void levels(Framework framework, Map<WordPlace, Wording> all, boolean protection) {
        for (Level level : Level.values()) {
            Optional.ofNullable(framework.levels().get(level))
                    .flatMap(scale -> protection ? scale.protection() : Optional.of(scale.usual()))
                    .ifPresent(named -> {
                        all.put(new OfLevel(level, protection, Word.NAME), named.name());
                        all.put(new OfLevel(level, protection, Word.MEANING), named.meaning());
                    });
        }
    }

    static Stream<CheckItem> items(Framework framework) {
        return Stream.concat(framework.checklists().entry().stream(), framework.checklists().exit().stream());
    }
}
