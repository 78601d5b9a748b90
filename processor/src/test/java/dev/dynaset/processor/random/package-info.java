/** Models made at random, valid and broken, with values for a round trip through their codecs. */
package dev.dynaset.processor.random;
