package bad;

import dev.dynaset.annotation.*;

@Table(value = "shop", entities = bad.other.Order.class)
public interface Bad {}
