/**
 * The online shop of the DynamoDB Developer Guide: ten kinds of items in one table, and the sixteen
 * questions that are asked of them. Start at {@link dev.dynaset.examples.shop.ShopQueries}.
 */
@NullMarked
package dev.dynaset.examples.shop;

import org.jspecify.annotations.NullMarked;
