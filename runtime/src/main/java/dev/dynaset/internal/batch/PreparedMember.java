package dev.dynaset.internal.batch;

import dev.dynaset.write.ItemWrite;

/**
 * A write that was prepared by itself, and is to be done in a batch.
 *
 * @param subject what the caller knows it as
 * @param write what is written
 * @param done what happens when DynamoDB has processed it
 */
public record PreparedMember(Object subject, ItemWrite<?, ?> write, Runnable done) {}
