package dev.dynaset;

/**
 * How far a batch has come, see {@link BatchOptions#onProgress}. All numbers count from its start.
 *
 * @param done how many writes are done, or how many keys are read
 * @param requests how many requests DynamoDB has answered or throttled
 * @param retries how many writes or reads had to be sent again, since DynamoDB left them unprocessed
 *     or throttled the request; one that was left twice counts twice
 * @param units the write units, or read units, that DynamoDB says were consumed
 */
public record BatchProgress(long done, long requests, long retries, double units) {}
