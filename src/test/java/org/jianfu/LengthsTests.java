package org.jianfu;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.EmbeddableType;
import jakarta.persistence.metamodel.ManagedType;
import jakarta.persistence.metamodel.SingularAttribute;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.persister.entity.AbstractEntityPersister;
import org.hibernate.validator.constraints.CodePointLength;
import org.jianfu.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How long a text may be is said once, and the column has room for it. */
@PortalTest
class LengthsTests {

    /** Bytes a character takes at most in the database. */
    private static final int WIDEST = 4;

    @Autowired
    private EntityManagerFactory entities;

    @Autowired
    private JdbcClient database;

    /** A text of an entity whose length is bounded. */
    private record Bounded(Class<?> entity, String attribute, int characters) {}

    @Test
    void everyColumnHasRoomForWhatItsConstraintAllows() {
        List<Bounded> bounded = entities.getMetamodel().getEntities().stream()
                .flatMap(entity -> bounded(entity.getJavaType(), "", entity))
                .toList();

        assertThat(bounded)
                .hasSizeGreaterThan(10)
                .allSatisfy(
                        text -> assertThat(room(text)).as(text.toString()).isGreaterThanOrEqualTo(text.characters()));
    }

    private static Stream<Bounded> bounded(Class<?> entity, String path, ManagedType<?> type) {
        return type.getAttributes().stream()
                .flatMap(attribute -> attribute instanceof SingularAttribute<?, ?> one
                                && one.getType() instanceof EmbeddableType<?> part
                        ? bounded(entity, path + attribute.getName() + ".", part)
                        : limits(type.getJavaType(), attribute)
                                .map(length -> new Bounded(entity, path + attribute.getName(), length.max())));
    }

    private static Stream<CodePointLength> limits(Class<?> type, Attribute<?, ?> attribute) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> field.getName().equals(attribute.getName()))
                .map((Field field) -> field.getAnnotation(CodePointLength.class))
                .filter(length -> length != null);
    }

    private long room(Bounded text) {
        var persister = (AbstractEntityPersister) entities.unwrap(SessionFactoryImplementor.class)
                .getMappingMetamodel()
                .getEntityDescriptor(text.entity());
        return database.sql("""
                        select if(data_type = 'varchar', character_maximum_length, character_octet_length / ?)
                        from information_schema.columns
                        where table_schema = database() and table_name = ? and column_name = ?
                        """)
                .params(WIDEST, persister.getTableName(), persister.getPropertyColumnNames(text.attribute())[0])
                .query(Long.class)
                .single();
    }
}
