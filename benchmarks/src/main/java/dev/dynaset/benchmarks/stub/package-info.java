/** A DynamoDB in memory that gives each request a prepared answer. */
@NullMarked
package dev.dynaset.benchmarks.stub;

import org.jspecify.annotations.NullMarked;
