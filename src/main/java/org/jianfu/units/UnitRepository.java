package org.jianfu.units;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jianfu.kernel.KeysetRepository;
import org.jianfu.kernel.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface UnitRepository extends JpaRepository<Unit, Long>, KeysetRepository<Unit> {

    Optional<Unit> findByCode(String code);

    boolean existsByCode(String code);

    @Query("select u from Unit u where u.parent = :parent and u.endedOn is null order by u.place")
    List<Unit> childrenOf(UnitId parent);

    @Query("select u from Unit u where u.parent is null and u.endedOn is null order by u.place")
    List<Unit> roots();

    @Query("select u from Unit u where locate(:path, u.path) = 1 order by u.path")
    List<Unit> below(String path);

    /** The existing units level by level, as many as wanted. */
    @Query(nativeQuery = true, value = """
                    select * from unit where ended_on is null
                    order by length(path) - length(replace(path, '/', '')), id
                    limit :limit
                    """)
    List<Unit> upperPart(int limit);

    /** Serialises changes of the tree: two moves that cross each other would close a ring. */
    @Query(value = "select id from unit where parent_id is null for update", nativeQuery = true)
    List<Long> lockTree();

    /** Follows {@code unit_relation_step} until nothing new is found; {@code union} drops what was met before. */
    @Query(nativeQuery = true, value = """
                    with recursive related (id) as (
                        select cast(:unit as signed)
                        union
                        select step.related_id from related join unit_relation_step step on step.unit_id = related.id
                    )
                    select id from related
                    """)
    Set<Long> relatedTo(long unit);

    /** The other way round: every unit that has this one among its related units. */
    @Query(nativeQuery = true, value = """
                    with recursive barred (id) as (
                        select cast(:unit as signed)
                        union
                        select step.unit_id from barred join unit_relation_step step on step.related_id = barred.id
                    )
                    select id from barred
                    """)
    Set<Long> barredFrom(long unit);

    /** The same and, with their kinds, the desks this unit hosts. */
    @Query(nativeQuery = true, value = """
                    with recursive related (id) as (
                        select cast(:unit as signed)
                        union
                        select step.related_id from related join unit_relation_step step on step.unit_id = related.id
                    )
                    select id, null as kind, '' as name from related
                    union all
                    select id, kind, name from desk where host_id = :unit
                    """)
    List<Seen> seenFrom(long unit);

    /** A related unit, or a desk with its kind. */
    interface Seen {

        long getId();

        @Nullable
        String getKind();

        String getName();
    }

    /**
     * Best match first: the name itself, its spelling itself, beginnings, anything containing the text, former names.
     * {@code locate} knows no wildcards, so none need escaping.
     */
    @Query(nativeQuery = true, value = """
                    select u.* from unit u
                    join (
                        select id, case
                            when short_name = :text or name = :text then 0
                            when :keys <> '' and locate(concat(' ', :keys, ' '), search_keys) > 0 then 1
                            when locate(:text, short_name) = 1 or locate(:text, name) = 1 then 2
                            when :keys <> '' and locate(concat(' ', :keys), search_keys) > 0 then 3
                            when locate(:text, name) > 0 or locate(:text, short_name) > 0 then 4
                            when :keys <> '' and locate(:keys, search_keys) > 0 then 5
                            when exists (
                                select 1 from unit_change c
                                where u.id in (c.unit_id, c.other_id) and c.kind <> 'MOVED'
                                and locate(:text, c.former_name) > 0) then 6
                        end as place
                        from unit u
                        where ended_on is null
                    ) found on found.id = u.id
                    where found.place is not null
                    order by found.place, length(u.path), char_length(u.name), u.path
                    limit :limit
                    """)
    List<Unit> search(String text, String keys, int limit);
}
