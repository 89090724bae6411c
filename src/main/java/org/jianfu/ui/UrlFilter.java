package org.jianfu.ui;

import com.vaadin.flow.router.QueryParameters;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A filter as it stands in the address: one parameter for each component of its record, called like it, and left out where
 * it is as in the filter that lets everything through. What cannot be read, or what the record itself refuses, is left out
 * too: an address is not a place to complain about.
 *
 * @param <F> a public record of texts, whole numbers, yes and no, days, enums and records of one number
 */
final class UrlFilter<F extends Record> {

    private static final int LONGEST_TEXT = 100;

    private final F everything;
    private final RecordComponent[] components;
    private final Constructor<F> constructor;

    /** @param everything the filter that narrows nothing */
    UrlFilter(F everything) {
        this.everything = everything;
        this.components = everything.getClass().getRecordComponents();
        this.constructor = constructorOf(everything, components);
    }

    @SuppressWarnings("unchecked")
    private static <F extends Record> Constructor<F> constructorOf(F filter, RecordComponent[] components) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return ((Class<F>) filter.getClass()).getDeclaredConstructor(types);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    F read(QueryParameters url) {
        F filter = everything;
        for (int index = 0; index < components.length; index++) {
            String text = url.getSingleParameter(components[index].getName()).orElse("");
            if (!text.isBlank()) {
                filter = with(filter, index, text.strip());
            }
        }
        return filter;
    }

    QueryParameters write(F filter) {
        Map<String, String> url = new LinkedHashMap<>();
        for (RecordComponent component : components) {
            Object value = valueOf(component, filter);
            if (value != null && !value.equals(valueOf(component, everything))) {
                url.put(component.getName(), value instanceof Enum<?> one ? lowerCase(one) : value.toString());
            }
        }
        return QueryParameters.simple(url);
    }

    private static String lowerCase(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private F with(F filter, int index, String text) {
        @Nullable
        Object[] values = Arrays.stream(components)
                .map(component -> valueOf(component, filter))
                .toArray();
        try {
            values[index] = parsed(components[index].getType(), text);
            return constructor.newInstance(values);
        } catch (IllegalArgumentException | DateTimeException | InvocationTargetException unreadable) {
            return filter;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object parsed(Class<?> type, String text) throws ReflectiveOperationException {
        if (type == String.class) {
            return text.substring(
                    0, text.offsetByCodePoints(0, Math.min(LONGEST_TEXT, text.codePointCount(0, text.length()))));
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(one -> ((Enum<?>) one).name().equalsIgnoreCase(text))
                    .findFirst()
                    .orElseThrow(IllegalArgumentException::new);
        }
        if (type == LocalDate.class) {
            return LocalDate.parse(text);
        }
        if (type == boolean.class) {
            return Boolean.valueOf(text);
        }
        if (type == Integer.class) {
            return Integer.valueOf(text);
        }
        if (type.isRecord()) {
            return type.getConstructor(long.class).newInstance(Long.parseLong(text));
        }
        throw new IllegalStateException(type + " cannot stand in an address");
    }

    private static @Nullable Object valueOf(RecordComponent component, Record filter) {
        try {
            return component.getAccessor().invoke(filter);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(Objects.toString(component), e);
        }
    }
}
