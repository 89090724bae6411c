package org.jianfu.approval;

import org.jianfu.kernel.TextLimit;
import org.jianfu.vault.DataKey;
import org.jianfu.vault.DataKeyId;
import org.jianfu.vault.Sealed;
import org.jianfu.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opinions 审批意见 may say what is confidential, so they are kept sealed with the key of what they are about. */
@Component
class Opinions {

    private final Vault vault;

    Opinions(Vault vault) {
        this.vault = vault;
    }

    /** Seals what may be left out. */
    @Nullable
    Sealed seal(Approval approval, ApprovalStep step, String opinion) {
        return opinion.isBlank() ? null : require(approval, step, opinion);
    }

    /** Seals what has to be said. */
    Sealed require(Approval approval, ApprovalStep step, String opinion) {
        String words = TextLimit.REASON.require(opinion);
        try (DataKey key = vault.open(approval.dataKey())) {
            return key.seal(place(step), words);
        }
    }

    String read(DataKey key, ApprovalStep step) {
        return step.opinion() == null ? "" : key.unseal(place(step), step.opinion());
    }

    /** A key for opinions on what has none. */
    DataKeyId newKey() {
        return vault.keep(DataKey.fresh());
    }

    DataKey open(Approval approval) {
        return vault.open(approval.dataKey());
    }

    private static String place(ApprovalStep step) {
        return "approval_step.opinion/" + step.id();
    }
}
