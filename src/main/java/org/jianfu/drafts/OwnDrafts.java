package org.jianfu.drafts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.CurrentUser;
import org.jianfu.ui.Drafts;
import org.jianfu.vault.DataKey;
import org.jianfu.vault.Sealed;
import org.jianfu.vault.Vault;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The drafts of whoever is signed in; nobody else's exist. */
@Service
@Transactional
class OwnDrafts implements Drafts {

    /** Whoever has not come back by then has written it elsewhere. */
    private static final Duration KEPT = Duration.ofDays(30);

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final DraftRepository drafts;
    private final Vault vault;
    private final CurrentUser currentUser;
    private final Clock clock;

    OwnDrafts(DraftRepository drafts, Vault vault, CurrentUser currentUser, Clock clock) {
        this.drafts = drafts;
        this.vault = vault;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Found> find(Place place) {
        return current(place).map(this::read);
    }

    private Found read(Draft draft) {
        try (DataKey key = vault.open(draft.dataKey())) {
            return new Found(
                    JSON.readValue(key.unseal(sealedAs(), draft.texts()), TEXTS),
                    draft.savedAt().atZone(clock.getZone()));
        }
    }

    @Override
    public void keep(Place place, Map<String, String> texts) {
        if (texts.values().stream().allMatch(String::isBlank)) {
            forget(place);
            return;
        }
        Optional<Draft> current = current(place);
        if (current.isPresent()) {
            try (DataKey key = vault.open(current.get().dataKey())) {
                current.get().replace(seal(key, texts), clock.instant());
            }
        } else {
            forgetOld();
            begin(place, texts);
        }
    }

    private void begin(Place place, Map<String, String> texts) {
        try (DataKey key = DataKey.fresh()) {
            drafts.save(new Draft(me(), place, vault.keep(key), seal(key, texts), clock.instant()));
        }
    }

    private void forgetOld() {
        Instant day = clock.instant().minus(KEPT);
        drafts.findBySavedAtBefore(day).forEach(this::forget);
    }

    @Override
    public void forget(Place place) {
        current(place).ifPresent(this::forget);
    }

    private void forget(Draft draft) {
        drafts.delete(draft);
        vault.shred(draft.dataKey());
    }

    private Optional<Draft> current(Place place) {
        return drafts.findByAccountAndPlace(me(), place.key());
    }

    private Sealed seal(DataKey key, Map<String, String> texts) {
        return key.seal(sealedAs(), JSON.writeValueAsString(texts));
    }

    private String sealedAs() {
        return "draft.texts/" + me();
    }

    private AccountId me() {
        return currentUser.id().orElseThrow();
    }
}
