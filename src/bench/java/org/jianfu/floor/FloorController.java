package org.jianfu.floor;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jianfu.intake.AccusedUnit;
import org.jianfu.intake.Categories;
import org.jianfu.intake.Category;
import org.jianfu.intake.FollowUp;
import org.jianfu.intake.Occurrence;
import org.jianfu.intake.ReportForm;
import org.jianfu.intake.ReportIntake;
import org.jianfu.units.Unit;
import org.jianfu.units.Units;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Fills the portal with reports by the way every report takes, and says whether those with a receipt are there. */
@RestController
@RequestMapping("/floor")
class FloorController {

    private static final int UNITS = 60;

    private final ReportIntake intake;
    private final FollowUp followUp;
    private final JdbcTemplate database;
    private final List<Category> categories;
    private final List<Unit> units;

    FloorController(ReportIntake intake, FollowUp followUp, Categories categories, Units units, JdbcTemplate database) {
        this.intake = intake;
        this.followUp = followUp;
        this.database = database;
        this.categories = categories.offered();
        this.units = units.search("局", UNITS);
    }

    /** Two at a time, as the machine has processors. */
    @GetMapping("/reports")
    long fill(@RequestParam int count) {
        return IntStream.range(0, count).parallel().peek(this::report).count();
    }

    private void report(int number) {
        var form = new ReportForm(
                categories.get(number % categories.size()).id(),
                "第 " + number + " 件：同样的材料一个月报了三次，每次格式都不一样。",
                number % 7 == 0
                        ? AccusedUnit.UNSURE
                        : AccusedUnit.of(units.get(number % units.size()).id()),
                Occurrence.UNSURE,
                null);
        intake.submit(intake.open(), form);
    }

    /** How many leads there are. */
    @GetMapping("/leads")
    long leads() {
        return number("select count(*) from casework_lead");
    }

    @GetMapping("/newest")
    long newest() {
        return number("select max(id) from casework_lead");
    }

    private long number(String question) {
        return Objects.requireNonNull(database.queryForObject(question, Long.class));
    }

    /** How many of these receipts have no report. */
    @GetMapping("/lost")
    long lost(@RequestParam String receipts) {
        return Arrays.stream(receipts.split(","))
                .filter(receipt -> followUp.recognise(receipt).isEmpty())
                .count();
    }
}
