package bad;

import dev.dynaset.annotation.*;

class Invisible {
  @Table("lines")
  public static class Line {
    @HashKey
    public String id;
  }

  /** Here it is as visible as it needs to be. */
  @Projection(of = Order.class)
  record Part(String id, String hidden, String unmakeable, @Source("shipTo.city") String city) {}
}
