package org.jianfu.units;

import java.util.List;
import org.jianfu.chain.InventedCity;
import org.jianfu.chain.ModuleViews;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

@Lazy
@Component
class UnitViews implements ModuleViews {

    @Override
    public List<View> in(InventedCity city) {
        return List.of(View.of(city.administrator, UnitLinks.UNITS));
    }
}
