package nl.casustafel.exchange.ui;

import nl.casustafel.exchange.ComparePartner;
import nl.casustafel.exchange.PartnerReads;
import nl.casustafel.exchange.RecallDossier;
import nl.casustafel.exchange.SendDossiers;
import nl.casustafel.exchange.TakeInDossiers;
import nl.casustafel.kernel.Actor;
import nl.casustafel.provision.HandOut;

/// Who sits here, and what can be done.
public record ExchangeActs(
        Actor actor,
        PartnerReads partners,
        ComparePartner compare,
        SendDossiers send,
        TakeInDossiers takeIn,
        RecallDossier recall,
        HandOut handOut) {}
