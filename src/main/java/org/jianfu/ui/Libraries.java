package org.jianfu.ui;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Everything there is to read, from whichever module. */
@Component
public class Libraries {

    private final List<Library> all;
    private final Readership readership;

    Libraries(List<Library> all, Readership readership) {
        this.all = all.stream().sorted(Comparator.comparingInt(Library::order)).toList();
        this.readership = readership;
    }

    /** In their order. */
    List<Library> all() {
        return all;
    }

    /** What one may read without an account; nothing where the office keeps it to people with one. */
    public List<Library> open() {
        return readership.isEverybody() ? all : List.of();
    }
}
