package nl.casustafel.team;

import java.util.List;

/// What the first start asks: the settings, the municipalities with their mayors, and the person who starts.
public record FirstTeam(TeamSettings settings, List<Municipality> municipalities, Membership first) {
    public FirstTeam {
        municipalities = List.copyOf(municipalities);
    }
}
