package org.jianfu.ledger;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.hibernate.validator.constraints.CodePointLength;
import org.jianfu.kernel.CleanText;
import org.jianfu.kernel.Refused;
import org.jianfu.vault.AcceptedFile;
import org.jianfu.vault.FileTypes;

/** What a unit sends in: what it did, and the files that show it. */
public record ReplyForm(
        @NotBlank @CodePointLength(max = ReplyForm.TEXT_LIMIT)
        String text,

        List<AcceptedFile> files) {

    public static final int TEXT_LIMIT = 20_000;

    public ReplyForm {
        text = CleanText.of(text).strip();
        files = List.copyOf(files);
        if (files.size() > FileTypes.MOST_FILES) {
            throw new Refused("vault.files.many", FileTypes.MOST_FILES);
        }
    }
}
