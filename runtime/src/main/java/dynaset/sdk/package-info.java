/** What the AWS SDK calls by name. It keeps its name where {@code dev.dynaset} is relocated. */
@NullMarked
package dynaset.sdk;

import org.jspecify.annotations.NullMarked;
