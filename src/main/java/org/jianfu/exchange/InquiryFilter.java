package org.jianfu.exchange;

import jakarta.persistence.criteria.Predicate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;

/**
 * Which questions are wanted.
 *
 * @param q words of the question
 * @param place where it stands, as {@link Place#toString} writes it; empty for anywhere
 */
public record InquiryFilter(String q, @Nullable InquiryState state, String place) {

    public static final InquiryFilter ALL = new InquiryFilter("", null, "");

    public InquiryFilter withWords(String words) {
        return new InquiryFilter(words, state, place);
    }

    public InquiryFilter withState(@Nullable InquiryState other) {
        return new InquiryFilter(q, other, place);
    }

    /** Those beside one place. */
    public static InquiryFilter at(Place place) {
        return new InquiryFilter("", null, place.toString());
    }

    Specification<Inquiry> toSpecification() {
        return (inquiry, query, cb) -> {
            List<Predicate> all = new ArrayList<>();
            if (!q.isBlank()) {
                // locate knows no wildcards, so none need escaping
                all.add(cb.greaterThan(
                        cb.locate(cb.lower(inquiry.get("words")), q.strip().toLowerCase(Locale.ROOT)), 0));
            }
            if (state != null) {
                all.add(cb.equal(inquiry.get("state"), state));
            }
            if (!place.isBlank()) {
                all.add(Place.parse(place)
                        .map(wanted -> cb.and(
                                cb.equal(inquiry.get("place").get("kind"), wanted.kind()),
                                cb.equal(inquiry.get("place").get("of"), wanted.of()),
                                wanted.anchor() == null
                                        ? cb.conjunction()
                                        : cb.equal(inquiry.get("place").get("anchor"), wanted.anchor())))
                        .orElseGet(cb::disjunction));
            }
            return cb.and(all.toArray(Predicate[]::new));
        };
    }
}
