package bad;

import dev.dynaset.annotation.*;

@Table("orders")
interface Bad { // [ModelNotClass] [HashKeyMissing]
}
