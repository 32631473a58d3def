package nl.casustafel.assessment.file;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.casustafel.assessment.Framework;
import nl.casustafel.assessment.Indicator;
import nl.casustafel.assessment.IndicatorCode;
import nl.casustafel.assessment.Level;
import nl.casustafel.assessment.Motive;
import nl.casustafel.assessment.StrandText;
import nl.casustafel.assessment.Triage;
import nl.casustafel.assessment.TwinPair;
import nl.casustafel.assessment.VersionName;
import nl.casustafel.assessment.VignetteSet;
import nl.casustafel.kernel.ShortText;

/// Reads the parts of a set of vignettes and holds each pair to its form: two twins, all places filled,
/// and levels of indicators that can be asked of both.
final class VignetteReader {
    private static final int TWINS = 2;

    private final Part whole;
    private final Framework framework;
    private final Set<TwinPair.Code> known = new HashSet<>();

    VignetteReader(Part whole, Framework framework) {
        this.whole = whole;
        this.framework = framework;
    }

    VignetteSet.GoesWith goesWith() throws Wrong {
        return new VignetteSet.GoesWith(name("framework"), whole.number("major"));
    }

    VignetteSet read() throws Wrong {
        VignetteSet set = new VignetteSet(
                name("set"), name("version"), goesWith(), whole.wording("notice"), whole.list("pairs", this::pair));
        whole.end();
        if (set.pairs().isEmpty()) {
            throw new Wrong("pairs");
        }
        return set;
    }

    private VersionName name(String key) throws Wrong {
        try {
            return new VersionName(whole.text(key));
        } catch (IllegalArgumentException _) {
            throw new Wrong(key);
        }
    }

    private TwinPair pair(Part part) throws Wrong {
        TwinPair.Code code = code(part);
        StrandText text = text(part);
        List<TwinPair.Twin> twins = part.list("twins", VignetteReader::twin);
        if (twins.size() != TWINS) {
            throw new Wrong(part.at("twins"));
        }
        SortedMap<IndicatorCode, Set<Level>> expected = expected(part, twins);
        Set<Triage> decisions = part.constants("decisions", Triage.class);
        if (expected.isEmpty() || decisions.isEmpty()) {
            throw new Wrong(part.at(expected.isEmpty() ? "expected" : "decisions"));
        }
        try {
            return new TwinPair(code, text, twins.getFirst(), twins.getLast(), expected, decisions);
        } catch (IllegalArgumentException _) {
            throw new Wrong(part.at("twins"));
        }
    }

    private TwinPair.Code code(Part part) throws Wrong {
        try {
            TwinPair.Code code = new TwinPair.Code(part.text("code"));
            if (known.add(code)) {
                return code;
            }
        } catch (IllegalArgumentException _) {
            throw new Wrong(part.at("code"));
        }
        throw new Wrong(part.at("code"));
    }

    private static StrandText text(Part part) throws Wrong {
        try {
            return new StrandText(part.words("text"));
        } catch (IllegalArgumentException _) {
            throw new Wrong(part.at("text"));
        }
    }

    private static TwinPair.Twin twin(Part part) throws Wrong {
        Part words = part.part("words");
        Map<StrandText.Place, ShortText> bound = new HashMap<>();
        for (String key : words.keys()) {
            bound.put(new StrandText.Place(key), ShortText.of(words.text(key)));
        }
        return new TwinPair.Twin(part.constant("strand", Motive.class), bound);
    }

    private SortedMap<IndicatorCode, Set<Level>> expected(Part pair, List<TwinPair.Twin> twins) throws Wrong {
        Part part = pair.part("expected");
        SortedMap<IndicatorCode, Set<Level>> all = new TreeMap<>();
        for (String key : part.keys()) {
            Indicator indicator = indicator(key, part.at(key));
            if (!twins.stream().allMatch(twin -> indicator.appliesTo(twin.motive()))) {
                throw new Wrong(part.at(key));
            }
            all.put(indicator.code(), levels(part, key));
        }
        return all;
    }

    private Indicator indicator(String written, String where) throws Wrong {
        return framework.indicators().stream()
                .filter(one -> one.code().value().equals(written))
                .findFirst()
                .orElseThrow(() -> new Wrong(where));
    }

    private static Set<Level> levels(Part part, String key) throws Wrong {
        Set<Level> levels = EnumSet.noneOf(Level.class);
        for (String written : part.texts(key)) {
            Level level = Level.of(written).orElseThrow(() -> new Wrong(part.at(key)));
            if (level == Level.NOT_APPLICABLE || !levels.add(level)) {
                throw new Wrong(part.at(key));
            }
        }
        if (levels.isEmpty()) {
            throw new Wrong(part.at(key));
        }
        return levels;
    }
}
