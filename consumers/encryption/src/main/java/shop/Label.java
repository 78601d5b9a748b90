package shop;

import dev.dynaset.annotation.Projection;
import dev.dynaset.annotation.Source;
import org.jspecify.annotations.Nullable;

/** What a label shows of a patient. */
@Projection(of = Patient.class)
public record Label(String name, @Source("visits[1].reason") @Nullable String secondReason) {}
