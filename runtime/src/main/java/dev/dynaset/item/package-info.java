/**
 * What is done with single items: {@code orders.item(key)} is an {@link
 * dev.dynaset.item.ItemHandle}, which has every modifier and verb of one item; {@code
 * orders.items(keys)} has those of many. Applications seldom name these types: they follow from a
 * table.
 */
@NullMarked
package dev.dynaset.item;

import org.jspecify.annotations.NullMarked;
