package org.jianfu.chain;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.stream.Stream;
import org.jianfu.testing.Axe;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** Somebody in front of a window of their own, who reads and clicks as people do. */
public abstract class Person {

    protected final Page page;

    protected Person(Page page) {
        this.page = page;
    }

    /** What is in front of this person is accessible, by day and by night. */
    public void canUseThisPage() {
        Axe.assertNoViolations(page);
    }

    public void reads(String... words) {
        Stream.of(words).forEach(word -> assertThat(main()).containsText(word));
    }

    public void readsNothingOf(String... words) {
        Stream.of(words).forEach(word -> assertThat(page.locator("body")).not().containsText(word));
    }

    public void hasHeading(String heading) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(heading);
    }

    /** Is somewhere in the hills: 24 kB up and 60 kB down a second, a third of a second to the portal and back. */
    public void isOnASlowLine() {
        CDPSession line = page.context().newCDPSession(page);
        line.send("Network.enable");
        JsonObject speed = new JsonObject();
        speed.addProperty("offline", false);
        speed.addProperty("latency", 330);
        speed.addProperty("downloadThroughput", 60_000);
        speed.addProperty("uploadThroughput", 24_000);
        line.send("Network.emulateNetworkConditions", speed);
    }

    /** Opens an address typed or kept somewhere. */
    public void opens(String route) {
        page.navigate(route);
    }

    /** Whatever is behind this address: this person is told that there is no such page. */
    public void findsNothingAt(String route) {
        opens(route);
        hasHeading("找不到这个页面");
    }

    /** The file of this name, as it arrives when its link is clicked. */
    public byte[] downloads(String linkText) {
        var download = page.waitForDownload(() -> link(main(), linkText).click());
        try {
            return Files.readAllBytes(download.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void receivesUnchanged(Evidence file) {
        assertThat(downloads(file.name())).as(file.name()).isEqualTo(file.content());
    }

    /** The words of a PDF somebody sent, and nothing of who wrote it. */
    public void receivesACopyOf(Evidence pdf, String words) {
        try (PdfReader reader = new PdfReader(downloads(pdf.name()))) {
            assertThat(new PdfTextExtractor(reader).getTextFromPage(1)).contains(words);
            assertThat(reader.getInfo()).doesNotContainKeys("Author", "CreationDate");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    protected final Locator main() {
        return page.locator("main");
    }

    protected final Locator dialog() {
        return page.locator("vaadin-dialog[opened]");
    }

    /** The sheet of a quarter, wherever an ecology page is open. */
    protected static Locator sheet(Page page, String quarter) {
        return page.getByRole(AriaRole.ARTICLE)
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(quarter))));
    }

    /** Follows a link on the page to where it leads. */
    public void follows(String linkText, String leadsTo) {
        link(main(), linkText).click();
        hasHeading(leadsTo);
    }

    public void readsOnTheSheet(String quarter, String... words) {
        Stream.of(words).forEach(word -> assertThat(sheet(page, quarter)).containsText(word));
    }

    protected static Locator button(Locator within, String name) {
        return within.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    protected static Locator link(Locator within, String name) {
        return within.getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    protected static void write(Locator within, String label, String text) {
        within.getByLabel(label).first().fill(text);
    }

    /** Taps one of several answers. */
    protected static void choose(Locator within, String answer) {
        Locator radio = within.getByRole(
                AriaRole.RADIO, new Locator.GetByRoleOptions().setName(answer).setExact(true));
        within.locator("vaadin-radio-button, .in-chip")
                .filter(new Locator.FilterOptions()
                        .setHas(within.page().getByLabel(answer, new Page.GetByLabelOptions().setExact(true))))
                .click();
        assertThat(radio).isChecked();
    }

    /** Types into a field that looks things up, and takes what is offered. */
    protected final void lookUp(Locator within, String label, String typed, String taken) {
        within.getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName(label))
                .fill(typed);
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(taken))
                .first()
                .click();
    }

    /** Chooses files to add; whether they were taken is read from the page. */
    protected static void attach(Locator within, Evidence... files) {
        within.locator("vaadin-upload input[type=file]")
                .setInputFiles(Stream.of(files).map(Evidence::payload).toArray(FilePayload[]::new));
    }
}
