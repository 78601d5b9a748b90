package dev.dynaset.direct;

/**
 * The body of a response in two parts.
 *
 * @param items its items
 * @param rest a body for the AWS SDK that is as it was, but has no items
 */
@SuppressWarnings("ArrayRecordComponent") // Handed on once, and never compared.
record ScannedResponse(ResponseItems items, byte[] rest) {}
