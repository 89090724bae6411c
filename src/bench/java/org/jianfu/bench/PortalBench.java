package org.jianfu.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Measures the packaged portal, and beside it, in the same process and run, a form with one field, so that the ratios
 * mean something on any machine. Nothing here passes or fails by its speed; what is lost or refused fails.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PortalBench {

    private static final int FORMS = 480;
    private static final int WARM = 160;

    private static final int WINDOWS = 200;
    private static final int LOOKS = 80;
    private static final int FLOOD = 100_000;

    private static final Figures FIGURES = Figures.OF_THIS_RUN;
    private static final List<String> RECEIPTS = Collections.synchronizedList(new ArrayList<>());
    private static Portal portal;
    private static Visits visits;

    @BeforeAll
    static void start() throws Exception {
        Portal.unpack();
        Portal.start("data", "1500m").close();
        portal = Portal.start("data", "1500m");
        visits = new Visits(portal.address);
        FIGURES.put("ready_s", portal.readyAfter);
        FIGURES.put("rss_idle_mb", portal.residentMegabytes());
    }

    @AfterAll
    static void stop() throws InterruptedException {
        portal.close();
    }

    @Test
    @Order(1)
    void manyVisitorsSendTheLastStep() throws Exception {
        submits(16, WARM);
        bareSubmits(16, WARM);

        FIGURES.put("submit_per_s_1", submits(1, FORMS / 4).perSecond());
        Timings bare = bareSubmits(16, FORMS);
        Timings real = submits(16, FORMS);
        FIGURES.put("bare_submit_per_s_16", bare.perSecond());
        FIGURES.put("submit_per_s_16", real.perSecond());
        FIGURES.put("submit_p95_ms_16", real.p95());
        FIGURES.putRatio("submit_ratio_16", "submit_per_s_16", "bare_submit_per_s_16");
        Timings crowd = submits(64, FORMS);
        FIGURES.put("submit_per_s_64", crowd.perSecond());
        FIGURES.put("submit_errors", real.errors().size() + crowd.errors().size());
        FIGURES.put("submit_lost", lost());

        assertThat(real.errors()).isEmpty();
        assertThat(crowd.errors()).isEmpty();
        assertThat(lost()).isZero();
    }

    @Test
    @Order(2)
    void manyVisitorsComeAndGo() throws Exception {
        Callable<?> bare = () -> Visits.bareSend(visits.bareFilled());
        Callable<?> real = () -> RECEIPTS.add(Visits.send(visits.filled()));
        Crowd.work(16, Collections.nCopies(WARM, bare));
        Crowd.work(16, Collections.nCopies(WARM, real));

        Timings floor = Crowd.work(16, Collections.nCopies(FORMS, bare));
        Timings flow = Crowd.work(16, Collections.nCopies(FORMS, real));
        FIGURES.put("bare_flow_per_s_16", floor.perSecond());
        FIGURES.put("report_flow_per_s_16", flow.perSecond());
        FIGURES.putRatio("flow_ratio_16", "report_flow_per_s_16", "bare_flow_per_s_16");
        assertThat(flow.errors()).isEmpty();
    }

    @Test
    @Order(3)
    void openFormsAreKept() throws Exception {
        long empty = portal.liveHeap();
        var bare = Visits.times(WINDOWS, visits::bareForm);
        long withBare = portal.liveHeap();
        var real = Visits.times(WINDOWS, visits::form);
        long withReal = portal.liveHeap();
        FIGURES.put("heap_kb_bare_ui", (double) (withBare - empty) / bare.size());
        FIGURES.put("heap_kb_per_open_public_ui", (double) (withReal - withBare) / real.size());
        FIGURES.putRatio("heap_ratio", "heap_kb_per_open_public_ui", "heap_kb_bare_ui");
    }

    @Test
    @Order(4)
    void aHandlerOpensAQueue() throws Exception {
        FlowPage handler = visits.handler();
        long there = portal.ask("leads");
        portal.ask("reports?count=" + (1_000 - there));
        double small = queue(handler).p95();
        portal.ask("reports?count=" + 9_000);
        Timings large = queue(handler);
        FIGURES.put("queue_first_page_p95_ms_1k", small);
        FIGURES.put("queue_first_page_p95_ms_10k", large.p95());
        FIGURES.putRatio("queue_growth_10k_1k", "queue_first_page_p95_ms_10k", "queue_first_page_p95_ms_1k");
        FIGURES.put("case_open_p95_ms_10k", cases(handler).p95());
    }

    @Test
    @Order(5)
    void aFloodOfPassersByLeavesRoomForReports() throws Exception {
        portal.close();
        portal = Portal.start("data", "512m");
        visits = new Visits(portal.address);
        submits(16, WARM);
        FIGURES.put("flood_submit_per_s_before", submits(16, FORMS).perSecond());
        Timings flood = Crowd.work(16, Collections.nCopies(FLOOD, visits::passBy));
        FIGURES.put("flood_requests", flood.each().length);
        FIGURES.put("flood_requests_per_s", flood.perSecond());
        Timings after = submits(16, FORMS);
        FIGURES.put("flood_submit_per_s_after", after.perSecond());
        FIGURES.putRatio("flood_ratio", "flood_submit_per_s_after", "flood_submit_per_s_before");
        FIGURES.put("flood_errors", flood.errors().size() + after.errors().size());
        assertThat(after.errors()).isEmpty();
    }

    @Test
    @Order(6)
    void aPageWeighsLittle() throws Exception {
        try (var browser = new PageWeight(portal.address)) {
            FIGURES.put("public_page_bytes", browser.weigh("report"));
            FIGURES.put("public_page_bytes_repeat", browser.weigh("report"));
        }
        try (var browser = new PageWeight(portal.address)) {
            FIGURES.put("bare_page_bytes", browser.weigh("bare"));
            FIGURES.put("bare_page_bytes_repeat", browser.weigh("bare"));
        }
    }

    /** From anywhere in the portal to the first page of all leads. */
    private static Timings queue(FlowPage handler) throws Exception {
        var visit = new ArrayList<Callable<?>>();
        for (int time = 0; time < LOOKS; time++) {
            visit.add(() -> handler.goTo("staff/leads", "queue=ALL"));
        }
        return looked(handler, visit);
    }

    private static Timings cases(FlowPage handler) throws Exception {
        var visit = new ArrayList<Callable<?>>();
        for (long lead = portal.ask("newest"); visit.size() < LOOKS; lead--) {
            String page = "staff/leads/" + lead;
            visit.add(() -> handler.goTo(page, ""));
        }
        return looked(handler, visit);
    }

    /** One person looks at each, and goes home in between. */
    private static Timings looked(FlowPage handler, List<Callable<?>> visits) throws Exception {
        var times = new ArrayList<Long>();
        for (Callable<?> visit : visits) {
            handler.goTo("staff", "");
            times.add(Crowd.work(1, List.of(visit)).each()[0]);
        }
        var counted = times.stream().skip(LOOKS / 4).mapToLong(Long::longValue).toArray();
        return new Timings(counted, LongStream.of(counted).sum(), List.of());
    }

    private static Timings submits(int visitors, int forms) throws Exception {
        var open = Visits.times(forms, visits::filled);
        return Crowd.work(
                visitors,
                open.stream()
                        .map(page -> (Callable<?>) () -> RECEIPTS.add(Visits.send(page)))
                        .toList());
    }

    private static Timings bareSubmits(int visitors, int forms) throws Exception {
        var open = Visits.times(forms, visits::bareFilled);
        return Crowd.work(
                visitors,
                open.stream()
                        .map(page -> (Callable<?>) () -> Visits.bareSend(page))
                        .toList());
    }

    private static long lost() throws IOException, InterruptedException {
        long lost = 0;
        for (String receipt : List.copyOf(RECEIPTS)) {
            lost += portal.ask("lost?receipts=" + URLEncoder.encode(receipt, StandardCharsets.UTF_8));
        }
        return lost;
    }
}
