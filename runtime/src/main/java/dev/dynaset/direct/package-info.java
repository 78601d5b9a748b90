/**
 * The items of responses, read from the bytes that DynamoDB sends instead of from what the AWS SDK
 * makes of them. Of this, applications see {@link
 * dev.dynaset.direct.DirectDecodingInterceptor} at most.
 */
@NullMarked
package dev.dynaset.direct;

import org.jspecify.annotations.NullMarked;
