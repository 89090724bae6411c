package org.jianfu.security.ui;

import org.jianfu.chain.InventedCity;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Staff;
import org.jianfu.testing.ViewTest;
import org.jianfu.units.Desks;
import org.jianfu.units.Units;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AccountsPageTest extends ViewTest {

    private InventedCity city;
    private Staff editor;
    private String unit;

    @BeforeEach
    void settle(@Autowired Units units, @Autowired Desks desks) {
        city = InventedCity.anew(units, desks, people);
        unit = units.nameOf(city.accused);
        editor = people.someone(city.accused, Role.EDITOR);
        people.signIn(city.administrator);
    }

    @Test
    void anAccountIsFoundByItsSignInNameAndTheUnitsName() {
        open("staff/accounts?q=" + people.loginOf(editor));
        reads(editor.name());
        readsNothingOf(city.handler.name());

        open("staff/accounts?q=" + unit);
        reads(editor.name(), city.accusedLiaison.name());
        readsNothingOf(city.handler.name());
    }

    @Test
    void aRoleNarrowsTheList() {
        open("staff/accounts?role=editor&q=" + unit);
        reads("共 1 条", editor.name());
    }
}
