package org.jianfu.intake;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the office sets for its public door.
 *
 * @param phone the public telephone for reports; empty where there is none
 * @param mailbox the public mailbox for reports; empty where there is none
 * @param provincialChannel where to turn when everybody here is accused
 * @param exit where "leave at once" goes; asked for only when it is pressed
 */
@ConfigurationProperties("jianfu.intake")
public record IntakeSettings(
        @DefaultValue("") String phone,
        @DefaultValue("") String mailbox,
        @DefaultValue("省纪检监察机关（举报电话 12388）") String provincialChannel,
        @DefaultValue("https://www.weather.com.cn/") URI exit,
        @DefaultValue Limits limits) {

    /**
     * How much the door takes in an hour. One source may be a whole office behind one address, so these are generous.
     *
     * @param reports reports from one source
     * @param lookups receipts tried from one source
     * @param files files from one source
     * @param all as many times more for all sources together
     */
    public record Limits(
            @DefaultValue("200") int reports,
            @DefaultValue("600") int lookups,
            @DefaultValue("1000") int files,
            @DefaultValue("20") int all) {}
}
