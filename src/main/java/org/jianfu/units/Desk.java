package org.jianfu.units;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jianfu.kernel.DeskId;
import org.jianfu.kernel.UnitId;
import org.jspecify.annotations.Nullable;

/** A place where reports arrive 受理台, hosted by the unit whose people work on them. One for the city, one per area. */
@Entity
public class Desk {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private @Nullable Integer version;

    @Enumerated(EnumType.STRING)
    private DeskKind kind;

    private String name;

    @Column(name = "host_id")
    private UnitId host;

    @Column(name = "area_id")
    private @Nullable UnitId area;

    @SuppressWarnings("NullAway.Init")
    protected Desk() {}

    Desk(DeskKind kind, String name, UnitId host, @Nullable UnitId area) {
        if ((kind == DeskKind.AREA) != (area != null)) {
            throw new IllegalArgumentException("an area belongs to an area's desk, and to no other");
        }
        this.kind = kind;
        this.name = name;
        this.host = host;
        this.area = area;
    }

    void moveTo(UnitId newHost) {
        this.host = newHost;
    }

    public DeskId id() {
        return new DeskId(requireNonNull(id));
    }

    public DeskKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    /** The unit whose people work at this desk. */
    public UnitId host() {
        return host;
    }

    /** The area whose units this desk receives reports about; null for the other kinds. */
    public @Nullable UnitId area() {
        return area;
    }
}
