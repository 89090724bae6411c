package org.jianfu.search.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import org.jianfu.kernel.Texts;
import org.jianfu.search.Search;
import org.jianfu.search.SearchAnswer;
import org.jianfu.search.SearchLinks;
import org.jianfu.search.SearchRequest;
import org.jianfu.search.SearchUnavailable;
import org.jianfu.ui.PlainPages;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The search for everybody, as a plain page: the address holds what was looked for. */
@Controller
class SearchController {

    private final Search search;
    private final PlainPages pages;
    private final Texts texts;

    SearchController(Search search, PlainPages pages, Texts texts) {
        this.search = search;
        this.pages = pages;
        this.texts = texts;
    }

    @GetMapping("/" + SearchLinks.SEARCH)
    ResponseEntity<String> search(
            @RequestParam(name = "q", defaultValue = "") String typed,
            @RequestParam(name = "kind", defaultValue = "") String kind,
            @RequestParam(name = "in", defaultValue = "") String shelf,
            @RequestParam(name = "status", defaultValue = "") String status,
            @RequestParam(name = "page", defaultValue = "1") String page,
            HttpServletRequest request) {
        var wanted = new SearchRequest(typed, kind, shelf, status, number(page));
        SearchAnswer answer = search.find(wanted);
        return answer(HttpStatus.OK, request, model(request, wanted).of(answer));
    }

    @ExceptionHandler
    ResponseEntity<String> unavailable(SearchUnavailable unavailable, HttpServletRequest request) {
        String typed = request.getParameter("q");
        var wanted = new SearchRequest(typed == null ? "" : typed, "", "", "", 1);
        return answer(
                HttpStatus.SERVICE_UNAVAILABLE, request, model(request, wanted).unavailable(unavailable.state()));
    }

    private SearchModel model(HttpServletRequest request, SearchRequest wanted) {
        Locale locale = PlainPages.locale(request);
        return new SearchModel((key, args) -> texts.in(locale, key, args), locale, wanted, search.kinds());
    }

    private ResponseEntity<String> answer(HttpStatus status, HttpServletRequest request, Map<String, ?> model) {
        return pages.answer(status, "search/search", request, model);
    }

    /** A page that is no number is the first one. */
    private static int number(String page) {
        return page.matches("[0-9]{1,3}") ? Integer.parseInt(page) : 1;
    }
}
