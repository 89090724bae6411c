package org.jianfu.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that drives the portal in a real browser, against the context and database of {@link PortalTest}. The condition
 * stands before the context, so that a machine without Chromium skips in milliseconds.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("browser")
@ExtendWith({Chromium.class, OneChromium.class})
@PortalTest
public @interface BrowserTest {}
