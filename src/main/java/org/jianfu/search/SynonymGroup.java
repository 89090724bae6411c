package org.jianfu.search;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

/** Words that mean the same 同义词. */
@Entity
class SynonymGroup {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private @Nullable Integer version;

    private String words;

    @SuppressWarnings("NullAway.Init")
    protected SynonymGroup() {}

    SynonymGroup(SynonymWords words) {
        this.words = words.written();
    }

    void rewrite(@Nullable Integer seen, SynonymWords newWords) {
        requireVersion(seen);
        this.words = newWords.written();
    }

    void requireVersion(@Nullable Integer seen) {
        if (!Objects.equals(seen, version)) {
            throw new ObjectOptimisticLockingFailureException(SynonymGroup.class, requireNonNull(id));
        }
    }

    SynonymGroupId id() {
        return new SynonymGroupId(requireNonNull(id));
    }

    @Nullable
    Integer version() {
        return version;
    }

    SynonymWords words() {
        return SynonymWords.read(words);
    }
}
