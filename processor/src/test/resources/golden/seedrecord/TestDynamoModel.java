package app;

import dev.dynaset.annotation.GlobalIndex;
import dev.dynaset.annotation.HashKey;
import dev.dynaset.annotation.RangeKey;
import dev.dynaset.annotation.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Table("pydjamodbtest")
@GlobalIndex(name = "string_number_index", hashKey = "string", rangeKey = "number")
public record TestDynamoModel(
    @HashKey String id, @RangeKey Instant date, @Nullable String string, long number, boolean bool) {}
