package org.jianfu.intake;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Objects;
import org.jianfu.intake.Category.Wording;
import org.jianfu.kernel.BurdenKind;
import org.jspecify.annotations.Nullable;

/** A kind of burden 负担类别 people can report, with an explanation in plain words and an example. */
@Entity
class BurdenCategory {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private @Nullable Integer version;

    @Enumerated(EnumType.STRING)
    private BurdenKind kind;

    private String name;
    private String nameEn;
    private String explanation;
    private String explanationEn;
    private String example;
    private String exampleEn;
    private int position;
    private boolean active;

    @SuppressWarnings("NullAway.Init")
    protected BurdenCategory() {}

    BurdenCategory(BurdenKind kind, Wording chinese, Wording english, int position) {
        this.position = position;
        this.active = true;
        reword(kind, chinese, english);
    }

    CategoryId id() {
        return new CategoryId(Objects.requireNonNull(id));
    }

    @Nullable
    Integer version() {
        return version;
    }

    Category read() {
        return new Category(
                id(),
                version,
                kind,
                new Wording(name, explanation, example),
                new Wording(nameEn, explanationEn, exampleEn),
                active);
    }

    int position() {
        return position;
    }

    final void reword(BurdenKind newKind, Wording chinese, Wording english) {
        kind = newKind;
        name = chinese.name();
        explanation = chinese.explanation();
        example = chinese.example();
        nameEn = english.name();
        explanationEn = english.explanation();
        exampleEn = english.example();
    }

    void moveTo(int place) {
        position = place;
    }

    void retire() {
        active = false;
    }

    void offerAgain() {
        active = true;
    }
}
