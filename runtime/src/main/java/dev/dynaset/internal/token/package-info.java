/** Where readings stand, as page tokens and checkpoints. Not for applications. */
@NullMarked
package dev.dynaset.internal.token;

import org.jspecify.annotations.NullMarked;
