package org.jianfu.policies.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jianfu.kernel.NotVisible;
import org.jianfu.kernel.Texts;
import org.jianfu.policies.Policies;
import org.jianfu.policies.PolicyHead;
import org.jianfu.policies.PolicyLinks;
import org.jianfu.ui.PlainPages;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The policy library for everybody, as plain pages that open no session and need no script. */
@Controller
class PolicyController {

    private final Policies policies;
    private final PlainPages pages;
    private final Texts texts;

    PolicyController(Policies policies, PlainPages pages, Texts texts) {
        this.policies = policies;
        this.pages = pages;
        this.texts = texts;
    }

    @GetMapping("/" + PolicyLinks.POLICIES)
    ResponseEntity<String> library(HttpServletRequest request) {
        List<PolicyHead> all = policies.all();
        return answer(HttpStatus.OK, "library", request, model(request).library(all));
    }

    @GetMapping("/" + PolicyLinks.POLICIES + "/{policy}")
    ResponseEntity<String> policy(@PathVariable String policy, HttpServletRequest request) {
        return answer(HttpStatus.OK, "policy", request, model(request).policy(policies.page(policy)));
    }

    @ExceptionHandler(NotVisible.class)
    ResponseEntity<String> nothing(HttpServletRequest request) {
        return answer(HttpStatus.NOT_FOUND, "nothing", request, Map.of());
    }

    private PolicyModel model(HttpServletRequest request) {
        Locale locale = PlainPages.locale(request);
        return new PolicyModel((key, args) -> texts.in(locale, key, args), locale);
    }

    private ResponseEntity<String> answer(
            HttpStatus status, String template, HttpServletRequest request, Map<String, ?> model) {
        return pages.answer(status, "policies/" + template, request, model);
    }
}
