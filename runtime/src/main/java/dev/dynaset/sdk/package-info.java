/** What differs between versions of the AWS SDK. Not for applications. */
@NullMarked
package dev.dynaset.sdk;

import org.jspecify.annotations.NullMarked;
