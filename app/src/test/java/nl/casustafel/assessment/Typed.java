package nl.casustafel.assessment;

import static nl.casustafel.testkit.SignalMother.done;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import nl.casustafel.kernel.LongText;
import nl.casustafel.team.Party;

/// Assessments as the vectors print them, such as `C1=2 C2=V C3=O`.
public final class Typed {
    private static final LongText WHY = LongText.of("omdat");

    private Typed() {}

    public static Assessed assessed(Motive motive, String typed) {
        Map<IndicatorCode, Consensus> all = new TreeMap<>();
        levels(typed).forEach((code, level) -> all.put(code, consensus(level)));
        return new Assessed(motive, all);
    }

    static Map<IndicatorCode, String> levels(String typed) {
        Map<IndicatorCode, String> all = new TreeMap<>();
        Arrays.stream(typed.split(" "))
                .map(one -> one.split("="))
                .forEach(one -> all.put(new IndicatorCode(one[0]), one[1]));
        return all;
    }

    /// `V` is divided between slight and clear.
    static Consensus consensus(String level) {
        return level.equals("V")
                ? divided(Level.SLIGHT, Level.CLEAR)
                : done(Consensus.agreed(Level.of(level).orElseThrow(), Optional.of(WHY)));
    }

    static Consensus divided(Level one, Level other) {
        return done(Consensus.divided(List.of(side(one, Party.POLICE), side(other, Party.MAYOR))));
    }

    static Consensus.Side side(Level level, Party... held) {
        return new Consensus.Side(level, Set.of(held), WHY);
    }

    /// The same framework, as its next version has it.
    public static Framework with(Framework framework, UnaryOperator<List<Indicator>> change) {
        return new Framework(
                framework.version(),
                framework.name(),
                framework.notice(),
                framework.levels(),
                framework.domains(),
                change.apply(new ArrayList<>(framework.indicators())),
                framework.criteria(),
                framework.prompts(),
                new Checklists(List.of(), List.of()));
    }

    public static Indicator reworded(Indicator one) {
        return explained(one, Wordings.changed(one.explained()));
    }

    static Indicator explained(Indicator one, Indicator.Explained explained) {
        return new Indicator(
                one.code(),
                one.lineage(),
                one.nature(),
                one.motives(),
                one.screen(),
                one.name(),
                explained,
                one.illustrations());
    }

    /// Another question under another code and lineage.
    public static Indicator other(Indicator one, String code) {
        return new Indicator(
                new IndicatorCode(code),
                LongText.of("zvh-new-" + code),
                one.nature(),
                one.motives(),
                one.screen(),
                one.name(),
                one.explained(),
                one.illustrations());
    }

    private static final class Wordings {
        static Indicator.Explained changed(Indicator.Explained said) {
            Wording other = new Wording(LongText.of("Noemt iets anders."), LongText.of("Names something else."));
            List<Wording> anchors = new ArrayList<>(said.anchors());
            anchors.set(1, other);
            return new Indicator.Explained(
                    said.definition(), anchors, said.doesNotCount(), said.note(), said.onlyBecause());
        }
    }
}
