package org.jianfu.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.jianfu.policies.ClauseRef;
import org.junit.jupiter.api.Test;

/** Where a question stands, as an address writes it. */
class PlaceTest {

    @Test
    void aSectionAndAClauseAreReadAsTheyWereWritten() {
        Place section = Place.lesson("sample-course", "first", "count");
        Place clause = Place.of(new ClauseRef("formalism-rules", "c3"));

        assertThat(section).hasToString("lesson:sample-course/first#count");
        assertThat(Place.parse(section.toString())).contains(section);
        assertThat(Place.parse(clause.toString())).contains(clause);
        assertThat(Place.parse("clause:formalism-rules")).contains(Place.of(ClauseRef.to("formalism-rules")));
    }

    @Test
    void whatIsNoPlaceIsNone() {
        assertThat(Place.parse("")).isEmpty();
        assertThat(Place.parse("lesson:../etc#x")).isEmpty();
        assertThat(Place.parse("clause:𠮷")).isEmpty();
        assertThat(Place.parse("lesson:one")).isEmpty();
    }

    @Test
    void itLeadsToTheTextItself() {
        assertThat(Place.lesson("sample-course", "first", "count").link())
                .isEqualTo("staff/learning/sample-course/first#count");
        assertThat(Place.of(new ClauseRef("formalism-rules", "c3")).link())
                .isEqualTo("staff/policies/formalism-rules#c3");
    }
}
