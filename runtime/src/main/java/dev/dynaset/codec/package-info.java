/**
 * How members of models become attributes of items. The codec that is generated for a model reads
 * an {@link dev.dynaset.codec.ItemReader} and writes an {@link dev.dynaset.codec.ItemWriter}; where
 * the attributes come from and go to is behind them.
 *
 * <p>Generated code calls this package: it is a binary contract.
 */
@NullMarked
package dev.dynaset.codec;

import org.jspecify.annotations.NullMarked;
