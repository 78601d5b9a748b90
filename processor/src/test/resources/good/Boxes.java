package good;

import dev.dynaset.annotation.*;
import java.nio.ByteBuffer;
import java.util.SortedSet;

/** Boxes that setters and constructors take, with a meaning of absence and without. */
class Boxes {
  @Table("records")
  record Record(
      @HashKey Character key,
      @RangeKey char range,
      @Attribute(absent = "-1") Integer count,
      @Attribute(absent = "-1") Byte level,
      Character letter,
      SortedSet<ByteBuffer> blobs) {}

  @Table("beans")
  static class Bean {
    @HashKey
    private String id;

    @Attribute(absent = "true")
    private Boolean flag;

    String getId() {
      return id;
    }

    void setId(String id) {
      this.id = id;
    }

    Boolean getFlag() {
      return flag;
    }

    void setFlag(Boolean flag) {
      this.flag = flag;
    }
  }
}
