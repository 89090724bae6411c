package org.jianfu.intake;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jianfu.activity.Subject;
import org.jianfu.activity.Trail;
import org.jianfu.intake.Category.Wording;
import org.jianfu.kernel.BurdenKind;
import org.jianfu.kernel.NotVisible;
import org.jianfu.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The list of kinds of burden 负担类别 the public form offers. */
@Service
@Transactional(readOnly = true)
public class Categories {

    private static final int STEP = 10;

    private final BurdenCategoryRepository categories;
    private final Trail trail;

    Categories(BurdenCategoryRepository categories, Trail trail) {
        this.categories = categories;
        this.trail = trail;
    }

    /** What the public form offers, in its order. */
    public List<Category> offered() {
        return categories.findByActiveTrueOrderByPositionAscIdAsc().stream()
                .map(BurdenCategory::read)
                .toList();
    }

    /** All of them, retired ones too, for filters and for editing. */
    public List<Category> all() {
        return inOrder().stream().map(BurdenCategory::read).toList();
    }

    private List<BurdenCategory> inOrder() {
        return categories.findAllByOrderByPositionAscIdAsc();
    }

    /** Refuses what is no category. */
    void requireKnown(CategoryId id) {
        find(id);
    }

    private BurdenCategory find(CategoryId id) {
        return categories.findById(id.value()).orElseThrow(() -> new NotVisible("category " + id));
    }

    /** One of them, retired or not. */
    public Category get(CategoryId id) {
        return find(id).read();
    }

    public String nameOf(CategoryId id, Locale locale) {
        return find(id).read().in(locale).name();
    }

    @PreAuthorize("hasRole('SUPERVISOR')")
    @Transactional
    public Category add(BurdenKind kind, Wording chinese, Wording english) {
        requireNamed(chinese);
        int last = inOrder().stream().mapToInt(BurdenCategory::position).max().orElse(0);
        BurdenCategory category = categories.save(new BurdenCategory(kind, chinese, english, last + STEP));
        trail.record(subject(category), "intake.trail.category.added", chinese.name());
        return category.read();
    }

    @PreAuthorize("hasRole('SUPERVISOR')")
    @Transactional
    public void reword(CategoryId id, @Nullable Integer version, BurdenKind kind, Wording chinese, Wording english) {
        requireNamed(chinese);
        BurdenCategory category = seen(id, version);
        category.reword(kind, chinese, english);
        trail.record(subject(category), "intake.trail.category.reworded", chinese.name());
    }

    @PreAuthorize("hasRole('SUPERVISOR')")
    @Transactional
    public void retire(CategoryId id) {
        BurdenCategory category = find(id);
        if (categories.findByActiveTrueOrderByPositionAscIdAsc().equals(List.of(category))) {
            throw new Refused("intake.refused.category.last");
        }
        category.retire();
        trail.record(subject(category), "intake.trail.category.retired", nameOf(id, Locale.CHINESE));
    }

    @PreAuthorize("hasRole('SUPERVISOR')")
    @Transactional
    public void offerAgain(CategoryId id) {
        find(id).offerAgain();
        trail.record(subject(find(id)), "intake.trail.category.offered", nameOf(id, Locale.CHINESE));
    }

    /** Puts a category one place higher in the public form. */
    @PreAuthorize("hasRole('SUPERVISOR')")
    @Transactional
    public void moveUp(CategoryId id) {
        BurdenCategory category = find(id);
        List<BurdenCategory> order = inOrder();
        int place = order.indexOf(category);
        if (place > 0) {
            BurdenCategory above = order.get(place - 1);
            int position = above.position();
            above.moveTo(category.position());
            category.moveTo(position);
        }
    }

    private BurdenCategory seen(CategoryId id, @Nullable Integer version) {
        BurdenCategory category = find(id);
        if (!Objects.equals(category.version(), version)) {
            throw new ObjectOptimisticLockingFailureException(BurdenCategory.class, id.value());
        }
        return category;
    }

    private static void requireNamed(Wording chinese) {
        PlainText.requireSomething(chinese.name(), "intake.refused.category.unnamed");
    }

    private static Subject subject(BurdenCategory category) {
        return Subject.of(category.id());
    }
}
