package org.jianfu.intake.category;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A kind of burden 负担类别 people can report, with an explanation in plain words and an example. */
@Entity
public class BurdenCategory {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private @Nullable Integer version;

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

    public BurdenCategory(Wording chinese, Wording english, int position) {
        this.position = position;
        this.active = true;
        reword(chinese, english);
    }

    /** The words for one category in one language. */
    public record Wording(String name, String explanation, String example) {}

    public CategoryId id() {
        return new CategoryId(Objects.requireNonNull(id));
    }

    public @Nullable Integer version() {
        return version;
    }

    /** Everything said about it in the reader's language; Chinese where there is nothing else. */
    public Wording in(Locale locale) {
        boolean english = locale.getLanguage().equals("en");
        return new Wording(
                english ? orElse(nameEn, name) : name,
                english ? orElse(explanationEn, explanation) : explanation,
                english ? orElse(exampleEn, example) : example);
    }

    /** The words exactly as kept, empty where none were written. */
    public Wording exactly(Locale locale) {
        return locale.getLanguage().equals("en")
                ? new Wording(nameEn, explanationEn, exampleEn)
                : new Wording(name, explanation, example);
    }

    public int position() {
        return position;
    }

    /** Whether the public form still offers it; reports already filed under it keep it either way. */
    public boolean active() {
        return active;
    }

    public final void reword(Wording chinese, Wording english) {
        name = chinese.name();
        explanation = chinese.explanation();
        example = chinese.example();
        nameEn = english.name();
        explanationEn = english.explanation();
        exampleEn = english.example();
    }

    public void moveTo(int place) {
        position = place;
    }

    public void retire() {
        active = false;
    }

    public void offerAgain() {
        active = true;
    }

    private static String orElse(String text, String other) {
        return text.isBlank() ? other : text;
    }
}
