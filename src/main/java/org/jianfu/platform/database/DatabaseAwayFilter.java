package org.jianfu.platform.database;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jianfu.platform.PageLoad;
import org.jianfu.platform.PlainPage;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Answers whoever opens a page while the database is away with a page that says so and comes back by itself. Messages of
 * pages already open pass: they keep what was typed and say why it could not be saved.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class DatabaseAwayFilter extends HttpFilter {

    private final transient DatabaseWatch database;
    private final transient PlainPage page;

    DatabaseAwayFilter(DatabaseWatch database, PlainPage page) {
        this.database = database;
        this.page = page;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (database.isAway() && PageLoad.is(request)) {
            page.writeAndRetry(response, HttpStatus.SERVICE_UNAVAILABLE, "platform.databaseAway");
        } else {
            chain.doFilter(request, response);
        }
    }
}
