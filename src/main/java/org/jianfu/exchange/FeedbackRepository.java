package org.jianfu.exchange;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface FeedbackRepository extends JpaRepository<Feedback, Long> {

    /** What was said of each passage, those found unclear most often first. */
    @Query("""
            select new org.jianfu.exchange.PassageFeedback(
                f.place, max(f.placeTitle),
                sum(case when f.verdict = org.jianfu.exchange.Verdict.HELPED then 1 else 0 end),
                sum(case when f.verdict = org.jianfu.exchange.Verdict.UNCLEAR then 1 else 0 end))
            from Feedback f
            group by f.place.kind, f.place.of, f.place.anchor
            having sum(case when f.verdict = org.jianfu.exchange.Verdict.UNCLEAR then 1 else 0 end) > 0
            order by sum(case when f.verdict = org.jianfu.exchange.Verdict.UNCLEAR then 1 else 0 end) desc,
                max(f.id) desc
            """)
    List<PassageFeedback> unclear(Limit limit);
}
