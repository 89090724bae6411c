package org.jianfu.intake.ui;

import static org.springframework.security.web.context.HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Set;
import org.jianfu.intake.IntakeLinks;
import org.jianfu.intake.IntakeThrottle;
import org.jianfu.kernel.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Takes in the text of a page that goes or has lost its session, and ends the visit of whoever leaves at once. */
@RestController
class CarryController {

    static final String PATH = "report/carry";
    static final String LEAVE = "report/leave";

    private static final int LIMIT = 1_000_000;
    private static final Set<String> PAGES = Set.of(IntakeLinks.REPORT, IntakeLinks.FOLLOW);

    private final IntakeThrottle throttle;
    private final JsonMapper json;

    CarryController(IntakeThrottle throttle, JsonMapper json) {
        this.throttle = throttle;
        this.json = json;
    }

    /** The header cannot be sent from another site without asking first, and nobody answers such a question. */
    @PostMapping(path = "/" + PATH, headers = "X-Jianfu-Carry")
    ResponseEntity<Void> carry(HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(LIMIT + 1);
        if (body.length > LIMIT) {
            return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).build();
        }
        try {
            throttle.admit(IntakeThrottle.Act.FILE, request.getRemoteAddr());
            LinkedHashMap<String, String> answers = json.readValue(body, new TypeReference<>() {});
            String page = answers.remove("page");
            String tab = answers.remove("tab");
            if (page == null || tab == null || !PAGES.contains(page)) {
                return ResponseEntity.badRequest().build();
            }
            Visit.of(request.getSession(true)).carry(page, tab, answers);
            return ResponseEntity.noContent().build();
        } catch (JacksonException nonsense) {
            return ResponseEntity.badRequest().build();
        } catch (Refused tooMany) {
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS).build();
        }
    }

    /** Nothing that was written stays for whoever sits down next; somebody who is signed in stays so. */
    @PostMapping(path = "/" + LEAVE, headers = "X-Jianfu-Carry")
    ResponseEntity<Void> leave(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null && session.getAttribute(SPRING_SECURITY_CONTEXT_KEY) == null) {
            session.invalidate();
        } else if (session != null) {
            Visit.end(session);
        }
        return ResponseEntity.noContent().build();
    }
}
