package nl.casustafel.framework;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.casustafel.assessment.Framework;
import nl.casustafel.assessment.Framework.Domain;
import nl.casustafel.assessment.Framework.Group;
import nl.casustafel.assessment.Indicator;
import nl.casustafel.assessment.IndicatorCode;
import nl.casustafel.assessment.Watched;
import nl.casustafel.kernel.Outcome;

/// Which domains a version has, and what stands in which. The three polarities all stay, and so do the domains
/// and the indicator that rules name by their letter (framework 2.1, 3.3).
public final class Domains {
    private static final int MOST = 99;
    private static final Comparator<Domain> ORDER =
            Comparator.comparing(Domain::polarity).thenComparing(Domain::code);

    private Domains() {}

    /// Those without an indicator, in their order.
    public static List<Domain> empty(Framework framework) {
        return framework.domains().stream()
                .filter(one -> in(framework, one.code()).isEmpty())
                .toList();
    }

    public static List<Indicator> in(Framework framework, char domain) {
        return framework.indicators().stream()
                .filter(one -> one.code().domain() == domain)
                .toList();
    }

    /// Whether the indicator can be brought to this domain.
    public static boolean takes(Framework framework, Domain to, IndicatorCode code) {
        return code.domain() != to.code() && objection(framework, code, to).isEmpty();
    }

    /// @param before the settled version, whose letters keep their polarity
    static Outcome<Framework, DraftRefusal> added(Framework before, Framework framework, Domain domain) {
        if (find(framework, domain.code()).isPresent()) {
            return Outcome.refused(DraftRefusal.Plain.DOMAIN_TAKEN);
        }
        boolean other = find(before, domain.code())
                .filter(one -> one.polarity() != domain.polarity())
                .isPresent();
        if (other) {
            return Outcome.refused(DraftRefusal.Plain.OTHER_POLARITY);
        }
        List<Domain> all = new ArrayList<>(framework.domains());
        int at = IntStream.range(0, all.size())
                .filter(i -> ORDER.compare(all.get(i), domain) > 0)
                .findFirst()
                .orElse(all.size());
        all.add(at, domain);
        return Outcome.done(new Changing(framework).domains(all).whole());
    }

    static Outcome<Framework, DraftRefusal> removed(Framework framework, char code) {
        Optional<Domain> domain = find(framework, code);
        if (domain.isEmpty()) {
            return Outcome.refused(DraftRefusal.Plain.UNKNOWN);
        }
        if (Watched.behaviour(code)) {
            return Outcome.refused(DraftRefusal.Plain.NAMED_BY_RULE);
        }
        if (!in(framework, code).isEmpty()) {
            return Outcome.refused(DraftRefusal.Plain.DOMAIN_NOT_EMPTY);
        }
        boolean last = framework.domains().stream()
                .noneMatch(one -> one.code() != code
                        && one.polarity() == domain.orElseThrow().polarity());
        if (last) {
            return Outcome.refused(DraftRefusal.Plain.LAST_OF_POLARITY);
        }
        if (Renaming.isAskedAbout(framework, code)) {
            return Outcome.refused(DraftRefusal.Plain.DOMAIN_IN_PROMPT);
        }
        return Outcome.done(new Changing(framework)
                .domains(framework.domains().stream()
                        .filter(one -> one.code() != code)
                        .toList())
                .whole());
    }

    /// Under the first number that is free there; criteria and prompts keep asking about it.
    static Outcome<Framework, DraftRefusal> moved(Framework framework, IndicatorCode code, char to) {
        Optional<Domain> domain = find(framework, to);
        if (domain.isEmpty() || !framework.has(code)) {
            return Outcome.refused(DraftRefusal.Plain.UNKNOWN);
        }
        if (code.domain() == to) {
            return Outcome.done(framework);
        }
        return objection(framework, code, domain.get())
                .<Outcome<Framework, DraftRefusal>>map(Outcome::refused)
                .orElseGet(() -> free(framework, to)
                        .<Outcome<Framework, DraftRefusal>>map(
                                free -> Outcome.done(moved(framework, new Renaming(code, free))))
                        .orElseGet(() -> Outcome.refused(DraftRefusal.Plain.CODE_TAKEN)));
    }

    private static Framework moved(Framework framework, Renaming renaming) {
        Map<Group, List<IndicatorCode>> criteria = new HashMap<>();
        framework.criteria().forEach((group, codes) -> criteria.put(group, renaming.all(codes)));
        return new Changing(framework)
                .indicators(
                        framework.indicators().stream()
                                .map(renaming::of)
                                .sorted(Comparator.comparing(Indicator::code))
                                .toList(),
                        criteria)
                .prompts(renaming::of)
                .whole();
    }

    private static Optional<DraftRefusal> objection(Framework framework, IndicatorCode code, Domain to) {
        boolean leaves = Watched.behaviour(code.domain()) && !Watched.behaviour(to.code());
        if (leaves || Watched.health(code)) {
            return Optional.of(DraftRefusal.Plain.NAMED_BY_RULE);
        }
        return framework.domain(code).polarity() == to.polarity()
                ? Optional.empty()
                : Optional.of(DraftRefusal.Plain.OTHER_POLARITY);
    }

    /// Where it is new to a rule by its code alone, it does not become what the rule means.
    private static Optional<IndicatorCode> free(Framework framework, char domain) {
        return IntStream.rangeClosed(1, MOST)
                .mapToObj(number -> new IndicatorCode(domain + String.valueOf(number)))
                .filter(one -> !framework.has(one) && !Watched.health(one))
                .findFirst();
    }

    private static Optional<Domain> find(Framework framework, char code) {
        return framework.domains().stream().filter(one -> one.code() == code).findFirst();
    }
}
