package nl.casustafel.practice;

import java.util.List;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.signal.Channel;
import nl.casustafel.signal.FactKind;
import nl.casustafel.signal.Source;
import nl.casustafel.weighing.Criterion;

/// What somebody noticed about somebody, without a strand: the words in braces come from the theme, so that
/// the same behaviour is always told in the same words.
record Story(Sort sort, Origin origin, List<Told> facts, LongText interpretation, List<Weighed> criteria) {
    /// What a weighing of it comes to.
    enum Sort {
        NOTHING,
        CARE,
        ADMITTED
    }

    record Origin(Source source, Channel channel, ShortText reporter, ShortText organisation) {}

    record Told(FactKind kind, LongText text) {}

    record Weighed(Criterion criterion, LongText text) {}
}
