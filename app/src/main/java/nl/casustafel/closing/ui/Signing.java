package nl.casustafel.closing.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import nl.casustafel.desk.Choice;
import nl.casustafel.kernel.Problem;
import nl.casustafel.kernel.Role;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.team.SignatureProof;
import nl.casustafel.team.TeamPerson;

/// Who signed in place that a case ends (T-C7, DEC-6): one after the other, until it is decided. FX thread
/// only.
final class Signing {
    final Choice<TeamPerson> who = new Choice<>(
            List.of(),
            person ->
                    person.name().value() + " · " + person.organisation().name().value());
    private final ClosingSeat seat;
    private final ClosingDesk desk;
    private final List<SignatureProof> signed = new ArrayList<>();
    private final List<ShortText> names = new ArrayList<>();
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");

    Signing(ClosingSeat seat, ClosingDesk desk) {
        this.seat = seat;
        this.desk = desk;
    }

    void offer(List<TeamPerson> people) {
        who.offer(people.stream()
                .filter(TeamPerson::active)
                .filter(Signing::decides)
                .toList());
    }

    /// Who signed so far, in words; empty while nobody did.
    ReadOnlyStringProperty said() {
        return said.getReadOnlyProperty();
    }

    List<SignatureProof> signed() {
        return List.copyOf(signed);
    }

    /// Wipes the code.
    void sign(TeamPerson person, char[] code) {
        desk.background()
                .store(() -> seat.signatures().of(person.id()))
                .then(hand -> desk.background()
                        .work(() -> hand.sign(code))
                        .then(proof -> proof.ifPresentOrElse(
                                given -> keep(person, given),
                                () -> who.refuse(new Problem("problem.closing.wrong-code")))));
    }

    void clear() {
        signed.clear();
        names.clear();
        said.set("");
        who.clear();
    }

    private void keep(TeamPerson person, SignatureProof proof) {
        if (signed.stream().anyMatch(one -> one.person().equals(person.id()))) {
            return;
        }
        signed.add(proof);
        names.add(person.name());
        who.clear();
        said.set(desk.texts()
                .get("closing.signed", names.stream().map(ShortText::value).collect(Collectors.joining(", "))));
    }

    private static boolean decides(TeamPerson person) {
        return person.roles().contains(Role.DECIDER)
                || person.roles().contains(Role.FILE_HOLDER)
                || person.roles().contains(Role.PARTICIPANT);
    }
}
