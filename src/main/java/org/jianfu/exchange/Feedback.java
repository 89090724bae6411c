package org.jianfu.exchange;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** That somebody found a passage clear, or not 反馈. Whoever it was is not kept: it is about the text. */
@Entity
class Feedback {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Embedded
    private Place place;

    private String placeTitle;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    private LocalDate givenOn;

    @SuppressWarnings("NullAway.Init")
    protected Feedback() {}

    Feedback(Place place, String placeTitle, Verdict verdict, LocalDate on) {
        this.place = place;
        this.placeTitle = placeTitle;
        this.verdict = verdict;
        this.givenOn = on;
    }
}
