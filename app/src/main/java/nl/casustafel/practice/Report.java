package nl.casustafel.practice;

import nl.casustafel.kernel.LongText;
import nl.casustafel.person.Subject;
import nl.casustafel.team.Municipality;
import nl.casustafel.weighing.Strand;

/// One practice signal: who it is about, what was noticed, and what becomes of it.
/// @param index tells variants of texts apart
record Report(int index, Fate fate, Story story, Strand strand, Municipality town, Subject subject) {
    LongText told(Stories stories, LongText text) {
        return stories.told(text, strand, index);
    }
}
