package org.jianfu.kernel;

import java.util.List;
import java.util.Map;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;

/**
 * Rows of long lists, read part by part from where the last part ended: the thousandth part costs what the first does,
 * and nobody sees a row twice because another one was added meanwhile.
 *
 * @param <T> an entity whose attribute {@code id} is its key
 */
public interface KeysetRepository<T> extends JpaSpecificationExecutor<T> {

    /**
     * @param keys what the last row known has in the attributes of the order, {@code id} among them; empty at the beginning
     * @param order by attributes that are never null
     */
    default List<T> after(Map<String, ?> keys, Specification<T> wanted, Sort order, int limit) {
        ScrollPosition from = keys.isEmpty() ? ScrollPosition.keyset() : ScrollPosition.forward(keys);
        return findBy(
                wanted, query -> query.sortBy(order).limit(limit).scroll(from).getContent());
    }

    /** How many there are, but nobody counts beyond {@code bound} + 1. */
    default long countUpTo(int bound, Specification<T> wanted) {
        return findBy(
                wanted,
                query -> query.as(Key.class).limit(bound + 1).all().stream().count());
    }

    /** A row's key and nothing else of it. */
    interface Key {

        Long getId();
    }
}
