package org.jianfu.ledger;

import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.Constraints;
import org.jianfu.kernel.NotVisible;
import org.jianfu.vault.AcceptedFile;
import org.jianfu.vault.DataKey;
import org.jianfu.vault.DataKeyId;
import org.jianfu.vault.SealedFiles;
import org.jianfu.vault.Vault;
import org.springframework.stereotype.Component;

/** Seals and opens what units send in. Whoever calls has checked who may. */
@Component
class Replies implements SealedFiles.Referenced {

    private final ReplyRepository replies;
    private final Vault vault;
    private final SealedFiles files;
    private final Clock clock;

    Replies(ReplyRepository replies, Vault vault, SealedFiles files, Clock clock) {
        this.replies = replies;
        this.vault = vault;
        this.files = files;
        this.clock = clock;
    }

    DataKeyId newKey() {
        try (DataKey key = DataKey.fresh()) {
            return vault.keep(key);
        }
    }

    /** Takes in a file for an answer that is still being written. */
    AcceptedFile accept(Letter letter, String fileName, InputStream content) {
        try (DataKey key = vault.open(letter.key())) {
            return files.accept(key, place(letter), fileName, content);
        }
    }

    void save(Letter letter, ReplyForm form, AccountId by) {
        Constraints.require(form);
        String place = place(letter);
        try (DataKey key = vault.open(letter.key())) {
            List<ReplyFile> sealed =
                    form.files().stream().map(file -> sealed(place, key, file)).toList();
            replies.save(new Reply(place, key.seal(place, form.text()), sealed, by, clock.instant()));
        }
    }

    private static ReplyFile sealed(String place, DataKey key, AcceptedFile file) {
        return new ReplyFile(
                key.seal(place, file.fileName()),
                file.type(),
                file.stored().name(),
                file.stored().size(),
                file.stored().sha256());
    }

    List<UnitReply> of(Letter letter) {
        try (DataKey key = vault.open(letter.key())) {
            return replies.findByPlaceOrderById(place(letter)).stream()
                    .map(reply -> opened(reply, key))
                    .toList();
        }
    }

    private static UnitReply opened(Reply reply, DataKey key) {
        List<UnitReply.File> files = reply.files().stream()
                .map(file -> new UnitReply.File(
                        key.unseal(reply.place(), file.fileName()),
                        file.stored(),
                        file.type().mediaType(),
                        file.size()))
                .toList();
        return new UnitReply(key.unseal(reply.place(), reply.text()), files, reply.givenBy(), reply.givenAt());
    }

    /** A file of one of its replies. */
    InputStream open(Letter letter, String stored) {
        String place = place(letter);
        boolean here = replies.findByPlaceOrderById(place).stream()
                .flatMap(reply -> reply.files().stream())
                .anyMatch(file -> file.stored().equals(stored));
        if (!here) {
            throw new NotVisible("file");
        }
        try (DataKey key = vault.open(letter.key())) {
            return files.open(key, place, stored);
        }
    }

    /** What is sealed is bound to its letter. */
    private static String place(Letter letter) {
        return letter.subject().type() + "/" + letter.subject().id();
    }

    @Override
    public Set<String> among(Set<String> names) {
        return names.isEmpty() ? Set.of() : replies.storedAmong(names);
    }
}
