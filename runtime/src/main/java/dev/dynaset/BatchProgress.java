package dev.dynaset;

/**
 * How far a batch has come, see {@link BatchOptions#onProgress}. All numbers count from its start.
 *
 * @param written how many writes are done
 * @param requests how many BatchWriteItem requests DynamoDB has answered or throttled
 * @param retries how many writes had to be sent again, since DynamoDB left them unprocessed or
 *     throttled the request; one that was left twice counts twice
 * @param writeUnits the write units that DynamoDB says were consumed
 */
public record BatchProgress(long written, long requests, long retries, double writeUnits) {}
