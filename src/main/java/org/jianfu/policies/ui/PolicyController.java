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
import org.jianfu.policies.PolicyPage;
import org.jianfu.policies.PolicyReferences;
import org.jianfu.policies.PolicyWithdrawn;
import org.jianfu.ui.PlainPages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** The policy library for everybody, as plain pages that open no session and need no script. */
@Controller
class PolicyController {

    private final Policies policies;
    private final PolicyReferences references;
    private final PlainPages pages;
    private final Texts texts;

    PolicyController(Policies policies, PolicyReferences references, PlainPages pages, Texts texts) {
        this.policies = policies;
        this.references = references;
        this.pages = pages;
        this.texts = texts;
    }

    @GetMapping("/" + PolicyLinks.POLICIES)
    ResponseEntity<String> library(HttpServletRequest request) {
        List<PolicyHead> all = policies.all();
        return answer(HttpStatus.OK, "library", request, model(request).library(all));
    }

    @GetMapping("/" + PolicyLinks.POLICIES + "/{policy}")
    ResponseEntity<String> policy(
            @PathVariable String policy,
            @RequestParam(name = "version", required = false) @Nullable Integer version,
            HttpServletRequest request) {
        PolicyPage page = version == null ? policies.page(policy) : policies.page(policy, version);
        return answer(
                HttpStatus.OK,
                "policy",
                request,
                model(request).policy(page, references.to(policy, PlainPages.locale(request))));
    }

    @GetMapping("/" + PolicyLinks.POLICIES + "/{policy}/compare")
    ResponseEntity<String> compare(
            @PathVariable String policy,
            @RequestParam int before,
            @RequestParam int after,
            HttpServletRequest request) {
        return answer(
                HttpStatus.OK,
                "compare",
                request,
                model(request).comparison(policies.page(policy), policies.compare(policy, before, after)));
    }

    @ExceptionHandler(PolicyWithdrawn.class)
    ResponseEntity<String> withdrawn(HttpServletRequest request) {
        return answer(HttpStatus.GONE, "withdrawn", request, Map.of());
    }

    /** A version that is no number is a version that is not there. */
    @ExceptionHandler({MethodArgumentTypeMismatchException.class, MissingServletRequestParameterException.class})
    ResponseEntity<String> noVersion(HttpServletRequest request) {
        return nothing(request);
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
