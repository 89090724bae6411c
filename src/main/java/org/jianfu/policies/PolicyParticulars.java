package org.jianfu.policies;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Locale;
import org.hibernate.validator.constraints.CodePointLength;
import org.jianfu.kernel.Constraints;
import org.jianfu.kernel.Refused;
import org.jspecify.annotations.Nullable;

/**
 * What a policy is, apart from what it says 基本信息. All four dates matter: some rules were issued a year before they were
 * published.
 *
 * @param titleEn an English title of our own
 * @param issuer who issued it 发文机关
 * @param documentNumber its number 发文字号
 * @param issued when it was issued or adopted
 * @param published when everybody could read it
 * @param effective its first day
 * @param repealed the first day on which it holds no longer
 * @param note what a reader should know besides
 */
@Embeddable
public record PolicyParticulars(
        @NotBlank(message = "policies.refused.incomplete") @CodePointLength(max = PolicyParticulars.TITLE)
        String title,

        @CodePointLength(max = PolicyParticulars.TITLE) @Nullable
        String titleEn,

        @NotBlank(message = "policies.refused.incomplete") @CodePointLength(max = PolicyParticulars.SHORT)
        String issuer,

        @CodePointLength(max = PolicyParticulars.SHORT) @Nullable
        String documentNumber,

        @Nullable PartialDate issued,
        @Nullable LocalDate published,
        @Nullable LocalDate effective,
        @Nullable LocalDate repealed,

        @CodePointLength(max = PolicyParticulars.NOTE) @Nullable
        String note) {

    /** The longest title, in characters. */
    public static final int TITLE = 200;

    /** The longest issuer or document number. */
    public static final int SHORT = 100;

    /** The longest note. */
    public static final int NOTE = 1000;

    public PolicyParticulars {
        title = title.strip();
        titleEn = blankToNull(titleEn);
        issuer = issuer.strip();
        documentNumber = blankToNull(documentNumber);
        note = blankToNull(note);
    }

    /**
     * These, if they can be kept.
     *
     * @throws Refused when something is missing, too long, or ends before it begins
     */
    PolicyParticulars complete() {
        Constraints.require(this);
        if (effective != null && repealed != null && repealed.isBefore(effective)) {
            throw new Refused("policies.refused.repealed", effective.toString());
        }
        return this;
    }

    /** The same, ended on a day. */
    PolicyParticulars repealedOn(LocalDate day) {
        return new PolicyParticulars(title, titleEn, issuer, documentNumber, issued, published, effective, day, note);
    }

    /** The title in this language, where there is one. */
    public String title(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) && titleEn != null ? titleEn : title;
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
