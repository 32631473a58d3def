package nl.casustafel.weighing;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonalData;

/// The one form at the table (DEC-2).
/// @param criteria a sentence per criterion that is touched; the others are absent
/// @param protective counter-indications and protective factors (W-C5)
/// @param proportionality why a joint approach and not a lighter one (W-C11, team policy)
/// @param informedReason "omdat …" (W-H11); needed where the person was not informed
/// @param care whether somebody of health care was asked (DEC-9)
/// @param scope whether it is a matter of the act (W-A1, W-A2)
/// @param oggz whether there is behaviour nobody understands that asks for care, whatever else there is
public record WeighingForm(
        Map<Criterion, LongText> criteria,
        Optional<LongText> protective,
        Optional<LongText> proportionality,
        Optional<InformedBefore> informedBefore,
        Optional<LongText> informedReason,
        Optional<CareConsulted> care,
        Scope scope,
        boolean oggz)
        implements PersonalData {
    public static final WeighingForm EMPTY = new WeighingForm(
            Map.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Scope.UNSAID,
            false);

    public WeighingForm {
        Map<Criterion, LongText> inOrder = new EnumMap<>(Criterion.class);
        inOrder.putAll(criteria);
        criteria = Collections.unmodifiableMap(inOrder);
    }

    @Override
    public String toString() {
        return "WeighingForm" + criteria.keySet();
    }
}
