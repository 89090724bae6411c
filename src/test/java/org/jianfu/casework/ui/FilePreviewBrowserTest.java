package org.jianfu.casework.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.jianfu.casework.Investigation;
import org.jianfu.casework.Leads;
import org.jianfu.casework.Triage;
import org.jianfu.chain.CaseFixture;
import org.jianfu.chain.InventedCity;
import org.jianfu.kernel.LeadId;
import org.jianfu.security.TestPeople;
import org.jianfu.testing.Axe;
import org.jianfu.testing.Browser;
import org.jianfu.testing.BrowserTest;
import org.jianfu.testing.Pictures;
import org.jianfu.units.Desks;
import org.jianfu.units.Units;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

@BrowserTest
class FilePreviewBrowserTest {

    @Test
    void evidenceIsLookedAtInAFrameThatMayDoNothing(
            Browser browser,
            @Autowired Units units,
            @Autowired Desks desks,
            @Autowired TestPeople people,
            @Autowired Leads leads,
            @Autowired Triage triage,
            @Autowired Investigation investigation,
            @Autowired AutowireCapableBeanFactory beans)
            throws IOException {
        InventedCity city = InventedCity.anew(units, desks, people);
        LeadId lead = beans.createBean(CaseFixture.class).reported(city);
        byte[] photograph = photograph();
        people.as(city.handler, () -> {
            triage.accept(lead, leads.facts(lead).version());
            var file = investigation.accept(lead, "会议室.png", new ByteArrayInputStream(photograph));
            investigation.addEvidence(
                    lead,
                    leads.facts(lead).version(),
                    new Investigation.EvidenceForm("现场照片", "承办人拍摄", null, List.of(file)));
        });
        Page page = browser.signedIn(browser.desktop(), people.loginOf(city.handler), TestPeople.PASSWORD);
        page.navigate("staff/leads/" + lead);
        Response shown = page.waitForResponse(
                response -> response.headers()
                        .getOrDefault("content-security-policy", "")
                        .contains("sandbox"),
                () -> page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("预览 会议室.png"))
                        .click());
        assertThat(shown.headers())
                .containsEntry("content-type", "text/html;charset=utf-8")
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("cache-control", "no-store");
        assertThat(shown.headers().get("content-security-policy")).startsWith("default-src 'none'; img-src data:;");
        assertThat(page.locator("vaadin-dialog iframe")).hasAttribute("sandbox", "");
        assertThat(page.frameLocator("vaadin-dialog iframe").locator("img")).isVisible();
        Axe.assertNoViolations(page);
        Pictures.take(page, "preview");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("关闭").setExact(true))
                .click();
        assertThat(page.locator("vaadin-dialog[opened]")).hasCount(0);
    }

    private static byte[] photograph() throws IOException {
        var picture = new BufferedImage(1600, 900, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(new Color(0xE8EEF2));
        pen.fillRect(0, 0, 1600, 900);
        pen.setColor(new Color(0x1F5F8B));
        pen.fillRect(200, 200, 1200, 500);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return out.toByteArray();
    }
}
