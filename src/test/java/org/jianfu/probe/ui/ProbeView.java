package org.jianfu.probe.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jianfu.kernel.Role;
import org.jianfu.probe.ProbeLinks;
import org.jianfu.ui.Page;
import org.jspecify.annotations.Nullable;

@Route(ProbeLinks.PROBES)
@Menu(title = "probe.menu.checks", order = 700, icon = "vaadin:search")
@RolesAllowed(Role.Name.AUDIT_ADMIN)
class ProbeView extends Page implements HasUrlParameter<Long> {

    ProbeView() {
        super("probe.menu.checks");
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable Long check) {
        if (check != null) {
            add(new Paragraph(getTranslation("probe.opened", check.toString())));
        }
    }
}
