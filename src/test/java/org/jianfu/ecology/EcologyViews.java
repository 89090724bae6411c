package org.jianfu.ecology;

import java.util.List;
import org.jianfu.chain.InventedCity;
import org.jianfu.chain.ModuleViews;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

@Lazy
@Component
class EcologyViews implements ModuleViews {

    @Override
    public List<View> in(InventedCity city) {
        return List.of(
                View.of(city.inspector, EcologyLinks.PAGES),
                View.of(
                        city.inspector,
                        EcologyLinks.PAGES + "/:unit/:year",
                        EcologyLinks.PAGES + "/" + city.accused + "/2026"));
    }
}
