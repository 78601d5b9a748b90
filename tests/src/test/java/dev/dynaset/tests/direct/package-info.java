/** Items that are decoded from the bytes of responses, compared with what the AWS SDK decodes. */
@NullMarked
package dev.dynaset.tests.direct;

import org.jspecify.annotations.NullMarked;
