package org.jianfu.approval;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who signed a step 签署, as it was then.
 *
 * @param name the signer's name at that time
 * @param role the capacity in which the person signed
 * @param standsInFor the name of whoever had delegated it 代签, or null
 */
@Embeddable
public record Signature(
        @Column(name = "signed_by") AccountId by,
        @Column(name = "signer_name") String name,

        @Column(name = "signer_role") @Enumerated(EnumType.STRING)
        Role role,

        @Column(name = "stands_in_for") @Nullable String standsInFor,
        @Column(name = "signed_at") Instant at) {}
