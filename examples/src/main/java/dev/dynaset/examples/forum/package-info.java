/**
 * The discussion forum of the DynamoDB Developer Guide: three tables, and the questions that are
 * asked of them. Start at {@link dev.dynaset.examples.forum.Forums}.
 */
@NullMarked
package dev.dynaset.examples.forum;

import org.jspecify.annotations.NullMarked;
