package org.jianfu.casework;

import org.jianfu.vault.DataKey;
import org.jianfu.vault.Sealed;
import org.jianfu.vault.Vault;
import org.springframework.stereotype.Component;

/** Seals and opens what staff write about a lead, with the lead's own key, bound to the lead and to what it is. */
@Component
class LeadSeal {

    private final Vault vault;

    LeadSeal(Vault vault) {
        this.vault = vault;
    }

    public Sealed seal(Lead lead, String what, String text) {
        try (DataKey key = open(lead)) {
            return key.seal(place(lead, what), text);
        }
    }

    public String unseal(Lead lead, String what, Sealed sealed) {
        try (DataKey key = open(lead)) {
            return key.unseal(place(lead, what), sealed);
        }
    }

    public DataKey open(Lead lead) {
        return vault.open(lead.dataKey());
    }

    public static String place(Lead lead, String what) {
        return "lead." + what + "/" + lead.id();
    }
}
