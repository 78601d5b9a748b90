package bad.other;

import bad.Order;
import dev.dynaset.annotation.*;

@Projection(of = Order.class)
record Bad(
    String id,
    String hidden, // [ProjectionInaccessible at String hidden] needs bad.Order.Hidden
    @Source("unmakeable") String made, // [ProjectionInaccessible at "unmakeable"] needs bad.Order.Unmakeable
    @Source("shipTo.city") String city) {} // [ProjectionInaccessible at "shipTo.city"] bad.Order.Address
