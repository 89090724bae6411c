package org.jianfu.security;

import java.util.List;
import org.jianfu.chain.InventedCity;
import org.jianfu.chain.ModuleViews;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

@Lazy
@Component
class SecurityViews implements ModuleViews {

    private final FirstSetup setup;

    SecurityViews(FirstSetup setup) {
        this.setup = setup;
    }

    @Override
    public List<View> in(InventedCity city) {
        return List.of(
                View.open("login", "login"),
                View.open("setup/:token", "setup/" + setup.token()),
                View.of(city.administrator, AccountLinks.ACCOUNTS));
    }
}
