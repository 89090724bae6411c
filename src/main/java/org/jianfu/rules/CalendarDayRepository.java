package org.jianfu.rules;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface CalendarDayRepository extends JpaRepository<CalendarDay, LocalDate> {

    boolean existsByDayBetween(LocalDate first, LocalDate last);

    List<CalendarDay> findByDayBetweenOrderByDay(LocalDate first, LocalDate last);
}
