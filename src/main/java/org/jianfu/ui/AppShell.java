package org.jianfu.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/** The page around every view: theme, style sheet, and a colour scheme that follows the system. */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("jianfu/jianfu.css")
@ColorScheme(ColorScheme.Value.SYSTEM)
@Viewport("width=device-width, initial-scale=1")
public class AppShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "jianfu/favicon.svg", "any");
        settings.addMetaTag("referrer", "no-referrer");
        settings.addMetaTag("format-detection", "telephone=no");
    }
}
