package org.jianfu.training;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.UnitId;
import org.jspecify.annotations.Nullable;

/** Who is asked to learn something: a unit with all below it, everybody with a role, or one person. Whoever joins later is asked too. */
@Embeddable
public record Audience(
        @Enumerated(EnumType.STRING) @Column(name = "audience")
        AudienceKind kind,

        @Column(name = "unit_id") @Nullable UnitId unit,
        @Enumerated(EnumType.STRING) @Nullable Role role,
        @Column(name = "person_id") @Nullable AccountId person) {

    public static Audience of(UnitId unit) {
        return new Audience(AudienceKind.UNIT, unit, null, null);
    }

    public static Audience of(Role role) {
        return new Audience(AudienceKind.ROLE, null, role, null);
    }

    public static Audience of(AccountId person) {
        return new Audience(AudienceKind.PERSON, null, null, person);
    }
}
