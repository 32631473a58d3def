package nl.casustafel.casefile.ui;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.casustafel.desk.Background;
import nl.casustafel.desk.Choice;
import nl.casustafel.kernel.Problem;
import nl.casustafel.team.Party;
import nl.casustafel.team.SignatureProof;
import nl.casustafel.team.Signatures;
import nl.casustafel.team.TeamPerson;
import org.jspecify.annotations.Nullable;

/// The signatures under who takes part, each in place (DEC-6). They are for what stands above them: where
/// that changes they fall away. FX thread only.
final class SigningModel {
    /// The place of one signature.
    record Place(Party party, Choice<TeamPerson> who, ReadOnlyObjectWrapper<@Nullable SignatureProof> proof) {
        /// Null until it was signed.
        ReadOnlyObjectProperty<@Nullable SignatureProof> signed() {
            return proof.getReadOnlyProperty();
        }
    }

    private final Signatures signatures;
    private final Background background;
    private final Map<Party, Place> places = new EnumMap<>(Party.class);

    SigningModel(Signatures signatures, Background background) {
        this.signatures = signatures;
        this.background = background;
        for (Party party : Party.values()) {
            places.put(
                    party,
                    new Place(
                            party,
                            new Choice<>(
                                    List.of(),
                                    person -> person.name().value() + " · "
                                            + person.organisation().name().value()),
                            new ReadOnlyObjectWrapper<>()));
        }
    }

    List<Place> places() {
        return new ArrayList<>(places.values());
    }

    /// Who can sign; where only one can in a place, that one is chosen.
    void offer(Map<Party, List<TeamPerson>> candidates) {
        places.forEach((party, place) -> {
            List<TeamPerson> able = candidates.getOrDefault(party, List.of());
            place.who().offer(able);
            if (able.size() == 1 && place.who().chosen().get() == null) {
                place.who().show(able.getFirst());
            }
        });
    }

    /// Wipes the code.
    void sign(Place place, TeamPerson chosen, char[] code) {
        background
                .store(() -> signatures.of(chosen.id()))
                .then(hand -> background
                        .work(() -> hand.sign(code))
                        .then(proof -> proof.ifPresentOrElse(
                                place.proof()::set,
                                () -> place.who().refuse(new Problem("problem.casefile.wrong-code")))));
    }

    void clear() {
        places.values().forEach(place -> place.proof().set(null));
    }

    Map<Party, SignatureProof> given() {
        Map<Party, SignatureProof> given = new EnumMap<>(Party.class);
        places.forEach(
                (party, place) -> Optional.ofNullable(place.proof().get()).ifPresent(proof -> given.put(party, proof)));
        return given;
    }
}
