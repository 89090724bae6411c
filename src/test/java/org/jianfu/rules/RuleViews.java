package org.jianfu.rules;

import java.util.List;
import org.jianfu.chain.InventedCity;
import org.jianfu.chain.ModuleViews;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

@Lazy
@Component
class RuleViews implements ModuleViews {

    @Override
    public List<View> in(InventedCity city) {
        return List.of(View.of(city.administrator, RuleLinks.RULES));
    }
}
