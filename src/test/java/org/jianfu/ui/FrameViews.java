package org.jianfu.ui;

import java.util.List;
import org.jianfu.chain.InventedCity;
import org.jianfu.chain.ModuleViews;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

@Lazy
@Component
class FrameViews implements ModuleViews {

    @Override
    public List<View> in(InventedCity city) {
        return List.of(
                View.of(city.supervisor, "staff"),
                View.of(city.administrator, SettingsLinks.SETTINGS),
                View.of(city.accusedLiaison, OwnLinks.ME));
    }
}
