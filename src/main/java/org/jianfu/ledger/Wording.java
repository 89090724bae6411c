package org.jianfu.ledger;

import jakarta.persistence.Embeddable;
import java.util.List;
import org.jianfu.kernel.Refused;

/**
 * What a letter to a unit says 行文, as a person left it after the template.
 *
 * @param body paragraphs, one a line
 */
@Embeddable
public record Wording(String title, String addressee, String body) {

    public static final int TITLE_LIMIT = 100;
    public static final int BODY_LIMIT = 5_000;

    public Wording {
        title = title.strip();
        addressee = addressee.strip();
        body = body.strip();
    }

    /** Refuses what is empty or too long to be a letter. */
    public Wording complete() {
        if (title.isEmpty() || addressee.isEmpty() || body.isEmpty()) {
            throw new Refused("ledger.refused.wordingIncomplete");
        }
        if (title.length() > TITLE_LIMIT || addressee.length() > TITLE_LIMIT || body.length() > BODY_LIMIT) {
            throw new Refused("ledger.refused.tooLong", BODY_LIMIT);
        }
        return this;
    }

    public List<String> paragraphs() {
        return body.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
