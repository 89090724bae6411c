package org.jianfu.units;

/**
 * The tree has changed, or where a desk sits: who may see what about whom is another question than a moment ago. Published
 * in the transaction of the change; whoever cannot live with it throws.
 */
public record TreeChanged() {}
