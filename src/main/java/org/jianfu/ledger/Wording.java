package org.jianfu.ledger;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.hibernate.validator.constraints.CodePointLength;
import org.jianfu.kernel.CleanText;
import org.jianfu.kernel.Constraints;
import org.jianfu.kernel.Refused;

/**
 * What a letter to a unit says 行文, as a person left it after the template.
 *
 * @param body paragraphs, one a line
 */
@Embeddable
public record Wording(
        @NotBlank @CodePointLength(max = Wording.TITLE_LIMIT)
        String title,

        @NotBlank @CodePointLength(max = Wording.TITLE_LIMIT)
        String addressee,

        @NotBlank @CodePointLength(max = Wording.BODY_LIMIT) String body) {

    public static final int TITLE_LIMIT = 100;
    public static final int BODY_LIMIT = 5_000;

    public Wording {
        title = CleanText.of(title).strip();
        addressee = CleanText.of(addressee).strip();
        body = CleanText.of(body).strip();
    }

    /** Refuses what is empty or too long to be a letter. */
    public Wording complete() {
        if (title.isEmpty() || addressee.isEmpty() || body.isEmpty()) {
            throw new Refused("ledger.refused.wordingIncomplete");
        }
        Constraints.require(this);
        return this;
    }

    public List<String> paragraphs() {
        return body.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
