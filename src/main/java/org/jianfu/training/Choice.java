package org.jianfu.training;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * One thing a question offers 选项. Things to be ordered stand in their right order; of a short text these are the spellings
 * that are taken.
 *
 * @param right whether it belongs to the right answer
 */
@Embeddable
public record Choice(
        String wording, @Column(name = "is_right") boolean right) {

    public Choice {
        wording = wording.strip();
    }
}
