package org.jianfu.testbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.testbench.ButtonElement;
import com.vaadin.flow.component.login.testbench.LoginFormElement;
import com.vaadin.flow.component.textfield.testbench.TextAreaElement;
import com.vaadin.testbench.TestBench;
import com.vaadin.testbench.TestBenchTestCase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;

/** The first and the last step of the chain, against a demonstration that runs at {@code -Dportal}. */
@Tag("testbench")
class DemonstrationTest extends TestBenchTestCase {

    private static final String PORTAL = System.getProperty("portal", "http://localhost:8080");
    private static final String PASSWORD = "demo-jianfu-2026";

    @BeforeEach
    void openABrowser() {
        setDriver(TestBench.createDriver(new ChromeDriver(new ChromeOptions().addArguments("--headless=new"))));
    }

    @AfterEach
    void closeIt() {
        getDriver().quit();
    }

    @Test
    void aReporterGoesOnToTheUnitOnceTheStoryIsTold() {
        getDriver().get(PORTAL + "/report");
        $(TextAreaElement.class).first().setValue("【演示】每周要填三张内容一样的表。");
        findElements(By.cssSelector(".in-chip")).stream()
                .filter(radio -> radio.getText().startsWith("报表和要数据"))
                .findFirst()
                .orElseThrow()
                .click();
        button("下一步").click();

        waitUntil(page -> heading().equals("哪个单位、什么时候"));
    }

    @Test
    void aHandlerFindsTheNewLeads() {
        signIn("handler");
        getDriver().get(PORTAL + "/staff/leads?queue=NEW");

        waitUntil(page -> !findElements(By.cssSelector(".cw-line")).isEmpty());
        assertThat(findElement(By.cssSelector("main")).getText()).contains("共 ");
    }

    @Test
    void aLiaisonFindsTheNoticesOfTheOwnUnit() {
        signIn("liaison");
        getDriver().get(PORTAL + "/staff/notices");

        waitUntil(page -> findElement(By.cssSelector("main")).getText().contains("减负提示〔"));
    }

    private void signIn(String login) {
        getDriver().get(PORTAL + "/login");
        LoginFormElement form = $(LoginFormElement.class).waitForFirst();
        form.getUsernameField().setValue(login);
        form.getPasswordField().setValue(PASSWORD);
        form.submit();
        waitUntil(page -> getDriver().getCurrentUrl().contains("/staff"));
    }

    private String heading() {
        return findElement(By.cssSelector("main h1")).getText();
    }

    private ButtonElement button(String caption) {
        return $(ButtonElement.class).all().stream()
                .filter(button -> button.getText().equals(caption))
                .findFirst()
                .orElseThrow();
    }
}
