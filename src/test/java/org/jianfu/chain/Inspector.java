package org.jianfu.chain;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.jianfu.kernel.Staff;
import org.jianfu.security.TestPeople;
import org.jianfu.testing.Browser;

/** Who signs the sheets of the ecology pages 纪检监察. */
public class Inspector extends Employee {

    public Inspector(Browser browser, TestPeople people, Staff staff, List<String> secrets) {
        super(browser, people, staff, secrets);
    }

    public void signs(String quarter) {
        Locator sheet = sheet(page, quarter);
        button(sheet, "签署定稿").click();
        canUseThisPage();
        confirms("签署定稿");
        canUseThisPage();
    }
}
