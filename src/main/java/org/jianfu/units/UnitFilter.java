package org.jianfu.units;

/**
 * Which existing units are wanted.
 *
 * @param q a name, short name, former name, pinyin or initials; blank for the whole tree
 */
public record UnitFilter(String q) {

    public static final UnitFilter ALL = new UnitFilter("");

    public UnitFilter withWords(String words) {
        return new UnitFilter(words);
    }
}
