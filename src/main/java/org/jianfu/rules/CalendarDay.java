package org.jianfu.rules;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.jianfu.policies.Confidence;

/** A day on which the official calendar departs from the plain week: a holiday, or a weekend day that is worked. */
@Entity
public class CalendarDay {

    @Id
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    private DayKind kind;

    private String name;
    private String source;

    @Enumerated(EnumType.STRING)
    private Confidence confidence;

    @SuppressWarnings("NullAway.Init")
    protected CalendarDay() {}

    CalendarDay(LocalDate day, DayKind kind, String name, String source, Confidence confidence) {
        this.day = day;
        this.kind = kind;
        this.name = name;
        this.source = source;
        this.confidence = confidence;
    }

    public LocalDate day() {
        return day;
    }

    public DayKind kind() {
        return kind;
    }

    boolean isWorked() {
        return kind == DayKind.WORKDAY;
    }

    /** Which holiday it belongs to, e.g. 国庆节. */
    public String name() {
        return name;
    }

    public String source() {
        return source;
    }

    public boolean verified() {
        return confidence.suffices();
    }
}
