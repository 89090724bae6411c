package org.jianfu.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.hibernate.annotations.IdGeneratorType;

/**
 * An id that does not order: what is written while a reporter is at the portal would otherwise stand, by its number,
 * between two rows whose time is known. See {@code docs/decisions/0041-no-time-of-day.md}.
 */
@IdGeneratorType(RandomIds.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface RandomId {}
